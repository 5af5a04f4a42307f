import { expect, test } from 'vitest';
import { learn } from './regression.ts';

const EVERY = 0;
const TELLS = 1;
const NOISE = 2;
/** Whether an example is one hangs on one of its features alone. */
const rows = Array.from({ length: 200 }, (_, index) => [
  EVERY,
  ...(index % 2 === 0 ? [TELLS] : []),
  ...(index % 3 === 0 ? [NOISE] : []),
]);
const holds = rows.map((row) => row.includes(TELLS));

test('what tells is weighed, and what tells nothing is not', () => {
  const model = learn(rows, holds, 1);
  expect(model.get(TELLS)).toBeGreaterThan(2);
  expect(model.get(EVERY)).toBeLessThan(-1);
  expect(model.has(NOISE)).toBe(false);
});

test('where errors cost little, nothing is weighed', () => {
  expect([...learn(rows, holds, 0.01)]).toEqual([]);
});

test('no weight near the ones found does better', () => {
  const cost = 0.7;
  const model = learn(rows, holds, cost);
  const costOf = (weights: Map<number, number>) =>
    [...weights.values()].reduce((sum, weight) => sum + Math.abs(weight), 0) +
    rows.reduce((sum, row, index) => {
      const margin = row.reduce((all, feature) => all + (weights.get(feature) ?? 0), 0);
      return sum + cost * Math.log1p(Math.exp(holds[index] ? -margin : margin));
    }, 0);
  for (const feature of [EVERY, TELLS, NOISE])
    for (const by of [-0.05, 0.05]) {
      const moved = new Map(model).set(feature, (model.get(feature) ?? 0) + by);
      expect(costOf(moved)).toBeGreaterThan(costOf(model));
    }
});
