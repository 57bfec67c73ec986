import { describe, expect, it } from 'vitest';
import { groupWarnings, slideOfProblem } from '../../../renderer/state/warnings.ts';
import { problemOf, slideOf } from '../fixtures.ts';

const slides = [slideOf('a'), { ...slideOf('b'), facts: ['trade', 'treaty'] }, { ...slideOf('c'), facts: ['treaty'] }];
const ofRecord = (fact: string) => ({ ...problemOf(fact), where: { fact, file: 'facts.yaml', line: 3 } });

describe('warnings by slide', () => {
  it('begin with the slide in view, go on in the order of the slides, and end with those of the whole deck', () => {
    const groups = groupWarnings([problemOf('nowhere'), problemOf('c', 3), problemOf('a', 1), problemOf('b', 2), problemOf('c too', 3)], slides, 2);
    expect(groups.map(({ slide, warnings }) => [slide, warnings.map(({ message }) => message)])).toEqual([
      [2, ['b']],
      [1, ['a']],
      [3, ['c', 'c too']],
      [undefined, ['nowhere']],
    ]);
  });

  it('know a record’s slide: the first that tells it', () => {
    expect(slideOfProblem(ofRecord('treaty'), slides)).toBe(2);
    expect(slideOfProblem(ofRecord('unused'), slides)).toBeUndefined();
    expect(slideOfProblem({ ...ofRecord('treaty'), where: { fact: 'treaty', slide: 3 } }, slides)).toBe(3);
  });

  it('are none where there are none', () => {
    expect(groupWarnings([], slides, 1)).toEqual([]);
  });
});
