import type { Pt } from '../units/length.ts';

/**
 * Where LibreOffice (7.4) sets the baseline of a line with exact spacing: a fifth of the size above the line's foot, whatever
 * depth the font's own tables give (measured at 20, 50 and 100 points; Vazirmatn says 0.54). Where PowerPoint sets it was not seen.
 */
export const DESCENT = 0.2;

/** From a line's top down to its baseline. */
export const ascentOf = ({ size, lineHeight }: { readonly size: Pt; readonly lineHeight: Pt }): Pt => lineHeight - DESCENT * size;
