import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { checkBriefings } from './briefing-promises.ts';
import { readFolder } from './folder.ts';

const { dataset, problems } = loadDataset(readFolder('data/kazakhstan'));

describe('data/kazakhstan', () => {
  it('has no problem of any kind', () => {
    expect(problems.map((found) => ({ ...inWords(found, 'en') }))).toEqual([]);
  });

  it('makes briefings that keep their promises, for every choice of themes', () => {
    if (dataset === undefined) throw new Error('not loaded');
    checkBriefings(dataset);
  });
});
