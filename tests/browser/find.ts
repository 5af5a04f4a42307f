import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { browserOfRun } from './find-browser.ts';
import { namedByMarkup } from './find-by-markup.ts';
import { until } from './until.ts';

/** Something a screen reader would be told of. */
export interface Named {
  name?: string;
  /** Of a switch or check box: whether it is on. */
  checked?: boolean | 'mixed';
  elementHandle(): Promise<ElementHandle | null>;
}

function nodes(node: SerializedAXNode | null): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(nodes)] : [];
}

const fits = (name: string, wanted: string | RegExp) =>
  wanted instanceof RegExp ? wanted.test(name) : name === wanted;

/**
 * What a screen reader would be told of `role` with a `name` that fits, in order of the page. This looks into closed
 * shadow roots too, which no selector can. Firefox's driver hands out no such tree, so there the markup is read.
 */
export async function named(page: Page, role: string, name: string | RegExp = /(?:)/): Promise<Named[]> {
  const all =
    browserOfRun() === 'firefox'
      ? await namedByMarkup(page, role)
      : nodes(await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true })).filter(
          (node) => node.role === role,
        );
  return all.filter((node) => fits(node.name ?? '', name));
}

/** The first element of `role` and `name`, waited for. Errors: when there is none after 10 s. */
export function find(page: Page, role: string, name: string | RegExp = /(?:)/): Promise<ElementHandle> {
  return until(`a ${role} named ${name}`, async () => (await named(page, role, name))[0]?.elementHandle());
}

/** Waits until nothing of `role` and `name` is there any more. */
export async function gone(page: Page, role: string, name: string | RegExp = /(?:)/): Promise<void> {
  await until(
    `the ${role} named ${name} to be gone`,
    async () => (await named(page, role, name)).length === 0,
  );
}

/** The middle of an element, where a mouse would be put. */
export async function click(page: Page, role: string, name: string | RegExp): Promise<void> {
  const element = await find(page, role, name);
  await element.click();
}
