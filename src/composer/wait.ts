/** Waits `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits for the next frame, but not for ever: a hidden page draws none. */
export function nextFrame(): Promise<void> {
  return Promise.race([new Promise<void>((resolve) => requestAnimationFrame(() => resolve())), pause(50)]);
}

/** Waits until something holds, looking again at each change below `root`. False when it still does not after `ms` milliseconds. */
export function until(holds: () => boolean, root: Node, ms: number): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (result: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(result);
    };
    const observer = new MutationObserver(() => holds() && settle(true));
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    const timer = setTimeout(() => settle(holds()), ms);
  });
}
