import type { ChartSlide, DeckChart, Passage, TableSlide } from '../../deck/model.ts';
import type { Language } from '../../units/language.ts';
import { valueWords } from './values.ts';

/** A chart that cannot be drawn readably as a table of its values, for the slide that it stands on. */
export const asTableSlide = ({ chart, kind: _chart, ...slide }: ChartSlide, language: Language): TableSlide => ({
  ...slide,
  kind: 'table',
  table: {
    align: ['start', ...chart.series.map(() => 'end' as const)],
    header: [chart.measure, ...chart.series].map((text) => passage(text, chart)),
    rows: chart.categories.map((category) => [
      { ...passage(category.label, chart), citations: category.citations, origin: category.origin },
      ...chart.series.map((_, nth) => passage(valueWords(category, nth, language)?.text ?? category.shown[nth] ?? '', chart)),
    ]),
    origin: chart.origin,
  },
});

const passage = (text: string, { origin }: DeckChart): Passage => ({ spans: text === '' ? [] : [{ text }], citations: [], origin });
