/** A sparse model: what each feature weighs, by its index; features of no weight are left out. */
export type Model = Map<number, number>;

const TOLERANCE = 1e-3;
const MOST_ROUNDS = 200;
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
/** log(1 + exp(-x)), also for large x. */
const loss = (x: number) => (x > 0 ? Math.log1p(Math.exp(-x)) : -x + Math.log1p(Math.exp(x)));

/**
 * Logistic regression with an L1 penalty, which leaves most features without weight: coordinate descent with Newton
 * steps and a line search (CDN; Yuan, Chang, Hsieh and Lin, JMLR 11, 2010, section 4.1.2).
 * @param rows the features each example has, by their indexes
 * @param holds whether each example is one
 * @param cost what an error costs against the weights
 */
export function learn(rows: readonly number[][], holds: readonly boolean[], cost: number): Model {
  const columns: number[][] = [];
  rows.forEach((features, row) => {
    for (const feature of features) {
      const column = columns[feature];
      if (column) column.push(row);
      else columns[feature] = [row];
    }
  });
  const sign = holds.map((each) => (each ? 1 : -1));
  const margins = new Float64Array(rows.length);
  const weights = new Float64Array(columns.length);
  let active = columns.flatMap((column, feature) => (column ? [feature] : []));
  const all = active;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = 0;
    for (const feature of active) {
      const step = stepOf(columns[feature] ?? [], weights[feature] ?? 0, margins, sign, cost);
      if (step === 0) continue;
      weights[feature] = (weights[feature] ?? 0) + step;
      for (const row of columns[feature] ?? []) margins[row] = (margins[row] ?? 0) + step;
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved < TOLERANCE && active === all) break;
    // Between looks at all of them, only those that weigh something are moved.
    active = moved < TOLERANCE || round % 10 === 9 ? all : all.filter((feature) => weights[feature] !== 0);
  }
  return new Map(all.flatMap((feature) => (weights[feature] ? [[feature, weights[feature]]] : [])));
}

/** How far one weight is moved, the others standing still. */
function stepOf(
  rows: number[],
  weight: number,
  margins: Float64Array,
  sign: readonly number[],
  cost: number,
): number {
  let slope = 0;
  let curve = 1e-12;
  for (const row of rows) {
    const y = sign[row] ?? 0;
    const wrong = sigmoid(-y * (margins[row] ?? 0));
    slope -= cost * y * wrong;
    curve += cost * wrong * (1 - wrong);
  }
  const step =
    slope + 1 <= curve * weight
      ? -(slope + 1) / curve
      : slope - 1 >= curve * weight
        ? -(slope - 1) / curve
        : -weight;
  if (step === 0) return 0;
  const gain = slope * step + Math.abs(weight + step) - Math.abs(weight);
  for (let part = 1; part > 1e-6; part /= 2) {
    const by = part * step;
    let change = Math.abs(weight + by) - Math.abs(weight);
    for (const row of rows) {
      const margin = (sign[row] ?? 0) * (margins[row] ?? 0);
      change += cost * (loss(margin + (sign[row] ?? 0) * by) - loss(margin));
    }
    if (change <= 0.01 * part * gain) return by;
  }
  return 0;
}
