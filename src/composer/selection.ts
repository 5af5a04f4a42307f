/** Where the caret stands inside `root`, also in an open shadow root; null when it is elsewhere. */
export function caretPlace(root: HTMLElement): { node: Node; offset: number } | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection) return null;
  const tree = root.getRootNode();
  const range = tree instanceof ShadowRoot ? selection.getComposedRanges({ shadowRoots: [tree] })[0] : null;
  const node = range ? range.endContainer : selection.focusNode;
  const offset = range ? range.endOffset : selection.focusOffset;
  return node && root.contains(node) ? { node, offset } : null;
}

/** Selects a range of the document, in which the editor must have the focus. */
export function select(range: Range): void {
  range.startContainer.ownerDocument
    ?.getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Whether `element` has the focus, also in an open shadow root. */
export function hasFocus(element: HTMLElement): boolean {
  const tree = element.getRootNode() as Document | ShadowRoot;
  return tree.activeElement === element;
}
