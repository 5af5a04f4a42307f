import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeMacros } from '../../src/macros/macro.ts';
import { readMacros } from '../../src/macros/read.ts';

describe('writing macros', () => {
  it.each<[what: string, given: string, name: string, index: number, text: string, expected: string]>([
    [
      'JSON as it was laid out',
      '{ "macros" : [ {"body": "One."} ,{"body":"Two\\u0021"}] }\n',
      '',
      0,
      'Say "one".',
      '{ "macros" : [ {"body": "Say \\"one\\"."} ,{"body":"Two\\u0021"}] }\n',
    ],
    [
      'a table with its quotation marks',
      '"title",body\r\n"A","One."\r\nB,Two.\r\n',
      'a.csv',
      0,
      'Now "one".',
      '"title",body\r\n"A","Now ""one""."\r\nB,Two.\r\n',
    ],
    [
      'a field that needs quotation marks now',
      'title,body\nA,One.\nB,Two.',
      'a.csv',
      1,
      'Two, too.',
      'title,body\nA,One.\nB,"Two, too."',
    ],
    [
      'a field after one with quotation marks in it',
      'title,body\n"A ""a"", b" ,One.\n',
      'a.csv',
      0,
      'Now.',
      'title,body\n"A ""a"", b" ,Now.\n',
    ],
    ['the mark at the front', '\uFEFFtitle,body\nA,One.\n', 'a.csv', 0, 'Now.', '\uFEFFtitle,body\nA,Now.\n'],
    ['texts with the lines between them', '\nOne. \n---\n\nTwo.\n', '', 1, 'Now.', '\nOne. \n---\n\nNow.\n'],
  ])('keeps %s', (_, given, name, index, text, expected) => {
    expect(writeMacros(readMacros(given, name), new Map([[index, text]]))).toBe(expected);
  });

  it('gives a table that reads the same but for what was rewritten', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', 'é', ';'), maxLength: 8 });
    const rows = fc.array(
      fc.tuple(
        cell,
        cell.map((each) => `x${each}`),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.boolean(),
        fc.nat(5),
        cell.map((each) => `y${each}`),
        (data, quotes, at, text) => {
          const given = Papa.unparse([['title', 'body'], ...data], { quotes, newline: '\n' });
          const index = at % data.length;
          const written = writeMacros(readMacros(given, 'a.csv'), new Map([[index, text]]));
          const texts = readMacros(written, 'a.csv').macros.map((each) => each.text);
          expect(texts).toEqual(data.map(([, body], place) => (place === index ? text : body)));
        },
      ),
    );
  });

  it('gives JSON that reads the same but for what was rewritten', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().map((each) => `x${each}`),
          { minLength: 1 },
        ),
        fc.nat(),
        fc.string(),
        (texts, at, text) => {
          const macros = texts.map((value) => ({ title: 'A', actions: [{ field: 'comment_value', value }] }));
          const index = at % texts.length;
          const written = writeMacros(readMacros(JSON.stringify({ macros }), ''), new Map([[index, text]]));
          const now = macros.with(index, { title: 'A', actions: [{ field: 'comment_value', value: text }] });
          expect(JSON.parse(written)).toEqual({ macros: now });
        },
      ),
    );
  });
});
