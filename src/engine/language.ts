import { eld } from 'eld/extrasmall';
import { Cache } from './cache.ts';

/** Words that English alone has so many of; a text with enough of them need not be looked at closer. */
const ENGLISH =
  /\b(?:the|you|your|we|our|is|are|to|and|of|for|with|have|will|this|that|it|not|please|thanks?)\b/gi;
const ENOUGH = 0.2;

/** Addresses are of no language. */
const LINK = /https?:\S+/g;
/** Enough text to tell a language by. */
const SAMPLE = 240;
/** Fewer words than this are too few to tell; such drafts are read as English. */
const FEW_WORDS = 6;
const kept = new Cache<boolean>(50);

/** Whether a draft is to be read as English: it is, or is too short to tell. */
export function isEnglish(draft: string): boolean {
  const sample = draft.slice(0, SAMPLE).replace(LINK, '');
  return kept.get(sample, () => {
    const words = sample.match(/[\p{L}']+/gu)?.length ?? 0;
    if (words < FEW_WORDS && !/[^\p{Script=Latin}\P{L}]/u.test(sample)) return true;
    if ((sample.match(ENGLISH)?.length ?? 0) > words * ENOUGH) return true;
    const { language } = eld.detect(sample);
    return language === '' || language === 'en';
  });
}
