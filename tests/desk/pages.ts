import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { answerAlike } from './alike/answer.ts';
import { answerEditors } from './editors/answer.ts';

/** What the demo desk answers for one address. */
export interface Answer {
  type: string;
  body: Buffer;
  /** The page's own security policy, where it has one. */
  policy?: string;
}

/** Addresses of the demo desk. Hosts and paths are the real ones, so that the extension's own matches decide. */
export const addresses = {
  zendesk: 'https://demo.zendesk.com/agent/tickets/20718',
  gmail: 'https://mail.google.com/mail/u/0/',
  plain: 'https://desk.example/',
} as const;

export type PageName = keyof typeof addresses;

/** As strict as the real pages, so that an extension which trips over them trips here too. */
const policies: Record<PageName, string> = {
  zendesk: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'",
  gmail: "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
  plain: "default-src 'none'; script-src 'self'; style-src 'self'",
};

const paths: [PageName, RegExp][] = [
  ['zendesk', /^https:\/\/demo\.zendesk\.com\/agent\/tickets\/\d+$/],
  ['gmail', /^https:\/\/mail\.google\.com\/mail\/u\/0\/$/],
  ['plain', /^https:\/\/desk\.example\/$/],
];

const titles: Record<PageName, string> = {
  zendesk: 'Tickets · demo desk',
  gmail: 'Bill for Biscuit’s tooth - desk@saltmarshvets.example - Mail',
  plain: 'Clay & Kiln · answers',
};

const built = new Map<PageName, Promise<Map<string, Buffer>>>();

/** Bundles a page's script and style sheet, once. Errors: esbuild's own, naming file and line. */
function bundle(name: PageName): Promise<Map<string, Buffer>> {
  const known = built.get(name);
  if (known) return known;
  const folder = fileURLToPath(new URL(`./${name}`, import.meta.url));
  const made = build({
    entryPoints: [`${folder}/page.tsx`, `${folder}/page.css`],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    tsconfigRaw: {},
  }).then(({ outputFiles }) => new Map(outputFiles.map((file) => [file.path, Buffer.from(file.contents)])));
  built.set(name, made);
  return made;
}

/** What the demo desk has at `url` (its #fragment does not count), or null when the address is not ours. */
export async function answer(url: string): Promise<Answer | null> {
  const { origin, pathname } = new URL(url);
  const page = paths.find(([, pattern]) => pattern.test(origin + pathname))?.[0];
  if (page)
    return { type: 'text/html; charset=utf-8', body: Buffer.from(html(page)), policy: policies[page] };
  const asset = /^\/desk\/(zendesk|gmail|plain)(\/page\.(?:js|css))$/.exec(pathname);
  const owner = (Object.keys(addresses) as PageName[]).find((name) => name === asset?.[1]);
  if (!owner) return (await answerEditors(new URL(url))) ?? answerAlike(new URL(url));
  if (!asset?.[2] || new URL(addresses[owner]).origin !== origin) return null;
  const body = (await bundle(owner)).get(asset[2]);
  return body ? { type: asset[2].endsWith('.js') ? 'text/javascript' : 'text/css', body } : null;
}

function html(name: PageName): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${titles[name].replace('&', '&amp;')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/${name}/page.css">
<script src="/desk/${name}/page.js" defer></script>
</head>
<body></body>
</html>`;
}
