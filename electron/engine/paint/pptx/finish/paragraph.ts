import type { Bullet, Paragraph, TextAlign } from '../../../scene/model.ts';
import type { Direction, Language } from '../../../units/language.ts';
import { languageTag } from '../../../language/languages.ts';
import { toEmu, type Pt } from '../../../units/length.ts';
import { schemeColour } from '../colours.ts';
import { escape } from '../../../text/xml.ts';

/** Hundredths of a point, the unit of type sizes and line spacing. */
export const hundredths = (value: Pt): number => Math.round(value * 100);

/** DrawingML's `l` and `r` are sides of the page, not of the reading direction. */
export function alignment(align: TextAlign, direction: Direction): 'l' | 'r' | 'ctr' {
  if (align === 'center') return 'ctr';
  return (align === 'start') === (direction === 'ltr') ? 'l' : 'r';
}

/** Direction and alignment, which every paragraph states. */
export const directionAttributes = (align: TextAlign, direction: Direction): string =>
  `algn="${alignment(align, direction)}" rtl="${direction === 'rtl' ? 1 : 0}"`;

/**
 * The one `a:pPr` of a paragraph. `marL` is the start-side margin: with `rtl="1"` PowerPoint and LibreOffice measure it
 * from the right. Line spacing is exact, since the two differ in what "single" means (ARCHITECTURE.md).
 */
export function paragraphProperties(paragraph: Paragraph): string {
  const hanging = paragraph.bullet === undefined ? 0 : -toEmu(paragraph.hanging);
  return (
    `<a:pPr marL="${toEmu(paragraph.indent)}" indent="${hanging}" ` +
    `${directionAttributes(paragraph.align, paragraph.direction)}>` +
    `<a:lnSpc><a:spcPts val="${hundredths(paragraph.lineHeight)}"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="${hundredths(paragraph.before)}"/></a:spcBef>` +
    `${bulletXml(paragraph.bullet)}</a:pPr>`
  );
}

/**
 * The bullet takes the text's own face, so that it follows the theme. Named by `a:buFont`, LibreOffice draws a face of tall
 * lines, as Vazirmatn is, at half its size.
 */
function bulletXml(bullet: Bullet | undefined): string {
  if (bullet === undefined) return '<a:buNone/>';
  const look = `<a:buClr><a:schemeClr val="${schemeColour(bullet.colour)}"/></a:buClr><a:buFontTx/>`;
  switch (bullet.kind) {
    case 'char':
      return `${look}<a:buChar char="${escape(bullet.char)}"/>`;
    case 'number':
      return `${look}<a:buAutoNum type="arabicPeriod" startAt="${bullet.start}"/>`;
  }
}

/** The look of the paragraph mark: what a user types behind the last run continues in it. */
export function paragraphEnd(paragraph: Paragraph, language: Language): string {
  const last = paragraph.runs.at(-1);
  const size = last === undefined ? '' : ` sz="${hundredths(last.size)}"`;
  return `<a:endParaRPr lang="${languageTag(last?.language ?? language)}"${size}/>`;
}
