import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './sources.ts';

const sources = ['src', 'entrypoints'].flatMap((folder) => sourcesIn(folder, /(?<!\.d)\.tsx?$/));

/** The room of the house a path is in: `engine` for src/engine/check.ts, `messages` for src/messages.ts. */
const roomOf = (path: string) =>
  path.startsWith('src/') ? (path.split('/')[1] ?? '').replace(/\.ts$/, '') : (path.split('/')[0] ?? '');

const arrows = sources.flatMap((source) =>
  importsOf(source).map(({ target, typeOnly }) => ({
    from: source.path,
    room: roomOf(source.path),
    target,
    to: roomOf(target),
    typeOnly,
  })),
);
const inHouse = arrows.filter(({ target, room, to }) => target.startsWith('src/') && room !== to);

describe('who may know whom', () => {
  // [room, rooms it may use, rooms it may know the types of]
  it.each<[string, string[], string[]]>([
    ['catalogue', [], []],
    ['engine', ['catalogue'], []],
    ['composer', [], ['engine']],
    ['memory', [], ['engine', 'catalogue']],
    ['messages', [], ['engine', 'memory', 'promises']],
    ['packs', ['catalogue', 'engine', 'memory'], []],
    ['promises', ['engine', 'memory'], []],
    ['macros', ['engine'], []],
    ['ui', ['i18n', 'memory', 'messages', 'moment'], ['engine', 'catalogue']],
    ['cli', ['catalogue', 'engine'], []],
  ])('%s uses %j of ours, and types of %j', (room, uses, types) => {
    expect(
      arrows.some((arrow) => arrow.room === room),
      `there are imports in ${room}`,
    ).toBe(true);
    const wrong = inHouse.filter(
      (arrow) =>
        arrow.room === room && !uses.includes(arrow.to) && !(arrow.typeOnly && types.includes(arrow.to)),
    );
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  it('nobody in src uses an entrypoint', () => {
    const wrong = arrows.filter(({ from, to }) => from.startsWith('src/') && to === 'entrypoints');
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  it.each([
    ['catalogue', /^(wxt|webextension|preact|compromise|@webext-core)/],
    ['engine', /^(wxt|webextension|preact|@wxt-dev|@webext-core|@floating-ui|yaml|node:)/],
    ['macros', /^(wxt|webextension|preact|@wxt-dev|@webext-core|@floating-ui|yaml|node:)/],
    ['promises', /^(wxt|webextension|preact|@wxt-dev|@webext-core|@floating-ui|yaml|node:)/],
    ['composer', /^(compromise|preact|yaml|virtual:)/],
    ['ui', /^(compromise|yaml|virtual:)/],
  ])('%s does without %s', (room, packages) => {
    const wrong = arrows.filter(
      (arrow) => arrow.room === room && packages.test(arrow.target) && !arrow.typeOnly,
    );
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });
});
