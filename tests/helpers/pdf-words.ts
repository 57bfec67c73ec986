import { run } from '../../build/run.mjs';
import type { Frame } from '../../electron/engine/units/length.ts';

/** A word of a PDF's page, in points from the page's upper left corner. */
export interface PdfWord {
  readonly text: string;
  readonly x: number;
  /** Middle of the word's height. */
  readonly y: number;
  /** As wide as the word, as high as the font's ascent and descent. */
  readonly frame: Frame;
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of each page, as poppler finds them. */
export async function pdfWords(pdfPath: string): Promise<readonly (readonly PdfWord[])[]> {
  const read = await run('pdftotext', ['-bbox', pdfPath, '-'], { quiet: true, limit: 60_000 });
  if (read.code !== 0) throw new Error(`pdftotext did not read ${pdfPath}: ${read.output}`);
  return read.output
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        text: text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
        x: (Number(left) + Number(right)) / 2,
        y: (Number(top) + Number(bottom)) / 2,
        frame: { x: Number(left), y: Number(top), width: Number(right) - Number(left), height: Number(bottom) - Number(top) },
      })),
    );
}
