import type { Hit } from './analysis.ts';
import { goesOnWithStep } from './behind.ts';
import type { ScannedSentence } from './part.ts';

/** Where a new sentence begins behind a link that nothing ends: "… here: https://a.example [We will look.]" */
const BEHIND_LINK = /(?<=(?:https?:\/\/|www\.)\S+)\s+(?=(?:I\b|\p{Lu}['’]?\p{Ll}))/gu;

/** The part of a sentence that a hit is in, where a link parts it from the rest, with the hit's place in that. */
export function pieceOf<Found extends Pick<Hit, 'start' | 'end' | 'captures'>>(
  whole: ScannedSentence,
  hit: Found,
): { sentence: ScannedSentence; hit: Found } {
  const cuts = [...whole.text.matchAll(BEHIND_LINK)]
    .map(({ index, 0: space }) => ({ before: index, behind: index + space.length }))
    .filter(({ behind }) => !goesOnWithStep(whole.text.slice(behind)));
  const from = cuts.findLast(({ behind }) => behind <= hit.start)?.behind ?? 0;
  const to = cuts.find(({ before }) => before >= hit.end)?.before ?? whole.text.length;
  if (to - from === whole.text.length) return { sentence: whole, hit };
  return {
    sentence: { ...whole, start: whole.start + from, text: whole.text.slice(from, to) },
    hit: { ...hit, start: hit.start - from, end: hit.end - from },
  };
}
