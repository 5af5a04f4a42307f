import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { PROJECT, sourcesIn } from './sources.ts';

const FOLDER = 'src/locales';
const nameOf = ({ key }: ParsedMessage) => key.join('.');

async function read(language: string): Promise<Map<string, ParsedMessage>> {
  const all = await parseMessagesFile(join(PROJECT, FOLDER, `${language}.yml`));
  // The parser adds what browsers say by themselves, all of which begins so.
  const ours = all.filter((message) => !nameOf(message).startsWith('@@'));
  return new Map(ours.map((message) => [nameOf(message), message]));
}

/** Every wording of a message: one, or one for each plural form. */
const wordingsOf = (message: ParsedMessage) =>
  message.type === 'plural' ? Object.values(message.plurals) : [message.message];
/** What is filled in: `$1`, `{name}`. */
const blanksOf = ({ substitutions, namedSubstitutions }: ParsedMessage) =>
  [`$${substitutions}`, ...namedSubstitutions].toSorted();

const english = await read('en');
const LANGUAGES: [language: string, plurals: string[]][] = [
  ['en', ['1', 'n']],
  ['de', ['1', 'n']],
  ['es', ['1', 'n']],
  // In French nothing at all is singular too.
  ['fr', ['0', '1', 'n']],
];

it('there are these languages and no others', () => {
  const files = sourcesIn(FOLDER, /./).map(({ path }) => path);
  expect(files.toSorted()).toEqual(LANGUAGES.map(([language]) => `${FOLDER}/${language}.yml`).toSorted());
});

describe.each(LANGUAGES)('the words in %s', (language, plurals) => {
  const words = read(language);

  it('are all there, in the order of the English ones', async () => {
    expect([...(await words).keys()]).toEqual([...english.keys()]);
  });

  it('leave the same to be filled in', async () => {
    const blanks = (messages: Map<string, ParsedMessage>) =>
      [...messages].map(([name, message]) => [name, message.type, blanksOf(message)]);
    expect(blanks(await words)).toEqual(blanks(english));
  });

  it('have the plural forms of the language', async () => {
    for (const message of (await words).values())
      if (message.type === 'plural') expect(Object.keys(message.plurals), nameOf(message)).toEqual(plurals);
  });

  it('say something, and begin and end with it', async () => {
    const bare = [...(await words).values()].filter((message) =>
      wordingsOf(message).some((wording) => wording === '' || wording !== wording.trim()),
    );
    expect(bare.map(nameOf)).toEqual([]);
  });

  it('name their language', async () => {
    expect(wordingsOf((await words).get('language') ?? absent('language'))).toEqual([language]);
  });

  it('describe the extension as briefly as the stores ask', async () => {
    const { length } = wordingsOf((await words).get('manifest.description') ?? absent('description')).join();
    expect(length).toBeLessThanOrEqual(132);
  });
});

describe('the keys', () => {
  const sources = ['src', 'entrypoints'].flatMap((folder) => sourcesIn(folder, /\.tsx?$/));
  const config = readFileSync(join(PROJECT, 'wxt.config.ts'), 'utf8');
  const inManifest = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key.replaceAll('_', '.'));
  /** The keys in calls of `t`; one that is put together at run time stands for all it can become. */
  const inCode = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bt\(\s*(['`])([^'`]+)\1/g)].map(
      ([, , key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '\\w+')}$`),
    ),
  );

  it('are all used', () => {
    const isUsed = (key: string) => inManifest.includes(key) || inCode.some((used) => used.test(key));
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('that the manifest uses are all there', () => {
    expect(inManifest.filter((key) => !english.has(key))).toEqual([]);
  });

  it('are what a browser takes for a key, and differ by more than their case', () => {
    const keys = [...english.keys()];
    expect(keys.filter((key) => !/^[a-zA-Z\d.]+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });
});

function absent(name: string): ParsedMessage {
  throw new Error(`${name} is gone`);
}
