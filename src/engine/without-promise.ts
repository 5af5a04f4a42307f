import type { Rewrite } from '../catalogue/schema.ts';
import type { ScannedSentence } from './part.ts';
import { hitsOf, type Scan } from './scan.ts';
import { wordsOf } from './template.ts';

/** A promise that is still to be filled in. */
const TO_FILL =
  /^(?:\{itself\}[;,]? (?:(?:and|but|so) )?)?(?:here is what I|what I can do|let me|the nearest I can|I (?:will|am)|we (?:will|are)|you will)\b[^{]*____/i;
/** One behind what stands, for somebody who is not waiting: the guest whose review is answered is long home. */
const BEHIND_TO_FILL = /^\{itself\}\. .*____/;

/**
 * Puts what promises nothing first, where the best of the rewrites is a promise to fill in and the reply around the sentence
 * says already what will be done, or answers a review: those that take words out, the whole sentence if no other does and
 * that fits, and then those that keep it without a promise.
 */
export function withoutPromise(
  rewrites: Rewrite[],
  sentence: ScannedSentence,
  text: Scan,
  fits: (rewrite: Rewrite) => boolean,
): Rewrite[] {
  const says = (sign: string) =>
    text.sentences.some((each, at) => each !== sentence && hitsOf(sign, at, text).length > 0);
  const isReview = says('to-a-review');
  const isTooMuch = (rewrite: Rewrite) => {
    const words = wordsOf(rewrite);
    return (TO_FILL.test(words) && (isReview || says('plan'))) || (BEHIND_TO_FILL.test(words) && isReview);
  };
  if (!rewrites[0] || !isTooMuch(rewrites[0])) return rewrites;
  const isOut = (each: Rewrite) => typeof each !== 'string' && 'delete' in each;
  const listed = rewrites.filter(isOut);
  const out = listed.length > 0 ? listed : [{ delete: 'sentence' } as const].filter(fits);
  const { promises = [], others = [] } = Object.groupBy(
    rewrites.filter((each) => !isOut(each)),
    (each) => (isTooMuch(each) ? 'promises' : 'others'),
  );
  return [...out, ...others, ...promises];
}
