import { factsIn } from './facts.ts';

const NAME =
  /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Well|Oh|Okay|Sure|Yes|No|Look)\b)\p{Lu}[\p{L}&'’-]*/u;
/** What may stand before a name, and belongs to it. */
const OWNER = /\b(?:your|our|the|my|an?|this|that) $/i;
/** What may follow a name and does not belong to it. */
const LITTLE =
  /^(?:us|me|you|it|them|a|an|the|to|of|at|in|on|by|for|from|with|and|or|but|so|as|if|when|after|before|until|till|that|which|who|is|was|are|were|has|have|had|can|will|would|does|did|do|goes|gets|got|just|only|not|never|again)$/i;

/**
 * What a sentence names and a rewrite of it would lose, as words to say first: "As for the Buy button, ".
 * @returns null where there is also a number or a time, which says nothing alone
 */
export function topicOf(sentence: string, start: number, end: number): string | null {
  const topics: string[] = [];
  let last = -1;
  for (const fact of factsIn(sentence, start, end)) {
    const joined = topics.length > 0 && sentence.slice(last, fact.start) === ' ';
    last = fact.end;
    if (joined) topics.push(`${topics.pop()} ${fact.text}`);
    else if (NAME.test(fact.text) && !isCalled(sentence, fact.start, fact.end))
      topics.push(withOwner(sentence, fact.start, fact.end));
    else return null;
  }
  const bare = topics.map((topic) => topic.replace(/['’]s$/, ''));
  const named = bare.filter((topic, at) => !bare.slice(0, at).some((other) => other.endsWith(topic)));
  return named.length > 0 && named.length < 3 ? `As for ${named.join(' and ')}, ` : null;
}

/** ", Kevin." is who is spoken to. */
function isCalled(sentence: string, start: number, end: number): boolean {
  return /,\s*$/.test(sentence.slice(0, start)) && /^(?:[,.!?]|$)/.test(sentence.slice(end));
}

/** "I hear you loud and clear Brandon": the name at the end, and nothing else to know. */
const CALLED_LAST =
  /(?:,|\b(?:clear|you|here|there|this|that|it|now|well|much|too|again|enough|disappoint)) (\p{Lu}\p{Ll}+)[.!…]*$/u;

/** Who is spoken to at the end of a sentence that holds no other fact. */
export function calledIn(sentence: string): string | null {
  const name = CALLED_LAST.exec(sentence)?.[1];
  const facts = factsIn(sentence, 0, sentence.length);
  return name && facts.length === 1 && facts[0]?.text === name ? name : null;
}

function withOwner(sentence: string, start: number, end: number): string {
  const owner = OWNER.exec(sentence.slice(0, start))?.[0].toLowerCase() ?? '';
  const name = sentence.slice(start, end);
  const next = /^ (\p{Ll}[\p{Ll}-]+)/u.exec(sentence.slice(end))?.[1];
  const noun =
    (owner || isShort(name)) &&
    next &&
    !LITTLE.test(next) &&
    !/(?:ed|ing)$/.test(next) &&
    (isShort(name) || !next.endsWith('s'))
      ? ` ${next}`
      : '';
  const own = owner.replace(/^an? $/, 'the ') || (isShort(name) ? 'the ' : '');
  return `${own}${name}${noun}`;
}

/** "API", "DM". */
function isShort(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}
