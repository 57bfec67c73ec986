import type { Look } from '../../../scene/model.ts';
import type { Palette } from '../../../units/colour.ts';
import { luminance } from '../../../units/contrast.ts';
import { escape } from '../../../text/xml.ts';
import { objectDefaults } from './object-defaults.ts';
import type { FileProperties } from '../../../units/properties.ts';

/**
 * Whether the ground is darker than the text. PowerPoint's own dark themes keep the dark colour in `dk1` and the light one
 * in `lt1` and turn the map: styles of tables name `dk1` and `lt1` outright, and must not find the two exchanged.
 */
const isDark = ({ paper, ink }: Palette): boolean => luminance(paper) < luminance(ink);

/** Which theme colour each name of the slides' colours stands for. */
export const colourMap = (palette: Palette): string => (isDark(palette) ? mapXml(['dk1', 'lt1', 'dk2', 'lt2']) : LIGHT_MAP);

const mapXml = ([ground, text, surface, muted]: readonly [string, string, string, string]): string =>
  `<p:clrMap bg1="${ground}" tx1="${text}" bg2="${surface}" tx2="${muted}" accent1="accent1" accent2="accent2" accent3="accent3" ` +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The map of light grounds; notes pages are light in every look. */
export const LIGHT_MAP = mapXml(['lt1', 'dk1', 'lt2', 'dk2']);

/** The twelve colours of a theme, in the schema's order. */
type ThemeColours = readonly (readonly [name: string, hex: string])[];

/**
 * The theme of the slides: the look's colours and its one typeface for every script. pptxgenjs writes Office's colours,
 * leaves `a:cs` empty, gives Arabic script to Times New Roman and has nothing to say of new text boxes. The effects it writes are kept.
 */
export const slideTheme = (raw: string, look: Look, meta: FileProperties): string =>
  theme(raw, look, `Bardar ${look.id}`, lookColours(look.palette)).replace('<a:objectDefaults/>', () => objectDefaults(meta));

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

function lookColours(palette: Palette): ThemeColours {
  const { paper, surface, ink, muted } = palette;
  const [dk1, lt1, dk2, lt2] = isDark(palette) ? [paper, ink, surface, muted] : [ink, paper, muted, surface];
  return [['dk1', dk1], ['lt1', lt1], ['dk2', dk2], ['lt2', lt2], ...accents(palette)];
}

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
  ['folHlink', palette.line],
];
