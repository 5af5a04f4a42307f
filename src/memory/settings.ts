import * as v from 'valibot';

const SettingsShape = v.object({
  /** Group → whether its don'ts are looked for. A group not named here is on. */
  groups: v.record(v.string(), v.boolean()),
  /** Host → what the agent chose for it. A host not named here is on only if it is a known help desk. */
  sites: v.record(v.string(), v.picklist(['on', 'off'])),
  /** Epoch ms until which everything is quiet. */
  pausedUntil: v.nullable(v.number()),
  hints: v.boolean(),
  /** Whether internal notes are read too. */
  notes: v.boolean(),
  /** Whether a reply with serious findings is held once when it is sent. */
  guard: v.boolean(),
});

/** What the agent has chosen. */
export type Settings = v.InferOutput<typeof SettingsShape>;

export const DEFAULTS: Settings = {
  groups: {},
  sites: {},
  pausedUntil: null,
  hints: true,
  notes: false,
  guard: false,
};

/** How long "Pause for an hour" lasts, in ms. */
export const HOUR = 60 * 60 * 1000;

/** Reads stored settings; whatever is missing or damaged falls back to its default. */
export function asSettings(stored: unknown): Settings {
  const given = v.safeParse(v.looseObject({}), stored);
  const whole = v.safeParse(SettingsShape, given.success ? { ...DEFAULTS, ...given.output } : DEFAULTS);
  return whole.success ? whole.output : DEFAULTS;
}

/** Whether Deskside is paused at `now` (epoch ms). */
export function isPaused(settings: Settings, now: number): boolean {
  return settings.pausedUntil !== null && now < settings.pausedUntil;
}

/** Whether the agent wants replies on this host read; `known` says that it is a help desk read by default. */
export function isOn(settings: Settings, host: string, known: boolean): boolean {
  return (settings.sites[host] ?? (known ? 'on' : 'off')) === 'on';
}

/** Whether replies on this host are read at `now` (epoch ms). */
export function isWatched(settings: Settings, host: string, known: boolean, now: number): boolean {
  return isOn(settings, host, known) && !isPaused(settings, now);
}

/** What the engine should look for. */
export function choiceOf(settings: Settings): { offGroups: string[]; hints: boolean } {
  const offGroups = Object.keys(settings.groups).filter((group) => settings.groups[group] === false);
  return { offGroups: offGroups.sort(), hints: settings.hints };
}

/** Settings with a known help desk switched on or off; being on is what it is by default. */
export function withHelpDesk(settings: Settings, host: string, on: boolean): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: on ? others : { ...others, [host]: 'off' } };
}
