/** Sizes and leading of every kind of text. Why leading is exact: ARCHITECTURE.md, "Line spacing". */
import { leadingOf } from '../language/languages.ts';
import type { Language } from '../units/language.ts';
import type { Pt } from '../units/length.ts';

/** Body sizes from the preferred one down; a text that does not fit at the last one continues on a further slide. */
export const BODY_SIZES = [20, 18] as const;
/** Where it spares a further slide. */
export const TIGHT_SIZE = 16;
/** Running text is never smaller; it takes this size only where a slide would be divided else. */
export const SMALLEST_SIZE = 14;
/** For a slide with little on it; not so large that neighbouring slides seem of two decks. */
export const LITTLE_SIZES = [24, 22] as const;
/** For a slide that says one thing. */
export const LEAST_SIZE = 30;
export const TITLE_SIZES = [28, 26, 24] as const;
/** For titles of three lines. */
export const LONG_TITLE_SIZES = [24, 22, 20] as const;
/** Below the smallest size of running text only where a table would be divided else. */
export const TABLE_SIZES = [20, 18, 16, 14, 13, 12] as const;
export const QUOTE_SIZES = [36, 32, 28, 24, 22, 20] as const;
export const NUMBER_SIZES = [120, 108, 96, 88, 80, 72, 64, 54, 48, 40, 32, 24] as const;
export const CAPTION_SIZE = 11;
/** Of where in the briefing a slide stands. */
export const TRACKER_SIZE = 12;

/** Exact line spacing of running text. */
export const leading = (size: Pt, language: Language): Pt => rounded(size * leadingOf(language).text);

/** Exact line spacing of titles and other large text of few lines. */
export const tightLeading = (size: Pt, language: Language): Pt => rounded(size * leadingOf(language).tight);

/** PowerPoint stores spacing in hundredths of a point; tenths are as fine as anyone sees. */
const rounded = (value: number): Pt => Math.round(value * 10) / 10;
