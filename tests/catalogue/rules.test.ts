import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { marked } from '../../src/catalogue/marked.ts';
import { check } from '../../src/engine/check.ts';
import { applied } from '../../src/engine/placed.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { suggest } from '../../src/engine/suggest.ts';
import type { Finding, Thread } from '../../src/engine/types.ts';

const catalogue = loadCatalogue();
const ruleset = compile(catalogue);

const threadOf = (customer?: string): Thread => ({
  messages: customer === undefined ? [] : [{ from: 'customer', text: customer }],
});

const brief = ({ rule, level, text }: Finding) => `${rule} (${level}): ${text}`;
const notABlank = ({ text }: Finding) => !/^_{3,}$/.test(text);

describe.each(catalogue.rules)('$id', (rule) => {
  const wholeExamples = rule.examples.filter(({ bad }) => marked(bad).spans.length === 0);

  test.each(rule.examples)('finds exactly what is marked: $bad', ({ bad, customer }) => {
    const { draft, spans } = marked(bad);
    const { findings } = check(draft, threadOf(customer), ruleset);
    const own = findings.filter((finding) => finding.rule === rule.id);
    const expected = spans.length ? spans.map(([start, end]) => draft.slice(start, end)) : ['(whole reply)'];
    expect(own.map(({ start, text }) => (start === null ? '(whole reply)' : text))).toEqual(expected);
    expect(own.map(({ start, end }) => [start, end])).toEqual(spans.length ? spans : [[null, null]]);
  });

  test.each(rule.examples.filter(({ good }) => good))('rewrites: $bad', ({ bad, good = [], customer }) => {
    const { draft } = marked(bad);
    const thread = threadOf(customer);
    const [first] = check(draft, thread, ruleset).findings.filter((finding) => finding.rule === rule.id);
    const rewritten = first ? suggest(draft, thread, ruleset, first).map((each) => applied(draft, each)) : [];
    expect(rewritten.slice(0, good.length)).toEqual(good);
    for (const each of good) {
      const { findings } = check(each, thread, ruleset);
      expect(findings.filter(notABlank).map(brief)).toEqual([]);
    }
  });

  test.each(rule.fine)('leaves alone: $text', ({ text, customer }) => {
    expect(check(text, threadOf(customer), ruleset).findings.map(brief)).toEqual([]);
  });

  test('has three examples of each level it works on', () => {
    expect(rule.examples.filter(({ good }) => good).length).toBeGreaterThanOrEqual(3);
    const spoken = rule.examples.length - wholeExamples.length;
    if (rule.level.includes('phrase')) expect(spoken).toBeGreaterThanOrEqual(3);
    if (rule.level.includes('reply')) expect(wholeExamples.length).toBeGreaterThanOrEqual(3);
    if (rule.level.includes('thread'))
      expect(rule.examples.filter(({ customer }) => customer).length).toBeGreaterThanOrEqual(3);
  });

  test('has patterns and checks for exactly the levels it names', () => {
    const has = [
      ...(rule.patterns.length ? ['phrase'] : []),
      ...(rule.reply.length ? ['reply'] : []),
      ...(rule.thread.length ? ['thread'] : []),
    ];
    expect(has.toSorted()).toEqual(rule.level.toSorted());
  });
});

describe.each(catalogue.dos)('the do $id', ({ id, examples }) => {
  test.each(examples.seen)('is seen in: %s', (text) => {
    expect(check(text, threadOf(), ruleset).dos).toContain(id);
  });
  test.each(examples.unseen)('is not seen in: %s', (text) => {
    expect(check(text, threadOf(), ruleset).dos).not.toContain(id);
  });
});
