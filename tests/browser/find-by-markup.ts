import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import type { Named } from './find.ts';

/** How the parts of our pages and of the demo desk come by their roles. */
const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button:not([role]), [role="button"]',
  combobox: 'select:not([multiple], [size])',
  dialog: '[role="dialog"], dialog',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  menuitem: '[role="menuitem"]',
  option: 'option',
  radio: 'input[type="radio"]',
  switch: '[role="switch"]',
  textbox: 'input[type="text"], textarea',
  StaticText: '*',
};

/** What the driver knows of a node: WebDriver BiDi hands out shadow roots, closed ones too. */
interface Known {
  remoteValue(): { value?: { shadowRoot?: { sharedId: string } | null } };
  readonly realm: unknown;
}

/** The closed shadow root of `host`. */
function shadowOf(host: ElementHandle): ElementHandle | null {
  const known = host as unknown as Known;
  const shadow = known.remoteValue().value?.shadowRoot;
  const { from } = host.constructor as unknown as { from(value: object, realm: unknown): ElementHandle };
  return shadow ? from(shadow, known.realm) : null;
}

/** The elements of a role with their names, as the markup gives them, on the page, in its frames, and in the shadow of our own element. */
export async function namedByMarkup(page: Page, role: string): Promise<Named[]> {
  const selector = SELECTORS[role];
  if (!selector)
    throw new Error(`Where the tree of a screen reader is not to be had, “${role}” is not known.`);
  const trees: JSHandle<ParentNode>[] = [];
  for (const frame of page.frames()) {
    trees.push(await frame.evaluateHandle(() => document as ParentNode));
    const host = await frame.$('deskside-desk');
    const shadow = host && shadowOf(host);
    if (shadow) trees.push(shadow as unknown as JSHandle<ParentNode>);
  }
  const found: Named[] = [];
  for (const tree of trees) found.push(...(await namedIn(tree, selector, role === 'StaticText')));
  return found;
}

async function namedIn(tree: JSHandle<ParentNode>, selector: string, ownText: boolean): Promise<Named[]> {
  const names = await tree.evaluate(
    (root, css, own) =>
      [...root.querySelectorAll(css)].map((element) => {
        const box = element.closest('select') ?? element; // what it offers has no boxes of its own
        if (!box.checkVisibility({ visibilityProperty: true })) return null;
        const words = (node: Node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '');
        const checked = element.getAttribute('aria-checked') === 'true';
        if (own) return { name: [...element.childNodes].map(words).join('').trim(), checked };
        const text = (one: Element): string => {
          const clone = one.cloneNode(true) as Element;
          for (const hidden of clone.querySelectorAll('[aria-hidden="true"], style')) hidden.remove();
          return (clone.textContent ?? '').replace(/\s+/g, ' ').trim();
        };
        const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const by = ids.map((id) => {
          const label = root.querySelector(`#${CSS.escape(id)}`);
          return label?.getAttribute('aria-label') ?? (label ? text(label) : '');
        });
        const { labels } = element as HTMLInputElement;
        const label = labels?.[0] && text(labels[0]);
        const name = by.join(' ') || element.getAttribute('aria-label') || label || text(element);
        return { name, checked };
      }),
    selector,
    ownText,
  );
  return names.flatMap((one, at) =>
    one === null
      ? []
      : {
          ...one,
          elementHandle: async () =>
            (
              await tree.evaluateHandle((root, css, n) => root.querySelectorAll(css)[n] ?? null, selector, at)
            ).asElement() as ElementHandle | null,
        },
  );
}
