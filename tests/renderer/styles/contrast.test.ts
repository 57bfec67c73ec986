/** The window's colours, read from the style sheet: text must stay legible in both schemes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');

/** The value of a colour token in a part of the sheet. */
function colour(part: string, name: string): readonly [number, number, number] {
  const [, hex] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(part) ?? [];
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

/** Relative luminance (WCAG 2.2). */
function luminance(rgb: readonly [number, number, number]): number {
  const [r, g, b] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(part: string, over: string, under: string): number {
  const [bright = 0, dim = 0] = [over, under].map((name) => luminance(colour(part, name))).sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['ground', 'desk', 'raised', 'picked'];
const texts = ['ink', 'muted', 'accent', 'error', 'warning', 'info'];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_scheme, part) => {
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))('%s on %s is legible', (text, ground) => {
    expect(contrast(part, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('the filled button is legible', () => {
    expect(contrast(part, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(part, 'on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'desk', 'raised'])('the edge of a control stands out from %s', (ground) => {
    expect(contrast(part, 'edge', ground)).toBeGreaterThanOrEqual(3);
  });
});
