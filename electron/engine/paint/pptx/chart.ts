import type PptxGenJS from 'pptxgenjs';
import type { Chart } from '../../scene/model.ts';
import type { MarkForm } from '../../units/chart-form.ts';
import { schemeColour } from './colours.ts';
import { position } from './position.ts';
import { plain } from '../../text/xml.ts';

const TYPES = { bar: 'bar', column: 'bar', line: 'line', doughnut: 'doughnut' } as const satisfies Record<MarkForm, PptxGenJS.CHART_NAME>;

/**
 * Paints a native chart with its data. What pptxgenjs cannot say (direction, languages, faces of the theme, words at single
 * points, places) or says wrongly comes from finishing, which writes the chart's own parts anew.
 */
export function paintChart(slide: PptxGenJS.Slide, chart: Chart): void {
  const data = chart.series.map(({ name, points }) => ({
    name: plain(name),
    labels: chart.categories.names.map(plain),
    // pptxgenjs leaves a gap where a value is missing, whatever its types say.
    values: points.map(({ value }) => value as number),
  }));
  slide.addChart(TYPES[chart.form], data, {
    ...position(chart.frame),
    objectName: plain(chart.name),
    altText: plain(chart.description),
    barDir: chart.form === 'bar' ? 'bar' : 'col',
    barGrouping: chart.stacked ? 'stacked' : 'clustered',
    chartColors: chart.series.map(({ fill }) => schemeColour(fill.colour)),
  });
}
