import * as v from 'valibot';
import type { Catalogue } from '../catalogue/schema.ts';
import { FileShape, LIMIT, type Pack, PackRefusal, PackShape, VERSION } from './pack.ts';
import { proveRule } from './prove.ts';
import { sumOf } from './sum.ts';

/**
 * Reads a pack and proves its house rules.
 * @throws {PackRefusal} and nothing else, when it is not to be taken
 */
export async function readPack(file: Blob, catalogue: Catalogue): Promise<Pack> {
  if (file.size > LIMIT) throw new PackRefusal('tooBig');
  try {
    return await read(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()), catalogue);
  } catch (error) {
    // No text, no JSON, a file that is gone by now, or one too deep to look into.
    throw error instanceof PackRefusal ? error : new PackRefusal('unreadable');
  }
}

async function read(text: string, catalogue: Catalogue): Promise<Pack> {
  const file = v.safeParse(FileShape, JSON.parse(text));
  if (!file.success) throw new PackRefusal('other');
  const { version, sum, pack } = file.output;
  if (version > VERSION) throw new PackRefusal('newer');
  if (sum !== (await sumOf(pack))) throw new PackRefusal('changed');
  const read = v.safeParse(PackShape, pack);
  if (!read.success) {
    const [issue] = read.issues;
    throw new PackRefusal('shape', [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
  }
  for (const rule of read.output.house) proveRule(rule, catalogue);
  return read.output;
}
