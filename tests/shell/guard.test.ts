import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuard, type Guard } from '../../entrypoints/content/guard.ts';
import type { Reading } from '../../entrypoints/content/reading.ts';
import type { Composer } from '../../src/composer/index.ts';

type Press = 'pointerdown' | 'mousedown' | 'pointerup' | 'mouseup' | 'click' | 'keydown';
const MOUSE: readonly Press[] = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

const listeners = new Map<string, (event: Event) => void>();
let draft = '';
const composer = { isSentBy: () => true, send: vi.fn(), read: () => draft } as unknown as Composer;
let serious: string[];
let reading: Reading;
let guard: Guard;
const end = new AbortController();

function begin(readings: () => Reading[]): void {
  const options = { readings, owns: () => false, changed: () => {}, sending: () => {} };
  guard = createGuard(options, end.signal);
}

beforeEach(() => {
  vi.stubGlobal('window', {
    addEventListener: (type: string, hear: () => void) => listeners.set(type, hear),
  });
  draft = 'This.';
  serious = ['This is rude.'];
  reading = {
    composer,
    isEmpty: () => false,
    finish: () => serious.map((message) => ({ key: message, finding: { message } })),
  } as unknown as Reading;
  begin(() => [reading]);
});
afterEach(() => vi.unstubAllGlobals());

/** Whether a press by mouse, or of a key, reaches the page; each of its events must fare alike. */
function arrives(types: readonly Press[], more: Partial<MouseEvent> = {}): boolean {
  const stopped = types.map((type) => {
    const stop = vi.fn();
    const prevent = vi.fn();
    const methods = { preventDefault: prevent, stopImmediatePropagation: stop };
    // As browsers have it: only clicks and their like count how often.
    const event = { type, isTrusted: true, detail: type.startsWith('pointer') ? 0 : 1, ...methods, ...more };
    listeners.get(type)?.(event as unknown as Event);
    expect(prevent).toHaveBeenCalledTimes(stop.mock.calls.length);
    return stop.mock.calls.length > 0;
  });
  expect(new Set(stopped).size).toBe(1);
  return !stopped[0];
}

describe.each<[string, readonly Press[], Partial<MouseEvent>]>([
  ['the mouse', MOUSE, {}],
  ['a key', ['keydown'], {}],
  ['the button’s own key', ['click'], { detail: 0 }],
])('a reply sent by %s', (_, types, more) => {
  it('is held once with a serious finding, and never twice', () => {
    expect(arrives(types, more)).toBe(false);
    expect(guard.held()).toEqual({ messages: ['This is rude.'] });
    for (let again = 0; again < 3; again++) expect(arrives(types, more)).toBe(true);
    expect(guard.held()).toBeNull();
  });

  it.each<[string, () => void]>([
    ['the box was empty in between', () => guard.emptied(composer)],
    ['another went out', () => (draft = arrives(types, more) ? 'Another.' : '')],
  ])('is held when %s', (_when, change) => {
    expect(arrives(types, more)).toBe(false);
    change();
    expect(arrives(types, more)).toBe(false);
    expect(arrives(types, more)).toBe(true);
  });

  it.each<[string, () => void]>([
    ['nothing serious is in it', () => (serious = [])],
    ['it is empty', () => (reading.isEmpty = () => true)],
    ['its composer cannot tell', () => begin(() => [{ ...reading, composer: {} as Composer }])],
    ['its findings cannot be had', () => (reading.finish = () => raise())],
    ['nothing is left to ask', () => begin(raise)],
    ['no person pressed', () => (more = { ...more, ...({ isTrusted: false } as object) })],
  ])('goes out when %s', (_when, change) => {
    change();
    expect(arrives(types, more)).toBe(true);
  });
});

it('sends by the composer when the agent says so', () => {
  arrives(MOUSE);
  guard.sendAnyway();
  expect(composer.send).toHaveBeenCalledOnce();
  expect(guard.held()).toBeNull();
});

function raise(): never {
  throw new Error('broken');
}
