/** Pages that hold nothing but a foot, to be laid over the pages of a printed text. Chromium's own feet know Latin digits only. */
import type { Direction, Language } from '../../units/language.ts';
import type { Paper } from '../../../contract/slide-handout.ts';
import type { Palette } from '../../units/colour.ts';
import type { Size } from '../../units/length.ts';
import { element, escapeXml } from '../svg/element.ts';
import { MARGIN, paperSize } from './paper.ts';
import { sheetStyle } from './style.ts';

export interface FeetSetUp {
  readonly paper: Paper;
  readonly family: string;
  /** A style element with the fonts (`fontFaces`). */
  readonly faces: string;
  readonly palette: Palette;
  readonly language: Language;
  readonly direction: Direction;
}

/** HTML that prints one page a text, the text at its foot. */
export function writeFeet(texts: readonly string[], { paper, family, faces, palette, language, direction }: FeetSetUp): string {
  const page: Size = paperSize(paper, 'upright');
  const pages = texts.map((text) => element('section', {}, element('footer', {}, escapeXml(text))));
  return [
    `<!DOCTYPE html>\n<html lang="${language}" dir="${direction}">`,
    `<head><meta charset="utf-8"><title>-</title>${faces}<style>${sheetStyle({ page, margin: MARGIN }, family, palette)}</style></head>`,
    `<body>${pages.join('\n')}</body>\n</html>\n`,
  ].join('\n');
}
