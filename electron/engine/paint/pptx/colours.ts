import type { ColourRole } from '../../units/colour.ts';

const SCHEME = {
  paper: 'bg1',
  surface: 'bg2',
  ink: 'tx1',
  muted: 'tx2',
  // The twelve colours of a theme are given away; of visited links a deck has none, since links keep the colour of their text.
  line: 'folHlink',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
} as const satisfies Record<ColourRole, string>;

/** The theme colour that stands for a role, so that another theme recolours the deck. */
export const schemeColour = (role: ColourRole): (typeof SCHEME)[ColourRole] => SCHEME[role];

/** The same for pptxgenjs, which takes `folHlink` for a mistake; finishing sets the colours of shapes anew. */
export const painterColour = (role: ColourRole): string => SCHEME[role === 'line' ? 'muted' : role];

/** A solid fill of a role's theme colour. */
export const solidFill = (role: ColourRole, opacity = 1): string =>
  opacity >= 1
    ? `<a:solidFill><a:schemeClr val="${SCHEME[role]}"/></a:solidFill>`
    : `<a:solidFill><a:schemeClr val="${SCHEME[role]}"><a:alpha val="${thousandths(opacity)}"/></a:schemeClr></a:solidFill>`;

/** Thousandths of a percent, the unit of opacity. */
const thousandths = (share: number): number => Math.round(Math.max(0, share) * 100_000);
