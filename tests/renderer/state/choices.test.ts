import { describe, expect, it } from 'vitest';
import { forDataset } from '../../../electron/contract/for-dataset.ts';
import { forEdited, withTheme } from '../../../renderer/state/choices.ts';
import { choicesOf, datasetOf } from '../fixtures.ts';

const dataset = datasetOf('/data/kz', 'a', 'b', 'c');

describe('forDataset', () => {
  it('names every theme where the choices name none, since the window ticks what it shows', () => {
    expect(forDataset(choicesOf('/data/kz'), dataset).themes).toEqual(['a', 'b', 'c']);
  });

  it('keeps known themes in the dataset’s order and drops others', () => {
    expect(forDataset(choicesOf('/data/kz', 'gone', 'c', 'a'), dataset).themes).toEqual(['a', 'c']);
  });

  it('ticks all themes of another dataset, even where ids are alike', () => {
    const choices = forDataset(choicesOf('/data/other', 'a'), dataset);
    expect(choices).toMatchObject({ dataset: '/data/kz', themes: ['a', 'b', 'c'] });
  });

  it('speaks the dataset’s first language where it is not in the one that was chosen', () => {
    const chosen = { ...choicesOf('/data/kz'), language: 'en' as const };
    expect(forDataset(chosen, { ...dataset, languages: ['fa'] }).language).toBe('fa');
    expect(forDataset(chosen, dataset).language).toBe('en');
  });
});

describe('withTheme', () => {
  it('ticks in the dataset’s order', () => {
    expect(withTheme(choicesOf('/data/kz', 'c'), dataset, 'a', true).themes).toEqual(['a', 'c']);
  });

  it('unticks the last one too', () => {
    expect(withTheme(choicesOf('/data/kz', 'c'), dataset, 'c', false).themes).toEqual([]);
  });
});

describe('forEdited', () => {
  const now = datasetOf('/data/kz', 'new', 'a', 'c');
  it('ticks a new theme where all were ticked', () => {
    expect(forEdited(choicesOf('/data/kz', 'a', 'b', 'c'), dataset, now).themes).toEqual(['new', 'a', 'c']);
  });

  it('leaves it alone where one was not, and drops what is gone', () => {
    expect(forEdited(choicesOf('/data/kz', 'b', 'c'), dataset, now).themes).toEqual(['c']);
  });

  it('leaves a language that the dataset gave up', () => {
    expect(forEdited({ ...choicesOf('/data/kz', 'a'), language: 'en' }, dataset, { ...now, languages: ['fa'] }).language).toBe('fa');
  });

  it('ticks nothing where nothing was ticked', () => {
    expect(forEdited(choicesOf('/data/kz'), dataset, now).themes).toEqual([]);
  });
});
