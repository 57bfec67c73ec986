import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../electron/engine/layout/map/label-candidates.ts';
import { settle } from '../../../../electron/engine/layout/map/label-placing.ts';

const frame = { x: 0, y: 0, width: 200, height: 100 };
const at = (x: number, y: number, cost: number, more: Partial<Candidate> = {}): Candidate => ({
  frame: { x, y, width: 40, height: 12 },
  shape: { width: 40, height: 12, paragraphs: [] },
  cost,
  ...more,
});
const wish = (subject: string, ...candidates: readonly Candidate[]) => ({ subject, candidates });
const places = ({ placed }: ReturnType<typeof settle<string>>) => placed.map(({ subject, candidate }) => [subject, candidate.frame.x, candidate.frame.y]);

describe('names of a map', () => {
  it('stand where it costs them least, off one another', () => {
    expect(places(settle([wish('a', at(10, 10, 20), at(60, 10, 1)), wish('b', at(70, 14, 1), at(120, 10, 9))], [], frame))).toEqual([
      ['a', 60, 10],
      ['b', 120, 10],
    ]);
  });

  it('make room for one that has no other place', () => {
    const moves = wish('moves', at(50, 50, 0), at(120, 50, 20));
    expect(places(settle([moves, wish('cannot', at(60, 50, 0))], [], frame))).toEqual([
      ['moves', 120, 50],
      ['cannot', 60, 50],
    ]);
  });

  it('keep off dots and the edge, or are left out', () => {
    const settled = settle([wish('on a dot', at(50, 50, 0)), wish('over the edge', at(165, 50, 0)), wish('free', at(50, 20, 0))], [{ x: 60, y: 55 }], frame);
    expect(places(settled)).toEqual([['free', 50, 20]]);
    expect(settled.dropped).toEqual(['on a dot', 'over the edge']);
  });

  it('look farther only where nothing is left, and not across another name or line', () => {
    const leader = (x: number) => [{ x, y: 74 }, { x, y: 20 }] as const;
    const far = (cost: number, x: number, end = x + 20) => at(x, 74, cost, { leader: leader(end) });
    const wishes = [
      { ...wish('needs no other', at(50, 40, 0)), further: () => expect.fail('looked farther') },
      { ...wish('needs one', at(50, 44, 0)), further: () => [far(10, 40), far(30, 110)] },
      { ...wish('needs another', at(60, 44, 0)), further: () => [at(150, 74, 10, { leader: [{ x: 150, y: 74 }, { x: 100, y: 60 }] }), at(150, 20, 20)] },
    ];
    expect(places(settle(wishes, [], frame))).toEqual([
      ['needs no other', 50, 40],
      ['needs one', 110, 74],
      ['needs another', 150, 20],
    ]);
    expect(settle(wishes.slice(0, 2), [{ x: 130, y: 50 }], frame).dropped).toEqual(['needs one']);
  });

  it('have lines that do not cross', () => {
    const lined = (subject: string, x: number, ends: readonly number[]) =>
      wish(subject, ...ends.map((end, cost) => at(x, 80, cost, { leader: [{ x: x + 20, y: 80 }, { x: end, y: 20 }] })));
    expect(settle([lined('left', 20, [140]), lined('right', 120, [40])], [], frame).dropped).toEqual(['right']);
    expect(settle([lined('left', 20, [40]), lined('right', 120, [140])], [], frame).dropped).toEqual([]);
  });
});
