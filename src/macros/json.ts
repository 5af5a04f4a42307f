import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Macro, MacroRefusal, type Macros } from './macro.ts';
import { looksLikeHtml, namesText, namesTitle } from './names.ts';

/** The fields of a Zendesk action that hold what is sent. */
const COMMENT = /^comment_value(?:_html)?$/;

/**
 * Reads macros in JSON: a Zendesk export, a list of texts, or objects somewhere in it that have a text.
 * @throws {MacroRefusal} where it is damaged
 */
export function readJson(input: string): Macros {
  const tree = parsed(input);
  const macros: Macro[] = [];
  const add = (node: Node | undefined, title: string, name: string) => {
    if (node?.type !== 'string' || String(node.value).trim() === '') return;
    const text = String(node.value);
    const isHtml = /html/i.test(name) || looksLikeHtml(text);
    const { offset: start, length } = node;
    macros.push({ title, text, isHtml, start, end: start + length, encode: (each) => JSON.stringify(each) });
  };
  const look = (node: Node, isTop: boolean): void => {
    const { type, children = [] } = node;
    if (type === 'array')
      for (const each of children) each.type === 'string' && isTop ? add(each, '', '') : look(each, false);
    if (type !== 'object') return;
    const entries = entriesOf(node);
    const named = entries.find(([key, value]) => namesTitle(key) && value.type === 'string');
    const title = String(named?.[1].value ?? '');
    for (const [key, value] of entries) {
      if (key === 'actions' && value.type === 'array') {
        for (const action of value.children ?? []) {
          const parts = Object.fromEntries(entriesOf(action));
          const field = String(parts.field?.value ?? '');
          // The channel it is for may stand before it.
          const said = parts.value?.type === 'array' ? parts.value.children?.at(-1) : parts.value;
          if (COMMENT.test(field)) add(said, title, field);
        }
      } else if (value.type === 'string' && namesText(key)) add(value, title, key);
      else look(value, false);
    }
  };
  look(tree, true);
  return { format: 'json', input, macros, table: null };
}

function parsed(input: string): Node {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(input, errors, { disallowComments: true });
    if (tree && errors.length === 0) return tree;
  } catch {
    // Nested deeper than it can be followed.
  }
  throw new MacroRefusal('json', input.slice(0, errors[0]?.offset ?? 0).split('\n').length);
}

function entriesOf(node: Node): [key: string, value: Node][] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }): [string, Node][] =>
    key && value ? [[String(getNodeValue(key)), value]] : [],
  );
}
