import { describe, expect, test } from 'vitest';
import {
  asSettings,
  DEFAULTS,
  HOUR,
  isWatched,
  type Settings,
  withHelpDesk,
} from '../../src/memory/settings.ts';

const NOW = Date.UTC(2030, 0, 7, 9);
const settings = (chosen: Partial<Settings>): Settings => ({ ...DEFAULTS, ...chosen });

describe('where replies are read', () => {
  const desk = 'acme.zendesk.com';
  test.each<[string, Partial<Settings>, string, boolean, boolean]>([
    ['a help desk is read unasked', {}, desk, true, true],
    ['any other site is not', {}, 'example.com', false, false],
    ['a site the agent added is', { sites: { 'example.com': 'on' } }, 'example.com', false, true],
    ['its neighbour is not', { sites: { 'example.com': 'on' } }, 'mail.example.com', false, false],
    ['a help desk switched off is not', { sites: { [desk]: 'off' } }, desk, true, false],
    ['nothing is read during a pause', { pausedUntil: NOW + HOUR }, desk, true, false],
    ['nor at a site the agent added', { pausedUntil: NOW + 1, sites: { 'a.b': 'on' } }, 'a.b', false, false],
    ['all is read again when the pause ends', { pausedUntil: NOW }, desk, true, true],
  ])('%s', (_, chosen, host, known, expected) => {
    expect(isWatched(settings(chosen), host, known, NOW)).toBe(expected);
  });

  test('a help desk switched on again leaves nothing behind', () => {
    const off = withHelpDesk(DEFAULTS, desk, false);
    expect(off.sites).toEqual({ [desk]: 'off' });
    expect(withHelpDesk(off, desk, true)).toEqual(DEFAULTS);
  });
});

describe('settings found in storage', () => {
  test.each<[string, unknown, Settings]>([
    ['nothing', null, DEFAULTS],
    ['something else altogether', 'yes', DEFAULTS],
    ['part of them: the rest is as it comes', { hints: false }, settings({ hints: false })],
    [
      'a damaged part: it is as it comes, the others as chosen',
      { hints: 'no', sites: { 'a.b': 'on' } },
      settings({ sites: { 'a.b': 'on' } }),
    ],
    ['something no longer known: it is dropped', { ...DEFAULTS, sound: true }, DEFAULTS],
  ])('%s', (_, stored, expected) => {
    expect(asSettings(stored)).toEqual(expected);
  });
});
