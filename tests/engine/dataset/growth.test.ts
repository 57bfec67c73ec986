/** Work grows with the records and no faster: counted in looks at what files hold, since time tells little on a busy machine. */
import { expect, it } from 'vitest';
import { largeDataset } from '../../../bench/large-dataset.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { freshReading, loadDataset, parseDatasetFile } from '../../../electron/engine/dataset/load.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import { makeView } from '../../../electron/engine/template/view.ts';
import { counting } from '../../helpers/counting.ts';

function loaded(records: number): { readonly looks: number; readonly dataset: Dataset } {
  const { looks, watched } = counting();
  const parseFile: typeof parseDatasetFile = (name, path, text) => {
    const { file, problems } = parseDatasetFile(name, path, text);
    return { ...(file && { file: { ...file, value: watched(file.value) } }), problems };
  };
  const { dataset, problems } = loadDataset({ path: 'large', files: largeDataset(records) }, undefined, { ...freshReading(), parseFile });
  expect(problems).toEqual([]);
  return { looks: looks(), dataset: dataset ?? expect.fail('no dataset') };
}

it('reading and checking a dataset looks three times as often at three times the records', () => {
  expect(loaded(300).looks / loaded(100).looks).toBeLessThan(3.2);
});

it.each(['standard', 'full'] as const)('a %s briefing and what templates see of it look at no more than that', (length) => {
  const looksOf = (records: number): number => {
    const { looks, watched } = counting();
    const { briefing } = makeBriefing(watched(loaded(records).dataset), { themes: [], language: 'en', length, calendar: 'gregorian' });
    makeView(briefing ?? expect.fail('no briefing'));
    return looks();
  };
  expect(looksOf(300) / looksOf(100)).toBeLessThan(3.3);
});

it('records lie in any number of files', () => {
  const files = new Map(largeDataset(100));
  const entries = (files.get('records/0000.yaml') ?? '').split(/^(?=- )/m);
  files.delete('records/0000.yaml');
  for (const [index, entry] of entries.entries()) files.set(`records/${index % 7}/r${String(index).padStart(4, '0')}.yaml`, entry);
  const { dataset, problems } = loadDataset({ path: 'large', files });
  expect([dataset?.records.length, problems]).toEqual([100, []]);
});

it('a problem names its own file and line, however long the list', () => {
  const files = new Map(largeDataset(300));
  const text = files.get('records/0000.yaml') ?? '';
  files.set('records/0000.yaml', text.replace('actors: [a77]', 'actors: [nobody]'));
  const line = text.slice(0, text.indexOf('actors: [a77]')).split('\n').length;
  const { problems } = loadDataset({ path: 'large', files });
  expect(problems.map(({ code, where: { file, line: at, fact } }) => [code, file, at, fact])).toEqual([['dataset.dangling', 'large/records/0000.yaml', line, 'r77']]);
});
