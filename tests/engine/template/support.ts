/** Packs and briefings for tests of templates. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import type { Deck } from '../../../electron/engine/deck/model.ts';
import { cutDeck } from '../../../electron/engine/deck/cut.ts';
import { readDeck } from '../../../electron/engine/deck/parse.ts';
import { inWords, type Problem } from '../../../electron/engine/diagnostics/problem.ts';
import type { TextFolder } from '../../../electron/engine/host.ts';
import { rememberedSteps } from '../../../electron/engine/remembered.ts';
import { type Filler, templateFiller } from '../../../electron/engine/template/fill.ts';
import { loadPack } from '../../../electron/engine/template/pack.ts';
import type { Pack } from '../../../electron/engine/template/pack-model.ts';
import { atOnce } from '../../../electron/engine/units/breath.ts';
import type { Length } from '../../../electron/contract/choices.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { loadValid } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';

export type Files = Readonly<Record<string, string>>;

export const FRONT = `---
title: {{yaml title}}
language: {{yaml language}}
date: {{yaml isoDate}}
words: {continued: "({n}/{count})", source: "Source:", separator: "; ", opening: Opening}
---
`;

/** A pack that is right in everything; FRONT takes the first six lines of its main template. */
export const VALID: Files = {
  'pack.yaml': `id: plain
name: {fa: ساده, en: Plain}
description: {fa: یک بستهٔ ساده, en: A plain pack}
main: deck.md.hbs
`,
  'strings.yaml': `hello: {fa: درود, en: Hello}
named: {fa: "{name} اینجاست", en: "{name} is here"}
`,
  'deck.md.hbs': `${FRONT}
## {{s "hello"}}

{{#each facts}}
- {{text}}{{cite this}}
{{/each}}
`,
};

export const folderOf = (files: Files, path = 'packs/plain'): TextFolder => ({ path, files: new Map(Object.entries(files)) });

export const wordsOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map((found) => {
    const { severity, message, hint, where } = inWords(found, 'en');
    return `${severity} ${where.file ?? ''}:${where.line ?? ''} ${message} ${hint}`;
  });

export function packOf(files: Files, path?: string): Pack {
  const { pack, problems } = loadPack(folderOf(files, path));
  if (pack === undefined) throw new Error(wordsOf(problems).join('\n'));
  return pack;
}

/** A folder of the project, read from the disk. */
export function projectFolder(path: string): TextFolder {
  const root = fileURLToPath(new URL(`../../../${path}/`, import.meta.url));
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(root.length));
  return { path, files: new Map(names.sort().map((name) => [name, readFileSync(root + name, 'utf8')])) };
}

/** The packs that come with the program. */
export const BUILT_IN = ['briefing', 'executive', 'point-paper', 'seminar'] as const;
export type BuiltIn = (typeof BUILT_IN)[number];

/** The folders of a built-in pack: its own, and that of the briefing, which the others extend. */
export const builtInFolders = (id: BuiltIn): readonly [TextFolder, ...TextFolder[]] => [
  projectFolder(`templates/${id}`),
  ...(id === 'briefing' ? [] : [projectFolder('templates/briefing')]),
];

const asTheyAre = new Map<BuiltIn, Pack>();

/** A built-in pack, read once; `change` may alter the text of each of its files. */
export function builtIn(id: BuiltIn = 'briefing', change?: (text: string) => string): Pack {
  if (change !== undefined) return loaded(id, change);
  const pack = asTheyAre.get(id) ?? loaded(id, (text) => text);
  asTheyAre.set(id, pack);
  return pack;
}

function loaded(id: BuiltIn, change: (text: string) => string): Pack {
  const [own, ...bases] = builtInFolders(id).map(({ path, files }) => ({ path, files: new Map([...files].map(([name, text]) => [name, change(text)])) }));
  const { pack, problems } = loadPack(own as TextFolder, bases);
  if (pack === undefined) throw new Error(wordsOf(problems).join('\n'));
  return pack;
}

/** The small dataset of the dataset's own tests, as a briefing. */
export const briefingOf = (language: Language = 'en', length: Length = 'full', themes: readonly string[] = []): Briefing =>
  briefed(loadValid(), language, length, themes);

/** The same with points of every kind of slide. */
export const richBriefing = (language: Language = 'en', length: Length = 'full', themes: readonly string[] = []): Briefing =>
  briefed(loadValid(RICH), language, length, themes);

function briefed(dataset: Dataset, language: Language, length: Length, themes: readonly string[]): Briefing {
  const { briefing, problems } = makeBriefing(dataset, { themes, language, length, calendar: 'gregorian' });
  if (briefing === undefined) throw new Error(wordsOf(problems).join('\n'));
  return briefing;
}

/** Many decks of a pack share most of their slides; each of these is read once. */
const steps = rememberedSteps();
const fillers = new WeakMap<Pack, Filler>();

function fillerOf(pack: Pack): Filler {
  const filler = fillers.get(pack) ?? templateFiller(pack, pack.main, steps.compile);
  fillers.set(pack, filler);
  return filler;
}

/** Fills and parses; throws where either finds an error. */
export function deckOf(pack: Pack, briefing: Briefing): { deck: Deck; text: string; problems: readonly Problem[] } {
  const filled = fillerOf(pack)(briefing);
  if (filled.markdown === undefined) throw new Error(wordsOf(filled.problems).join('\n'));
  const { deck, problems } = atOnce(readDeck(cutDeck(filled.markdown), briefing.sources, steps.readers));
  if (deck === undefined) throw new Error(`${wordsOf(problems).join('\n')}\n${filled.markdown.text}`);
  return { deck, text: filled.markdown.text, problems };
}
