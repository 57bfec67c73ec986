import type { Chart } from '../../../../scene/model.ts';
import type { Parts } from '../../parts.ts';
import { relationshipsXml } from '../relationships.ts';
import { chartXml } from './part.ts';
import { workbook } from './workbook.ts';

/**
 * Adds a chart and its data sheet to a package. pptxgenjs counts the charts of all exports of a process;
 * here they are counted in the deck, so that the same deck has the same parts.
 */
export function setChartParts(parts: Parts, chart: Chart, number: number, fontFamily: string): void {
  const sheet = `Microsoft_Excel_Worksheet${number}.xlsx`;
  parts.set(`ppt/charts/chart${number}.xml`, chartXml(chart, 'rId1'));
  parts.set(
    `ppt/charts/_rels/chart${number}.xml.rels`,
    relationshipsXml([{ id: 'rId1', kind: 'package', target: `../embeddings/${sheet}` }]),
  );
  parts.set(`ppt/embeddings/${sheet}`, workbook(chart, fontFamily));
}
