import { eld } from 'eld/extrasmall';
import { Cache } from './cache.ts';

/** Enough text to tell a language by. */
const SAMPLE = 400;
/** Fewer words than this are too few to tell; such drafts are read as English. */
const FEW_WORDS = 6;
const kept = new Cache<boolean>(50);

/** Whether a draft is to be read as English: it is, or is too short to tell. */
export function isEnglish(draft: string): boolean {
  const sample = draft.slice(0, SAMPLE);
  return kept.get(sample, () => {
    if ((sample.match(/[\p{L}']+/gu)?.length ?? 0) < FEW_WORDS && !/[^\p{Script=Latin}\P{L}]/u.test(sample))
      return true;
    const { language } = eld.detect(sample);
    return language === '' || language === 'en';
  });
}
