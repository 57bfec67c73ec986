/**
 * The pages that chapters begin on, for the table of contents. The docx library lays the document out as Word does; here it
 * measures with HarfBuzz, because its own reading of a font does not join Persian letters. Where a document is edited, or a
 * program breaks lines otherwise, updating the table puts the numbers right.
 */
import type { IPropertiesOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { FontFiles, Typeface } from '../../text/typeface.ts';

/** Fills the empty page references of a document. */
export const pageNumbers = ({ regular, bold }: FontFiles, typeface: Typeface): NonNullable<IPropertiesOptions['pageNumbers']> =>
  estimatePageNumbersWith({
    // The files give the heights of lines that are not exact.
    fonts: [{ data: regular }, { data: bold }],
    measureWidth: (text, font) => typeface.advance(text, font.bold ? 'bold' : 'regular') * font.size,
    // A sign that is in no font of ours is measured as an average one.
    guess: true,
  });
