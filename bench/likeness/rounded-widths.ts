/**
 * How LibreOffice 7.4 sets letters: it measures them on a device of 600 dots an inch, on which a typeface has a whole number of dots
 * and every glyph's width is rounded to whole dots, whatever the size of the page (vcl, RefDevMode::Dpi600).
 */
import type { FontFiles, FaceWeight } from '../../electron/engine/text/typeface.ts';
import { scriptSegments } from '../../electron/engine/text/segments.ts';
import type { Pt } from '../../electron/engine/units/length.ts';

/** Dots of the device to a point. */
const DOTS = 600 / 72;
/** Sizes are kept in hundredths of a millimetre. */
const HUNDREDTHS = 2540 / 72;

/** By how much a stretch of text is wider than the typeface makes it, as a factor. */
export type Widened = (text: string, weight: FaceWeight, size: Pt) => number;

export async function roundedWidths(files: FontFiles): Promise<Widened> {
  const hb = await import('harfbuzzjs');
  const open = (bytes: Uint8Array) => new hb.Font(new hb.Face(new hb.Blob(bytes)));
  const fonts = { regular: open(files.regular), bold: open(files.bold) };
  const { upem } = fonts.regular.face;
  const buffer = new hb.Buffer();
  const advances = (text: string, weight: FaceWeight): readonly number[] =>
    scriptSegments(text).flatMap((part) => {
      buffer.reset();
      buffer.addText(part);
      buffer.guessSegmentProperties();
      hb.shape(fonts[weight], buffer);
      return buffer.getGlyphInfosAndPositions().map(({ xAdvance }) => xAdvance ?? 0);
    });
  return (text, weight, size) => {
    const own = advances(text, weight);
    const exact = own.reduce((sum, advance) => sum + advance, 0) * (size / upem);
    const dots = Math.round(Math.round(size * HUNDREDTHS) * (DOTS / HUNDREDTHS));
    const rounded = own.reduce((sum, advance) => sum + Math.round((advance * dots) / upem), 0) / DOTS;
    return exact === 0 ? 1 : rounded / exact;
  };
}
