import { browser } from 'wxt/browser';
import { t } from '../../src/i18n.ts';
import { type Trouble, troubleOf } from '../../src/memory/database.ts';
import { inForce } from '../../src/memory/in-force.ts';
import type { KeptPromise } from '../../src/memory/lines.ts';
import {
  keepPromise,
  type NewPromise,
  readPromises,
  tellPromised,
} from '../../src/memory/promises/promises.ts';
import { ALARM, mayRemind, remind, setAlarm } from '../../src/memory/promises/reminders.ts';
import { settings } from '../../src/memory/store.ts';
import type { Sender } from '../../src/messages.ts';
import { sayTime } from '../../src/moment.ts';
import type { Promised } from '../../src/promises/promises.ts';

const ICON = '/icon/128.png';

/** The promises in a reply that was sent, to be asked about; none where that is off, or in a private window. */
export async function sent({ draft }: { draft: string }, { tab }: Sender): Promise<Promised[]> {
  const { promises } = await inForce.read();
  if (!promises || tab?.incognito) return [];
  // Reading dates is a part of its own, which no draft that is only checked has to wait for.
  const { promisesIn } = await import('../../src/promises/promises.ts');
  return promisesIn(draft, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** How long the page behind a reply may take to load, in ms. */
const LOADING = 20_000;
/** What pages left that went with their reply, by the frame they were in. */
const behind = new Map<string, { at: number; page: string; promises: Promise<Promised[]> }>();
const frameOf = ({ tab, frameId }: Sender) => `${tab?.id}/${frameId}`;

/** Keeps what was promised in a reply for the page that its own is making way for. */
export function left({ draft, page }: { draft: string; page: string }, sender: Sender): null {
  behind.set(frameOf(sender), { at: Date.now(), page, promises: sent({ draft }, sender) });
  return null;
}

/** Hands a new page what the one in its place left, once. */
export async function arrived(_: undefined, sender: Sender) {
  const last = behind.get(frameOf(sender));
  behind.delete(frameOf(sender));
  if (!last || Date.now() - last.at > LOADING) return null;
  return { promises: await last.promises, page: last.page };
}

/** Keeps a promise. `unreminded` says, once, that the browser has not been asked yet to let us remind. */
export async function keep(promise: NewPromise, { tab }: Sender): Promise<'kept' | 'unreminded' | Trouble> {
  if (tab?.incognito) return 'kept';
  try {
    await keepPromise(promise, Date.now());
    await setAlarm();
  } catch (error) {
    return troubleOf(error);
  }
  tellPromised();
  const { remindersOffered } = await settings.read();
  if (remindersOffered || (await mayRemind())) return 'kept';
  await settings.change((now) => ({ ...now, remindersOffered: true }));
  return 'unreminded';
}

/** Opens the list of promises. */
export async function openPromises(): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL('/coach.html#promises') });
  return null;
}

function show({ id, words, due }: KeptPromise): Promise<string> {
  const title = t('promise.reminder', { due: sayTime(due, Date.now()) });
  return browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    title,
    message: words,
  });
}

/** Opens the page on which the promise of a notification was made. */
async function open(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const promise = (await readPromises()).find((each) => each.id === id);
  if (promise) await browser.tabs.create({ url: promise.page });
}

/** Without the permission there is nothing to hear; where it is given later, this is called again. */
function hearClicks(): void {
  if (browser.notifications && !browser.notifications.onClicked.hasListener(open))
    browser.notifications.onClicked.addListener(open);
}

/** Reminds of what is due. Nobody is there to be told that the promises cannot be read; the coach's page says it. */
export function remindNow(): Promise<void> {
  return remind(show).catch(() => undefined);
}

/** Has promises reminded of when they are due, also after the browser was closed or its clock was changed. */
export function keepPromises(): void {
  hearClicks();
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && void remindNow());
  browser.runtime.onStartup.addListener(remindNow);
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('notifications')) return;
    hearClicks();
    void remindNow();
  });
}
