import type { Chart, ChartTextStyle } from '../../../../scene/model.ts';
import { languageTag } from '../../../../language/languages.ts';
import { solidFill } from '../../colours.ts';
import { escape, uncoded } from '../../../../text/xml.ts';
import { hundredths } from '../paragraph.ts';

/** The direction and language that every text of a chart states. */
export type Reading = Pick<Chart, 'direction' | 'language'>;

/** The theme's faces for each kind of script: pptxgenjs names a Latin face only, and Persian falls to another. */
const FACES = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

/** Across, never turned, and a label never broken by PowerPoint: layout has broken what needs it. */
const AXIS_BODY = '<a:bodyPr rot="0" vert="horz" anchor="ctr" anchorCtr="1"/>';
/** 36,000 EMU are the millimetre by which LibreOffice keeps labels off what they label. */
const LABEL_BODY =
  '<a:bodyPr rot="0" vert="horz" wrap="none" lIns="36000" tIns="36000" rIns="36000" bIns="36000" anchor="ctr" anchorCtr="1"><a:spAutoFit/></a:bodyPr>';

const BODIES = { axis: AXIS_BODY, label: LABEL_BODY } as const;

/** The look of texts that PowerPoint fills in by itself. */
export const textProperties = (style: ChartTextStyle, body: keyof typeof BODIES, reading: Reading): string =>
  `<c:txPr>${BODIES[body]}<a:lstStyle/><a:p>${paragraphProperties(style, reading)}` +
  `<a:endParaRPr lang="${languageTag(reading.language)}"/></a:p></c:txPr>`;

/** Words of a label that PowerPoint does not fill in, a line a paragraph. */
export const richText = (lines: readonly string[], style: ChartTextStyle, reading: Reading): string => {
  const paragraphs = lines.map(
    (line) =>
      `<a:p>${paragraphProperties(style, reading)}` +
      `${uncoded(inDirection(line, reading)).map((text) => `<a:r><a:rPr lang="${languageTag(reading.language)}"${look(style)}</a:rPr><a:t>${escape(text)}</a:t></a:r>`).join('')}</a:p>`,
  );
  return `<c:tx><c:rich>${LABEL_BODY}<a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
};

const paragraphProperties = (style: ChartTextStyle, { direction }: Reading): string =>
  `<a:pPr algn="ctr" rtl="${direction === 'rtl' ? 1 : 0}"><a:defRPr${look(style)}</a:defRPr></a:pPr>`;

const look = ({ size, weight, colour }: ChartTextStyle): string =>
  ` sz="${hundredths(size)}" b="${weight === 'bold' ? 1 : 0}">${solidFill(colour)}${FACES}`;

/** A number, or words of right-to-left letters with at most a number behind them, reads the same in either direction. */
const EITHER_WAY = /^(?:(?![\u0660-\u066C\u06F0-\u06F9])[\p{Script=Arabic}\p{M}\s\u200C\u200D])*[\d\u06F0-\u06F9\u066B\u066C]*$/u;
const [EMBED_RIGHT_TO_LEFT, END_EMBEDDING] = ['\u202B', '\u202C'];

/**
 * A text that reads in its direction whatever the reader does: LibreOffice (7.4) ignores `rtl` inside charts and would show
 * «۳۰ میلیارد» with the number at the wrong end.
 */
export const inDirection = (text: string, { direction }: Reading): string =>
  direction === 'ltr' || text === '' || EITHER_WAY.test(text) ? text : `${EMBED_RIGHT_TO_LEFT}${text}${END_EMBEDDING}`;
