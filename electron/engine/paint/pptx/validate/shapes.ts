import { attribute } from '../xml/tag.ts';
import type { Report } from './report.ts';
import type { Rules } from './rules.ts';

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
