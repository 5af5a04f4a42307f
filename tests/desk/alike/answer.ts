import { type Answer, answerFile, answerPage } from '../bundle.ts';
import { pages } from './index.ts';
import { type DeskPage, tickets } from './story.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'";

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
  if (shown) return answerPage('Demo desk', `/desk/alike/${shown[0]}`, POLICY);
  const [, name = '', file = ''] = /^\/desk\/alike\/([\w-]+)\/(page\.\w+)$/.exec(url.pathname) ?? [];
  if (!(name in pages)) return null;
  const source = `import './alike/page.css'; import { page } from './${name}/page.ts';
    import { run } from './alike/run.ts'; run(page);`;
  return answerFile(source, file);
}
