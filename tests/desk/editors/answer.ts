import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Answer, answerFile, answerPage } from '../bundle.ts';
import { type EditorName, editorNames } from './index.ts';
import { packed } from './packed.ts';

/** Where the pages are, one a name. */
export const EDITORS = 'https://editors.example/';

const PACKAGES = join(import.meta.dirname, '../../../node_modules');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** Packages that an editor's own packages ask for, by the name under which its version of them is here. */
const ALIASES: Partial<Record<EditorName, Record<string, string>>> = { slate47: { slate: 'slate47' } };

const CLASSIC = '@ckeditor/ckeditor5-build-classic';
/** Where the package of an editor is whose page asks for its parts by itself. */
const PARTS: Partial<Record<EditorName, () => Promise<string>>> = {
  ckeditor4: async () => join(PACKAGES, 'ckeditor4'),
  ckeditor41: () => packed(CLASSIC, '41.4.2'),
  ckeditor35: () => packed(CLASSIC, '35.2.1'),
};

/** A file of an editor's package. Errors: when there is none such. */
async function answerPart(folder: string, path: string): Promise<Answer> {
  const body = await readFile(join(folder, path));
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', body };
}

/** What the editors' pages have at `url`; null for an address of none of them. */
export async function answerEditors(url: URL): Promise<Answer | null> {
  const [, asked, file = '', ...below] = url.pathname.split('/');
  const name = editorNames.find((each) => each === asked);
  if (!name || url.origin !== new URL(EDITORS).origin) return null;
  if (!file) return answerPage(name, `/${name}`);
  const parts = PARTS[name];
  if (parts && !file.startsWith('page.')) return answerPart(await parts(), join(file, ...below));
  const source = `import './editors/page.css'; import { make } from './editors/${name}.ts';
    import { run } from './editors/run.ts'; run(make);`;
  return answerFile(source, file, ALIASES[name]);
}
