import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ckeditor4 } from '../../src/composer/editors/ckeditor4.ts';
import { ckeditor5 } from '../../src/composer/editors/ckeditor5.ts';
import { contenteditable } from '../../src/composer/editors/contenteditable.ts';
import { draft } from '../../src/composer/editors/draft.ts';
import { openField } from '../../src/composer/editors/index.ts';
import { lexical } from '../../src/composer/editors/lexical.ts';
import { rooster } from '../../src/composer/editors/rooster.ts';
import { slate } from '../../src/composer/editors/slate.ts';
import { slate47 } from '../../src/composer/editors/slate47.ts';
import { tinymce } from '../../src/composer/editors/tinymce.ts';
import { trix } from '../../src/composer/editors/trix.ts';
import { find, pageOf } from './page.ts';

beforeEach(() => vi.stubGlobal('getComputedStyle', () => ({ whiteSpace: 'normal' })));
afterEach(() => vi.unstubAllGlobals());

const box = (html: string) => find(pageOf(html), '.box');
const editors = { ckeditor4, ckeditor5, tinymce, lexical, slate, slate47, draft, trix, rooster };

// What each does with real keys is shown in real browsers. They differ from editors/rich.ts; fields of plain text have editors/text-field.ts.
// editors/ckeditor4.ts, editors/ckeditor5.ts, editors/tinymce.ts, editors/lexical.ts, editors/slate.ts, editors/slate47.ts,
// editors/draft.ts, editors/trix.ts, editors/rooster.ts, editors/contenteditable.ts
describe('each editor knows its own', () => {
  it.each([
    ['<div class="box ck ck-content ck-editor__editable" contenteditable="true"></div>', ['ckeditor5']],
    ['<div class="box cke_editable cke_contents_ltr" contenteditable="true"></div>', ['ckeditor4']],
    ['<div class="box mce-content-body" contenteditable="true"></div>', ['tinymce']],
    ['<div class="box" contenteditable="true" data-lexical-editor="true"></div>', ['lexical']],
    [
      '<div class="box" contenteditable="true" data-slate-editor="true" data-slate-node="value"></div>',
      ['slate'],
    ],
    ['<div class="box" contenteditable="true" data-slate-editor="true" data-key="3"></div>', ['slate47']],
    ['<div class="box public-DraftEditor-content" contenteditable="true"></div>', ['draft']],
    ['<trix-editor class="box" contenteditable=""></trix-editor>', ['trix']],
    ['<div class="box" contenteditable="true"></div>', []],
  ])('%s', (html, expected) => {
    const fits = Object.entries(editors).filter(([, editor]) => editor.fits(box(html)));
    expect(fits.map(([name]) => name)).toEqual(expected);
  });

  it('and the rest is plain', () => {
    expect(Object.keys(contenteditable)).toEqual(['fits']);
  });
});

const FILLER = '\u2060'.repeat(7);
const OLD_FILLER = '\u200B'.repeat(7);

describe('what an editor keeps among the words for itself is not read', () => {
  it.each([
    ['ck-editor__editable', `<p>Hello <strong>${FILLER}</strong></p>`, 'Hello '],
    ['ck-editor__editable', `<p>Hello<strong>${OLD_FILLER}you</strong></p>`, 'Helloyou'],
    ['ck-editor__editable', '<p>One</p><p><br data-cke-filler="true"></p>', 'One\n'],
    ['ck-editor__editable', '<p>One</p><div class="ck-fake-selection-container">x</div>', 'One'],
    ['cke_editable', `<p>Hello<strong>${OLD_FILLER}you</strong></p>`, 'Helloyou'],
    ['mce-content-body', '<p>Hello<strong>\uFEFFyou</strong></p><p data-mce-bogus="all">x</p>', 'Helloyou'],
  ])('in .%s: %s', (name, html, text) => {
    expect(openField(box(`<div class="box ${name}">${html}</div>`)).read().text).toBe(text);
  });

  it('while in a plain editable every character is the agent’s', () => {
    expect(openField(box(`<div class="box">a${FILLER}b</div>`)).read().text).toBe(`a${FILLER}b`);
  });

  it('as is known of an element that its editor dresses late', () => {
    const root = box(`<div class="box">a${FILLER}b</div>`);
    const field = openField(root);
    root.classList.add('ck-editor__editable');
    expect(field.read().text).toBe('ab');
  });
});
