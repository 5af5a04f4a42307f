import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { examine, rewritesOf } from '../../src/macros/examine.ts';
import { looksLikeHtml } from '../../src/macros/names.ts';
import { placeholdersIn } from '../../src/macros/placeholders.ts';
import { replaced, shownOf } from '../../src/macros/shown.ts';

const ruleset = compile(loadCatalogue());
const sourceOf = (text: string) => ({ text, isHtml: looksLikeHtml(text) });
const wordsIn = (text: string) => examine(sourceOf(text), ruleset).findings.map((finding) => finding.text);

/** A macro with the first rewrite of a finding taken. */
function taken(text: string, at = 0): string | undefined {
  const source = sourceOf(text);
  const [rewrite] = rewritesOf(source, ruleset, at);
  return rewrite && replaced(source, shownOf(source), rewrite);
}

describe('a macro', () => {
  it.each<[text: string, found: string[]]>([
    ['Hi {{ticket.requester.first_name}}, your lamp leaves on Friday. Kind regards, {{agent.name}}', []],
    ['Hello %first_name%, your order {{ order.number }} leaves by {{due_date}}. Thank you, <<agent>>', []],
    ['Dear [Customer name], your lamp {{product}} leaves for ____ by {{brand.date}}.', []],
    ['{% if ticket.vip %}Dear {{name}}{% else %}Hello{% endif %}, your lamp leaves on Friday.', []],
    ['{{dc.refund_text}}', []],
    ['Hi {{name}}, per our policy the lamp stays sold.', ['per our policy']],
    ['<p>Hi {{name}},</p>\n<p>per <b>our policy</b> the lamp&nbsp;stays sold.</p>', ['per our policy']],
    ['<p>One &amp; two.</p><ul><li>That is not our problem.</li></ul>', ['That is not our problem']],
    ['Per Police bleibt die Lampe verkauft, und wir können Ihnen dabei leider nicht helfen.', []],
  ])('%s', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });

  it('is not read where it is in another language, or no macro by its length', () => {
    const german = 'Leider können wir Ihnen dabei nicht helfen, und die Lampe bleibt verkauft, wie sie ist.';
    expect(
      [german, 'Per our policy it stays. '.repeat(1000)].map(
        (text) => examine(sourceOf(text), ruleset).isRead,
      ),
    ).toEqual([false, false]);
  });
});

describe('a rewrite taken in a macro', () => {
  it.each<[what: string, before: string, after: string]>([
    [
      'keeps placeholders',
      'Per our policy, order {{ticket.id}} stays sold.',
      'Order {{ticket.id}} stays sold.',
    ],
    [
      'keeps a placeholder it gives a capital to',
      'Per our policy, {{product}} stays sold.',
      '{{product}} stays sold.',
    ],
    [
      'keeps markup',
      '<p>Per <b>our policy</b>, <i>the</i> lamp &amp; shade stay sold.</p>',
      '<p><i>The</i> lamp &amp; shade stay sold.</p>',
    ],
    [
      'keeps lines',
      'Hello Ana,\r\n\r\nPer our policy, it stays sold.\r\n',
      'Hello Ana,\r\n\r\nIt stays sold.\r\n',
    ],
  ])('%s', (_, before, after) => {
    expect(taken(before)).toBe(after);
  });

  it('loses no placeholder and no markup, wherever they stand', () => {
    const word = fc.constantFrom(
      'per our policy',
      'That is not our problem.',
      'unfortunately we cannot help you with that',
      'As I said before,',
      'We will get back to you soon.',
      'You need to calm down.',
      'the lamp',
      'Hello',
      '{{name}}',
      '{{ticket.id}}',
      '%agent%',
      '[order number]',
      '{% if a %}',
      '{{due_date}}',
      ',',
      '.',
      '\n',
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '</p>',
      '&amp;',
      '&#x1F600;',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 14 }), fc.boolean(), (words, isHtml) => {
        const text = words.filter((each) => isHtml || !/[<&]/.test(each)).join(' ');
        const source = { text, isHtml };
        const shown = shownOf(source);
        const { findings } = examine(source, ruleset);
        findings.forEach(({ start, end, text: found }, at) => {
          if (start !== null && end !== null) expect(shown.text.slice(start, end)).toBe(found);
          for (const rewrite of rewritesOf(source, ruleset, at)) {
            const after = replaced(source, shown, rewrite);
            const lost = placeholdersIn(text).filter((each) => each !== '____' && !after.includes(each));
            expect(lost).toEqual([]);
            const { start: from, end: to, text: by } = rewrite;
            // Spaces at either side of a tag are one, until what is between them goes.
            const reads = (each: string) => each.replace(/\s+/g, '');
            const now = shownOf({ text: after, isHtml }).text;
            expect(reads(now)).toBe(reads(shown.text.slice(0, from) + by + shown.text.slice(to)));
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});
