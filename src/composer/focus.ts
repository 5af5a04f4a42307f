/** Types of input in which one line of words is typed. */
const WORDS = new Set(['', 'text']);

/** The editable root at `target`: itself if it is a text field, the outermost editable element around it if it is rich; null where nothing can be typed. */
export function editableAt(target: EventTarget | null | undefined): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  if (target.tagName === 'TEXTAREA' || target.tagName === 'INPUT') {
    const field = target as HTMLTextAreaElement | HTMLInputElement;
    const takesWords =
      field.tagName === 'TEXTAREA' || WORDS.has(field.getAttribute('type')?.toLowerCase() ?? '');
    return takesWords && !field.readOnly && !field.disabled ? field : null;
  }
  if (!target.isContentEditable || target.ariaReadOnly === 'true') return null;
  let root = target;
  while (root.parentElement?.isContentEditable && root !== document.body) root = root.parentElement;
  return root;
}

/** What has the focus, also inside open shadow roots. */
export function focusedIn(tree: Document | ShadowRoot): Element | null {
  const focused = tree.activeElement;
  const inner = focused?.shadowRoot;
  return inner ? (focusedIn(inner) ?? focused) : focused;
}
