/**
 * The pattern language of the rule files (`rules/README.md`), read into a tree.
 * The tree is closed over word classes only by name: the engine resolves those.
 */
export type Node =
  | { kind: 'word' | 'prefix' | 'forms' | 'class' | 'tag'; value: string }
  | { kind: 'regex'; value: string }
  | { kind: 'any' | 'start' | 'end' }
  | { kind: 'assert'; value: Assertion }
  | { kind: 'gap'; most: number }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'either'; options: Node[] }
  | { kind: 'optional' | 'repeat' | 'mark'; item: Node }
  | { kind: 'capture'; name: string; item: Node }
  | { kind: 'not'; item: Node; behind: boolean };

const ASSERTIONS = ['comma', 'question', 'caps', 'capital'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** A pattern that cannot be read; `message` says where and why. */
export class PatternError extends Error {}

const TOKEN =
  /\s*(?:(\.{3}\d*)|(!<?|[()|[\]?+^$])|([a-z][\w-]*)=(?=\()|<([\w-]+)>|\{([^{}]+)\}|#([A-Z]\w+)|@(\w+)|\/((?:\\.|[^/\\\s])+)\/(?=[\s)|\]?+]|$)|(_)(?=[\s)|\]?+]|$)|([\p{L}\p{N}'’&%£€.*:/#-]+))/uy;

interface Token {
  at: number;
  gap?: string;
  sign?: string;
  name?: string;
  node?: Node;
}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim()) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match)
      throw new PatternError(`cannot read "${source.slice(at).trim().slice(0, 40)}" in pattern: ${source}`);
    const [, gap, sign, name, group, forms, tag, assert, regex, any, word] = match;
    const token: Token = { at };
    if (gap) token.node = { kind: 'gap', most: Number(gap.slice(3) || 4) };
    else if (sign) token.sign = sign;
    else if (name) token.name = name;
    else if (group) token.node = { kind: 'class', value: group };
    else if (forms) token.node = inflected(forms.toLowerCase());
    else if (tag) token.node = { kind: 'tag', value: tag };
    else if (assert) token.node = { kind: 'assert', value: assertion(assert, source) };
    else if (regex) token.node = { kind: 'regex', value: checkedRegex(regex, source) };
    else if (any) token.node = { kind: 'any' };
    else if (word?.endsWith('*')) token.node = { kind: 'prefix', value: word.slice(0, -1).toLowerCase() };
    else if (word) token.node = { kind: 'word', value: word.replace(/’/g, "'") };
    found.push(token);
  }
  return found;
}

/** `{be careful}`: the first word in all its forms, the others as they are. */
function inflected(words: string): Node {
  const [first = '', ...others] = words.trim().split(/\s+/);
  const forms: Node = { kind: 'forms', value: first };
  if (others.length === 0) return forms;
  return { kind: 'sequence', items: [forms, ...others.map((value): Node => ({ kind: 'word', value }))] };
}

function assertion(name: string, source: string): Assertion {
  const known = ASSERTIONS.find((each) => each === name);
  if (!known)
    throw new PatternError(`@${name} is not one of @${ASSERTIONS.join(', @')} in pattern: ${source}`);
  return known;
}

function checkedRegex(value: string, source: string): string {
  try {
    new RegExp(value, 'iu');
    return value;
  } catch (error) {
    throw new PatternError(`/${value}/ is not a regex (${String(error)}) in pattern: ${source}`);
  }
}

/** Whether a node may match no word at all; a word class never does. */
function mayBeEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.items.every(mayBeEmpty);
    case 'either':
      return node.options.some(mayBeEmpty);
    case 'repeat':
    case 'mark':
    case 'capture':
      return mayBeEmpty(node.item);
    default:
      return ['optional', 'gap', 'start', 'end', 'assert', 'not'].includes(node.kind);
  }
}

/**
 * Reads a pattern.
 * @throws {PatternError} naming the part that cannot be read
 */
export function parsePattern(source: string): Node {
  const rest = tokens(source);
  const fail = (why: string): never => {
    throw new PatternError(`${why} in pattern: ${source}`);
  };
  const take = (sign: string): boolean => {
    if (rest[0]?.sign !== sign) return false;
    rest.shift();
    return true;
  };

  const either = (closing: string | null): Node => {
    const options: Node[] = [sequence()];
    while (take('|')) options.push(sequence());
    if (closing && !take(closing)) fail(`"${closing}" is missing`);
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'either', options };
  };

  const sequence = (): Node => {
    const items: Node[] = [];
    while (rest[0] && !['|', ')', ']'].includes(rest[0].sign ?? '')) items.push(suffixed(item()));
    if (items.length === 0) fail('something is missing beside "|", "(" or "["');
    const [only] = items;
    return items.length === 1 && only ? only : { kind: 'sequence', items };
  };

  const item = (): Node => {
    const token = rest.shift();
    if (token?.node) return token.node;
    if (token?.name) {
      take('(');
      return { kind: 'capture', name: token.name, item: either(')') };
    }
    if (token?.sign === '(') return either(')');
    if (token?.sign === '[') return { kind: 'mark', item: either(']') };
    if (token?.sign === '!' || token?.sign === '!<')
      return { kind: 'not', item: item(), behind: token.sign === '!<' };
    if (token?.sign === '^') return { kind: 'start' };
    if (token?.sign === '$') return { kind: 'end' };
    return fail(`"${token?.sign ?? 'the end'}" stands where a word should`);
  };

  const suffixed = (node: Node): Node => {
    if (take('+'))
      return suffixed(
        mayBeEmpty(node) ? fail('what may be nothing is repeated') : { kind: 'repeat', item: node },
      );
    return take('?') ? { kind: 'optional', item: node } : node;
  };

  const tree = either(null);
  if (rest[0]) fail(`"${rest[0].sign}" has no partner`);
  return tree;
}

/** The parts directly inside a node. */
export function partsOf(node: Node): Node[] {
  if ('items' in node) return node.items;
  if ('options' in node) return node.options;
  return 'item' in node ? [node.item] : [];
}
