import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Answer, answerFile, answerPage } from '../bundle.ts';
import { type EditorName, editorNames } from './index.ts';

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

/** A file of the package CKEditor 4, which asks for its parts itself. Errors: when there is none such. */
async function answerPart(path: string): Promise<Answer> {
  const body = await readFile(join(PACKAGES, path));
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', body };
}

/** What the editors' pages have at `url`; null for an address of none of them. */
export async function answerEditors(url: URL): Promise<Answer | null> {
  const [, asked, file = '', ...below] = url.pathname.split('/');
  const name = editorNames.find((each) => each === asked);
  if (!name || url.origin !== new URL(EDITORS).origin) return null;
  if (!file) return answerPage(name, `/${name}`);
  if (name === 'ckeditor4' && !file.startsWith('page.')) return answerPart(join(name, file, ...below));
  const source = `import './editors/page.css'; import { make } from './editors/${name}.ts';
    import { run } from './editors/run.ts'; run(make);`;
  return answerFile(source, file, ALIASES[name]);
}
