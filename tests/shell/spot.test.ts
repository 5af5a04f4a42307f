import { describe, expect, it } from 'vitest';
import { clearSpot, type Spot } from '../../src/ui/spot.ts';

const SIZE = { width: 20, height: 20 };
const VIEW = { width: 400, height: 300 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const at = (x: number, y: number): Spot => ({ x, y });
const WORDS = box(100, 100, 200, 20);
const BUTTON = box(300, 200, 60, 30);

describe('the badge', () => {
  it.each<[what: string, spots: [Spot, ...Spot[]], at: Spot]>([
    ['stays where it covers nothing', [at(110, 150), at(0, 0)], at(110, 150)],
    ['may touch words without covering them', [at(110, 120), at(0, 0)], at(110, 120)],
    ['goes on from words', [at(290, 110), at(310, 110)], at(310, 110)],
    ['goes on from the button that sends', [at(310, 210), at(310, 240)], at(310, 240)],
    ['goes on from both', [at(290, 110), at(310, 210), at(5, 5)], at(5, 5)],
    ['is brought into view', [at(-70, 900), at(5, 5)], at(0, 280)],
    ['goes nowhere else out of view', [at(110, 110), at(390, 5), at(9, 9)], at(9, 9)],
    ['takes the last where none is clear', [at(110, 110), at(120, 110)], at(120, 110)],
  ])('%s', (_, spots, at) => expect(clearSpot(spots, SIZE, [WORDS, BUTTON], VIEW)).toEqual(at));
});
