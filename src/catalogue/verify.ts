import { type Node, parsePattern, partsOf } from './pattern.ts';
import type { Catalogue, Condition, Pattern, Rewrite, Rule } from './schema.ts';

/** What is wrong with one place of one rule file. */
export interface Problem {
  /** The file's name without its ending. */
  file: string;
  path: (string | number)[];
  message: string;
}

interface Owner {
  patterns: Pattern[];
  unless: Condition[];
  when: Condition[];
  rewrites?: Rewrite[];
  likely?: Rule['likely'];
}

/**
 * What the schema cannot see: patterns that do not read, names that lead nowhere, captures never made.
 * @param parts what is looked at, of the catalogue that the names are of; all of it if not said
 */
export function problemsOf(catalogue: Catalogue, parts: Catalogue = catalogue): Problem[] {
  const problems: Problem[] = [];
  const names = namesIn(catalogue);
  const attempt = (file: string, path: Problem['path'], work: () => void) => {
    try {
      work();
    } catch (error) {
      problems.push({ file, path, message: error instanceof Error ? error.message : String(error) });
    }
  };
  const owner = (file: string, path: Problem['path'], given: Owner) => {
    const conditions = (at: Problem['path'], from: { unless: Condition[]; when: Condition[] }) => {
      for (const key of ['unless', 'when'] as const)
        from[key].forEach((condition, index) => {
          attempt(file, [...at, key, index], () => checkCondition(condition, names, catalogue));
        });
    };
    conditions(path, given);
    given.patterns.forEach((pattern, index) => {
      const at = [...path, 'patterns', index];
      attempt(file, at, () => checkPattern(pattern, given.rewrites ?? [], catalogue));
      conditions(at, pattern);
    });
    if (!given.likely) return;
    conditions([...path, 'likely'], given.likely);
    attempt(file, [...path, 'likely'], () =>
      checkRewrites(given.likely?.rewrites ?? given.rewrites ?? [], []),
    );
  };

  for (const [name, alternatives] of Object.entries(parts.words))
    attempt('words', ['words', name], () => checkTree(parsePattern(alternatives), catalogue));
  parts.signs.forEach((sign, index) => {
    owner('signs', ['signs', index], sign);
  });
  parts.dos.forEach((each, index) => {
    owner('dos', ['dos', index], each);
  });
  for (const id of Object.keys(parts.weights))
    attempt('weights', ['weights', id], () => {
      if (!catalogue.rules.some((rule) => rule.id === id && rule.likely))
        throw new Error(`there is no rule ${id} with "likely"`);
    });
  for (const rule of parts.rules) {
    owner(rule.id, [], rule);
    rule.reply.forEach((check, index) => {
      attempt(rule.id, ['reply', index], () => {
        const used = [...Object.keys(check.has), ...check.lacks, check.ends, check.customer];
        for (const name of used) if (name) known(name, names);
      });
    });
  }
  return problems;
}

/** Ids that a condition may lean on: signs, dos and rules. */
export function namesIn(catalogue: Catalogue): Set<string> {
  return new Set([...catalogue.signs, ...catalogue.dos, ...catalogue.rules].map((each) => each.id));
}

/** The names of all captures in a pattern. */
function capturesIn(node: Node): string[] {
  return [...(node.kind === 'capture' ? [node.name] : []), ...partsOf(node).flatMap(capturesIn)];
}

/** The parts of a rewrite's text that stand for a capture, as `{what|past}`. */
export const SLOT = /\{([\w-]+)(?:\|(\w+))?\}/g;
/** The slot for the words that a rewrite replaces, as they stand. */
export const ITSELF = 'itself';
export const TURNS = ['past', 'base', 'ing', 'swap'];

function checkPattern(pattern: Pattern, shared: Rewrite[], catalogue: Catalogue): void {
  let captures: string[] = [];
  if ('regex' in pattern)
    captures = [...pattern.regex.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name ?? '');
  else {
    const tree = parsePattern(pattern.match);
    checkTree(tree, catalogue);
    captures = capturesIn(tree);
  }
  if ('regex' in pattern) new RegExp(pattern.regex, 'u');
  checkRewrites('rewrites' in pattern ? (pattern.rewrites ?? shared) : shared, captures);
}

function checkRewrites(rewrites: Rewrite[], captures: string[]): void {
  for (const text of rewrites.flatMap((rewrite) =>
    typeof rewrite === 'string' ? rewrite : Object.values(rewrite),
  ))
    for (const [slot, name, turn] of text.matchAll(SLOT)) {
      if (name !== ITSELF && !captures.includes(name ?? ''))
        throw new Error(`${slot} in a rewrite, but no ${name}=(…) in the pattern`);
      if (name === ITSELF && turn)
        throw new Error(`${slot}: what is replaced stands as it is, and takes no turn`);
      if (turn && !TURNS.includes(turn))
        throw new Error(`${slot}: "${turn}" is not one of ${TURNS.join(', ')}`);
    }
}

function checkCondition(condition: Condition, names: Set<string>, catalogue: Catalogue): void {
  if (condition === 'question' || condition === 'list') return;
  for (const source of typeof condition === 'string' ? [condition] : Object.values(condition)) {
    if (source.startsWith('@') && !source.includes(' ')) known(source.slice(1), names);
    else checkTree(parsePattern(source), catalogue);
  }
}

function checkTree(node: Node, catalogue: Catalogue): void {
  if (node.kind === 'class' && !(node.value in catalogue.words))
    throw new Error(`<${node.value}> is not a word class of words.yaml`);
  for (const part of partsOf(node)) checkTree(part, catalogue);
}

function known(name: string, names: Set<string>): void {
  if (!names.has(name)) throw new Error(`"${name}" is neither a sign, a do nor a rule`);
}
