import coaching from 'virtual:coaching';
import { t } from '../../src/i18n.ts';
import type { Day } from '../../src/memory/counts/day.ts';
import type { Settings } from '../../src/memory/settings.ts';

/** What the catalogue or a house rule says of a don't or a do; of one that is gone since, its name in words. */
export function sayOf(id: string, house: Settings['house'] = []): string {
  const known = [...coaching.donts, ...coaching.dos, ...house].find((each) => each.id === id);
  return typeof known?.say === 'string' ? known.say : id.replaceAll('-', ' ');
}

/** The same on a page, in the language it is in. */
export function Says({ id, house }: { id: string; house?: Settings['house'] | undefined }) {
  return <span lang="en">{sayOf(id, house)}</span>;
}

/** A number without decimals, as the reader's language writes it; a dash where there is none. */
export function whole(number: number | null): string {
  return number === null
    ? '–'
    : new Intl.NumberFormat(t('language'), { maximumFractionDigits: 0 }).format(number);
}

/** A day as `16 Nov`, in the reader's language. */
export function dateOf(day: Day): string {
  const format = new Intl.DateTimeFormat(t('language'), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** Words one after another, as `one, two and three`. */
export function list(words: readonly string[]): string {
  return new Intl.ListFormat(t('language'), { type: 'conjunction' }).format(words);
}
