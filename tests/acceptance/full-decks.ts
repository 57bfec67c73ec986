/** The full decks of the bundled dataset, made by the real pipeline from the real files. */
import { fileURLToPath } from 'node:url';
import type { Host, Printer } from '../../electron/engine/host.ts';
import type { Result } from '../../electron/engine/diagnostics/problem.ts';
import type { BriefingChoices } from '../../electron/contract/choices.ts';
import type { ExportedFile } from '../../electron/contract/files.ts';
import type { NarrativeFormat } from '../../electron/contract/narrative.ts';
import type { Language } from '../../electron/engine/units/language.ts';
import type { RunSteps } from '../../electron/engine/remembered.ts';
import { type Workshop, createWorkshop } from '../../electron/engine/workshop.ts';
import { atlasBytes } from '../helpers/atlas.ts';
import { drawFlag } from '../../build/flags.mjs';
import { createHost } from '../../electron/host/host.ts';

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The program's own files and nothing of a user's. */
export const realHost = (): Host => ({
  ...createHost({
    templates: inRoot('templates'),
    brands: inRoot('templates/brands'),
    fonts: inRoot('node_modules/vazirmatn/fonts/ttf'),
    atlas: '',
    flags: '',
    rasteriser: inRoot('node_modules/@resvg/resvg-wasm/index_bg.wasm'),
    userPacks: inRoot('no-packs'),
    userLooks: inRoot('no-looks'),
    version: '0.1.0',
  }),
  readAtlas: async () => atlasBytes(),
  readFlag: drawFlag,
});

/** @param steps what is made slide by slide; remembered where left out */
export const realWorkshop = (printer?: Printer, steps?: RunSteps): Workshop => createWorkshop(realHost(), printer, steps);

export const fullChoices = (language: Language, more: Partial<BriefingChoices> = {}): BriefingChoices => ({
  dataset: inRoot('data/kazakhstan'),
  themes: [],
  language,
  template: 'briefing',
  length: 'full',
  calendar: 'gregorian',
  look: 'light',
  size: '16:9',
  ...more,
});

/** The value, or a failure that tells the problems. */
export function valueOf<T>({ value, problems }: Result<T>): T {
  if (value === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
  return value;
}

export const quietly = (): void => undefined;

/** The narrative handout, a file for each format. */
export const narrativeOf = async (workshop: Workshop, choices: BriefingChoices, ...formats: readonly NarrativeFormat[]): Promise<readonly ExportedFile[]> =>
  valueOf(await workshop.exportParts(choices, { narrative: { formats, paper: 'a4', citations: 'chicago-notes', annex: 'appendix' } }, quietly));
