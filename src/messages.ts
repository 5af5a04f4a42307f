import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Finding, Report, Suggestion } from './engine/types.ts';
import type { Trouble } from './memory/database.ts';
import type { Promised } from './promises/promises.ts';

/** Drafts longer than this (UTF-16 units) are left alone: no reply is that long. */
export const DRAFT_LIMIT = 100_000;
/** Of a long conversation only the newest messages are sent along. */
export const THREAD_LIMIT = 50;
const MESSAGE_LIMIT = 50_000;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DRAFT_LIMIT));
const name = text(500);
const finite = v.pipe(v.number(), v.finite());

const ThreadShape = v.strictObject({
  messages: v.pipe(
    v.array(
      v.strictObject({
        from: v.picklist(['customer', 'agent']),
        text: text(MESSAGE_LIMIT),
        name: v.exactOptional(name),
      }),
    ),
    v.maxLength(THREAD_LIMIT),
  ),
});
const SuggestionShape = v.strictObject({
  start: offset,
  end: offset,
  text: text(DRAFT_LIMIT),
  wording: text(DRAFT_LIMIT),
});
const reading = { draft: text(DRAFT_LIMIT), thread: ThreadShape, host: name };

/** Names of don'ts, groups and dos, and no more: no word of a draft travels with what is counted. */
const label = v.pipe(name, v.regex(/^[a-z\d]+(-[a-z\d]+)*$/, 'is no name of a don’t or do'));
const page = v.pipe(text(4000), v.url(), v.regex(/^https?:/, 'is no page'));
const EndedShape = v.strictObject({
  donts: v.pipe(
    v.array(v.strictObject({ rule: label, group: label, became: v.picklist(['fixed', 'ignored', 'left']) })),
    v.maxLength(200),
  ),
  dos: v.pipe(v.array(label), v.maxLength(100)),
});

/** What the agent chooses in a page for more than this time: words or a don't to leave alone, an hour's pause, no promises, where the badge is. */
const ChoiceShape = v.variant('what', [
  v.strictObject({ what: v.literal('words'), rule: name, words: text(DRAFT_LIMIT) }),
  v.strictObject({ what: v.literal('site'), rule: name, host: name }),
  v.strictObject({ what: v.literal('hour') }),
  v.strictObject({ what: v.literal('noPromises') }),
  v.strictObject({
    what: v.literal('badge'),
    host: name,
    where: v.union([v.null(), v.literal('hidden'), v.strictObject({ x: finite, y: finite })]),
  }),
]);
export type Choice = v.InferOutput<typeof ChoiceShape>;

/** What "Ignore" can mean, narrowest first. */
export const SCOPES = ['once', 'words', 'site', 'hour'] as const;
export type Scope = (typeof SCOPES)[number];

/** A finding as the page holds it, with its rewrites, best first. */
export type PageFinding = Finding & { key: string; rewrites: Suggestion[] };

/** The composer in use on a page, as the popup shows it. */
export interface PageState {
  findings: PageFinding[];
  dos: string[];
}

/** How a rewrite went: put in place, the draft had changed, or the editor did not take it. */
export type Applied = 'done' | 'moved' | 'refused';

/**
 * Every message there is: who may send it and what it holds. `content` is one of our content scripts in a tab;
 * `own` is a page of the extension itself (popup, background).
 */
const MESSAGES = {
  check: { from: 'content', shape: v.strictObject(reading) },
  suggest: {
    from: 'content',
    shape: v.strictObject({
      ...reading,
      finding: v.strictObject({ rule: name, start: v.nullable(offset), end: v.nullable(offset) }),
    }),
  },
  active: {
    from: 'content',
    shape: v.nullable(
      v.strictObject({
        count: v.pipe(v.number(), v.integer(), v.minValue(0)),
        severity: v.nullable(v.picklist(['error', 'warning', 'hint'])),
      }),
    ),
  },
  ended: { from: 'content', shape: EndedShape },
  choose: { from: 'content', shape: ChoiceShape },
  sent: { from: 'content', shape: v.strictObject({ draft: text(DRAFT_LIMIT) }) },
  left: { from: 'content', shape: v.strictObject({ draft: text(DRAFT_LIMIT), page }) },
  arrived: { from: 'content', shape: v.undefined() },
  keep: {
    from: 'content',
    shape: v.strictObject({
      words: text(300),
      page,
      due: v.pipe(v.number(), v.integer()),
    }),
  },
  promises: { from: 'content', shape: v.undefined() },
  practise: {
    from: 'own',
    shape: v.strictObject({ draft: text(DRAFT_LIMIT), customer: text(MESSAGE_LIMIT) }),
  },
  dos: { from: 'own', shape: v.pipe(v.array(name), v.maxLength(100)) },
  page: { from: 'own', shape: v.undefined() },
  look: { from: 'own', shape: v.undefined() },
  apply: { from: 'own', shape: v.strictObject({ key: name, suggestion: SuggestionShape }) },
  ignore: { from: 'own', shape: v.strictObject({ key: name, scope: v.picklist(SCOPES) }) },
  next: { from: 'own', shape: v.undefined() },
} as const;

type Kind = keyof typeof MESSAGES;
type Data<K extends Kind> = v.InferOutput<(typeof MESSAGES)[K]['shape']>;

interface Answers {
  check: Report;
  suggest: Suggestion[];
  active: null;
  ended: null;
  choose: null;
  /** The dated promises in a reply that was sent. */
  sent: Promised[];
  /** As `sent`, by a page that goes with its reply: the one that follows in its place hears of it. */
  left: null;
  /** What the page before this one left; null for nothing. */
  arrived: { promises: Promised[]; page: string } | null;
  /** Whether it is kept; `unreminded` where it was not asked yet whether we may remind. */
  keep: 'kept' | 'unreminded' | Trouble;
  /** Opens the list of promises. */
  promises: null;
  practise: Report;
  dos: string[];
  page: PageState | null;
  /** What is seen of the help desk, a line each, without a word of its texts. */
  look: string[];
  apply: Applied;
  ignore: null;
  next: null;
}

/** What the browser says of a message's sender. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
}

/** Thrown at a sender whose message is not taken. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/**
 * Lets a message in or refuses it.
 * @param own the extension's id and its base address (`chrome-extension://…/`)
 * @returns the data, proven to have the shape of its kind
 * @throws RefusedError when the sender may not send this kind, or the data does not fit
 */
export function admit<K extends Kind>(
  kind: K,
  data: unknown,
  sender: Sender,
  own: { id: string; base: string },
): Data<K> {
  const { from, shape } = MESSAGES[kind];
  if (sender.id !== own.id) throw new RefusedError(`"${kind}" came from outside Deskside.`);
  if (from === 'content' && sender.tab?.id === undefined)
    throw new RefusedError(`"${kind}" must come from a page in a tab.`);
  // `origin` is set by the browser and cannot be forged by a page; older Firefox only has `url`.
  if (from === 'own' && !`${sender.origin ?? sender.url ?? ''}/`.startsWith(own.base))
    throw new RefusedError(`"${kind}" is only taken from Deskside's own pages.`);
  // Messages travel as JSON, which turns an absent value into null.
  const parsed = v.safeParse(shape, shape.type === 'undefined' ? (data ?? undefined) : data);
  if (!parsed.success) throw new RefusedError(`"${kind}" does not fit: ${parsed.issues[0].message}`);
  return parsed.output as Data<K>;
}

/** What travels is unproven until `admit` has seen it, so the messenger knows kinds alone. */
const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/** Where a message goes: a frame of a tab. Without one it goes to the background. */
export interface Target {
  tabId: number;
  frameId: number;
}

/** Sends a message and waits for the answer. Rejects when nobody listens or the receiver refuses it. */
export function send<K extends Kind>(kind: K, data: Data<K>, target?: Target): Promise<Answers[K]> {
  const sent: Promise<unknown> = messenger.sendMessage(kind, data, target);
  return sent as Promise<Answers[K]>;
}

/** Answers one kind of message from now on; whatever `admit` refuses never reaches `answer`. Returns how to stop. */
export function receive<K extends Kind>(
  kind: K,
  answer: (data: Data<K>, sender: Sender) => Answers[K] | Promise<Answers[K]>,
): () => void {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  return messenger.onMessage(kind, (message) => {
    const sender: Sender = message.sender;
    return answer(admit(kind, message.data, sender, own), sender);
  });
}
