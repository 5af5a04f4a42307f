import type { Node } from '../catalogue/pattern.ts';
import { formsOf } from './compromise.ts';
import { PLAIN, spellingsOf } from './literals.ts';

/** Resolves a word class to the tree of its alternatives. */
export type Classes = (name: string) => Node;

/** Needs of word classes, whose trees many patterns share. */
const classNeeds = new WeakMap<Node, ReadonlySet<string>[]>();

/** What was made for a tree before, or what `make` gives, which is then kept. */
export function keptFor<Value>(memory: WeakMap<Node, Value>, tree: Node, make: () => Value): Value {
  const kept = memory.get(tree);
  if (kept !== undefined) return kept;
  const value = make();
  memory.set(tree, value);
  return value;
}

/** What every match must contain, as sets of words of which one is there. */
export function needsOf(node: Node, classes: Classes): ReadonlySet<string>[] {
  switch (node.kind) {
    case 'word':
      return wordNeeds(node.value.toLowerCase());
    case 'prefix':
      return [new Set([`${node.value}*`])];
    case 'forms':
      return [formsOf(node.value)];
    case 'class': {
      const tree = classes(node.value);
      return keptFor(classNeeds, tree, () => needsOf(tree, classes));
    }
    case 'sequence':
      return node.items.flatMap((item) => needsOf(item, classes));
    case 'repeat':
    case 'mark':
    case 'capture':
      return needsOf(node.item, classes);
    case 'either': {
      const rarest = node.options.map((option) => rarestOf(needsOf(option, classes)));
      return rarest.some((need) => need === null)
        ? []
        : [new Set(rarest.flatMap((need) => [...(need ?? [])]))];
    }
    default:
      return [];
  }
}

/** A hyphenated word may also be met joined, or in parts. */
function wordNeeds(word: string): ReadonlySet<string>[] {
  if (word.includes('-')) return [new Set([word.replaceAll('-', ''), word.slice(0, word.indexOf('-'))])];
  const [parts = []] = spellingsOf(word);
  const cores = parts.map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return cores.filter((core) => PLAIN.test(core)).map((core) => new Set([core]));
}

const COMMON = new Set(
  'a an the i you we it is are am be was were to of in on at for and or not no do does did have has had will would can could should must that this with my your our us me as if so there all any just get got'.split(
    ' ',
  ),
);

const FREQUENT = new Set(
  'about again also and been but come day from good great happy have help here hear hope how in know let like look make may more need new now one only order out please right see sent some sorry take team thank thanks they time try up want way well what when which who work'.split(
    ' ',
  ),
);

/** How likely a set is met by chance: common words weigh most. */
function cost(need: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of need) sum += COMMON.has(word) ? 100 : FREQUENT.has(word) ? 20 : 1;
  return sum;
}

/** The set least likely to be met by chance; null of none. */
function rarestOf(needs: ReadonlySet<string>[]): ReadonlySet<string> | null {
  return byRarity(needs)[0] ?? null;
}

/** Sets least likely to be met by chance first. */
export function byRarity(needs: ReadonlySet<string>[]): ReadonlySet<string>[] {
  if (needs.length < 2) return needs;
  return needs
    .map((need) => ({ need, cost: cost(need) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ need }) => need);
}
