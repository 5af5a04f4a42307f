import { browser } from 'wxt/browser';
import { tellCounted } from '../../src/memory/coach.ts';
import { trouble } from '../../src/memory/coach-trouble.ts';
import { type EndedDraft, forgetOld, record } from '../../src/memory/counts/counts.ts';
import { dayOf } from '../../src/memory/counts/day.ts';
import { troubleOf } from '../../src/memory/database.ts';
import { coach } from '../../src/memory/store.ts';
import type { Sender } from '../../src/messages.ts';

/** Counts a draft that was sent or left, unless that is off, or it was written in a private window or on a page of our own. */
export async function count(draft: EndedDraft, { tab, url }: Sender): Promise<null> {
  const { isOn, keep } = await coach.read();
  const isOurs = url?.startsWith(browser.runtime.getURL('/'));
  if (!isOn || isOurs || tab?.incognito) return null;
  const today = dayOf(new Date());
  try {
    await record(draft, today);
    if (keep !== null) await forgetOld(keep, today);
    await trouble.setValue(null);
  } catch (error) {
    // Nobody is there to be told; the coach's page says it.
    await trouble.setValue(troubleOf(error));
  }
  tellCounted();
  return null;
}
