import coaching from 'virtual:coaching';
import { useEffect, useState } from 'preact/hooks';
import type { Scene as SceneData } from '../../src/catalogue/practice.ts';
import { readCounts } from '../../src/memory/counts/counts.ts';
import { dayOf } from '../../src/memory/counts/day.ts';
import { mostFrequent } from '../../src/memory/counts/trends.ts';
import { type Trouble as Kind, troubleOf } from '../../src/memory/database.ts';
import { dontsNow, sceneFor } from '../../src/memory/practice/next.ts';
import { type Practised, readPractised, recordPractice } from '../../src/memory/practice/practised.ts';
import type { Went } from '../../src/memory/practice/schedule.ts';
import { Scene } from './Scene.tsx';
import { Start } from './Start.tsx';
import { Trouble } from './Trouble.tsx';

const DONTS = [...new Set(coaching.scenes.flatMap(({ donts }) => donts))];
const NOTHING: Practised = { cards: new Map(), tries: new Map() };

/** The don't the page's address names, as `#practice/rude`. */
const asked = () => DONTS.find((dont) => location.hash === `#practice/${dont}`) ?? null;

/** What one falls for in earnest; nothing where no counts can be read, as practice does without. */
const readWeak = () =>
  readCounts().then(
    (counts) => mostFrequent(counts, dayOf(new Date())).map(({ dont }) => dont),
    () => [],
  );

/** Rewriting poor replies, those with the don'ts one falls for first and again and again. */
export function Practice() {
  const [practised, setPractised] = useState<Practised | null>(null);
  const [weak, setWeak] = useState<string[]>([]);
  const [trouble, setTrouble] = useState<Kind | null>(null);
  /** The one don't to practise; null for whatever is due. */
  const [only, setOnly] = useState(asked);
  const [scene, setScene] = useState<SceneData | null>(null);

  /** Practice goes on where nothing can be kept; it only is not remembered. */
  async function load(): Promise<Practised> {
    const read = await readPractised().catch((error) => {
      setTrouble(troubleOf(error));
      return NOTHING;
    });
    setPractised(read);
    return read;
  }

  useEffect(() => {
    void readWeak().then(setWeak);
    void load();
  }, []);

  /** Whatever another window has practised in the meantime counts too. */
  async function next(): Promise<void> {
    const now = await load();
    const [dont] = only ? [only] : dontsNow(DONTS, now, weak, new Date());
    setScene((before) => (dont ? (sceneFor(coaching.scenes, dont, now, before?.id) ?? null) : null));
    scrollTo(0, 0);
  }

  async function went(how: [string, Went][]): Promise<Practised | null> {
    if (!scene) return null;
    try {
      await recordPractice(scene.id, how, new Date());
      return await readPractised();
    } catch (error) {
      setTrouble(troubleOf(error));
      return null;
    }
  }

  if (!practised) return null;
  return (
    <>
      {trouble && <Trouble kind={trouble} />}
      {scene ? (
        <Scene key={scene.id} scene={scene} went={went} next={() => void next()} />
      ) : (
        <Start
          donts={DONTS}
          practised={practised}
          weak={weak}
          only={only}
          choose={setOnly}
          begin={() => void next()}
        />
      )}
    </>
  );
}
