import type { Site } from './site.ts';

/** One-line inputs that are for something else than a message. */
const OTHER = `[role="combobox"], [role="searchbox"], [list], [autocomplete]:not([autocomplete="on"], [autocomplete="off"]),
  [inputmode]:not([inputmode="text"]), [role="search"] *, [type]:not([type="text"])`;

/** Any page: whatever can be typed in. Nothing is known of the conversation. */
export const generic: Site = {
  id: 'generic',
  parts: { composer: ['[contenteditable="true"]', 'textarea', 'input'], send: ['[type="submit"]'] },
  serves: () => true,
  isComposer: (root) => root.tagName !== 'INPUT' || !root.matches(OTHER),
  kind: () => 'reply',
  ticket: () => null,
  thread: () => ({ messages: [] }),
  sendKey: null,
};
