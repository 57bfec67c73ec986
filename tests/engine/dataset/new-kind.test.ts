/**
 * A further kind of slide, made of what there is, is three files and a line in each registry beside them, and a partial of the pack:
 * schema, checks, briefing, what templates see, reading, layout and both painters follow. The program is bundled with just these changed.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../../build/paths.mjs';
import type * as schemas from '../../../electron/engine/dataset/json-schema.ts';
import type { Host, TextFolder } from '../../../electron/engine/host.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import type * as workshops from '../../../electron/engine/workshop.ts';
import { fullChoices, quietly, realHost, valueOf } from '../../acceptance/full-decks.ts';
import { png } from '../../helpers/pictures.ts';
import { lint } from '../../lint/lint.ts';
import { folderOf, withChange } from './fixture.ts';

/** The files of the kind, by their paths in the engine. */
const FILES: Readonly<Record<string, string>> = {
  'dataset/kinds/duel.ts': `
import { z } from 'zod';
import { id } from '../../source/fields.ts';
import { pointKind, showing } from './kind.ts';
export const duel = pointKind({
  fields: { duel: z.strictObject({ against: id }).describe('Who stands against whom.').optional() },
  references: [{ at: ['duel', 'against'], to: 'actor' }],
  lack: (_, facts) => (facts.length > 1 ? undefined : 'dates'),
  nothing: { against: null as string | null },
  fill: ({ duel: wish }, records, { names }) => wish && { ...showing(records, () => true, 1), shown: { against: names.actor(wish.against).name } },
});
`,
  'deck/kinds/duel.ts': `
import type { Passage } from '../../markdown/model.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, firstList, without } from './kind.ts';
export interface DuelSlide extends SlideBase { readonly kind: 'duel'; readonly sides: readonly Passage[] }
export const duelKind: DeckKind<DuelSlide> = {
  read: (base, { blocks }) => { const [list] = firstList(blocks); return list && { ...base, kind: 'duel', sides: list.items }; },
  passages: ({ sides }) => sides,
  unsourced: ({ sides }) => without(sides),
};
`,
  'layout/slides/duel.ts': `
import type { DuelSlide } from '../../deck/kinds/duel.ts';
import type { Primitive } from '../../scene/model.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { type Page, citationsOf } from '../page.ts';
import { passageSpec, setParagraphs } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading } from '../type-scale.ts';
export function duelPages(slide: DuelSlide, context: LayoutContext): readonly Page[] {
  const { accent, grid: { body, gutter }, meta: { language } } = context;
  const width = (body.width - gutter) / 2;
  const items = slide.sides.flatMap((side, index): readonly Primitive[] => {
    const place = { ...body, x: body.x + index * (width + gutter), width };
    const style = { size: 20, lineHeight: leading(20, language), colour: 'ink', accent } as const;
    return [
      { type: 'rect', id: \`side-\${index}\`, name: partName('rule', language), frame: mirror({ ...place, height: 4 }, context), fill: accent },
      textBox(\`words-\${index}\`, partName('body', language), mirror({ ...place, y: body.y + 20, height: 200 }, context), setParagraphs([passageSpec(side, style, context)], width, context)),
    ];
  });
  return contentPages(slide, [{ layout: 'titleOnly', items, citations: citationsOf(slide.sides) }], context);
}
`,
};

/** What each registry has more: where it stands, the line of the import and the entry. */
const REGISTRIES: Readonly<Record<string, readonly [behind: string, from: string, entry: string]>> = {
  'dataset/kinds/all.ts': ['export const KINDS = {', "import { duel } from './duel.ts';", 'duel,'],
  'deck/kinds/all.ts': ['export const DECK_KINDS = {', "import { duelKind } from './duel.ts';", 'duel: duelKind,'],
  'layout/kinds.ts': ['context: LayoutContext) => readonly Page[] } = {', "import { duelPages } from './slides/duel.ts';", 'duel: duelPages,'],
};

/** A pack that has the kind's partial, and its line where the kinds of a point are told apart. */
const slide = readFileSync(inRoot('templates', 'briefing', 'slides', 'point.md.hbs'), 'utf8');
const TEMPLATES: Readonly<Record<string, string>> = {
  'pack.yaml': 'id: duel\nname: {fa: رودررو, en: Duel}\ndescription: {fa: رودررو, en: Duel}\nextends: briefing\nmain: deck.md.hbs\n',
  'slides/point.md.hbs': slide.replace('{{else if (eq as "table")}}', '{{else if (eq as "duel")}}\n{{> points/duel}}\n{{else if (eq as "table")}}'),
  'points/duel.md.hbs': `## {{title}} {#{{concat theme.id "-" id}} .duel}

- {{#with (first facts)}}{{text}}{{cite this}}{{/with}}
- **{{against}}** {{#with (first (skip facts 1))}}{{text}}{{cite this}}{{/with}}
`,
};

const root = inRoot('electron', 'engine');
/** What was read of the engine, and what of it was changed. */
const read = new Set<string>();
const changed = new Set<string>();

/** The engine's file as it is bundled. */
function contentsOf(path: string): string {
  const name = relative(root, path).replaceAll('\\', '/');
  read.add(name);
  const [own, registry] = [FILES[name], REGISTRIES[name]];
  if (own === undefined && registry === undefined) return readFileSync(path, 'utf8');
  changed.add(name);
  if (own !== undefined || registry === undefined) return own ?? '';
  const [behind, from, entry] = registry;
  const before = readFileSync(path, 'utf8');
  if (before.split(behind).length !== 2) throw new Error(`${name} has its registry elsewhere`);
  return `${from}\n${before.replace(behind, `${behind} ${entry}`)}`;
}

type Program = typeof workshops & typeof schemas;

let program: Program;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-new-kind-'));
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  const outfile = join(folder, 'program.mjs');
  await build({
    stdin: { contents: "export { createWorkshop } from './workshop.ts';\nexport { datasetJsonSchemas } from './dataset/json-schema.ts';", resolveDir: root, loader: 'ts' },
    plugins: [
      {
        name: 'a further kind',
        setup(plan) {
          plan.onResolve({ filter: /\/duel\.ts$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path) }));
          plan.onLoad({ filter: /engine[/\\].*\.ts$/ }, ({ path }) => ({ contents: contentsOf(path), loader: 'ts' }));
        },
      },
    ],
    packages: 'external',
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
  });
  program = (await import(pathToFileURL(outfile).href)) as Program;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const disk = realHost();

/** A workshop of the program so changed, for a dataset that asks for the kind. */
function workshopWith(as: string, against: string): workshops.Workshop {
  const dataset = folderOf(withChange('themes.yaml', '      as: numbers\n', `      as: ${as}\n      duel: {against: ${against}}\n`));
  const pack: TextFolder = { path: 'duel', files: new Map(Object.entries(TEMPLATES)) };
  const host: Host = {
    ...disk,
    readDataset: () => Promise.resolve(dataset),
    readFolder: (path) => (path === pack.path ? Promise.resolve(pack) : disk.readFolder(path)),
    readMedia: () => Promise.resolve(png(300, 400)),
    packPath: (id) => (id === pack.path ? Promise.resolve(id) : disk.packPath(id)),
  };
  return program.createWorkshop(host);
}

describe.each(LANGUAGES)('a further kind of slide (%s)', (language) => {
  const choices = fullChoices(language, { template: 'duel' });

  it('goes from the dataset to a sound deck and its preview', async () => {
    const workshop = workshopWith('duel', 'island');
    const { value, problems } = await workshop.preview(choices, { fonts: 'window' }, quietly);
    expect(problems).toEqual([]);
    const { deck, scene } = valueOf(await workshop.compose(choices, quietly));
    expect(deck.slides.map(({ kind }) => kind as string)).toContain('duel');
    const at = scene.slides.findIndex(({ id }) => id === 'trade-trade-grows');
    const texts = scene.slides[at]?.items.flatMap((item) => (item.type === 'text' ? item.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)) : []));
    const island = language === 'fa' ? 'جزیره' : 'Island';
    expect(texts?.join('')).toContain(island);
    expect(value?.slides[at]?.svg).toContain(island);
    const [written] = valueOf(await workshop.exportParts(choices, { deck: { embedFonts: false } }, quietly));
    expect(written && lint(written.bytes)).toEqual([]);
  });
});

it('is checked by the fields that its file names', async () => {
  const codesOf = async (as: string, against: string) => (await workshopWith(as, against).check('/')).problems.map(({ code }) => code);
  expect(await codesOf('duel', 'iland')).toEqual(['dataset.dangling']);
  expect(await codesOf('numbers', 'island')).toEqual(['dataset.point-idle']);
  expect(JSON.stringify(program.datasetJsonSchemas()['themes.schema.json'])).toContain('Who stands against whom.');
});

it('changes three registries by a line, and no other file: no painter knows kinds', () => {
  expect([...changed].sort()).toEqual([...Object.keys(FILES), ...Object.keys(REGISTRIES)].sort());
  const painters = [...read].filter((name) => name.startsWith('paint/'));
  expect(painters.length).toBeGreaterThan(50);
  expect(painters.filter((name) => /\/kinds\//.test(readFileSync(join(root, name), 'utf8')))).toEqual([]);
});
