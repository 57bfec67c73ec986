/** Datasets of given numbers, the decks that they make, and what a reader should see of each number, formatted anew. */
import { makeBriefing } from '../../electron/engine/dataset/briefing.ts';
import { loadDataset } from '../../electron/engine/dataset/load.ts';
import { layoutDeck } from '../../electron/engine/layout/layout.ts';
import { finishPptx } from '../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../electron/engine/paint/pptx/paint.ts';
import { validatePptx } from '../../electron/engine/paint/pptx/validate/validate.ts';
import { zipParts } from '../../electron/engine/paint/pptx/zip.ts';
import type { Scene } from '../../electron/engine/scene/model.ts';
import type { Typeface } from '../../electron/engine/text/typeface.ts';
import type { Language } from '../../electron/engine/units/language.ts';
import { VALID, folderOf } from '../engine/dataset/fixture.ts';
import { builtIn, deckOf } from '../engine/template/support.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { lightLook, wideSetup } from '../helpers/look.ts';
import { mediaOf } from '../helpers/pictures.ts';

/** What a reader sees of a number, made without the program. */
export function seen(written: string, language: Language): string {
  const [, sign = '', whole = '', decimals] = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(written) ?? [];
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const [group, point] = language === 'fa' ? ['٬', '٫'] : [',', '.'];
  const amount = groups.join(group) + (decimals === undefined ? '' : point + decimals);
  const digits = language === 'fa' ? amount.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '') : amount;
  const signs = language === 'fa' ? { '-': 'منفی ', '+': 'مثبت ' } : { '-': '\u2212', '+': '+' };
  return (signs[sign as '-' | '+'] ?? '') + digits;
}

export interface Numbers {
  readonly figures: readonly string[];
  readonly columns: readonly string[];
  readonly line: readonly string[];
}

const base = (id: string, kind: string) =>
  `- id: ${id}\n  kind: ${kind}\n  themes: [trade]\n  weight: key\n  unit: dollar\n  label: {fa: نام, en: Name of ${id}}\n  cite: [{source: daily-2025, at: ¶4}]\n`;
const points = (values: readonly string[]) => `  points:\n${values.map((value, nth) => `    - {at: ${2000 + nth}, values: [${value}]}\n`).join('')}`;
const plain = '  text: {fa: متن., en: A text.}\n';

/** The small dataset with these numbers: three figures as key numbers, as a table and as bars, a series as columns and one as a line. */
function folder({ figures, columns, line }: Numbers) {
  const records = figures.map((value, nth) => `${base(`n${nth}`, 'figure')}  text: {fa: "عدد {value} است.", en: "It is {value}."}\n  value: ${value}\n`).join('');
  const ids = figures.map((_, nth) => `n${nth}`).join(', ');
  const point = (id: string, fields: string) => `    - {id: ${id}, title: {fa: یافتهٔ ${id}, en: Finding ${id}}, weight: key, ${fields}}\n`;
  const themes = [
    point('p-numbers', `as: numbers, facts: [${ids}]`),
    point('p-table', `as: table, facts: [${ids}]`),
    point('p-bullets', `as: bullets, facts: [${ids}]`),
    point('p-bars', `as: chart, chart: {form: bar}, facts: [${ids}]`),
    point('p-columns', 'as: chart, chart: {form: column}, facts: [columns]'),
    point('p-line', 'as: chart, chart: {form: line}, facts: [line]'),
  ].join('');
  return folderOf({
    ...VALID,
    'figures.yaml': `${VALID['figures.yaml'] ?? ''}${records}`,
    'series.yaml': `${base('columns', 'series')}${plain}${points(columns)}${base('line', 'series')}${plain}${points(line)}`,
    'themes.yaml': (VALID['themes.yaml'] ?? '').replace('- id: sea\n', () => `${themes}- id: sea\n`),
  });
}

/** The deck of these numbers; throws where the dataset, the deck or the file has a fault. */
export async function deckOfNumbers(numbers: Numbers, language: Language, typeface: Typeface): Promise<{ readonly scene: Scene; readonly bytes: Uint8Array }> {
  const { dataset, problems } = loadDataset(folder(numbers));
  if (!dataset) throw new Error(JSON.stringify(problems));
  const { briefing } = makeBriefing(dataset, { themes: [], language, length: 'full', calendar: 'gregorian' });
  if (!briefing) throw new Error('no briefing');
  const { deck } = deckOf(builtIn('briefing'), briefing);
  const media = new Map([['media/minister.png', mediaOf(800, 1200)], ['media/port.jpg', mediaOf(1600, 1000)]]);
  const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas, pictures: media });
  const parts = finishPptx(await paintPptx(scene), scene);
  const faults = validatePptx(parts);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return { scene, bytes: zipParts(parts) };
}

/** A text without marks of direction. */
export const unmarked = (text: string): string => text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/g, '');
