import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/composer/edit.ts';
import type { Field } from '../../src/composer/editors/editor.ts';
import { replace } from '../../src/composer/replace.ts';
import { editable } from './page.ts';

/** A field that types like a good editor, or as `type` says. The caret stands at `|`. */
function fieldOf(
  marked: string,
  takesLines: boolean,
  type = (text: string, edit: Edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
) {
  let text = marked.replace('|', '');
  let caret: number | null = marked.includes('|') ? marked.indexOf('|') : null;
  const root = editable('');
  const field: Field = {
    takesLines,
    read: () => ({ text, root, pieces: [] }),
    caret: () => caret,
    select: (_, __, end) => {
      caret = end;
    },
    async type(_, edit) {
      text = type(text, edit);
    },
    close() {},
  };
  return { field, shown: () => (caret === null ? text : `${text.slice(0, caret)}|${text.slice(caret)}`) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Replaces `old` by `text`; '' for `old` inserts at the end. */
async function run(field: Field, old: string, text: string) {
  const draft = field.read().text;
  const start = old ? draft.indexOf(old) : draft.length;
  const outcome = replace(field, start, start + old.length, text, old);
  await vi.advanceTimersByTimeAsync(1000);
  return outcome;
}

describe('a rewrite is put in place and the caret stays with its words', () => {
  it.each([
    ['You must go. So|', 'must', 'could', 'You could go. So|'],
    ['Y|ou must go.', 'must', 'could', 'Y|ou could go.'],
    ['You mu|st go.', 'must', 'could', 'You could| go.'],
    ['You |must go.', 'must', 'could', 'You |could go.'],
    ['You must| go.', 'must', 'could', 'You could| go.'],
    ['Hello.|', '', ' We will look.', 'Hello. We will look.|'],
    ['|', '', 'Hello.', 'Hello.|'],
    ['You must go.', 'must', 'could', 'You could go.'],
    ['It is very| good.', 'very ', '', 'It is| good.'.replace('| ', ' |')],
    ['No\u00A0way, sir|', 'No\u00A0way', 'Sure', 'Sure, sir|'],
  ])('%j: %j → %j', async (before, old, text, after) => {
    const { field, shown } = fieldOf(before, false);
    expect(await run(field, old, text)).toBe('done');
    expect(shown()).toBe(after);
  });
});

describe('a rewrite is not put in place', () => {
  it('when the draft reads differently there', async () => {
    const { field, shown } = fieldOf('You must go.', false);
    expect(await replace(field, 4, 8, 'could', 'have')).toBe('moved');
    expect(shown()).toBe('You must go.');
  });

  it.each([
    ['One.\nTwo.', 'One.', 'One.\nAnd.'],
    ['One.\nTwo.', 'One.\nTwo.', 'Both.'],
  ])('when it changes the lines of a rich editor: %j', async (draft, old, text) => {
    const { field, shown } = fieldOf(draft, false);
    expect(await run(field, old, text)).toBe('refused');
    expect(shown()).toBe(draft);
  });

  it('while a textarea takes lines', async () => {
    const { field, shown } = fieldOf('One.\nTwo.', true);
    expect(await run(field, 'One.\nTwo.', 'Both.')).toBe('done');
    expect(shown()).toBe('Both.');
  });

  it.each([
    ['does nothing', (text: string) => text],
    ['types at the wrong place', (text: string, edit: Edit) => edit.text + text],
  ])('when the editor %s', async (_, type) => {
    const { field } = fieldOf('You must go.', false, type);
    expect(await run(field, 'must', 'could')).toBe('refused');
  });

  it('but an editor may use no-break spaces of its own', async () => {
    const { field } = fieldOf('You must go.', false, () => 'You could\u00A0go.');
    expect(await run(field, 'must', 'could')).toBe('done');
  });
});
