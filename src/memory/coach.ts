import * as v from 'valibot';

/** For how many days counts can be kept, if not for ever. */
export const KEEP = [30, 90, 365] as const;

const CoachShape = v.object({
  /** Whether drafts are counted. */
  isOn: v.boolean(),
  /** For how many days counts are kept; null is for ever. */
  keep: v.nullable(v.picklist(KEEP)),
});

/** What the agent chose for the coach. */
export type CoachSettings = v.InferOutput<typeof CoachShape>;

export const COACH_DEFAULTS: CoachSettings = { isOn: true, keep: 365 };

/** Reads the coach's stored settings. Damaged ones count nothing, as being off may be what was chosen. */
export function asCoachSettings(stored: unknown): CoachSettings {
  const parsed = v.safeParse(CoachShape, stored);
  return parsed.success ? parsed.output : { ...COACH_DEFAULTS, isOn: false };
}

const channel = () => new BroadcastChannel('coach');

/** Tells every open coach page that something was counted or forgotten. */
export function tellCounted(): void {
  const open = channel();
  open.postMessage(null);
  open.close();
}

/** Calls back when something was counted or forgotten anywhere. Returns how to stop. */
export function onCounted(counted: () => void): () => void {
  const open = channel();
  open.onmessage = counted;
  return () => open.close();
}
