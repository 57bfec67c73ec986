/** A further kind of slide is a file and a line in the registry: schema, checks, briefing and what templates see follow. */
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { inRoot } from '../../../build/paths.mjs';
import type * as briefings from '../../../electron/engine/dataset/briefing.ts';
import type * as schemas from '../../../electron/engine/dataset/json-schema.ts';
import type * as loading from '../../../electron/engine/dataset/load.ts';
import type * as views from '../../../electron/engine/template/view.ts';
import { folderOf, withChange } from './fixture.ts';

const KIND = `
import { z } from 'zod';
import { id } from '../../source/fields.ts';
import { pointKind, showing } from './kind.ts';
export const duel = pointKind({
  fields: { duel: z.strictObject({ against: id }).describe('Who stands against whom.').optional() },
  references: [{ at: ['duel', 'against'], to: 'actor' }],
  lack: (_, facts) => (facts.length > 1 ? undefined : 'dates'),
  nothing: { against: null },
  fill: ({ duel: wish }, records, { names }) => wish && { ...showing(records, () => true, 1), shown: { against: names.actor(wish.against).name } },
});
`;

/** The registry with a line more, and the file that it names; everything else as it is. */
const withKind: Plugin = {
  name: 'a further kind',
  setup(plan) {
    plan.onResolve({ filter: /\/duel\.ts$/ }, () => ({ path: inRoot('electron', 'engine', 'dataset', 'kinds', 'duel.ts') }));
    plan.onLoad({ filter: /kinds[/\\]duel\.ts$/ }, () => ({ contents: KIND, loader: 'ts' }));
    plan.onLoad({ filter: /dataset[/\\]kinds[/\\]all\.ts$/ }, async ({ path }) => ({
      contents: `import { duel } from './duel.ts';\n${(await readFile(path, 'utf8')).replace('export const KINDS = {', 'export const KINDS = { duel,')}`,
      loader: 'ts',
    }));
  },
};

const STEPS = `
export { loadDataset } from './dataset/load.ts';
export { makeBriefing } from './dataset/briefing.ts';
export { datasetJsonSchemas } from './dataset/json-schema.ts';
export { makeView } from './template/view.ts';
`;

type Steps = typeof briefings & typeof loading & typeof schemas & typeof views;

let steps: Steps;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: STEPS, resolveDir: inRoot('electron', 'engine'), loader: 'ts' },
    plugins: [withKind],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  steps = (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`)) as Steps;
});

const folderWith = (as: string, against: string) => folderOf(withChange('themes.yaml', '      as: numbers\n', `      as: ${as}\n      duel: {against: ${against}}\n`));

it('takes a further kind of slide from the schema to the template', () => {
  const { loadDataset, makeBriefing, datasetJsonSchemas, makeView } = steps;
  const { dataset, problems } = loadDataset(folderWith('duel', 'island'));
  expect(problems).toEqual([]);
  if (dataset === undefined) throw new Error('no dataset');
  const { briefing } = makeBriefing(dataset, { themes: [], language: 'en', length: 'standard', calendar: 'gregorian' });
  if (briefing === undefined) throw new Error('no briefing');
  const [grows, treaty] = makeView(briefing).points as readonly unknown[];
  expect(grows).toMatchObject({ as: 'duel', against: 'Island', parts: [] });
  expect(treaty).toMatchObject({ as: 'bullets', against: null });
  expect(JSON.stringify(datasetJsonSchemas()['themes.schema.json'])).toContain('Who stands against whom.');
});

it('checks what its fields name, and where they have no use', () => {
  const codesOf = (as: string, against: string) => steps.loadDataset(folderWith(as, against)).problems.map(({ code }) => code);
  expect(codesOf('duel', 'iland')).toEqual(['dataset.dangling']);
  expect(codesOf('numbers', 'island')).toEqual(['dataset.point-idle']);
});
