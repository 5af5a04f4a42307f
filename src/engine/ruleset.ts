import type { Catalogue, Rule } from '../catalogue/schema.ts';
import { buildNet, type Net } from './net.ts';

/** What a person or a team has switched off. */
export interface Choice {
  /** Ids of rules that are off. */
  off?: readonly string[];
  offGroups?: readonly string[];
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

/** Makes a catalogue ready to run. The net of a catalogue is built once; another choice of it costs nothing. */
export function compile(catalogue: Catalogue, choice: Choice = {}): Ruleset {
  const net = nets.get(catalogue) ?? buildNet(catalogue);
  nets.set(catalogue, net);
  const isOn = (rule: Rule) =>
    !choice.off?.includes(rule.id) &&
    !choice.offGroups?.includes(rule.group) &&
    (choice.hints !== false || rule.severity !== 'hint');
  return { catalogue, net, on: new Map(catalogue.rules.filter(isOn).map((rule) => [rule.id, rule])) };
}
