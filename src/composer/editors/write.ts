import { hasFocus, select } from '../selection.ts';
import { nextFrame, pause, until } from '../wait.ts';
import type { Editor } from './editor.ts';

/** Editors look at the selection a moment after it moved; an edit that comes sooner leaves some with the old one. */
const SELECTION_MS = 30;
/** How long an editor may take to answer an event it did not stop. */
const ANSWER_MS = 30;
const BACKSPACE = 8;

/** Firefox tells editors of `execCommand` by `beforeinput`, Chromium does not: each needs its own way. */
const isFirefox = () => CSS.supports('-moz-appearance', 'none');

function command(document: Document, text: string): void {
  document.execCommand(text ? 'insertText' : 'delete', false, text);
}

/** Whether a range is all the words of an inline element. */
function isWholeInline(range: Range): boolean {
  const { startContainer: node, startOffset, endContainer, endOffset } = range;
  if (node !== endContainer || startOffset > 0 || endOffset < (node.nodeValue ?? '').length) return false;
  return node.parentElement !== null && getComputedStyle(node.parentElement).display === 'inline';
}

/** Replacing all of an inline element, Firefox takes the space after it along; typing first and deleting then does not. */
async function replaceWholeInline(document: Document, range: Range, text: string): Promise<void> {
  const { startContainer: node, endOffset } = range;
  const part = document.createRange();
  part.setStart(node, endOffset);
  select(part);
  command(document, text);
  part.setStart(node, 0);
  part.setEnd(node, endOffset);
  select(part);
  await pause(SELECTION_MS);
  command(document, '');
}

/** Ends what the editor takes for one step to undo. */
function endStep(root: HTMLElement, { stepKey }: Editor): void {
  if (stepKey === undefined) return;
  const tell = (type: string, code: number) =>
    root.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, keyCode: code }));
  tell('keyup', 0); // CKEditor 4 takes what no key wrote for a key that is still held
  tell('keypress', 0); // RoosterJS looks for new words after one
  tell('keydown', stepKey);
  tell('keyup', stepKey);
}

/**
 * Puts `text` (one line) in place of a range of an editable, asked for again after each change, by events its editor understands as typing, so
 * that its model and its undo history take part, as a step of its own.
 */
export async function writeRich(
  root: HTMLElement,
  rangeNow: () => Range,
  text: string,
  editor: Editor,
): Promise<void> {
  if (!hasFocus(root)) root.focus({ preventScroll: true });
  endStep(root, editor);
  select(rangeNow());
  await nextFrame();
  await pause(SELECTION_MS);
  // Where the caret was, an editor may have drawn its words anew.
  const range = rangeNow();
  select(range);
  await put(root, range, text, editor);
  endStep(root, editor);
}

/** What holds `text` for an editor that looks for it there; Chromium alone lets a page see into ours. */
function transfer(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/** Tells the editor of the edit before it happens; whether the editor saw to it. */
function ask(root: HTMLElement, range: Range, text: string, { takes }: Editor): boolean {
  const options = { bubbles: true, cancelable: true, composed: true };
  if (takes === 'paste') {
    const event = text
      ? new ClipboardEvent('paste', { ...options, clipboardData: transfer(text) })
      : new KeyboardEvent('keydown', { ...options, keyCode: BACKSPACE });
    return !root.dispatchEvent(event);
  }
  const event = new InputEvent('beforeinput', {
    ...options,
    inputType: text ? 'insertReplacementText' : 'deleteContentBackward',
    data: text || null,
    ...(takes === 'transfer' && { dataTransfer: transfer(text) }),
    targetRanges: [new StaticRange(range)],
  });
  return !root.dispatchEvent(event);
}

async function put(root: HTMLElement, range: Range, text: string, editor: Editor): Promise<void> {
  const document = root.ownerDocument;
  if (isFirefox() && !editor.isAsked && (text || editor.takes !== 'paste')) {
    if (text && !editor.typesItself && isWholeInline(range)) await replaceWholeInline(document, range, text);
    else command(document, text);
    return;
  }
  // In this order: an editor that takes the event keeps its model right, and where execCommand comes first some do not.
  const before = root.textContent;
  const isTaken = ask(root, range, text, editor);
  if (isTaken || (await until(() => root.textContent !== before, root, ANSWER_MS))) return;
  select(range);
  command(document, text);
}
