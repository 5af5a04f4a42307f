import { expect, it } from 'vitest';
import { find } from './find.ts';
import { launch } from './launch.ts';
import { untilUnderlined } from './marks.ts';
import { write } from './write.ts';

it.each([
  // [language, the badge, its card’s way out, in the popup]
  ['de', 'Deskside: 2 Anmerkungen zu diesem Entwurf', 'Schließen', 'In diesem Entwurf'],
  ['fr', 'Deskside\u00a0: 2 remarques sur ce brouillon', 'Fermer', 'Dans ce brouillon'],
  // One we have no words for hears English.
  ['nl', 'Deskside: 2 findings in this draft', 'Close', 'In this draft'],
])('in %s, badge, card and popup speak its language', async (language, badge, close, heading) => {
  const scene = await launch({ headless: true, language });
  try {
    const page = await scene.open('zendesk');
    await write(page, 'Hello Maren,\nPer our policy, bikes stay here. That is not our problem.');
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);
    await (await find(page, 'button', badge)).click();
    await find(page, 'button', close);
    const popup = await scene.popup(page);
    await find(popup, 'heading', heading);
    const spoken = await popup.evaluate(() => document.documentElement.lang);
    expect(spoken).toBe(language === 'nl' ? 'en' : language);
  } finally {
    await scene.close();
  }
});
