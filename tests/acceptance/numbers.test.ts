/**
 * Every number of a dataset, as it is written, in all that is made of it: slides, alternative texts, preview, the charts' labels and
 * their data sheets. What is expected is formatted here anew, so that nothing is held against itself.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { paintSvg } from '../../electron/engine/paint/svg/paint.ts';
import type { Chart, Primitive } from '../../electron/engine/scene/model.ts';
import type { Typeface } from '../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../electron/engine/units/language.ts';
import { realTypeface } from '../helpers/typeface.ts';
import { deckOfNumbers, seen, unmarked } from './number-decks.ts';
import { readPackage } from './package-reader.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** Numbers as analysts write them: with zeros at the end, signs, many digits. */
const written = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '+'),
    fc.oneof(fc.bigInt(0n, 999n), fc.bigInt(1000n, 99_999_999n), fc.constant(84_321_765n), fc.bigInt(10n ** 11n, 10n ** 12n)),
    fc.option(fc.oneof(fc.stringMatching(/^\d{1,3}$/), fc.constantFrom('0', '50', '00', '89')), { nil: undefined }),
  )
  .map(([sign, whole, decimals]) => `${sign}${whole}${decimals === undefined ? '' : `.${decimals}`}`)
  // A zero below zero is told of, and shown as zero.
  .map((number) => (/^-[0.]*$/.test(number) ? number.slice(1) : number));

const dataset = fc.record({
  figures: fc.array(written, { minLength: 3, maxLength: 3 }),
  columns: fc.array(written, { minLength: 3, maxLength: 3 }),
  line: fc.array(written, { minLength: 14, maxLength: 14 }),
});

const charts = (items: readonly Primitive[]): readonly Chart[] => items.filter((item) => item.type === 'chart');

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
  it('is found as it is written', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, async (numbers) => {
        const { scene, bytes } = await deckOfNumbers(numbers, language, typeface);
        const file = readPackage(bytes);
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
            if (label?.format !== undefined) expect(printed(value ?? NaN, label.format, language)).toBe(unmarked(label.lines.join()));
          }
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});
