import { box, type DeskPage, each } from '../alike/story.ts';

/** Jira Service Management: a tab for internal notes, one for replies, around one box. */
export const page: DeskPage = {
  address: (id) => `https://demo.atlassian.net/browse/HELP-${id}`,
  code: (id) => `HELP-${id}`,
  box: ['#ak-editor-textarea'],
  hasNotes: true,
  reads: 'none',
  body: ({ ticket, mode }) => `
    <div data-testid="issue.activity.comments-list">${each(ticket, ({ text }) => `<div>${text}</div>`)}</div>
    <div data-testid="issue.activity.comment">
      <div><button role="tab" id="comment-editor-container-tabs-0" aria-selected="${mode === 'note'}">Intern</button>
      <button role="tab" id="comment-editor-container-tabs-1" aria-selected="${mode === 'reply'}">Antwort</button></div>
      <div>${box('id="ak-editor-textarea" class="ProseMirror" role="textbox"')}</div>
      <button data-testid="comment-save-button">Save</button>
    </div>`,
};
