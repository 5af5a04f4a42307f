import { describe, expect, it } from 'vitest';
import { offsetOf } from '../../src/composer/places.ts';
import { type Piece, walk } from '../../src/composer/walk.ts';
import { readingOf } from '../../src/composer/zones.ts';
import { editable } from './page.ts';

function read(html: string, keepsSpace = false) {
  const root = editable(html);
  const draft = walk(root, {
    reading: (element) => readingOf(element, '.helper'),
    keepsSpace: () => keepsSpace,
    fillers: /\u2060{7}/g,
  });
  return { root, ...draft };
}

describe('a draft reads as the page shows it', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['an empty paragraph', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['an editor keeping a paragraph open', '<p>One<br data-cke-filler="true"></p><p>Two</p>', 'One\nTwo'],
    ['line breaks', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['a line break typed last', 'One<br><br>', 'One\n'],
    ['lines beside a block', 'One<div>Two</div>Three', 'One\nTwo\nThree'],
    ['blocks in blocks', '<div><div>One</div><div><div>Two</div></div></div>', 'One\nTwo'],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['an empty list item', '<ul><li>One</li><li><br></li></ul>', 'One\n'],
    ['a table', '<table><tr><td>One</td><td>Two</td></tr></table>', 'One\nTwo'],
    ['formatting within words', 'f<b>ai</b><i>led</i>', 'failed'],
    ['spaces around formatting', 'you <b>failed </b>to', 'you failed to'],
    ['indented source', '\n  <p>One\n    two</p>\n  <p> Three</p>\n', 'One two\nThree'],
    ['a no-break space', '<p>One &nbsp;two</p>', 'One \u00A0two'],
    ['invisible characters of the agent', 'o\u200Bn\u2060e\uFEFF', 'o\u200Bn\u2060e\uFEFF'],
    ['invisible characters of the editor', 'one\u2060\u2060\u2060\u2060\u2060\u2060\u2060two', 'onetwo'],
    ['helpers of the editor', 'One<span class="helper">x</span>', 'One'],
    ['a mention', 'Hi <span contenteditable="false">@Ann</span>!', 'Hi \uFFFC!'],
    ['a picture', 'One<img src="x.png">two', 'One\uFFFCtwo'],
    ['code', 'Type <code>must</code> there', 'Type \uFFFC there'],
    ['nothing', '', ''],
    ['an empty line', '<p><br></p>', ''],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('keeps white space where the page does', () => {
    expect(read('<p>One  two\nthree </p>', true).text).toBe('One  two\nthree ');
  });
});

describe('what is not the draft is left out', () => {
  it.each([
    ['a Gmail signature', '<div>Bye</div><div class="gmail_signature">Ann</div>', 'Bye'],
    ['another signature', '<div>Bye</div><div data-signature="true">Ann</div>', 'Bye'],
    ['an Outlook signature', '<div>Bye</div><div id="Signature">Ann</div>', 'Bye'],
    [
      'a Gmail quote',
      '<div>Bye</div><div class="gmail_quote"><div class="gmail_attr">On Monday</div><blockquote>Old</blockquote></div>',
      'Bye',
    ],
    [
      'a Gmail quote around an answer between its lines',
      '<div class="gmail_quote"><div class="gmail_attr">On</div><blockquote>Old</blockquote><div>Mine</div><blockquote>Old</blockquote></div>',
      'Mine',
    ],
    ['an indent, which is no quote', '<blockquote style="margin: 0 0 0 40px">Mine</blockquote>', 'Mine'],
    [
      'an Outlook message and all after it',
      '<div>Bye</div><hr><div><div id="divRplyFwdMsg">From: Bo</div></div><div>Old words</div>',
      'Bye',
    ],
    ['what follows Outlook’s mark', 'Bye<div id="appendonsend"></div><hr><div>Old words</div>', 'Bye'],
    ['a quote', '<p>Mine</p><blockquote><p>Theirs</p></blockquote><p>Mine</p>', 'Mine\nMine'],
    ['what is not shown', 'One<style>p{}</style><span hidden>x</span>', 'One'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe('each unit of a draft has its place in the page', () => {
  const html =
    '<p>You <b>must\n </b> <i>go</i> <span contenteditable="false">@Ann</span> now</p><p><br></p>Three<br>four \u2060\u2060\u2060\u2060\u2060\u2060\u2060five<p>six</p>';
  const { root, text, pieces } = read(html);
  const shown = (piece: Piece) =>
    piece.node.nodeType === 3
      ? (piece.node.nodeValue ?? '').slice(piece.offset, piece.offset + piece.length).replace(/\n/g, ' ')
      : '\uFFFC'.repeat(piece.length);

  it('reads as it should', () => expect(text).toBe('You must go \uFFFC now\n\nThree\nfour five\nsix'));

  it.each(pieces.map((piece) => [text.slice(piece.start, piece.start + piece.length), piece] as const))(
    '%j',
    (words, piece) => expect(shown(piece)).toBe(words),
  );

  it('leaves only line ends without one', () => {
    const covered = new Set(
      pieces.flatMap((piece) => Array.from({ length: piece.length }, (_, i) => piece.start + i)),
    );
    expect([...text].filter((_, at) => !covered.has(at))).toEqual(['\n', '\n', '\n', '\n']);
  });

  // Places between elements are told in real browsers: their order is not to be had here.
  it('and each place in the words its offset', () => {
    const draft = { root, text, pieces };
    for (const piece of pieces.filter(({ node }) => node.nodeType === 3))
      for (let into = 0; into < piece.length; into++)
        expect(offsetOf(draft, piece.node, piece.offset + into)).toBe(piece.start + into);
  });
});
