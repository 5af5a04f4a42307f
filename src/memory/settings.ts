import * as v from 'valibot';

/** Of settings, every part that is missing or damaged is as it comes, and the others are as they were chosen. */
const or = <T extends v.GenericSchema>(shape: T, usual: v.InferOutput<T>) => v.fallback(shape, usual);
const onOrOff = v.picklist(['on', 'off']);

/** Which don'ts are looked for, and how loudly; what a pack carries and a policy sets. */
const RuleSetShape = v.object({
  name: v.string(),
  /** Ids of don'ts that are off; any other is on. */
  off: v.array(v.string()),
  /** Severities other than the catalogue's, by the ids of don'ts. */
  severity: v.record(v.string(), v.picklist(['error', 'warning', 'hint'])),
});

const SettingsShape = v.object({
  /** Group → whether its don'ts are looked for. A group not named here is on. */
  groups: or(v.record(v.string(), v.boolean()), {}),
  /** Host → what the agent chose for it. A host not named here is on only if it is a known help desk. */
  sites: or(v.record(v.string(), onOrOff), {}),
  /** Epoch ms until which everything is quiet. */
  pausedUntil: or(v.nullable(v.number()), null),
  hints: or(v.boolean(), true),
  /** Whether internal notes are read too. */
  notes: or(v.boolean(), false),
  /** Whether a reply with serious findings is held once when it is sent. */
  guard: or(v.boolean(), false),
  /** Whether a dated promise in a reply that was sent is asked about. */
  promises: or(v.boolean(), true),
  /** Whether it was said once that reminders have to be allowed. */
  remindersOffered: or(v.boolean(), false),
  /** Host → how far the badge was moved there, in px, or that it is hidden there. */
  badges: or(
    v.record(v.string(), v.union([v.literal('hidden'), v.object({ x: v.number(), y: v.number() })])),
    {},
  ),
  /** The sets of the person's own, by id; the ready ones are not kept. */
  sets: or(v.record(v.string(), RuleSetShape), {}),
  /** Id of the set in use where none is named for the site. */
  use: or(v.string(), 'everything'),
  /** Host → id of the set in use there. */
  useOn: or(v.record(v.string(), v.string()), {}),
  /** House rules as rule files have them. What is in them is proven where they are used, so that none gets lost. */
  house: or(v.array(v.looseObject({ id: v.string() })), []),
});

/** What the person has chosen. */
export type Settings = v.InferOutput<typeof SettingsShape>;
export type RuleSet = v.InferOutput<typeof RuleSetShape>;

export const DEFAULTS: Settings = v.parse(SettingsShape, {});

/** Stored settings are of this version; another goes with every change that is more than a part added. */
export const VERSION = 2;

/** How settings of an older version become those of the next. */
export const MIGRATIONS: Record<number, (stored: unknown) => unknown> = {
  // Sets and house rules came to be. Settings of this version or with parts of it stay what they are.
  2: (stored) => asSettings(stored),
};

/** How long "Pause for an hour" lasts, in ms. */
export const HOUR = 60 * 60 * 1000;

/** Reads stored settings. */
export function asSettings(stored: unknown): Settings {
  const given = v.safeParse(v.looseObject({}), stored);
  return v.parse(SettingsShape, given.success ? given.output : {});
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

/** Settings with a known help desk switched on or off; being on is what it is by default. */
export function withHelpDesk(settings: Settings, host: string, on: boolean): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: on ? others : { ...others, [host]: 'off' } };
}

/** Settings with the badge moved so far on a host, or hidden there; null shows it where it is of itself. */
export function withBadge(
  settings: Settings,
  host: string,
  where: Settings['badges'][string] | null,
): Settings {
  const { [host]: _, ...others } = settings.badges;
  return { ...settings, badges: where === null ? others : { ...others, [host]: where } };
}
