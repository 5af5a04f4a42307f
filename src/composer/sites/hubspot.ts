import { describe } from './describe.ts';

/** HubSpot's inbox and help desk. Its messages do not say who wrote them in a way we trust, so none are read. */
export const hubspot = describe({
  id: 'hubspot',
  hosts: /^app(-\w+)?\.hubspot\.com$/,
  path: /^\/(live-messages|help-desk)\//,
  ticket: /\/(?:inbox|thread|ticket)\/(\d+)/,
  parts: {
    composer: [
      '[data-test-id="rte-content"][contenteditable="true"]',
      'div.ProseMirror[contenteditable="true"]',
    ],
    send: [
      'button:has(i18n-string[data-key="composer-ui.send-button.capabilities-editor-submit-button.send"])',
      'button[data-button-use="primary"]',
    ],
  },
  namesNotes: true,
  sendKey: 'Mod+Enter',
});
