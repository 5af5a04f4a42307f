import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { until } from './until.ts';

function nodes(node: SerializedAXNode | null): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(nodes)] : [];
}

const fits = (name: string, wanted: string | RegExp) =>
  wanted instanceof RegExp ? wanted.test(name) : name === wanted;

/**
 * What a screen reader would be told of `role` with a `name` that fits, in order of the page. This looks into closed
 * shadow roots too, which no selector can.
 */
export async function named(
  page: Page,
  role: string,
  name: string | RegExp = /(?:)/,
): Promise<SerializedAXNode[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return nodes(tree).filter((node) => node.role === role && fits(node.name ?? '', name));
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
