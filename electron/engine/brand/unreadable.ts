import { ACCENTS, type ColourRole, type Palette } from '../units/colour.ts';
import { LEAST_CONTRAST, contrast } from '../units/contrast.ts';

/** A colour in which text would be hard to read, and on which ground. */
export interface Unreadable {
  readonly text: ColourRole;
  readonly ground: 'paper' | 'surface';
  readonly ratio: number;
}

/** Colours that text is set in on paper and on surface. Paper on an accent has the contrast of the accent on paper. */
const TEXT: readonly ColourRole[] = ['ink', 'muted', ...ACCENTS];
const GROUNDS = ['paper', 'surface'] as const;

/** The text colours of a palette that have too little contrast, each on the ground where it has least. */
export const unreadable = (palette: Palette): readonly Unreadable[] =>
  TEXT.flatMap((text) => {
    const [worst] = GROUNDS.map((ground) => ({ text, ground, ratio: contrast(palette[text], palette[ground]) })).sort(
      (a, b) => a.ratio - b.ratio,
    ) as [Unreadable];
    return worst.ratio < LEAST_CONTRAST ? [worst] : [];
  });
