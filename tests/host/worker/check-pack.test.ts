/** `bardar check PACK` finds in one go what an export of that pack would find later. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { POINT_KINDS } from '../../../electron/engine/dataset/kinds/all.ts';
import { gapsFileSchema, judgementsFileSchema, questionsFileSchema } from '../../../electron/engine/dataset/assessments.ts';
import { recordSchema, STANCES } from '../../../electron/engine/dataset/records.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { checkFolder } from '../../../electron/host/worker/check.ts';
import { fullChoices, quietly, realWorkshop } from '../../acceptance/full-decks.ts';
import { readFolder } from '../../engine/dataset/folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const { dataset } = fullChoices('en');
const trials = ['full', 'bare'].map((name) => join(dataset, '..', 'trial', name));

async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const pack = join(folder, 'mine');
  for (const [name, text] of Object.entries({ 'pack.yaml': 'id: mine\nname: {fa: من, en: Mine}\ndescription: {fa: آزمون, en: A test}\nextends: briefing\n', ...files })) {
    mkdirSync(join(pack, name, '..'), { recursive: true });
    writeFileSync(join(pack, name), text);
  }
  const { problems } = await checkFolder(realWorkshop(), pack, { dataset, trials }, quietly);
  return problems.map((found) => `${found.where.file?.slice(folder.length + 1)}:${found.where.line} ${inWords(found, 'en').message}`);
}

it('tells the faults of deck and handout together, each once and with its place', async () => {
  expect(
    await problemsOf({
      'points/quote.md.hbs': '## {{titel}} {#{{concat theme.id "-" id}} .quote}\n\n> {{first (where facts "kind" "quote")}}\n',
      'handout/theme.md.hbs': '### {{title}} {#{{concat "theme-" id}} }\n\n{{argument.txt}}{{cite argument.facts}}\n',
      'handout/figures.md.hbs': '{{figurs.value}}\n',
    }),
  ).toEqual([
    'mine/points/quote.md.hbs:1 There is no variable "titel" here.',
    'mine/points/quote.md.hbs:3 A record, a list or a yes/no value stands where a text is wanted.',
    'mine/handout/theme.md.hbs:3 There is no variable "argument.txt" here.',
    'mine/handout/figures.md.hbs:1 There is no variable "figurs.value" here.',
  ]);
}, 240_000);

it('looks at the folder that is named, also where a pack of that id is built in', async () => {
  const [here, before] = [temporaryFolder(), process.cwd()];
  mkdirSync(join(here, 'briefing'));
  writeFileSync(join(here, 'briefing', 'pack.yaml'), 'id: mine\nname: {fa: من, en: Mine}\ndescription: {fa: آزمون, en: A test}\nmain: nothing.md.hbs\n');
  try {
    process.chdir(here);
    const { problems } = await checkFolder(realWorkshop(), 'briefing', { dataset: trials[1] ?? '', trials: [] }, quietly);
    expect(new Set(problems.map(({ where }) => where.file))).toEqual(new Set(['./briefing/pack.yaml', './briefing/strings.yaml']));
  } finally {
    process.chdir(before);
  }
});

it('reads the handout where the deck is right', async () => {
  const [first = '', ...others] = await problemsOf({ 'handout/figures.md.hbs': '### {{s "handout-figures"}}\n' });
  expect(first).toContain('mine/handout/figures.md.hbs:1');
  expect(others).toEqual([]);
}, 240_000);

it('reaches branches that the bundled dataset does not have', async () => {
  expect(
    await problemsOf({
      'points/matrix.md.hbs': '## {{title}} {#{{concat theme.id "-" id}} .matrix}\n\n| a | b |\n|:--|:--|\n{{#each (where facts "position.stance" "denies")}}\n| {{actr}} | x |\n{{/each}}\n',
      'parts/events.md.hbs': '{{#each facts}}\n  - date: {{yaml date}}\n    at: {{yaml at}}\n    label: {{yaml (or label text)}}\n    cite: {{citations this}}\n{{#if (eq bound "shortly-before")}}\n    note: x\n{{/if}}\n{{/each}}\n',
      'slides/theme.md.hbs': '{{#if (eq @root.length "short")}}\n{{shrt}}\n{{/if}}\n{{> slides/findings findings=points}}\n\n{{> slides/rest}}\n',
      'slides/rest.md.hbs': '{{#each (where rest "kind" "series")}}\n{{seris}}\n{{/each}}\n{{#unless @root.actor}}\n{{nobody}}\n{{/unless}}\n',
    }),
  ).toEqual(
    expect.arrayContaining([
      'mine/points/matrix.md.hbs:6 There is no variable "actr" here.',
      'mine/slides/theme.md.hbs:2 There is no variable "shrt" here.',
      'mine/slides/rest.md.hbs:2 There is no variable "seris" here.',
      'mine/slides/rest.md.hbs:5 There is no variable "nobody" here.',
    ]),
  );
}, 240_000);

const load = (path: string) => loadDataset({ ...readFolder(path), media: new Map([['media/port.png', '1'], ['media/minister.png', '1']]) });

it('is tried on data that have everything, and on data that have nothing which may be left out', () => {
  const [full, bare] = trials.map((path) => load(path));
  for (const loaded of [full, bare]) expect(loaded?.problems).toEqual([]);
  const records = full?.dataset?.records ?? [];
  expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(recordSchema.options.map(({ shape }) => shape.kind.value)));
  expect(new Set(records.flatMap((record) => (record.kind === 'position' ? [record.stance] : [])))).toEqual(new Set(STANCES));
  expect(new Set(full?.dataset?.themes.flatMap(({ points }) => points.map((point) => point.as)))).toEqual(new Set(POINT_KINDS));
  const told = new Set(full?.dataset?.themes.flatMap(({ points }) => points.flatMap(({ facts }) => facts)));
  // Of every kind also one that no point tells, and every field filled somewhere.
  for (const { shape } of recordSchema.options) {
    const kind = shape.kind.value;
    expect(records.some((record) => record.kind === kind && !told.has(record.id)), kind).toBe(true);
    for (const name of Object.keys(shape)) expect(records.some((record) => record.kind === kind && isFilled(record, name)), `${kind}.${name}`).toBe(true);
  }
  const { judgements = [], gaps = [], questions = [], message } = full?.dataset ?? {};
  for (const [entries, fields] of [[judgements, judgementsFileSchema], [gaps, gapsFileSchema], [questions, questionsFileSchema]] as const) {
    for (const name of Object.keys(fields.element.shape)) expect(entries.some((entry) => isFilled(entry, name)), name).toBe(true);
  }
  expect(Object.keys(message ?? {})).toEqual(['text', 'facts', 'news', 'meaning', 'watch']);
  expect(bare?.dataset?.themes).toHaveLength(1);
});

function isFilled(record: object, name: string): boolean {
  const value: unknown = (record as Readonly<Record<string, unknown>>)[name];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
