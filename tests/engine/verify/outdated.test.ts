import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { statementsOf } from '../../../electron/engine/identity/statements.ts';
import { outdatedStatements } from '../../../electron/engine/verify/outdated.ts';

const FOLDER = 'data/strait-fictional';
const files = new Map(readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [[entry.name, readFileSync(`${FOLDER}/${entry.name}`, 'utf8')] as const] : [])));
const media = new Map(readdirSync(`${FOLDER}/media`).map((name) => [`media/${name}`, '']));
const dataset = loadDataset({ path: FOLDER, files, media }).dataset!;

/** What is said to be outdated of a deck with one slide that says every statement of the briefing. */
function outdatedOf(themes: readonly string[], length: 'short' | 'full', now = dataset): readonly string[] {
  const { briefing } = makeBriefing(dataset, { themes, language: 'en', length, calendar: 'gregorian' });
  const statements = statementsOf(briefing!).map(({ text: _text, ...statement }) => ({ ...statement, slides: ['s'] }));
  type Given = Parameters<typeof outdatedStatements>;
  const known = [{ page: 's', texts: { texts: [] } }] as unknown as Given[0];
  const identity = { statements, slides: [{ id: 's', records: [] }], language: 'en', calendar: 'gregorian' } as unknown as Given[1];
  return outdatedStatements(known, identity, { dataset: now, placeOf: () => undefined }).map(({ of, id, part }) => `${of} ${id} ${part}`);
}

test.each(dataset.themes.flatMap(({ id }) => (['short', 'full'] as const).map((length) => [id, length] as const)))('a deck of %s alone, %s, says nothing that the dataset does not say', (theme, length) => {
  expect(outdatedOf([theme], length)).toEqual([]);
});

test('what the dataset says no more is outdated', () => {
  const [first, ...others] = dataset.themes;
  const renamed = { ...dataset, themes: [{ ...first!, title: { fa: 'عنوان دیگر', en: 'Another title' } }, ...others] };
  expect(outdatedOf([first!.id], 'full', renamed)).toEqual([`theme ${first!.id} title`]);
});
