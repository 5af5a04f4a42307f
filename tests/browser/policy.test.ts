import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { barriers } from './axe.ts';
import { click, find } from './find.ts';
import { launch, type Scene } from './launch.ts';
import { untilUnderlined } from './marks.ts';
import { openOptions } from './options.ts';
import { packed, RULE } from './pack.ts';
import { policySetter } from './policy.ts';
import { until } from './until.ts';
import { write } from './write.ts';

const setPolicy = await policySetter();
if (!setPolicy)
  console.log('Where the browser reads policies nothing can be written here, so none is tried.');

/** Plays in a browser that finds a policy. */
async function under(policy: object, play: (scene: Scene) => Promise<void>): Promise<void> {
  const clear = setPolicy?.(policy);
  try {
    const scene = await launch({ headless: true });
    await play(scene).finally(() => scene.close());
    expect(scene.refused).toEqual([]);
  } finally {
    clear?.();
  }
}

/** Opens the options once the policy has come to the extension, which takes a moment after it was installed. */
async function optionsUnder(scene: Scene, section: string): Promise<Page> {
  const page = await openOptions(scene, section);
  const come = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      return Object.keys(await chrome.storage.managed.get(null)).length > 0;
    });
  await until('the policy to come', come, 30_000);
  return page;
}

const settingsIn = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return (await chrome.storage.local.get('settings')).settings;
  });

it.skipIf(!setPolicy)(
  'what a company sets holds and is locked, and what a person chose is kept',
  async () => {
    const pack = await packed({
      set: { name: 'Acme', off: ['state-a-policy'], severity: {} },
      house: [RULE],
    });
    const policy = {
      company: 'Acme Lamps',
      packs: [pack],
      set: 'Acme',
      guard: true,
      groups: { ownership: true },
    };
    await under(policy, async (scene) => {
      const page = await optionsUnder(scene, 'sets');
      await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof browser };
        const settings = { groups: { ownership: false }, use: 'essentials', guard: false };
        await chrome.storage.local.set({ settings, settings$: { v: 2 } });
      });
      await find(
        page,
        'StaticText',
        /^Set by Acme Lamps: the set “Acme”, House rules, Ownership, Hold before/,
      );
      await until('its set to be in use', () =>
        page.$eval('.used strong', (used) => used.textContent === 'Acme'),
      );
      const use = await find(page, 'button', 'Use Gentle');
      expect(await use.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
      expect(await barriers(page)).toEqual([]);
      await click(page, 'link', 'Don’ts');
      await until('its switches to be locked', () =>
        page.$$eval(
          '.folds [role="switch"]',
          (all) => all.length === 29 && all.every((each) => each.matches(':disabled')),
        ),
      );
      expect(await barriers(page)).toEqual([]);

      const desk = await scene.open('zendesk');
      await write(desk, 'Per our policy, lamp lover, bikes stay here. That is not our problem.');
      await untilUnderlined(desk, ['lamp lover', 'That is not our problem']);
      const popup = await scene.popup(desk);
      await popup.locator('summary').click();
      const states = () =>
        popup.$$eval('details [role="switch"]', (all) =>
          all.map(
            (each) => `${each.getAttribute('aria-checked')}${each.matches(':disabled') ? ' locked' : ''}`,
          ),
        );
      const free = 'true';
      expect(await states()).toEqual([
        free,
        'true locked',
        free,
        free,
        free,
        free,
        free,
        'false',
        'true locked',
      ]);
      await find(popup, 'StaticText', /serious finding is sent. Set by Acme Lamps\.$/);
      expect(await barriers(popup)).toEqual([]);
      expect(await settingsIn(page)).toMatchObject({
        groups: { ownership: false },
        use: 'essentials',
        guard: false,
      });
    });
  },
);

it.skipIf(!setPolicy)('what cannot be followed is said, and the rest goes on', async () => {
  const pack = await packed({ set: { ready: 'gentle' }, house: [RULE] });
  await under({ packs: [pack, pack.replace('friend', 'mate')], set: 'Acme' }, async (scene) => {
    const page = await optionsUnder(scene, 'ignored');
    await find(page, 'StaticText', /^Not all that your company sets could be followed/);
    await find(page, 'StaticText', /^Pack 2: This pack is not as it was saved/);
    await find(page, 'StaticText', 'No pack has a set “Acme”.');
    const desk = await scene.open('zendesk');
    await write(desk, 'Per our policy, lamp lover, bikes stay here.');
    await untilUnderlined(desk, ['Per our policy', 'lamp lover']);
  });
});
