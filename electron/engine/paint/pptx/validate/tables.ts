import { attribute } from '../xml/tag.ts';
import type { Report } from './report.ts';
import type { Rules } from './rules.ts';

/** Tables: as many cells a row as columns, merged ones counted, and a text body in each cell. */
export function tableRules(report: Report): Rules {
  let columns = 0;
  let cells = 0;
  let spanned = 0;
  let merged = 0;
  let body = false;
  return {
    'a:tbl': () => ({
      open: () => {
        columns = 0;
      },
    }),
    'a:gridCol': () => ({
      open: () => {
        columns += 1;
      },
    }),
    'a:tr': () => ({
      open: () => {
        cells = 0;
        spanned = 0;
        merged = 0;
      },
      close: () => {
        if (cells !== columns || spanned !== merged) report.add('pptx.table-grid', {});
      },
    }),
    'a:tc': (attributes) => {
      const span = Number(attribute(attributes, 'gridSpan') ?? 1) - 1;
      const isMerged = attribute(attributes, 'hMerge') === '1';
      return {
        open: () => {
          cells += 1;
          spanned += span;
          merged += isMerged ? 1 : 0;
          body = false;
        },
        close: () => {
          if (!body) report.add('pptx.empty-cell', {});
        },
      };
    },
    'a:txBody': () => ({
      open: () => {
        body = true;
      },
    }),
  };
}
