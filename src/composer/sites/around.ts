/** The element around `node`, also across an open shadow root and out of a frame of the same origin. */
export function parentOf(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const tree = node.getRootNode();
  const { host } = tree as ShadowRoot;
  if (host) return host;
  return frameOf(node.ownerDocument);
}

/** The frame that shows `document`; null for a page of its own, and for a frame in a page of another origin. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Like `closest`, also across open shadow roots and out of frames of the same origin. */
export function closestAround(root: Element, selector: string): Element | null {
  for (let at: Element | null = root; at; ) {
    const found = at.closest(selector);
    if (found) return found;
    const top: Element = topOf(at);
    at = parentOf(top);
  }
  return null;
}

function topOf(element: Element): Element {
  let top = element;
  while (top.parentElement) top = top.parentElement;
  return top;
}

/** Whether an editable root, or the frame it is the body of, is what `selector` means. */
export function isBox(root: Element, selector: string): boolean {
  return (
    root.matches(selector) ||
    (root.tagName === 'BODY' && frameOf(root.ownerDocument)?.matches(selector) === true)
  );
}

/** The document of the page the agent sees, or of the outermost frame we may look into. */
export function pageAround(root: Element | Document): Document {
  let document = root.nodeType === 9 ? (root as Document) : (root as Element).ownerDocument;
  for (let frame = frameOf(document); frame; frame = frameOf(document)) document = frame.ownerDocument;
  return document;
}

/** The elements below `scope` that fit; those in open shadow roots too where `deep`, which looks at every element. */
export function allBelow(scope: ParentNode, selector: string, deep = false): Element[] {
  const found = [...scope.querySelectorAll(selector)];
  if (!deep) return found;
  for (const { shadowRoot } of scope.querySelectorAll('*'))
    if (shadowRoot) found.push(...allBelow(shadowRoot, selector, true));
  return found;
}

/** What the first selector that finds anything below `scope` finds there. */
export function firstBelow(scope: ParentNode, selectors: readonly string[], deep = false): Element[] {
  for (const selector of selectors) {
    const found = allBelow(scope, selector, deep);
    if (found.length > 0) return found;
  }
  return [];
}
