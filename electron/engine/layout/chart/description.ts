import type { DeckChart } from '../../deck/blocks.ts';
import { writingOf } from '../../language/languages.ts';
import type { Passage } from '../../markdown/model.ts';
import type { Language } from '../../units/language.ts';
import { described } from '../description.ts';
import { categoryName, valueWords } from './values.ts';

/** What a chart shows, for screen readers: the title, what is measured, and every value by its category and series. */
export function chartDescription(title: Pick<Passage, 'spans'>, chart: DeckChart, language: Language): string {
  const { comma: between, semicolon } = writingOf(language);
  const values = chart.categories.map((category) => {
    const known = chart.series.flatMap((name, nth) => {
      const words = valueWords(category, nth, language);
      return words ? [[name, words.text].filter((part) => part !== '').join(' ')] : [];
    });
    return [categoryName(category), known.join(between)].filter((part) => part !== '').join(': ');
  });
  return described(title, [chart.measure, values.join(semicolon)], language);
}
