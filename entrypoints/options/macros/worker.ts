import catalogue from 'virtual:catalogue';
import { expose } from 'comlink';
import { houseRules } from '../../../src/catalogue/house.ts';
import { readySets } from '../../../src/catalogue/sets.ts';
import { compile } from '../../../src/engine/ruleset.ts';
import { Auditor } from '../../../src/macros/auditor.ts';
import { choiceOf } from '../../../src/memory/sets.ts';
import type { Settings } from '../../../src/memory/settings.ts';

const ready = readySets(catalogue);

/** The auditor, with what is looked for wherever no site asks for another set. */
class AuditDesk extends Auditor {
  lookThrough(held: Settings, tell: Parameters<Auditor['audit']>[1]): Promise<void> {
    const house = houseRules(held.house, catalogue);
    return this.audit(compile(catalogue, choiceOf(held, '', ready), house), tell);
  }
}

export type { AuditDesk };

expose(new AuditDesk());
