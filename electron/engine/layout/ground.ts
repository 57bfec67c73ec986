/** Grounds of opening slides, and what text wears on them. */
import type { ColourRole } from '../units/colour.ts';
import type { LayoutContext } from './context.ts';

export interface Ground {
  readonly background: ColourRole;
  readonly ink: ColourRole;
  readonly muted: ColourRole;
  /** The section's colour where it can be seen on this ground, else that of the ink. */
  readonly accent: ColourRole;
  /** Whether the ground itself is the section's colour. */
  readonly filled: boolean;
}

export const titleGround = ({ grounds }: Pick<LayoutContext, 'grounds'>): Ground => (grounds.title === 'ink' ? INKED : plain(grounds.title, 'accent1'));

/** The ground of a section slide: its accent, or where the look saves ink, a plain one that wears the accent. */
export function sectionGround(accent: ColourRole, { grounds }: Pick<LayoutContext, 'grounds'>): Ground {
  if (grounds.section === 'ink') return INKED;
  return grounds.section === 'accent' ? { ...INKED, background: accent } : plain(grounds.section, accent);
}

/** Light text on a dark or strong ground. */
const INKED: Ground = { background: 'ink', ink: 'paper', muted: 'paper', accent: 'paper', filled: true };

const plain = (background: ColourRole, accent: ColourRole): Ground => ({
  background,
  ink: 'ink',
  muted: 'muted',
  accent,
  filled: false,
});
