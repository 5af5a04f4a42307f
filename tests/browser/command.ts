import type { Scene } from './launch.ts';

/** What the browser does for the extension's key, which it takes before any page could: tells the worker. Only in Chromium. */
export async function pressCommand(scene: Scene): Promise<void> {
  const [worker] = await scene.extension.workers();
  await worker?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch('next-finding');
  });
}
