/** Shapes and tables. */
import { attribute } from '../xml/tag.ts';
import type { Report, Rules } from './report.ts';

/** The preset geometries that painters write; PowerPoint repairs a file with one it does not know, such as "oval" (#1449). */
const PRESETS: ReadonlySet<string> = new Set(['rect', 'line', 'ellipse', 'bentConnector2']);

/** Where a placeholder without text is one that was forgotten; on a layout it is an offer. */
const FILLED = /^ppt\/(?:slides|notesSlides)\//;

/** Shapes: known geometry, a paragraph in every text body, and on slides and notes pages no placeholder without text. */
export function shapeRules(report: Report): Rules {
  let placeholder = false;
  let text = false;
  let paragraphs = 0;
  const body = {
    open: () => {
      paragraphs = 0;
    },
    close: () => {
      if (paragraphs === 0) report.add('pptx.empty-text-body', {});
    },
  };
  return {
    'p:sp': () => ({
      open: () => {
        placeholder = false;
        text = false;
      },
      close: () => {
        if (placeholder && !text && FILLED.test(report.part)) report.add('pptx.empty-placeholder', {});
      },
    }),
    'p:ph': (attributes) => {
      const wantsText = attribute(attributes, 'type') !== 'sldImg';
      return {
        open: () => {
          placeholder = wantsText;
        },
      };
    },
    'p:txBody': () => body,
    'a:txBody': () => body,
    'a:p': () => ({
      open: () => {
        paragraphs += 1;
      },
    }),
    'a:t': () => ({
      close: (read) => {
        text ||= read.trim() !== '';
      },
    }),
    'a:prstGeom': (attributes) => {
      const shape = attribute(attributes, 'prst') ?? '';
      return PRESETS.has(shape) ? {} : { open: () => report.add('pptx.unknown-shape', { shape }) };
    },
  };
}

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
