import type { Catalogue, Rule } from '../catalogue/schema.ts';
import { buildNet, type Net } from './net.ts';
import type { Severity } from './types.ts';

/** What a person or a team has chosen to look for. */
export interface Choice {
  /** Ids of rules that are off. */
  off?: readonly string[];
  offGroups?: readonly string[];
  /** Severities other than the catalogue's, by the ids of rules. */
  severity?: Readonly<Record<string, Severity>>;
  /** Whether findings of severity hint are made; yes unless false. */
  hints?: boolean;
}

/** A catalogue made ready to run, with what is on. */
export interface Ruleset {
  catalogue: Catalogue;
  net: Net;
  /** The rules that are on, by id. */
  on: ReadonlyMap<string, Rule>;
}

const nets = new WeakMap<Catalogue, Net>();

/**
 * Makes a catalogue ready to run. The net of a catalogue is built once; another choice of it costs nothing.
 * @param house rules behind the catalogue's own
 */
export function compile(catalogue: Catalogue, choice: Choice = {}, house: readonly Rule[] = []): Ruleset {
  const net = nets.get(catalogue) ?? buildNet(catalogue);
  nets.set(catalogue, net);
  const weighed = (rule: Rule) => ({ ...rule, severity: choice.severity?.[rule.id] ?? rule.severity });
  const isOn = (rule: Rule) =>
    !choice.off?.includes(rule.id) &&
    !choice.offGroups?.includes(rule.group) &&
    (choice.hints !== false || rule.severity !== 'hint');
  const on = [...catalogue.rules, ...house].map(weighed).filter(isOn);
  return { catalogue, net: net.with(house), on: new Map(on.map((rule) => [rule.id, rule])) };
}
