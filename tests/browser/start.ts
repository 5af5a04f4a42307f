import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tool } from '../tool.ts';
import { launch } from './launch.ts';
import { playScene } from './scene.ts';

/** Builds the extension and shows it in the demo desk: in a window where there is a display, else by playing a scene. */

const pictures = join(import.meta.dirname, '../../.output/demo');

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showDesk(): Promise<void> {
  const scene = await launch({ headless: false });
  for (const name of ['plain', 'gmail', 'zendesk'] as const) await scene.open(name);
  console.log(
    'The demo desk is open, with Deskside in it. Type a reply that you would rather not get yourself.',
  );
  console.log(
    'All its pages come from this folder; nothing else can be reached. Close the window when you are done.',
  );
  await new Promise((resolve) => scene.browser.on('disconnected', resolve));
}

async function play(): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const scene = await launch({ headless: true });
  try {
    await playScene(scene, pictures);
  } finally {
    await scene.close();
  }
  console.log(`The pictures are in ${relative(process.cwd(), pictures)}.`);
}

try {
  if ((await tool('wxt', 'build')) !== 0)
    throw new Error('✗ build the extension: the lines above say what is wrong.');
  await (hasDisplay() && !process.argv.includes('--play') ? showDesk() : play());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
