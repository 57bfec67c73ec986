/**
 * Every number of a dataset, as it is written, in all that is made of it: slides, alternative texts, preview, the charts' labels and
 * their data sheets. What is expected is formatted here anew, so that nothing is held against itself.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBriefing } from '../../electron/engine/dataset/briefing.ts';
import { loadDataset } from '../../electron/engine/dataset/load.ts';
import { layoutDeck } from '../../electron/engine/layout/layout.ts';
import { finishPptx } from '../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../electron/engine/paint/pptx/paint.ts';
import { zipParts } from '../../electron/engine/paint/pptx/zip.ts';
import { paintSvg } from '../../electron/engine/paint/svg/paint.ts';
import type { Chart, Primitive } from '../../electron/engine/scene/model.ts';
import type { Typeface } from '../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../electron/engine/units/language.ts';
import { VALID, folderOf } from '../engine/dataset/fixture.ts';
import { builtIn, deckOf } from '../engine/template/support.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { lightLook, wideSetup } from '../helpers/look.ts';
import { mediaOf } from '../helpers/pictures.ts';
import { realTypeface } from '../helpers/typeface.ts';
import { readPackage } from './package-reader.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** What a reader sees of a number, made without the program. */
function seen(written: string, language: Language): string {
  const [, sign = '', whole = '', decimals] = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(written) ?? [];
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const [group, point] = language === 'fa' ? ['٬', '٫'] : [',', '.'];
  const amount = groups.join(group) + (decimals === undefined ? '' : point + decimals);
  const digits = language === 'fa' ? amount.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '') : amount;
  const signs = language === 'fa' ? { '-': 'منفی ', '+': 'مثبت ' } : { '-': '\u2212', '+': '+' };
  return (signs[sign as '-' | '+'] ?? '') + digits;
}

/** Numbers as analysts write them: with zeros at the end, signs, many digits. */
const written = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '+'),
    fc.oneof(fc.bigInt(0n, 999n), fc.bigInt(1000n, 99_999_999n), fc.constant(84_321_765n), fc.bigInt(10n ** 11n, 10n ** 12n)),
    fc.option(fc.oneof(fc.stringMatching(/^\d{1,3}$/), fc.constantFrom('0', '50', '00', '89')), { nil: undefined }),
  )
  .map(([sign, whole, decimals]) => `${sign}${whole}${decimals === undefined ? '' : `.${decimals}`}`);

const dataset = fc.record({
  figures: fc.array(written, { minLength: 3, maxLength: 3 }),
  columns: fc.array(written, { minLength: 3, maxLength: 3 }),
  line: fc.array(written, { minLength: 14, maxLength: 14 }),
});

type Numbers = { readonly figures: readonly string[]; readonly columns: readonly string[]; readonly line: readonly string[] };

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

const charts = (items: readonly Primitive[]): readonly Chart[] => items.filter((item) => item.type === 'chart');

const unmarked = (text: string) => text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/g, '');

/** What a program prints of a value by a number format such as `#,##0.00;"−"#,##0.00`, with the separators of `c:lang`. */
function printed(value: number, format: string, language: Language): string {
  const [above = '', below] = format.split(';');
  const section = value < 0 && below !== undefined ? below : above;
  const [, shape = '', before = '', decimals = ''] = /^(\[[^\]]*\])?(?:"([^"]*)")?#,##0(?:\.(0+))?$/.exec(section) ?? [];
  const amount = Math.abs(value).toFixed(decimals.length).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',').replace(/(\.\d*),/g, '$1');
  expect(shape).toBe(language === 'fa' ? '[$-3000429]' : '');
  return before + (language === 'fa' ? amount.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '') : amount);
}

describe.each(LANGUAGES)('every number of a dataset (%s)', (language) => {
  const make = async (numbers: Numbers) => {
    const { dataset: loaded, problems } = loadDataset(folder(numbers));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!loaded) throw new Error('no dataset');
    const { briefing } = makeBriefing(loaded, { themes: [], language, length: 'full', calendar: 'gregorian' });
    if (!briefing) throw new Error('no briefing');
    const { deck } = deckOf(builtIn('briefing'), briefing);
    const media = new Map([['media/minister.png', mediaOf(800, 1200)], ['media/port.jpg', mediaOf(1600, 1000)]]);
    const { scene } = await layoutDeck(deck, lightLook, wideSetup, typeface, realAtlas, media);
    return { scene, file: readPackage(zipParts(finishPptx(await paintPptx(scene), scene))) };
  };

  it('is found as it is written', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, async (numbers) => {
        const { scene, file } = await make(numbers);
        const slideOf = (id: string) => scene.slides.findIndex((slide) => slide.id.includes(id));
        const textOf = (id: string) => {
          const document = file.documents.get(`ppt/slides/slide${slideOf(id) + 1}.xml`);
          const texts = [...(document?.getElementsByTagName('a:t') ?? [])].map(({ textContent }) => textContent ?? '');
          const described = [...(document?.getElementsByTagName('p:cNvPr') ?? [])].map((each) => each.getAttribute('descr') ?? '');
          return unmarked([...texts, ...described].join('\n'));
        };
        const svgOf = (id: string) => {
          const [slide] = scene.slides.slice(slideOf(id));
          return slide ? unmarked(paintSvg(slide, scene).replace(/<[^>]+>/g, '\n').replaceAll('&quot;', '"')) : '';
        };
        for (const value of numbers.figures) {
          for (const id of ['p-table', 'p-bullets', 'p-bars']) expect(textOf(id)).toContain(seen(value, language));
          expect(textOf('p-numbers').replaceAll('\n', '')).toContain(seen(value, language));
          for (const id of ['p-table', 'p-bars']) expect(svgOf(id)).toContain(seen(value, language));
        }
        for (const value of numbers.columns) {
          expect(textOf('p-columns')).toContain(seen(value, language));
          expect(svgOf('p-columns')).toContain(seen(value, language));
        }
        for (const value of numbers.line) expect(textOf('p-line')).toContain(seen(value, language));

        // The data sheets, in the order of the slides.
        const drawn = scene.slides.flatMap(({ items }) => charts(items));
        const sheets = [...file.entries].filter(([name]) => name.startsWith('ppt/embeddings/'));
        expect(sheets.length).toBe(drawn.length);
        const cells = sheets.flatMap(([, bytes]) => {
          const sheet = readPackage(bytes).documents.get('xl/worksheets/sheet1.xml');
          return [...(sheet?.getElementsByTagName('v') ?? [])].map(({ textContent }) => textContent);
        });
        for (const value of [...numbers.figures, ...numbers.columns, ...numbers.line]) expect(cells).toContain(value.replace('+', ''));

        // What a program prints by a label's format is the label.
        for (const { series } of drawn) {
          for (const { value, label } of series.flatMap((each) => each.points)) {
            if (label?.format !== undefined) expect(printed(value ?? NaN, label.format, language)).toBe(label.lines.join());
          }
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});
