import { expect } from 'vitest';
import { addDays, dayOf } from '../../src/memory/counts/day.ts';
import { addresses } from '../desk/pages.ts';
import { barriers } from './axe.ts';
import { openCardAt } from './card.ts';
import { fill, openCoach } from './coach.ts';
import { click, find, gone } from './find.ts';
import { inChromium, it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { until } from './until.ts';
import { press, write } from './write.ts';

const TODAY = dayOf(new Date());
const DRAFT = 'Hello Maren,\nPer our policy, bikes stay here. That is not our problem.';

const weeks = (of: number[]) =>
  of.flatMap((found, week) => {
    const day = addDays(TODAY, -7 * week);
    return [{ day, dont: 'overselling', group: 'honesty', found, fixed: 1, ignored: 0 }];
  });
const BETTER = {
  days: [0, 1, 2, 3, 4, 5, 6, 7].map((week) => ({ day: addDays(TODAY, -7 * week), drafts: 40, clean: 9 })),
  donts: weeks([4, 4, 4, 4, 30, 30, 30, 30]),
  dos: [{ day: TODAY, do: 'thanks', seen: 30 }],
};

it('counts a draft once, when it is sent or left, with what became of each don’t', async ({ scene }) => {
  const coach = await openCoach(scene, 'progress');
  await find(coach, 'StaticText', /^Nothing is counted yet/);
  const desk = await scene.open('zendesk');
  await write(desk, DRAFT);
  await untilUnderlined(desk, ['Per our policy', 'That is not our problem']);
  await openCardAt(desk, 'That is not our problem');
  await click(desk, 'button', 'Ignore');
  await click(desk, 'menuitem', 'This time');
  await untilUnderlined(desk, ['Per our policy']);
  await desk.goto(addresses.plain);

  await coach.bringToFront();
  const rows = () =>
    coach.$$eval('a[href="#practice/state-a-policy"], a[href="#practice/not-our-problem"]', (links) =>
      links.map((link) => [...(link.closest('tr')?.cells ?? [])].slice(1, 4).map((cell) => cell.textContent)),
    );
  await until('both don’ts to be counted', async () => (await rows()).length === 2);
  expect((await rows()).toSorted()).toEqual([
    ['1', '0', '0'],
    ['1', '0', '1'],
  ]);
});

it('says whether it gets better, in words and tables, for everybody', async ({ scene }) => {
  const coach = await openCoach(scene, 'progress');
  await find(coach, 'StaticText', /^Nothing is counted yet/);
  await fill(coach, BETTER);
  await find(coach, 'StaticText', /^Yes: 10 don’ts in 100 drafts/);
  await find(coach, 'StaticText', 'Better: Honesty.');
  await coach.$$eval('details', (all) => {
    for (const each of all) each.open = true;
  });
  expect(await barriers(coach)).toEqual([]);
  await click(coach, 'link', 'What is kept');
  await find(coach, 'StaticText', '320 drafts are counted.');
  expect(await barriers(coach)).toEqual([]);
});

it('forgets when asked twice, and everywhere at once', async ({ scene }) => {
  const [kept, progress] = [await openCoach(scene, 'kept'), await openCoach(scene, 'progress')];
  await find(progress, 'StaticText', /^Nothing is counted yet/);
  await fill(progress, BETTER);
  await find(progress, 'heading', 'At what?');
  await kept.bringToFront();
  await click(kept, 'button', 'Forget: All numbers');
  await click(kept, 'button', 'Keep it');
  await find(kept, 'StaticText', '320 drafts are counted.');
  await click(kept, 'button', 'Forget: All numbers');
  await press(kept, 'Enter');
  await find(kept, 'StaticText', '0 drafts are counted.');
  await progress.bringToFront();
  await find(progress, 'StaticText', /^Nothing is counted yet/);
});

it('lets a scene be rewritten until nothing is found, and shows a good answer', async ({ scene }) => {
  const coach = await openCoach(scene, 'practice/state-a-policy');
  await click(coach, 'button', 'Practise');
  await find(coach, 'StaticText', '“Our policy does not”');
  expect(await barriers(coach)).toEqual([]);
  await press(coach, 'Control', 'a');
  await coach.keyboard.type('Hi Selma, thank you for writing.');
  await find(coach, 'StaticText', /A reply takes a few words more/);
  await coach.keyboard.type(' Please bring the boots in by Saturday, and I will take them back.');
  await find(coach, 'StaticText', 'Nothing left to change.');
  await find(coach, 'StaticText', 'Gone:');
  await click(coach, 'button', 'Show a good answer');
  await find(coach, 'StaticText', /^You have written it all away/);
  await click(coach, 'button', 'Next scene');
  await find(coach, 'StaticText', /Our dog is old/);
  await coach.goto('about:blank');

  const later = await openCoach(scene, 'practice');
  await find(later, 'StaticText', '27 don’ts were never practised.');
});

// Only Chromium's driver reaches into the worker.
inChromium('says so when there is no room left, and counts on when there is', async ({ scene }) => {
  const coach = await openCoach(scene, 'progress');
  await find(coach, 'StaticText', /^Nothing is counted yet/);
  await fill(coach, BETTER);
  const worker = await until('the worker', () =>
    scene.browser.targets().find((target) => target.type() === 'service_worker'),
  ).then((target) => target.worker());
  const leaveDraft = async () => {
    const desk = await scene.open('zendesk');
    await write(desk, DRAFT);
    await untilUnderlined(desk, ['Per our policy', 'That is not our problem']);
    await desk.close();
    await coach.bringToFront();
  };
  // As the browser does when the disk is full; it cannot be told to do so for an extension.
  await worker?.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const { put } = prototype;
    prototype.put = () => {
      prototype.put = put;
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await leaveDraft();
  await find(coach, 'StaticText', /^The last draft was not counted/);
  await find(coach, 'StaticText', /^Yes: 10 don’ts in 100 drafts/);
  await leaveDraft();
  await gone(coach, 'StaticText', /^The last draft was not counted/);
  await find(coach, 'link', /^Practise: A policy/);
});

it('keeps counts for fewer days when asked to, and then forgets the older', async ({ scene }) => {
  const coach = await openCoach(scene, 'kept');
  await find(coach, 'StaticText', '0 drafts are counted.');
  await fill(coach, BETTER);
  await find(coach, 'StaticText', '320 drafts are counted.');
  await coach.select('#keep', '30');
  await find(coach, 'StaticText', '240 drafts are counted.');
});

it('says so when a newer Deskside wrote the numbers, and leaves them alone', async ({ scene }) => {
  const first = await openCoach(scene, 'practice');
  await find(first, 'button', 'Practise');
  await first.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('coach', 99).onsuccess = (event) => {
          (event.target as IDBOpenDBRequest).result.close();
          resolve(null);
        };
      }),
  );
  const coach = await openCoach(scene, 'progress');
  await find(coach, 'StaticText', /^These numbers were written by a newer Deskside/);
});
