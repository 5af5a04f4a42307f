import coaching from 'virtual:coaching';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene as SceneData } from '../../src/catalogue/practice.ts';
import type { Report } from '../../src/engine/types.ts';
import { t } from '../../src/i18n.ts';
import { dayOf } from '../../src/memory/counts/day.ts';
import type { Practised } from '../../src/memory/practice/practised.ts';
import type { Went } from '../../src/memory/practice/schedule.ts';
import { trusted } from '../../src/ui/trusted.ts';
import { Checked } from './Checked.tsx';
import { useRewriting } from './rewriting.ts';
import { dateOf } from './words.tsx';

/** Fewer words than these answer nobody. */
const WORDS = 8;
const isLong = (draft: string) => draft.trim().split(/\s+/).length >= WORDS;

interface Props {
  scene: SceneData;
  /** Notes how its don'ts went; gives all practice then, or null if it could not be kept. */
  went(how: [dont: string, went: Went][]): Promise<Practised | null>;
  next(): void;
}

/** A customer's message and a poor reply, to be rewritten until nothing is found in it. */
export function Scene({ scene, went, next }: Props) {
  const { donts, customer, poor, good, hard } = scene;
  const { draft, report, first, select } = useRewriting(poor, customer);
  const box = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<Report | null>(null);
  const [ended, setEnded] = useState<{ isWell: boolean; again: string | null } | null>(null);
  if (report && report !== last) setLast(report);
  const shown = report ?? last;
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(poor.length, poor.length);
  }, [poor]);
  const isClean = report !== null && report.findings.length === 0 && isLong(draft);

  async function end(): Promise<void> {
    // What is still there, and a draft with hardly a word left in it, went badly.
    const isLeft = (dont: string) =>
      !isLong(draft) || !report || report.findings.some(({ rule }) => rule === dont);
    const how = donts.map((dont): [string, Went] => [dont, isLeft(dont) ? 'badly' : 'well']);
    const isWell = how.every(([, each]) => each === 'well');
    const now = await went(how);
    const dues = donts.flatMap((dont) => now?.cards.get(dont)?.due ?? []).sort((one, other) => +one - +other);
    setEnded({ isWell, again: dues[0] ? dateOf(dayOf(dues[0])) : null });
  }

  return (
    <section class="scene">
      <p class="place">
        {t('coach.practice.place', {
          place: coaching.scenes.indexOf(scene) + 1,
          total: coaching.scenes.length,
        })}
        {' · '}
        {t(`coach.practice.hard${hard}`)}
      </p>
      <h2>{t('coach.practice.customer')}</h2>
      <blockquote lang="en">{customer}</blockquote>
      <h2>
        <label for="draft">{t('coach.practice.poor')}</label>
      </h2>
      <textarea id="draft" lang="en" rows={5} defaultValue={poor} spellcheck={false} ref={box} />
      {shown && first && (
        <Checked report={shown} first={first} isClean={isClean} isShort={!isLong(draft)} select={select} />
      )}
      {ended && (
        <div role="status">
          <h2>{t('coach.practice.good')}</h2>
          <blockquote class="good" lang="en">
            {good}
          </blockquote>
          <p class="answer">
            {ended.isWell ? t('coach.practice.well') : t('coach.practice.badly')}{' '}
            {ended.again && t('coach.practice.again', { date: ended.again })}
          </p>
        </div>
      )}
      <p class="buttons">
        {!ended && (
          <button
            type="button"
            class={isClean ? 'main' : 'plain'}
            disabled={report === null}
            onClick={trusted(() => void end())}
          >
            {t('coach.practice.show')}
          </button>
        )}
        <button type="button" class={ended ? 'main' : 'plain'} onClick={trusted(next)}>
          {t('coach.practice.next')}
        </button>
      </p>
    </section>
  );
}
