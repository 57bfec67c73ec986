import type { DeckChart } from '../../deck/blocks.ts';
import type { ChartSlide } from '../../deck/kinds/chart.ts';
import type { TableSlide } from '../../deck/kinds/table.ts';
import type { DeckTable, Passage } from '../../markdown/model.ts';
import type { Language } from '../../units/language.ts';
import { valueWords } from './values.ts';

/**
 * A chart that cannot be drawn readably as a table of its values, for the slide that it stands on: categories down and series
 * across, turned where the series are more, so that it grows down and not across.
 */
export const asTableSlide = ({ chart, kind: _chart, ...slide }: ChartSlide, language: Language): TableSlide => ({
  ...slide,
  kind: 'table',
  table: chart.series.length > chart.categories.length ? turned(tableOf(chart, language)) : tableOf(chart, language),
});

const tableOf = (chart: DeckChart, language: Language): DeckTable => ({
  align: ['start', ...chart.series.map(() => 'end' as const)],
  header: [chart.measure, ...chart.series].map((text) => passage(text, chart)),
  rows: chart.categories.map((category) => [
    { ...passage(category.label, chart), citations: category.citations, origin: category.origin },
    ...chart.series.map((_, nth) => passage(valueWords(category, nth, language)?.text ?? category.shown[nth] ?? '', chart)),
  ]),
  origin: chart.origin,
});

/** Rows as columns and columns as rows; what heads the rows then heads the columns, and stands for its sources there. */
function turned({ header, rows, origin }: DeckTable): DeckTable {
  const [corner, ...heads] = header;
  const citations = rows.flatMap(([head]) => head?.citations ?? []);
  return {
    align: ['start', ...rows.map(() => 'end' as const)],
    header: [corner, ...rows.map(([head]) => head)].filter((head) => head !== undefined),
    // A table's sources are those of its rows.
    rows: heads.map((head, nth) => [{ ...head, citations }, ...rows.flatMap((row) => row[nth + 1] ?? [])]),
    origin,
  };
}

const passage = (text: string, { origin }: DeckChart): Passage => ({ spans: text === '' ? [] : [{ text }], citations: [], origin });
