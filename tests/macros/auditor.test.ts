import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { type Audited, Auditor } from '../../src/macros/auditor.ts';
import { dontsIn, inOrder } from '../../src/macros/order.ts';
import { reportOf } from '../../src/macros/report.ts';

const catalogue = loadCatalogue();
const ruleset = compile(catalogue, {
  off: ['bad-ending', 'missing-manners'],
  severity: { 'not-our-problem': 'error', 'state-a-policy': 'warning' },
});
const GIVEN = [
  'title,body',
  'Fine,Your lamp leaves on Friday.',
  '=Policy,"Per our policy, it stays sold. Per our policy, the shade stays sold too."',
  'Problem,That is not our problem.',
  'Once,"Per our policy, it stays sold."',
].join('\n');

async function audit(given = GIVEN): Promise<{ auditor: Auditor; audited: Audited[] }> {
  const auditor = new Auditor();
  expect(auditor.open(given, 'a.csv')).toMatchObject({ format: 'csv' });
  const audited: Audited[] = [];
  await auditor.audit(ruleset, (_, some) => audited.push(...some));
  return { auditor, audited };
}

describe('an audit', () => {
  it('has the serious ones first, then those with most', async () => {
    const { audited } = await audit();
    expect(inOrder(audited).map(({ title }) => title)).toEqual(['Problem', '=Policy', 'Once']);
    expect(dontsIn(audited).map(({ rule, count }) => [rule, count])).toEqual([
      ['not-our-problem', 1],
      ['state-a-policy', 3],
    ]);
  });

  it('takes a rewrite, puts it back, and writes the rest as it came in', async () => {
    const { auditor, audited } = await audit();
    const last = audited.find(({ title }) => title === 'Once');
    const [rewrite] = auditor.rewrites(last?.index ?? 0, 0);
    expect(rewrite && auditor.take(last?.index ?? 0, rewrite)).toMatchObject({
      shown: 'It stays sold.',
      findings: [],
      isRewritten: true,
    });
    expect(auditor.write()).toBe(
      GIVEN.replace(/"Per our policy, it stays sold\."$/, 'It stays sold.').replace(
        /,It stays sold\.$/,
        ',"It stays sold."',
      ),
    );
    expect(auditor.putBack(last?.index ?? 0)).toMatchObject({ isRewritten: false, findings: last?.findings });
    expect(auditor.write()).toBe(GIVEN);
  });

  it('ends when it is stopped, and goes on to other macros when they come', async () => {
    const auditor = new Auditor();
    const rows = Array.from({ length: 3000 }, (_, at) => `A${at},"Per our policy, lamp ${at} stays sold."`);
    auditor.open(['title,body', ...rows].join('\n'), 'a.csv');
    let last = 0;
    await auditor.audit(ruleset, (done) => {
      last = done;
      auditor.stop();
    });
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(3000);
    expect(auditor.open('---', '')).toEqual({ reason: 'none', line: null });
    expect(auditor.write()).toContain('lamp 2999');
  });

  it('gives a report that a spreadsheet takes for text', async () => {
    const { audited } = await audit();
    const heads = {
      macro: 'No',
      title: 'Title',
      severity: 'How bad',
      dont: 'Finding',
      words: 'Words',
      why: 'Why',
    };
    const [head, first] = reportOf(audited, heads, { warning: 'Worth changing' }).split('\r\n');
    expect(head).toBe('No,Title,How bad,Finding,Words,Why');
    expect(first).toMatch(/^2,"?'=Policy"?,Worth changing,A policy is not an answer\.,Per our policy,/);
  });
});
