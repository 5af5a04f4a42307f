import coaching from 'virtual:coaching';
import { t } from '../../src/i18n.ts';
import type { Day } from '../../src/memory/counts/day.ts';

/** What the catalogue says of a don't or a do; of one that is not in it, its name in words. */
export function sayOf(id: string): string {
  const known = [...coaching.donts, ...coaching.dos].find((each) => each.id === id);
  return known?.say ?? id.replaceAll('-', ' ');
}

/** The same on a page, in the language it is in. */
export function Says({ id }: { id: string }) {
  return <span lang="en">{sayOf(id)}</span>;
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
