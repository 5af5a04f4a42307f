import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isHelpDeskHost } from '../../src/memory/help-desks.ts';
import { inForce } from '../../src/memory/in-force.ts';
import { isWatched, type Settings } from '../../src/memory/settings.ts';
import { ignores } from '../../src/memory/store.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { hostOfPage } from './host.ts';
import { startDesk } from './start.ts';

interface Running {
  desk: Desk;
  options: DeskOptions;
  end: AbortController;
}

const isSame = (one: DeskOptions, other: DeskOptions) =>
  (['generic', 'notes', 'guard', 'promises'] as const).every((key) => one[key] === other[key]);

function start(options: DeskOptions, signal: AbortSignal): Running {
  const end = new AbortController();
  return { desk: startDesk(options, AbortSignal.any([signal, end.signal])), options, end };
}

/** Is there for this page whenever the agent wants it to be, until the extension is gone. */
export async function attend(ctx: ContentScriptContext): Promise<void> {
  const host = hostOfPage();
  const isKnown = isHelpDeskHost(host);
  let running: Running | null = null;

  function stop(): void {
    running?.end.abort();
    running = null;
  }

  async function renewed(): Promise<void> {
    stop();
    listen();
    follow(await inForce.read());
  }

  /** Starts, stops or goes on, as the agent has chosen. */
  function follow(chosen: Settings): void {
    if (ctx.isInvalid) return;
    const isOn = isWatched(chosen, host, isKnown, Date.now());
    // On a site the agent added any box will do; on a help desk only its reply boxes.
    const generic = chosen.sites[host] === 'on';
    const { notes, guard, promises } = chosen;
    const badge = chosen.badges[host] ?? null;
    const options: DeskOptions = { host, generic, notes, guard, promises, badge, renewed };
    if (running && (!isOn || !isSame(running.options, options))) stop();
    if (isOn && !running) running = start(options, ctx.signal);
    else {
      running?.desk.placeBadge(badge);
      running?.desk.again();
    }
    if (chosen.pausedUntil !== null && chosen.pausedUntil > Date.now())
      ctx.setTimeout(async () => follow(await inForce.read()), chosen.pausedUntil - Date.now());
  }

  // No event tells that the extension was updated or removed; asking does, and whatever the agent does is a time to ask.
  const ask = () => void ctx.isInvalid;
  function listen(): void {
    for (const type of ['keydown', 'pointermove', 'focusin'])
      window.addEventListener(type, ask, { capture: true, passive: true, signal: ctx.signal });
  }

  listen();
  ctx.onInvalidated(inForce.watch(follow));
  ctx.onInvalidated(ignores.watch(() => running?.desk.again()));
  follow(await inForce.read());
}
