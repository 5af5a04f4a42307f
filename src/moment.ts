import { t } from './i18n.ts';

/**
 * A moment (epoch ms) as `Fri 27 Nov, 12:00`, in the language of the interface and the manner of the browser, with the
 * year if it is not the one of `now`.
 */
export function sayTime(moment: number, now: number): string {
  const language = t('language');
  const locale = navigator.languages.find((each) => each.split('-')[0] === language) ?? language;
  const isThisYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
    ...(!isThisYear && { year: 'numeric' }),
  }).format(moment);
}
