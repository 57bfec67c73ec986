/** A handling mark in front of a text, such as `(TLP:AMBER) `, as `parts/portion` of the packs writes it. */
const PORTION = /^\([^()]*\)\s+/;

/** The mark in front of a text with the space behind it; empty where there is none. */
export const portionOf = (text: string): string => PORTION.exec(text)?.[0] ?? '';

/** The text without the mark in front of it. */
export const withoutPortion = (text: string): string => text.slice(portionOf(text).length);
