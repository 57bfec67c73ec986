import type { ColourRole } from '../../units/colour.ts';

const SCHEME = {
  paper: 'bg1',
  surface: 'bg2',
  ink: 'tx1',
  muted: 'tx2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
} as const satisfies Record<ColourRole, string>;

/** The theme colour that stands for a role, so that another theme recolours the deck. */
export const schemeColour = (role: ColourRole): (typeof SCHEME)[ColourRole] => SCHEME[role];

/** A solid fill of a role's theme colour. */
export const solidFill = (role: ColourRole): string =>
  `<a:solidFill><a:schemeClr val="${SCHEME[role]}"/></a:solidFill>`;
