import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Answer } from '../pages.ts';
import { pages } from './index.ts';
import { type DeskPage, tickets } from './story.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'";

const scripts = new Map<string, Promise<Buffer>>();

/** The script of one page. Errors: esbuild's own, naming file and line. */
function script(name: string): Promise<Buffer> {
  const known = scripts.get(name);
  if (known) return known;
  const made = build({
    stdin: {
      contents: `import { page } from '../${name}/page.ts'; import { run } from './run.ts'; run(page);`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
    tsconfigRaw: {},
  }).then(({ outputFiles }) => Buffer.from(outputFiles[0]?.contents ?? []));
  scripts.set(name, made);
  return made;
}

const html = (name: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Demo desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/alike/page.css">
<script src="/desk/alike/${name}.js" defer></script>
</head>
<body></body>
</html>`;

/** What the pages that are alike have at `url` (its #fragment does not count); null for an address of none of them. */
export async function answerAlike(url: URL): Promise<Answer | null> {
  const all = Object.entries<DeskPage>(pages);
  const asked = url.origin + url.pathname + url.search;
  const shown = all.find(([, page]) =>
    tickets.some(({ id }) => {
      const own = new URL(page.address(id));
      return own.origin + own.pathname + own.search === asked;
    }),
  );
  if (shown) return { type: 'text/html; charset=utf-8', body: Buffer.from(html(shown[0])), policy: POLICY };
  const wanted = /^\/desk\/alike\/([\w-]+)\.(js|css)$/.exec(url.pathname);
  if (wanted?.[2] === 'css')
    return { type: 'text/css', body: readFileSync(`${import.meta.dirname}/page.css`) };
  const name = wanted?.[1] ?? '';
  return name in pages ? { type: 'text/javascript', body: await script(name) } : null;
}
