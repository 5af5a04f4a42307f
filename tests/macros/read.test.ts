import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMIT, MacroRefusal, writeMacros } from '../../src/macros/macro.ts';
import { decode, readMacros } from '../../src/macros/read.ts';

const ZENDESK = JSON.stringify(
  {
    macros: [
      {
        title: 'Late lamp',
        actions: [
          { field: 'status', value: 'pending' },
          { field: 'comment_value', value: 'Your lamp is on its way.' },
        ],
      },
      { title: 'Return', actions: [{ field: 'comment_value_html', value: '<p>Send it back, please.</p>' }] },
      {
        title: 'Web alone',
        actions: [{ field: 'comment_value', value: ['channel:web', 'Thank you, Ana.'] }],
      },
    ],
    count: 3,
  },
  null,
  2,
);

describe('reading macros', () => {
  it.each<[what: string, given: string, name: string, macros: [title: string, text: string][]]>([
    [
      'a Zendesk export',
      ZENDESK,
      'macros.json',
      [
        ['Late lamp', 'Your lamp is on its way.'],
        ['Return', '<p>Send it back, please.</p>'],
        ['Web alone', 'Thank you, Ana.'],
      ],
    ],
    [
      'a Zendesk export, pasted',
      ZENDESK.replace(/\s*\n\s*/g, ''),
      '',
      [
        ['Late lamp', 'Your lamp is on its way.'],
        ['Return', '<p>Send it back, please.</p>'],
        ['Web alone', 'Thank you, Ana.'],
      ],
    ],
    [
      'a list of texts',
      '["One.", "Two."]',
      '',
      [
        ['', 'One.'],
        ['', 'Two.'],
      ],
    ],
    ['objects with a text', '[{"name":"A","body":"One."},{"name":"B","body":""}]', '', [['A', 'One.']]],
    [
      'objects in folders',
      '{"folders":[{"name":"F","replies":[{"name":"A","content":"One."}]}]}',
      '',
      [['A', 'One.']],
    ],
    [
      'a table',
      'Title,Body\nA,One.\nB,"Two, too."\n',
      'macros.csv',
      [
        ['A', 'One.'],
        ['B', 'Two, too.'],
      ],
    ],
    [
      'a table, pasted',
      'name;message\nA;One.\nB;"Two;\ntoo."',
      '',
      [
        ['A', 'One.'],
        ['B', 'Two;\ntoo.'],
      ],
    ],
    ['a table in German', 'Titel;Antwort\nA;One.\n', 'makros.csv', [['A', 'One.']]],
    ['a table from a spreadsheet', '\uFEFFtitle\tbody\r\nA\tOne.\r\n', 'macros.tsv', [['A', 'One.']]],
    [
      'a table without names',
      'A,A longer text.\nB,Another one.\n',
      'macros.csv',
      [
        ['A', 'A longer text.'],
        ['B', 'Another one.'],
      ],
    ],
    [
      'a table of one column',
      'body\n"One, two."\nThree.\n',
      'macros.csv',
      [
        ['', 'One, two.'],
        ['', 'Three.'],
      ],
    ],
    ['a table with empty lines', 'title,body\n\nA,One.\n\n', 'macros.csv', [['A', 'One.']]],
    ['one text', 'Hello Ana,\n\nthank you, too.', '', [['', 'Hello Ana,\n\nthank you, too.']]],
    [
      'texts between lines',
      'One.\n---\n\nTwo.\r\n=====\r\nThree.',
      'macros.txt',
      [
        ['', 'One.'],
        ['', 'Two.'],
        ['', 'Three.'],
      ],
    ],
    ['a text that begins like a list', '[Name], thank you.', '', [['', '[Name], thank you.']]],
    ['a text that begins with a placeholder', '{{name}}, thank you.', '', [['', '{{name}}, thank you.']]],
  ])('takes %s', (_, given, name, macros) => {
    expect(readMacros(given, name).macros.map(({ title, text }) => [title, text])).toEqual(macros);
  });

  it('reads the column that is asked for', () => {
    const given = 'title,body,internal note\nA,One.,Two.\n';
    const { table, macros } = readMacros(given, 'macros.csv', 2);
    expect([table, macros.map(({ text }) => text)]).toEqual([
      { columns: ['title', 'body', 'internal note'], column: 2 },
      ['Two.'],
    ]);
  });
});

describe('what cannot be read', () => {
  it.each<[what: string, given: string, name: string, reason: string, line: number | null]>([
    ['nothing', '', '', 'empty', null],
    ['spaces alone', ' \n\n ', 'macros.csv', 'empty', null],
    ['a table that breaks off', 'title,body\nA,One.\nB,"Two.\n', 'macros.csv', 'csv', 3],
    ['a table with a stray mark', 'title,body\nA,"One." more\nB,Two.\n', 'macros.csv', 'csv', 2],
    ['JSON that breaks off', '{"macros":[\n{"title":"A","actions":[', 'macros.json', 'json', 2],
    ['JSON that is none', 'Hello Ana', 'macros.json', 'json', 1],
    ['JSON without a text', '{"count":3}', '', 'none', null],
    ['a table of names alone', 'title,body\n', 'macros.csv', 'none', null],
    ['lines alone', '---\n---', '', 'none', null],
    ['a picture', '\u0089PNG\r\n\0\0', 'macros.csv', 'unreadable', null],
  ])('refuses %s, and says where', (_, given, name, reason, line) => {
    expect(refusal(() => readMacros(given, name))).toEqual({ reason, line });
  });

  it.each([
    ['UTF-8', Uint8Array.of(0x49, 0x74, 0xe2, 0x80, 0x99, 0x73)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x49, 0, 0x74, 0, 0x19, 0x20, 0x73, 0)],
    ['Windows-1252', Uint8Array.of(0x49, 0x74, 0x92, 0x73)],
  ])('reads a file in %s', (_, bytes) => {
    expect(decode(bytes).replace('\uFEFF', '')).toBe('It’s');
  });

  it('refuses what is too big, and what is no text', () => {
    expect(refusal(() => decode(new Uint8Array(LIMIT + 1)))).toEqual({ reason: 'tooBig', line: null });
    expect(refusal(() => readMacros('a'.repeat(LIMIT + 1)))).toEqual({ reason: 'tooBig', line: null });
    expect(refusal(() => decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0xff)))).toEqual({
      reason: 'unreadable',
      line: null,
    });
  });

  it('follows nothing that is nested too deep', () => {
    expect(refusal(() => readMacros('['.repeat(200_000), 'macros.json'))?.reason).toBe('json');
  });

  it('is refused, whatever comes in', () => {
    const name = fc.constantFrom('', 'a.csv', 'a.json', 'a.txt', 'a.tsv');
    const pieces = fc.array(
      fc.constantFrom('"', ',', ';', '\n', '\r\n', 'body', '[', ']', '{', '}', ':', '---', '<p>', 'a'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      pieces.map((each) => each.join('')),
    );
    fc.assert(
      fc.property(text, name, fc.option(fc.nat(4)), (given, name, column) => {
        try {
          const read = readMacros(given, name, column);
          expect(writeMacros(read, new Map())).toBe(given);
        } catch (error) {
          expect(error).toBeInstanceOf(MacroRefusal);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function refusal(read: () => unknown): { reason: string; line: number | null } | null {
  try {
    read();
    return null;
  } catch (error) {
    if (!(error instanceof MacroRefusal)) throw error;
    return { reason: error.reason, line: error.line };
  }
}
