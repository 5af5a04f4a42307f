/** The host of the page the agent sees, also when this is a frame of it; frames follow the choice for their page. */
export function hostOfPage(): string {
  const top = location.ancestorOrigins?.item(location.ancestorOrigins.length - 1);
  if (top && top !== 'null') return new URL(top).hostname;
  try {
    return window.top?.location.hostname || location.hostname;
  } catch {
    // Firefox does not say where a frame of another site is shown.
    return location.hostname;
  }
}

/** The address of the page the agent sees, as far as a frame of it may know. */
export function addressOfPage(): string {
  try {
    return window.top?.location.href ?? location.href;
  } catch {
    return location.href;
  }
}
