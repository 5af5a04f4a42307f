import type { Editor } from './editor.ts';

/** RoosterJS, with which Outlook writes. It marks its element by nothing but this style. */
export const rooster: Editor = {
  fits: (root) => root.isContentEditable && root.style.userSelect === 'text',
  stepKey: 35, // End
};
