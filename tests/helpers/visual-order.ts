/** The order in which a paragraph is drawn, by a library that implements UAX #9. */
import bidiFactory from 'bidi-js';
import { withoutMarks } from '../../electron/engine/text/stretches/isolates.ts';
import type { Direction } from '../../electron/engine/units/language.ts';

const bidi = bidiFactory();

/** The characters of a line from its left end, without marks of direction. */
export const visualOrder = (text: string, direction: Direction): string =>
  withoutMarks(bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction)));
