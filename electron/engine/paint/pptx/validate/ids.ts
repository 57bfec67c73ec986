import { attribute } from '../xml/tag.ts';
import type { Report } from './report.ts';
import type { Rules } from './rules.ts';

/** Masters and layouts count from 2³¹ on. */
const MASTERS = 2_147_483_648;

/** Ids of shapes, slides, masters and layouts: whole, large enough (ECMA-376 part 1, §19.7), once each in their part. */
export function idRules(report: Report): Rules {
  const seen = new Set<string>();
  const from = (family: string, smallest: number) => (attributes: string) => {
    const id = attribute(attributes, 'id') ?? '';
    const permitted = /^\d+$/.test(id) && Number(id) >= smallest;
    return {
      open: () => {
        if (!permitted) report.add('pptx.bad-id', { id });
        const key = `${report.part} ${family} ${id}`;
        if (seen.has(key)) report.add('pptx.repeated-id', { id });
        seen.add(key);
      },
    };
  };
  return {
    'p:cNvPr': from('shape', 1),
    'p:sldId': from('slide', 256),
    'p:sldMasterId': from('master', MASTERS),
    'p:sldLayoutId': from('master', MASTERS),
  };
}
