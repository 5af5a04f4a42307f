import { build } from 'esbuild';

/** What the demo desk answers for one address. */
export interface Answer {
  type: string;
  body: Buffer;
  /** The page's own security policy, where it has one. */
  policy?: string;
}

const built = new Map<string, Promise<Map<string, Buffer>>>();

function bundle(source: string, alias: Record<string, string>): Promise<Map<string, Buffer>> {
  const known = built.get(source);
  if (known) return known;
  const made = build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: '/page.js',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias,
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    loader: {
      '.png': 'dataurl',
      '.gif': 'dataurl',
      '.svg': 'dataurl',
      '.woff': 'empty',
      '.woff2': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
    },
    logLevel: 'silent',
    tsconfigRaw: {},
  }).then(
    ({ outputFiles }) => new Map(outputFiles.map((file) => [file.path.slice(1), Buffer.from(file.contents)])),
  );
  built.set(source, made);
  return made;
}

/**
 * One of the two files made of the imports in `source` (paths from this folder), bundled once: page.js or page.css;
 * null for any other. `alias`: packages to take in place of others. Errors: esbuild's own, naming file and line.
 */
export async function answerFile(
  source: string,
  file: string,
  alias: Record<string, string> = {},
): Promise<Answer | null> {
  const body = (await bundle(source, alias)).get(file);
  return body ? { type: file.endsWith('.js') ? 'text/javascript' : 'text/css', body } : null;
}

/** A page that shows what the two files in `folder` of its site make. */
export function answerPage(title: string, folder: string, policy?: string): Answer {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title.replace('&', '&amp;')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${folder}/page.css">
<script src="${folder}/page.js" defer></script>
</head>
<body></body>
</html>`;
  return { type: 'text/html; charset=utf-8', body: Buffer.from(html), ...(policy && { policy }) };
}
