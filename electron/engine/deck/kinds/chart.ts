/** A chart. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckChart, SlideBase } from '../blocks.ts';
import { type DeckKind, categoryPassage, unsourcedBlocks, without } from './kind.ts';

export interface ChartSlide extends SlideBase {
  readonly kind: 'chart';
  readonly chart: DeckChart;
  readonly blocks: readonly Block[];
}

export const chartKind: DeckKind<ChartSlide, 'chart'> = {
  main: 'chart',
  read: (base, { blocks }, _context, { chart }) => ({ ...base, kind: 'chart', chart, blocks }),
  passages: (slide) => [...slide.chart.categories.map(categoryPassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.chart.categories.map(categoryPassage)), ...unsourcedBlocks(slide.blocks)],
};
