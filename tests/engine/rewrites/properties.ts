import type { Finding } from '../../../src/engine/types.ts';
import type { Case, Taken } from './cases.ts';

/** What is wrong with a rewrite by one property; nothing where it holds. */
export type Property = (given: Case, taken: Taken) => string[];

const BLANK = '____';
/** By rule, not by words: a finding beside the rewrite may reach further, or less far, than before. */
const brief = ({ rule, start }: Finding) => `${rule}${start === null ? ' (whole reply)' : ''}`;

/** What is in `after` more often than in `before`. */
export function more(before: string[], after: string[]): string[] {
  const left = [...before];
  return after.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The finding is gone, and none is raised that the draft did not have, but for the rewrite's own blank. */
export const isClean: Property = ({ finding, findings }, taken) => {
  const others = findings.filter((each) => each !== finding).map(brief);
  const after = taken.findings.filter(({ text }) => text !== BLANK).map(brief);
  return more(others, after).map((each) => `raises ${each}`);
};

const LINK = /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w+|(?<!\S)[@#]\w+/g;
/** "b4" is a word. */
const NUMBER = /(?<!\bb(?=4\b))[$€£]?\d+(?:[.,:/-]\d+)*%?/g;
const QUOTED = /“[^”\n]+”|"[^"\n]+"/g;
/** A capitalised word with a word or a comma before it. "I" is none, nor are initials of a placeholder. */
const NAME = /(?<=[\p{L}\p{N}’'),;-] )(?!I\b)\p{Lu}[\p{L}\p{N}&'’-]*/gu;
const PLACEHOLDER = /\{\{.*?\}\}|\[.*?\]|<.*?>|(?<![\w%/])%[a-z_]\w*%(?!\w)|\bX{2,}(?:\/X+)*\b/gi;
/** A greeting that calls the customer what they are, or a number, is the don't itself; nor is "No." before it, or "Please" behind a comma, or "We" behind "(2/2)" or "Our" behind a link. */
const NOT_A_NAME =
  /^(?:customer|guest|passenger|client|user|patient|member|sir|madam|all|account|valued|ticket|case|reader|no|please|we|our)s?$/i;

/** Numbers, amounts, dates, names, links and quoted words of what it replaces are still in the reply. */
export const keepsFacts: Property = ({ draft, finding }, { suggestion: { start, end }, after }) => {
  const gone = draft.slice(start, end).replace(PLACEHOLDER, '');
  const names = [...draft.replace(PLACEHOLDER, (each) => '.'.repeat(each.length)).matchAll(NAME)]
    .filter((match) => match.index >= start && match.index < end)
    .map(([name]) => name.replace(/['’]s?$/, ''))
    .filter((name) => !isShouted(name, finding) && !NOT_A_NAME.test(name));
  const facts = [LINK, NUMBER, QUOTED].flatMap((kind) => gone.match(kind) ?? []);
  return [...facts, ...names]
    .filter((fact) => !after.toLowerCase().includes(fact.toLowerCase()))
    .map((fact) => `loses ${fact}`);
};

/** An abbreviation or a word in capitals is no name where the finding is about it: it is jargon, or shouted. */
function isShouted(word: string, { text }: Finding): boolean {
  return /^\p{Lu}{2,}s?$/u.test(word) && text.includes(word);
}

const SPACING: [string, RegExp][] = [
  ['a double space', /[^\s.] {2,}(?=\S)/g],
  ['a space before a mark', / [,.;!?](?=\s|$)/gm],
  ['a mark behind a comma', /[,;:] ?[.!?,;]/g],
  ['two end marks', /[.!?…][.!?](?<!\.\.|[!?][!?])/g],
  ['a small letter behind an end mark', /(?<!\.)[.!?] +(?!https?:)\p{Ll}/gu],
  [
    'a capital inside a sentence',
    /(?<=\p{Ll},? )(?:Here|We|You|Our|The|This|That|These|Those|Please|Could|Let|It|Thank)\b/gu,
  ],
  ['a line that begins with a mark', /^[ \t]*[,.;!?](?!\w)/gm],
  ['a line without an end mark', /[\p{L}\p{N}_,;]$/gmu],
  ['a line with a small first letter', /^\p{Ll}/gmu],
  ['an empty paragraph', /\n{3,}/g],
];

/** Capitals, end marks and spaces are as the draft has them. */
export const fits: Property = ({ draft }, { after }) =>
  SPACING.filter(
    ([, mistake]) => (after.match(mistake) ?? []).length > (draft.match(mistake) ?? []).length,
  ).map(([name]) => `has ${name}`);

/** A blank is four underscores between spaces or marks. */
export const hasWholeBlanks: Property = (_, { suggestion: { text } }) =>
  [...text.matchAll(/\p{L}?_{2,}\p{L}?/gu)]
    .filter(([blank]) => blank !== BLANK)
    .map(([blank]) => `has ${blank}`);
