import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ckeditor5 } from '../../src/composer/editors/ckeditor5.ts';
import { contenteditable } from '../../src/composer/editors/contenteditable.ts';
import { textField } from '../../src/composer/editors/text-field.ts';
import { find, pageOf } from './page.ts';

beforeEach(() => vi.stubGlobal('getComputedStyle', () => ({ whiteSpace: 'normal' })));
afterEach(() => vi.unstubAllGlobals());

const box = (html: string) => find(pageOf(html), '.box');

// What each does with real keys is shown in real browsers.
describe('each editor knows its own: editors/text-field.ts, editors/ckeditor5.ts, editors/contenteditable.ts', () => {
  it.each([
    ['<textarea class="box"></textarea>', [textField]],
    ['<input class="box">', [textField]],
    ['<div class="box ck ck-content ck-editor__editable" contenteditable="true"></div>', [ckeditor5]],
    ['<div class="box" contenteditable="true"></div>', []],
  ])('%s', (html, expected) => {
    expect([textField, ckeditor5].filter((editor) => editor.fits(box(html)))).toEqual(expected);
  });
});

const FILLER = '\u2060'.repeat(7);

describe('what an editor keeps among the words for itself is not read', () => {
  it.each([
    ['the caret in an empty bold run', `<p>Hello <strong>${FILLER}</strong></p>`, 'Hello '],
    ['the same of older versions', `<p>Hello<strong>${'\u200B'.repeat(7)}you</strong></p>`, 'Helloyou'],
    ['an empty paragraph held open', '<p>One</p><p><br data-cke-filler="true"></p>', 'One\n'],
    ['a stand-in for the selection', '<p>One</p><div class="ck-fake-selection-container">x</div>', 'One'],
  ])('%s', (_, html, text) => {
    const root = box(`<div class="box ck-editor__editable">${html}</div>`);
    expect(ckeditor5.open(root).read().text).toBe(text);
  });

  it('while in a plain editable every character is the agent’s', () => {
    expect(contenteditable.open(box(`<div class="box">a${FILLER}b</div>`)).read().text).toBe(`a${FILLER}b`);
  });
});
