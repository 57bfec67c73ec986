/**
 * The colours a primitive may name. A role is resolved by the brand's look,
 * so that a change of look, or of the theme in PowerPoint, recolours the deck.
 */
export const ACCENTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;
export type Accent = (typeof ACCENTS)[number];
/** `line` is of hairlines and of what a mark stands on, never of text. */
export type ColourRole = 'paper' | 'surface' | 'ink' | 'muted' | 'line' | Accent;

/** Six hexadecimal digits without `#`, upper case. */
export type Hex = string;

/** A colour pair that no look changes, such as that of a handling mark. */
export interface FixedColours {
  readonly ground: Hex;
  readonly ink: Hex;
}

/** The colours of one look. */
export type Palette = Readonly<Record<ColourRole, Hex>>;
