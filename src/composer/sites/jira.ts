import { describe } from './describe.ts';

const NOTE = (start: string) =>
  `:has(> * > #${start}-tabs-0[aria-selected="true"], > #${start}-tabs-0[aria-selected="true"])`;

/** Jira Service Management. Its comments do not say who the customer is, so none are read. */
export const jira = describe({
  id: 'jira',
  hosts: /\.atlassian\.net$/,
  path: /^\/(browse|jira\/(servicedesk|core|software))\//,
  mark: '[data-testid="issue.activity.comment"]',
  ticket: /\/([A-Z][A-Z0-9_]+-\d+)/,
  parts: {
    composer: [
      '[data-testid="issue.activity.comment"] #ak-editor-textarea',
      '#ak-editor-textarea.ProseMirror',
      '#comment-container textarea',
    ],
    note: [NOTE('comment-editor-container'), NOTE('issue-transition-comment-editor-container')],
    send: ['[data-testid="comment-save-button"]', '[data-testid*="save-button"]'],
  },
  signs: ['aria-selected'],
  sendKey: 'Mod+Enter',
});
