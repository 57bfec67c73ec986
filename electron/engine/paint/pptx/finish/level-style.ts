import type { ColourRole } from '../../../units/colour.ts';
import type { Direction } from '../../../units/language.ts';
import { toEmu, type Pt } from '../../../units/length.ts';
import type { FontWeight, TextAlign } from '../../../scene/model.ts';
import { solidFill } from '../colours.ts';
import { directionAttributes, hundredths } from './paragraph.ts';

/** How text that a user types looks, before anything is set by hand. */
export interface TextLook {
  readonly size: Pt;
  readonly lineHeight: Pt;
  readonly weight: FontWeight;
  readonly colour: ColourRole;
}

/** Fonts of the theme: `mj` are the headings', `mn` the body's. */
type ThemeFont = 'mj' | 'mn';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** The smallest type a deeper level may have. */
const SMALLEST: Pt = 14;

/** One level without a bullet. */
export function plainLevel(tag: string, look: TextLook, align: TextAlign, direction: Direction, font: ThemeFont): string {
  return (
    `<a:${tag} marL="0" indent="0" ${directionAttributes(align, direction)} ${TYPESETTING}>${spacing(look, 0)}` +
    `<a:buNone/>${runLook(look, font)}</a:${tag}>`
  );
}

/** The nine levels of a bulleted body; each is set in by the width of a bullet, and a little smaller. */
export const bulletLevels = (look: TextLook, direction: Direction): string =>
  LEVELS.map((level) => {
    const size = Math.max(look.size - 2 * (level - 1), Math.min(SMALLEST, look.size));
    const shrunk = { ...look, size, lineHeight: (look.lineHeight * size) / look.size };
    const step = toEmu(look.size);
    return (
      `<a:lvl${level}pPr marL="${level * step}" indent="-${step}" ${directionAttributes('start', direction)} ${TYPESETTING}>` +
      `${spacing(shrunk, shrunk.size / 2)}<a:buFontTx/><a:buChar char="${level % 2 === 1 ? '•' : '–'}"/>` +
      `${runLook(shrunk, 'mn')}</a:lvl${level}pPr>`
    );
  }).join('');

/** The nine levels of text outside placeholders, notes included: set in by half an inch each, no bullets. */
export const plainLevels = (size: Pt, direction: Direction): string =>
  LEVELS.map(
    (level) =>
      `<a:lvl${level}pPr marL="${(level - 1) * 457_200}" ${directionAttributes('start', direction)} ${TYPESETTING}>` +
      `<a:defRPr sz="${hundredths(size)}" kern="1200">${solidFill('ink')}${fonts('mn')}</a:defRPr></a:lvl${level}pPr>`,
  ).join('');

const TYPESETTING = 'defTabSz="914400" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"';

const spacing = (look: TextLook, before: Pt): string =>
  `<a:lnSpc><a:spcPts val="${hundredths(look.lineHeight)}"/></a:lnSpc><a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef>`;

const runLook = (look: TextLook, font: ThemeFont): string =>
  `<a:defRPr sz="${hundredths(look.size)}" b="${look.weight === 'bold' ? 1 : 0}" kern="1200">` +
  `${solidFill(look.colour)}${fonts(font)}</a:defRPr>`;

/** The theme's faces for each kind of script; without `a:cs` Persian falls to Times New Roman. */
const fonts = (font: ThemeFont): string =>
  `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`;
