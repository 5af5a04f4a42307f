import { describe, expect, it } from 'vitest';
import { importsOf, type Source, sourcesIn } from './sources.ts';

const sources = ['src', 'entrypoints'].flatMap((folder) => sourcesIn(folder));
const tests = sourcesIn('tests', /\.test\.tsx?$/);

describe('the files', () => {
  it('have at most 250 lines', () => {
    const long = [...sources, ...sourcesIn('tests')].filter(
      ({ text }) => text.trimEnd().split('\n').length > 250,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('ask for nothing at intervals', () => {
    expect(sources.filter(({ text }) => /\bsetInterval\b/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('change nothing that is kept from within a page, as its script shares no locks with others', () => {
    const inPages = sources.filter(({ path }) => path.startsWith('entrypoints/content/'));
    expect(inPages.filter(({ text }) => /\.change\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('make no network call', () => {
    const call =
      /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)\b|\bsendBeacon\b/;
    expect(sources.filter(({ text }) => call.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

const listed = (folder: string) => {
  const index = sources.find(({ path }) => path === `${folder}/index.ts`);
  return importsOf(index ?? absent(folder))
    .filter(({ target, typeOnly }) => target.startsWith(`${folder}/`) && !typeOnly)
    .map(({ target }) => target);
};
function absent(folder: string): Source {
  throw new Error(`${folder}/index.ts is gone`);
}

describe.each(['src/composer/editors', 'src/composer/sites'])('each file listed in %s', (folder) => {
  it.each(listed(folder))('%s has a test that names it', (file) => {
    const name = file.split('/').slice(-2).join('/');
    expect(tests.filter(({ text }) => text.includes(name)).map(({ path }) => path)).not.toEqual([]);
  });
});
