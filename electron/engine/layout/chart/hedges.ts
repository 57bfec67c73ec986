/** Words at values that a chart has no room for: told in a line above it, so that a hedge never costs a chart its form. */
import type { DeckChart } from '../../deck/blocks.ts';
import { quotationMarks } from '../../text/quotation-marks.ts';
import { wordsOf, writingOf } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';
import type { DrawnPage } from './draft.ts';
import { categoryName, moreThanNumber } from './values.ts';

/** Words with a number at their end: "about 7.4". */
const HEDGED = /^(\P{Nd}*\P{Nd}\s)[\p{Nd}.,٬٫\s]+$/u;
/** Neighbours in a row from which on they are told as a span. */
const SPAN = 3;

/** Whether some value whose words say more than the number has no label. */
export const untold = (chart: DeckChart, pages: readonly DrawnPage[], language: Language): boolean =>
  pages.some(({ parts }) =>
    parts.some(({ draft, categories, turned, series: only }) =>
      turned !== true &&
      draft.form !== 'doughnut' &&
      draft.series.some(({ points }, nth) =>
        points.some(({ label }, index) => {
          const category = chart.categories[categories[index] ?? 0];
          return label === undefined && category !== undefined && moreThanNumber(category, only ?? nth, language) !== undefined;
        }),
      ),
    ),
  );

/** Which values are hedged, and how: “about” 2009, 2016–2018. Words without a number at their end stand as they are. */
export function hedgeNote(chart: DeckChart, language: Language): string {
  const marks = quotationMarks(language);
  const { semicolon: apart, comma: between } = writingOf(language);
  const places = new Map<string, number[]>();
  const own: string[] = [];
  for (const [index, category] of chart.categories.entries()) {
    const known = chart.series.flatMap((name, nth) => (category.values[nth] === undefined ? [] : [{ name, words: moreThanNumber(category, nth, language) }]));
    const hedges = new Set(known.map(({ words }) => words && hedgeIn(words)));
    const [hedge] = hedges;
    if (hedges.size === 1 && hedge) places.set(hedge, [...(places.get(hedge) ?? []), index]);
    else own.push(...known.flatMap(({ name, words }) => (words === undefined ? [] : [`${[name, categoryName(category)].filter((part) => part !== '').join(between)}: ${words}`])));
  }
  const grouped = [...places].map(([hedge, indexes]) => `${marks[0]}${hedge}${marks[1]} ${spans(chart, indexes, language).join(between)}`);
  return [...grouped, ...own].join(apart);
}

const hedgeIn = (words: string): string | undefined => HEDGED.exec(words)?.[1]?.trim();

/** Categories by name, those in a row as the first and the last. */
function spans({ categories }: DeckChart, indexes: readonly number[], language: Language): readonly string[] {
  const rows: number[][] = [];
  for (const index of indexes) {
    const last = rows.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else rows.push([index]);
  }
  const name = (index: number | undefined) => categories[index ?? 0]?.label ?? '';
  return rows.flatMap((row) => (row.length < SPAN ? row.map(name) : [wordsOf(language).range(name(row[0]), name(row.at(-1)))]));
}
