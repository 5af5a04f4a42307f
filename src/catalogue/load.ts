import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type Coaching, PracticeSchema, type Scene } from './practice.ts';
import { type Catalogue, DosSchema, RuleSchema, SignsSchema, WeightsSchema, WordsSchema } from './schema.ts';
import { type Problem, problemsOf } from './verify.ts';

/** A rule file that cannot be used. The message names file, line and what is wrong. */
export class CatalogueError extends Error {}

const RULES = join(import.meta.dirname, '../../rules');
const PRACTICE = 'practice';
const SHARED = ['dos', PRACTICE, 'signs', 'weights', 'words'];

/**
 * Reads and validates the folder of rule files.
 * @throws {CatalogueError} at the first file that is broken
 */
export function loadCatalogue(folder: string = RULES): Catalogue {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const files = new Map(names.map((name) => [basename(name, '.yaml'), open(join(folder, name))]));
  const shared = <T extends v.GenericSchema>(name: string, schema: T): v.InferOutput<T> =>
    (files.get(name) ?? missing(folder, name)).read(schema);

  const catalogue: Catalogue = {
    rules: [...files].filter(([name]) => !SHARED.includes(name)).map(([, file]) => file.read(RuleSchema)),
    dos: shared('dos', DosSchema).dos,
    signs: shared('signs', SignsSchema).signs,
    words: shared('words', WordsSchema).words,
    weights: shared('weights', WeightsSchema).weights,
  };
  for (const [name, file] of files) {
    const id = file.document.get('id');
    if (!SHARED.includes(name) && id !== name)
      file.fail({ path: ['id'], message: `must be ${name}, as the file` });
  }
  const [problem] = problemsOf(catalogue);
  if (problem) (files.get(problem.file) ?? missing(folder, problem.file)).fail(problem);
  return catalogue;
}

/**
 * Reads and validates the scenes to practise on, in `practice.yaml` of the folder of rule files.
 * @throws {CatalogueError} at the first scene that is broken
 */
export function loadScenes({ rules }: Catalogue, folder: string = RULES): Scene[] {
  const file = open(join(folder, `${PRACTICE}.yaml`));
  const { scenes } = file.read(PracticeSchema);
  scenes.forEach((scene, index) => {
    const at = ['scenes', index];
    if (scenes.findIndex(({ id }) => id === scene.id) < index)
      file.fail({ path: [...at, 'id'], message: `${scene.id} is the name of another scene` });
    if (scene.hard < (scenes[index - 1]?.hard ?? 1))
      file.fail({ path: [...at, 'hard'], message: 'must come before the harder scenes' });
    scene.donts.forEach((dont, place) => {
      if (!rules.some(({ id }) => id === dont))
        file.fail({ path: [...at, 'donts', place], message: `${dont} is no don't of the catalogue` });
    });
  });
  return scenes;
}

/** The scenes, with what the catalogue says of the don'ts and dos in them. */
export function loadCoaching(folder: string = RULES): Coaching {
  const catalogue = loadCatalogue(folder);
  return {
    scenes: loadScenes(catalogue, folder),
    donts: catalogue.rules.map(({ id, group, say, why }) => ({ id, group, say, why })),
    dos: catalogue.dos.map(({ id, say }) => ({ id, say })),
  };
}

function missing(folder: string, name: string): never {
  throw new CatalogueError(`${join(folder, name)}.yaml is missing`);
}

interface RuleFile {
  document: Document;
  read<T extends v.GenericSchema>(schema: T): v.InferOutput<T>;
  fail(problem: Omit<Problem, 'file'>): never;
}

function open(path: string): RuleFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter, prettyErrors: false });
  const stop = (offset: number, message: string): never => {
    throw new CatalogueError(`${path}:${lineCounter.linePos(offset).line}: ${message}`);
  };
  const [broken] = document.errors;
  if (broken) stop(broken.pos[0], broken.message);
  const fail = ({ path: keys, message }: Omit<Problem, 'file'>): never =>
    stop(offsetOf(document, keys), keys.length ? `${keys.join('.')}: ${message}` : message);
  return {
    document,
    fail,
    read(schema) {
      const result = v.safeParse(schema, document.toJS());
      if (result.success) return result.output;
      const [issue] = result.issues;
      return fail({
        path: (issue.path ?? []).map((item) => item.key as string | number),
        message: issue.message,
      });
    },
  };
}

/** Where the nearest part of the path that exists begins in the file, in UTF-16 units. */
function offsetOf(document: Document, path: Problem['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
