import { describe, expect, it } from 'vitest';
import { clearSpot, type Spot } from '../../src/ui/spot.ts';

const SIZE = { width: 20, height: 20 };
const VIEW = { width: 400, height: 300 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const WORDS = box(100, 100, 200, 20);
const BUTTON = box(300, 200, 60, 30);

describe('the badge', () => {
  it.each<[what: string, spots: [Spot, ...Spot[]], at: Spot]>([
    [
      'stays where it covers nothing',
      [
        { x: 110, y: 150 },
        { x: 0, y: 0 },
      ],
      { x: 110, y: 150 },
    ],
    [
      'may touch words without covering them',
      [
        { x: 110, y: 120 },
        { x: 0, y: 0 },
      ],
      { x: 110, y: 120 },
    ],
    [
      'goes on from words',
      [
        { x: 290, y: 110 },
        { x: 310, y: 110 },
      ],
      { x: 310, y: 110 },
    ],
    [
      'goes on from the button that sends',
      [
        { x: 310, y: 210 },
        { x: 310, y: 240 },
      ],
      { x: 310, y: 240 },
    ],
    [
      'goes on from both',
      [
        { x: 290, y: 110 },
        { x: 310, y: 210 },
        { x: 5, y: 5 },
      ],
      { x: 5, y: 5 },
    ],
    [
      'is brought into view',
      [
        { x: -70, y: 900 },
        { x: 5, y: 5 },
      ],
      { x: 0, y: 280 },
    ],
    [
      'goes nowhere else out of view',
      [
        { x: 110, y: 110 },
        { x: 390, y: 5 },
        { x: 9, y: 9 },
      ],
      { x: 9, y: 9 },
    ],
    [
      'takes the last where none is clear',
      [
        { x: 110, y: 110 },
        { x: 120, y: 110 },
      ],
      { x: 120, y: 110 },
    ],
  ])('%s', (_, spots, at) => expect(clearSpot(spots, SIZE, [WORDS, BUTTON], VIEW)).toEqual(at));
});
