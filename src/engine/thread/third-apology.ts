import { apart, foundOf, occurs } from '../scan.ts';
import type { ThreadCheck } from './thread-check.ts';

const APOLOGY = 'apology';
/** So many of the agent's messages have apologised before. */
const BEFORE = 2;

/** The draft apologises though two of the agent's earlier messages did: the first such words in it. */
export const thirdApology: ThreadCheck = (draft) => {
  const [first] = foundOf(APOLOGY, draft).flatMap(({ at, hits }) =>
    apart(hits).map((hit) => ({ hit, from: draft.sentences[at]?.start ?? 0 })),
  );
  if (!first || draft.earlier().filter((message) => occurs(APOLOGY, message)).length < BEFORE) return [];
  const { hit, from } = first;
  return [
    {
      start: draft.clean.rawStart(from + hit.start),
      end: draft.clean.rawEnd(from + hit.end),
      message: 'This is the third apology in this conversation. Say what is different now.',
    },
  ];
};
