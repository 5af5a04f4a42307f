import { occurs } from '../scan.ts';
import type { ThreadCheck } from './thread-check.ts';

/** What shows that the draft takes the matter on itself. */
const TAKEN_ON = ['done', 'when', 'way-tried'];
/** And the words for it. */
const MINE = /\btake (?:it|this) on myself\b/i;
/** The agent's own inbox is no other door. */
const OWN_DOOR = /\b(?:dms?|direct message|pm|private message|reply here|write to me|call me|ring me)\b/i;
/** What is still to be filled in may say it. */
const BLANK = /_{3,}/;

/** The customer tells which doors they have knocked at in vain, and the draft shows them to the next. */
export const wayTried: ThreadCheck = (draft, customer) => {
  if (!occurs('way-tried', customer) || BLANK.test(draft.clean.text)) return [];
  const sent = occurs('inaccessible', draft) || (occurs('link', draft) && !OWN_DOOR.test(draft.clean.text));
  const takenOn = MINE.test(draft.clean.text) || TAKEN_ON.some((sign) => occurs(sign, draft));
  return sent && !takenOn
    ? [{ start: null, end: null, message: 'They have tried that way. Take it on yourself.' }]
    : [];
};
