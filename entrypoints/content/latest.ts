/**
 * Makes a job that runs at most once an animation frame and never twice at the same time; asked for while it
 * runs, it runs once more afterwards. The promise settles when the draft asked about has been dealt with.
 */
export function latest(job: () => Promise<void>, signal: AbortSignal): () => Promise<void> {
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;

  const frame = () =>
    new Promise<void>((resolve) => {
      // Pages in the background get no animation frames.
      if (document.hidden) setTimeout(resolve);
      else requestAnimationFrame(() => resolve());
    });

  return () => {
    waiting ??= (async () => {
      await Promise.all([frame(), running]);
      waiting = null;
      if (signal.aborted) return;
      running = job();
      await running;
      running = null;
    })();
    return waiting;
  };
}
