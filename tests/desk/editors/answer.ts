import { build } from 'esbuild';
import type { Answer } from '../pages.ts';
import { type EditorName, editorNames } from './index.ts';

/** Where the pages are, one a name. */
export const EDITORS = 'https://editors.example/';

const built = new Map<EditorName, Promise<Map<string, Buffer>>>();

/** The script and style sheet of one editor's page, by file name. Errors: esbuild's own, naming file and line. */
function bundle(name: EditorName): Promise<Map<string, Buffer>> {
  const known = built.get(name);
  if (known) return known;
  const made = build({
    stdin: {
      contents: `import './page.css'; import { make } from './${name}.ts'; import { run } from './run.ts'; run(make);`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    outfile: '/page.js',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty' },
    logLevel: 'silent',
    tsconfigRaw: {},
  }).then(
    ({ outputFiles }) => new Map(outputFiles.map((file) => [file.path.slice(1), Buffer.from(file.contents)])),
  );
  built.set(name, made);
  return made;
}

const html = (name: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/${name}/page.css">
<script src="/${name}/page.js" defer></script>
</head>
<body></body>
</html>`;

/** What the editors' pages have at `url`; null for an address of none of them. */
export async function answerEditors(url: URL): Promise<Answer | null> {
  const [, asked, file] = url.pathname.split('/');
  const name = editorNames.find((each) => each === asked);
  if (!name || url.origin !== new URL(EDITORS).origin) return null;
  if (!file) return { type: 'text/html; charset=utf-8', body: Buffer.from(html(name)) };
  const body = (await bundle(name)).get(file);
  return body ? { type: file.endsWith('.js') ? 'text/javascript' : 'text/css', body } : null;
}
