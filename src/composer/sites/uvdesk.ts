import { describe } from './describe.ts';

/** UVdesk, at its owners' addresses. Its list of messages does not say who wrote one, so none are read. */
export const uvdesk = describe({
  id: 'uvdesk',
  path: /\/member\/ticket\/view\/\d+/,
  mark: '#reply-area, .uv-tab-view',
  ticket: /\/ticket\/view\/(\d+)/,
  parts: {
    composer: [
      '#reply-area_ifr',
      '#forward-area_ifr',
      '#note-area_ifr',
      'textarea#reply-area',
      'textarea#note-area',
    ],
    note: ['.uv-tab-view#note', '#note-area_ifr', 'textarea#note-area'],
    send: ['.uv-dropdown.reply .uv-btn'],
  },
});
