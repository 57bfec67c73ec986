import type { Look } from '../../../scene/model.ts';
import type { Palette } from '../../../units/colour.ts';
import { escape } from '../xml/escape.ts';

/** The twelve colours of a theme, in the schema's order. */
type ThemeColours = readonly (readonly [name: string, hex: string])[];

/**
 * The theme of the slides: the look's colours and its one typeface for every script. pptxgenjs writes Office's colours,
 * leaves `a:cs` empty and gives Arabic script to Times New Roman. The effects it writes are kept.
 */
export const slideTheme = (raw: string, look: Look): string => theme(raw, look, `Bardar ${look.id}`, lookColours(look.palette));

/** The theme of the notes pages, which are printed: black on white whatever the slides' look is. */
export const notesTheme = (raw: string, look: Look): string =>
  theme(raw, look, `Bardar ${look.id} notes`, printColours(look.palette));

function theme(raw: string, look: Look, name: string, colours: ThemeColours): string {
  const title = escape(name);
  const scheme = colours.map(([key, hex]) => `<a:${key}><a:srgbClr val="${hex}"/></a:${key}>`).join('');
  return raw
    .replace(/<a:theme ([^>]*?)name="[^"]*">/, (_tag, before: string) => `<a:theme ${before}name="${title}">`)
    .replace(/<a:clrScheme.*?<\/a:clrScheme>/s, () => `<a:clrScheme name="${title}">${scheme}</a:clrScheme>`)
    .replace(/<a:fontScheme.*?<\/a:fontScheme>/s, () => fontScheme(title, escape(look.fontFamily)));
}

function fontScheme(name: string, family: string): string {
  const faces =
    `<a:latin typeface="${family}"/><a:ea typeface=""/><a:cs typeface="${family}"/>` +
    `<a:font script="Arab" typeface="${family}"/>`;
  return `<a:fontScheme name="${name}"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme>`;
}

const lookColours = (palette: Palette): ThemeColours => [
  ['dk1', palette.ink],
  ['lt1', palette.paper],
  ['dk2', palette.muted],
  ['lt2', palette.surface],
  ...accents(palette),
];

const printColours = (palette: Palette): ThemeColours => [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '444444'],
  ['lt2', 'EEEEEE'],
  ...accents(palette),
];

const accents = (palette: Palette): ThemeColours => [
  ['accent1', palette.accent1],
  ['accent2', palette.accent2],
  ['accent3', palette.accent3],
  ['accent4', palette.accent4],
  ['accent5', palette.accent5],
  ['accent6', palette.accent6],
  ['hlink', palette.accent1],
  ['folHlink', palette.muted],
];
