import { describe, expect, it } from 'vitest';
import { checkEntries, rememberedClean } from '../../../electron/engine/dataset/clean.ts';
import { makeDraft, sitesOf } from '../../../electron/engine/dataset/draft.ts';
import { loadDataset, parseDatasetFile } from '../../../electron/engine/dataset/load.ts';
import { problem } from '../../../electron/engine/diagnostics/problem.ts';
import { rememberedSteps } from '../../../electron/engine/remembered.ts';
import { folderOf, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

describe('checks of entries', () => {
  it('look once at each entry of which they have nothing to say, whatever they say of the others', () => {
    const { file } = parseDatasetFile('facts.yaml', 'facts.yaml', '- {id: a}\n- {id: b, wrong: true} # Here.\n- {id: c}\n');
    const draft = makeDraft(file ? [file] : [], new Set(), []);
    const seen: unknown[] = [];
    const check = (entries: typeof draft) =>
      sitesOf(entries, ['facts.yaml'], ['*', 'id']).flatMap(({ value, path, file: { where } }) => (seen.push(value), value === 'b' ? [problem('warning', 'dataset.one-line', { kind: 'lines' }, where(path))] : []));
    const clean = rememberedClean();
    const run = (ground: string) => checkEntries(draft, [check], clean('some', ground)).length;
    expect([run(''), run(''), run('another')]).toEqual([1, 1, 1]);
    expect(seen).toEqual(['a', 'b', 'c', 'b', 'a', 'b', 'c']);
  });

  it('know no entry where a problem lies between two, or nowhere', () => {
    const { file } = parseDatasetFile('facts.yaml', 'facts.yaml', '- {id: a}\n# Between.\n- {id: b}\n');
    const draft = makeDraft(file ? [file] : [], new Set(), []);
    for (const where of [{ file: 'facts.yaml', line: 2, column: 1 }, { file: 'facts.yaml' }]) {
      const seen: unknown[] = [];
      const clean = new WeakSet();
      const check = (entries: typeof draft) => (seen.push(...sitesOf(entries, ['facts.yaml'], ['*', 'id']).map(({ value }) => value)), [problem('warning', 'dataset.one-line', { kind: 'lines' }, where)]);
      checkEntries(draft, [check], clean);
      checkEntries(draft, [check], clean);
      expect(seen).toEqual(['a', 'b', 'a', 'b']);
    }
  });
});

describe('a dataset that is read again', () => {
  /** What texts of other files depend on, changed. */
  const CHANGES = {
    'a word to be avoided': withChange('terms.yaml', 'short: {fa: بندر, en: port}', 'avoid: {en: [treaty]}', RICH),
    'another name of an actor': withChange('actors.yaml', 'name: {fa: شمال, en: North}', 'name: {fa: شمال, en: treaty}', RICH),
    'a figure that is none any more': withChange('figures.yaml', '- id: volume', '- id: amount', RICH),
    'a record that goes by another id': withChange('facts.yaml', '- id: treaty', '- id: pact', RICH),
    'one language alone': withChange('dataset.yaml', 'authors: [A. Writer]', 'authors: [A. Writer]\nlanguages: [en]', RICH),
  };

  it.each(Object.entries(CHANGES))('is told of %s as one that is read for the first time', (_, changed) => {
    const reading = rememberedSteps().reading();
    const read = (files: typeof RICH, kept?: typeof reading) => loadDataset(folderOf(files), undefined, kept);
    const before = read(RICH, reading);
    const expected = read(changed);
    expect(expected).not.toEqual(before);
    expect(read(changed, reading)).toEqual(expected);
    expect(read(RICH, reading)).toEqual(before);
  });
});
