import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { makeView } from '../../../electron/engine/template/view.ts';

const FOLDER = 'data/strait-fictional';
const files = new Map(readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [[entry.name, readFileSync(`${FOLDER}/${entry.name}`, 'utf8')] as const] : [])));
const media = new Map(readdirSync(`${FOLDER}/media`).map((name) => [`media/${name}`, '']));

test('templates are told of the sources that the briefing rests on, and of no other', () => {
  const { dataset } = loadDataset({ path: FOLDER, files, media });
  const { briefing } = makeBriefing(dataset!, { themes: ['opening'], language: 'en', length: 'full', calendar: 'gregorian' });
  const cited = new Set(briefing!.facts.flatMap(({ cite }) => cite.map(({ source }) => source)));
  const named = makeView(briefing!).sources.map(({ id }) => id);
  expect(named.toSorted()).toEqual([...cited].sort());
  // It is marked higher than all that this theme tells.
  expect(briefing!.sources.map(({ id }) => id)).toContain('survey-map-2025');
  expect(named).not.toContain('survey-map-2025');
});
