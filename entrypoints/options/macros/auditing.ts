import { proxy, type Remote, wrap } from 'comlink';
import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../../src/engine/types.ts';
import type { Audited, Opened } from '../../../src/macros/auditor.ts';
import { type Format, LIMIT, type MacroRefusal, type Macros } from '../../../src/macros/macro.ts';
import { inOrder } from '../../../src/macros/order.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import type { AuditDesk } from './worker.ts';

/** A macro in the list: as it came in, and as it reads now. It keeps its place whatever is taken. */
export interface Row {
  first: Audited;
  now: Audited;
}

/** Macros that were brought, and what is known of them by now. */
export interface Audit {
  /** The file's name; empty where they were pasted. */
  name: string;
  format: Format;
  table: Macros['table'];
  count: number;
  /** How many were looked through. */
  done: number;
  isGoing: boolean;
  /** Those with findings; in their order once all is done. */
  rows: Row[];
  /** How many could not be read. */
  unread: number;
  /** Whether there are rewrites that were taken and not saved. */
  isUnsaved: boolean;
}

export type Trouble = Pick<MacroRefusal, 'reason' | 'line'> | { reason: 'broken'; line: null };

interface State {
  audit: Audit | null;
  trouble: Trouble | null;
  /** What was asked for and would lose rewrites that are not saved; null where nothing waits for an answer. */
  waiting: (() => Promise<void>) | null;
}

/** Kept while the page is open, in memory alone, so that going to another section and back loses nothing. */
let state: State = { audit: null, trouble: null, waiting: null };
const listeners = new Set<(now: State) => void>();
/** Counts what was brought, so that what is told of one is not taken for another. */
let brought = 0;
let desk: Remote<AuditDesk> | null = null;

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener(state);
}

function edit(change: (audit: Audit) => Partial<Audit>): void {
  if (state.audit) set({ audit: { ...state.audit, ...change(state.audit) } });
}

/** What is brought and found, as it is now and follows. */
export function useAudit(): State {
  const [now, setNow] = useState(state);
  useEffect(() => {
    setNow(state);
    listeners.add(setNow);
    return () => void listeners.delete(setNow);
  }, []);
  return now;
}

/** Whoever reads the macros, beside the page, so that it answers all the while. */
function deskNow(): Remote<AuditDesk> {
  if (desk) return desk;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => {
    desk = null;
    set({ trouble: { reason: 'broken', line: null } });
    edit(() => ({ isGoing: false }));
  });
  desk = wrap<AuditDesk>(worker);
  return desk;
}

/** Reads macros and looks through them. What cannot be read is told, and what was there before stays. */
export async function bring(given: File | string, held: Settings): Promise<void> {
  await unlessUnsaved(() => read(given, held));
}

/** Reads the same table again, its text from another column. */
export async function useColumn(column: number, held: Settings): Promise<void> {
  await unlessUnsaved(async () =>
    lookThrough(await deskNow().useColumn(column), state.audit?.name ?? '', held),
  );
}

/** Does at once what loses nothing, and asks first where rewrites would be lost. */
async function unlessUnsaved(act: () => Promise<void>): Promise<void> {
  if (state.audit?.isUnsaved) set({ waiting: act, trouble: null });
  else await act();
}

/** What waits is done after all, or left. */
export async function answer(isSure: boolean): Promise<void> {
  const { waiting } = state;
  set({ waiting: null });
  if (isSure) await waiting?.();
}

async function read(given: File | string, held: Settings): Promise<void> {
  const name = typeof given === 'string' ? '' : given.name;
  if (typeof given !== 'string' && given.size > LIMIT)
    return set({ trouble: { reason: 'tooBig', line: null } });
  const content = typeof given === 'string' ? given : await bytesOf(given);
  if (content === null) return set({ trouble: { reason: 'unreadable', line: null } });
  await lookThrough(await deskNow().open(content, name), name, held);
}

async function lookThrough(opened: Opened, name: string, held: Settings): Promise<void> {
  if ('reason' in opened) return set({ trouble: opened });
  const audit: Audit = { ...opened, name, done: 0, isGoing: true, rows: [], unread: 0, isUnsaved: false };
  set({ audit, trouble: null });
  brought += 1;
  const mine = brought;
  const tell = (done: number, audited: Audited[]) =>
    mine === brought &&
    edit(({ rows, unread }) => ({
      done,
      rows: [...rows, ...audited.filter(({ isRead }) => isRead).map(rowOf)],
      unread: unread + audited.filter(({ isRead }) => !isRead).length,
    }));
  await deskNow().lookThrough(held, proxy(tell));
  if (mine !== brought) return;
  edit(({ rows }) => ({ isGoing: false, rows: inOrder(rows.map(({ now }) => now)).map(rowOf) }));
}

const rowOf = (audited: Audited): Row => ({ first: audited, now: audited });

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null; // it is gone by now
  }
}

/** Ends the looking through; what was found until then stays. */
export async function stop(): Promise<void> {
  if (state.audit?.isGoing) await deskNow().stop();
}

/** The rewrites of a macro's finding, best first. */
export async function rewritesOf(macro: Audited, finding: number): Promise<Suggestion[]> {
  return await deskNow().rewrites(macro.index, finding);
}

/** Takes a rewrite of a macro, or with null puts the macro back as it came in. */
export async function rewrite(macro: Audited, by: Suggestion | null): Promise<void> {
  const { index } = macro;
  const now = await (by ? deskNow().take(index, by) : deskNow().putBack(index));
  if (!now) return;
  edit((audit) => {
    const rows = audit.rows.map((row) => (row.first.index === index ? { ...row, now } : row));
    return { rows, isUnsaved: rows.some((row) => row.now.isRewritten) };
  });
}

/** All macros, with the rewrites that were taken. */
export async function written(): Promise<string> {
  const text = await deskNow().write();
  edit(() => ({ isUnsaved: false }));
  return text;
}
