import { answerAlike } from './alike/answer.ts';
import { type Answer, answerFile, answerPage } from './bundle.ts';
import { answerEditors } from './editors/answer.ts';

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

/** What the demo desk has at `url` (its #fragment does not count), or null when the address is not ours. */
export async function answer(url: string): Promise<Answer | null> {
  const { origin, pathname } = new URL(url);
  const page = paths.find(([, pattern]) => pattern.test(origin + pathname))?.[0];
  if (page) return answerPage(titles[page], `/desk/${page}`, policies[page]);
  const [, name, file = ''] = /^\/desk\/(zendesk|gmail|plain)\/(page\.\w+)$/.exec(pathname) ?? [];
  const owner = (Object.keys(addresses) as PageName[]).find((each) => each === name);
  if (!owner) return (await answerEditors(new URL(url))) ?? answerAlike(new URL(url));
  if (new URL(addresses[owner]).origin !== origin) return null;
  return answerFile(`import './${owner}/page.css'; import './${owner}/page.tsx';`, file);
}
