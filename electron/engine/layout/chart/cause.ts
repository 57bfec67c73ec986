/** Why a chart cannot be drawn in the form that it was to have. */
import type { ChartCategory, DeckChart } from '../../deck/blocks.ts';
import type { ChartCause } from '../../diagnostics/chart.ts';
import { mostSeries } from './fills.ts';
import { hasMeasures } from './range.ts';
import { isOfWhole } from '../../units/chart-form.ts';
import { MOST_SHARES } from './ring.ts';
import { MOST_PARTS } from './share-bar.ts';

/**
 * Finds what stands in a form's way: one thing after the other is made easy, until the form comes out.
 * @param draws whether a chart comes out in its form
 */
export function causeOf(chart: DeckChart, draws: (easier: DeckChart) => boolean): ChartCause {
  const [series, categories] = [chart.series.length, chart.categories.length];
  if (!hasMeasures(chart)) return { of: 'values' };
  if (isOfWhole(chart.form) && series > 1) return { of: 'series', count: series };
  const most = chart.form === 'share' ? MOST_PARTS : MOST_SHARES;
  if (isOfWhole(chart.form) && categories > most) return { of: 'shares', count: categories, most };
  if (series > mostSeries(chart.form)) return { of: 'series', count: series };
  const named = withCategories(chart, (category) => ({ ...category, label: '1' }));
  if (draws({ ...named, series: chart.series.map((_, nth) => (series === 1 ? '' : String(nth + 1))) })) return { of: 'names' };
  const worded = withCategories(named, (category) => ({ ...category, shown: category.shown.map(() => '') }));
  if (draws(worded)) return { of: 'words' };
  return series > 1 && draws({ ...withCategories(chart, firstOnly), series: [''] }) ? { of: 'series', count: series } : { of: 'categories', count: categories };
}

const withCategories = (chart: DeckChart, change: (category: ChartCategory) => ChartCategory): DeckChart => ({
  ...chart,
  categories: chart.categories.map(change),
});

const firstOnly = (category: ChartCategory): ChartCategory => ({ ...category, values: category.values.slice(0, 1), shown: category.shown.slice(0, 1) });
