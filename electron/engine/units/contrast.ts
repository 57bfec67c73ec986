import type { Hex } from './colour.ts';

/** The least contrast of text with its ground that WCAG 2 (success criterion 1.4.3, level AA) allows. */
export const LEAST_CONTRAST = 4.5;

/** Contrast of two opaque colours after WCAG 2, from 1 (the same) to 21 (black on white). */
export function contrast(one: Hex, other: Hex): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance after WCAG 2, from 0 (black) to 1 (white). */
export function luminance(colour: Hex): number {
  const [red, green, blue] = [0, 2, 4].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A channel of sRGB without its gamma. */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
