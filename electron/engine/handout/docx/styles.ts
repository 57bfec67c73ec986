/**
 * The styles of a handout, `word/styles.xml`: Word's own by their names, so that its gallery, outline and table of contents
 * know them, and a few more. What a user types later comes out like what is there. Pages are counted by the same styles (pages/).
 */
import { directionOf, leadingOf } from '../../language/languages.ts';
import { escape } from '../../text/xml.ts';
import type { Hex } from '../../units/colour.ts';
import type { Palette } from '../../units/colour.ts';
import type { Paper } from '../../../contract/slide-handout.ts';
import type { Language } from '../../units/language.ts';
import type { Pt } from '../../units/length.ts';
import { EMBLEM_HEIGHT, LETTER_COLUMNS, textWidth } from './paper.ts';

export interface StyleSetUp {
  readonly language: Language;
  readonly paper: Paper;
  readonly palette: Palette;
  readonly family: string;
  /** Of a paper of a few pages: smaller headings, without rules. */
  readonly compact: boolean;
  /** 1 being the usual size. */
  readonly scale: number;
  /** Whether the document is a letter, which has styles of its own. */
  readonly letter: boolean;
  /** Whether it has an emblem: a line of one height would cut it off. */
  readonly emblem?: boolean;
}

interface Style {
  readonly id: string;
  /** Word knows its own styles by name. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Stands in the gallery of styles. */
  readonly quick?: boolean;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
}

/** Lengths in points. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly numbering?: { readonly level: number; readonly list: number };
  /** Colour of a rule above it. */
  readonly rule?: Hex;
  readonly tabs?: readonly { readonly side: 'left' | 'right'; readonly at: Pt; readonly dots?: boolean }[];
  /** Room before and behind. */
  readonly before?: Pt;
  readonly after?: Pt;
  /** Height of a line; exact, so that every program breaks pages alike. As high as its type where left out. */
  readonly line?: Pt;
  readonly indent?: { readonly start: Pt; readonly hanging?: Pt };
  readonly centred?: boolean;
  readonly outline?: number;
}

export interface RunLook {
  readonly bold?: boolean;
  readonly colour?: Hex;
  /** In points, for Latin and complex scripts alike. */
  readonly size?: Pt;
  /** What only one style has. */
  readonly other?: string;
}

/** The rule above a heading: its thickness, and the room below it. */
export const RULE = { thickness: 2.25, room: 6 } as const;

/** Twentieths of a point. */
const twips = (points: Pt): number => Math.round(points * 20);

function paragraphXml({ keepNext, keepLines, numbering, rule, tabs, before, after, line, indent, centred, outline }: ParagraphLook): string {
  const tab = ({ side, at, dots }: NonNullable<ParagraphLook['tabs']>[number]): string => `<w:tab w:val="${side}"${dots === true ? ' w:leader="dot"' : ''} w:pos="${twips(at)}"/>`;
  const height = line === undefined ? '' : ` w:line="${twips(line)}" w:lineRule="exact"`;
  return (
    (keepNext === true ? '<w:keepNext/>' : '') +
    (keepLines === true ? '<w:keepLines/>' : '') +
    (numbering === undefined ? '' : `<w:numPr>${numbering.level === 0 ? '' : `<w:ilvl w:val="${numbering.level}"/>`}<w:numId w:val="${numbering.list}"/></w:numPr>`) +
    (rule === undefined ? '' : `<w:pBdr><w:top w:val="single" w:sz="${RULE.thickness * 8}" w:space="${RULE.room}" w:color="${rule}"/></w:pBdr>`) +
    (tabs === undefined ? '' : `<w:tabs>${tabs.map(tab).join('')}</w:tabs>`) +
    (before === undefined ? '' : `<w:spacing w:before="${twips(before)}" w:after="${twips(after ?? 0)}"${height}/>`) +
    (indent === undefined ? '' : `<w:ind w:start="${twips(indent.start)}"${indent.hanging === undefined ? '' : ` w:hanging="${twips(indent.hanging)}"`}/>`) +
    (centred === true ? '<w:jc w:val="center"/>' : '') +
    (outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`)
  );
}

function runXml({ bold, colour, size, other }: RunLook): string {
  const halves = size === undefined ? 0 : Math.round(size * 2);
  return (
    (bold === undefined ? '' : bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>') +
    (colour === undefined ? '' : `<w:color w:val="${colour}"/>`) +
    (size === undefined ? '' : `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`) +
    (other ?? '')
  );
}

const spacing = (before: Pt, after: Pt, line?: Pt) => ({ before, after, ...(line === undefined ? {} : { line }) });

/** The styles of paragraphs by id, with what they take over from others: type, lines and spaces as large as the scale says. */
export function paragraphLooks(setUp: StyleSetUp): ReadonlyMap<string, ParagraphLook & RunLook & { readonly size: Pt }> {
  const looks = new Map<string, ParagraphLook & RunLook & { readonly size: Pt }>();
  for (const { id, basedOn, paragraph, run } of stylesOfParagraphs(setUp)) looks.set(id, { size: BODY * setUp.scale, ...(basedOn === undefined ? {} : looks.get(basedOn)), ...paragraph, ...run });
  return looks;
}

const stylesOfParagraphs = (setUp: StyleSetUp): readonly Style[] => [...paragraphStyles(setUp), ...(setUp.letter ? letterStyles(setUp) : [])].map((style) => scaled(style, setUp.scale));

/** Columns, and what stands in them from the side, stay as wide. */
function scaled(style: Style, scale: number): Style {
  const { paragraph, run } = style;
  const sized = <T extends object>(look: T, names: readonly (keyof T)[]): T => ({ ...look, ...Object.fromEntries(names.flatMap((name) => (typeof look[name] === 'number' ? [[name, look[name] * scale]] : []))) });
  return { ...style, ...(paragraph && { paragraph: sized(paragraph, ['before', 'after', 'line']) }), ...(run && { run: sized(run, ['size']) }) };
}

/** `word/styles.xml`. */
export function stylesXml(setUp: StyleSetUp): string {
  const family = escape(setUp.family);
  const fonts = `<w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:eastAsia="${family}" w:cs="${family}"/>`;
  const bidi = directionOf(setUp.language) === 'rtl' ? '<w:bidi/>' : '';
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${runXml({ colour: setUp.palette.ink, size: BODY * setUp.scale })}` +
    '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="fa-IR"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr>${bidi}</w:pPr></w:style>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}${normal}` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
    stylesOfParagraphs(setUp).map((style) => styleXml('paragraph', { basedOn: 'Normal', ...style })).join('') +
    characterStyles(setUp).map((style) => styleXml('character', { basedOn: 'DefaultParagraphFont', ...style })).join('') +
    `${tableStyles(setUp)}</w:styles>`
  );
}

function styleXml(type: 'paragraph' | 'character', { id, name, basedOn, next, quick, paragraph, run }: Style): string {
  return (
    `<w:style w:type="${type}" w:styleId="${id}"${OWN.has(id) ? ' w:customStyle="1"' : ''}><w:name w:val="${name}"/>` +
    (basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
    (next === undefined ? '' : `<w:next w:val="${next}"/>`) +
    (quick === true ? '<w:qFormat/>' : '') +
    (paragraph === undefined ? '' : `<w:pPr>${paragraphXml(paragraph)}</w:pPr>`) +
    `${run === undefined ? '' : `<w:rPr>${runXml(run)}</w:rPr>`}</w:style>`
  );
}

/** Styles that Word has no name of its own for. */
const OWN = new Set(['Details', 'Remark', 'QuoteAttribution', 'Figure', 'TableHeading', 'TableText', 'TableTextSmall', 'TableEnd', 'CitedTitle', 'LetterEmblem', 'LetterOrganisation', 'LetterOpening', 'LetterReference', 'LetterAddress', 'LetterOffice', 'LetterCopies']);

const BODY = 10.5;

function paragraphStyles({ language, paper, compact, palette: { ink, muted, accent1 } }: StyleSetUp): readonly Style[] {
  const { body, note, small } = leadingOf(language).document;
  const list = (level: number, number: number): ParagraphLook => ({ numbering: { level, list: number }, ...spacing(0, 3, body) });
  const lists = [0, 1, 2].flatMap((level): readonly Style[] => {
    const [suffix, name] = level === 0 ? ['', ''] : [String(level + 1), ` ${level + 1}`];
    return [
      { id: `ListBullet${suffix}`, name: `List Bullet${name}`, quick: level === 0, paragraph: list(level, 1) },
      { id: `ListNumber${suffix}`, name: `List Number${name}`, quick: level === 0, paragraph: list(level, 2) },
    ];
  });
  // `right` is the end of the line whichever way it runs: Word's own Arabic tables of contents have it, and LibreOffice sets a
  // number at a tab `left` below its line.
  const tabs = [{ side: 'right', at: textWidth(paper) / 20, dots: true }] as const;
  return [
    { id: 'Title', name: 'Title', next: 'Subtitle', quick: true, paragraph: { keepNext: true, ...spacing(0, compact ? 2 : 4, compact ? 26 : 30) }, run: { bold: true, colour: ink, size: compact ? 18 : 21 } },
    { id: 'Subtitle', name: 'Subtitle', next: 'Details', quick: true, paragraph: { keepNext: true, ...spacing(0, compact ? 2 : 4, compact ? 17 : 20) }, run: { colour: ink, size: compact ? 11.5 : 13 } },
    { id: 'Details', name: 'Details', quick: true, paragraph: spacing(0, 0, body), run: { colour: muted, size: 9.5 } },
    {
      id: 'Heading1', name: 'heading 1', next: 'BodyText', quick: true,
      paragraph: compact
        ? { keepNext: true, keepLines: true, ...spacing(10, 2, 18), outline: 0 }
        : { keepNext: true, keepLines: true, rule: accent1, ...spacing(26, 6, 24), outline: 0 },
      run: compact ? { bold: true, colour: accent1, size: 12 } : { bold: true, size: 16 },
    },
    { id: 'Heading2', name: 'heading 2', next: 'BodyText', quick: true, paragraph: { keepNext: true, keepLines: true, ...spacing(compact ? 8 : 13, compact ? 2 : 3, compact ? 16 : 18), outline: 1 }, run: { bold: true, size: compact ? 10.5 : 11.5 } },
    { id: 'Heading3', name: 'heading 3', next: 'BodyText', quick: true, paragraph: { keepNext: true, keepLines: true, ...spacing(9, 2, 16), outline: 2 }, run: { bold: true, colour: muted, size: BODY } },
    { id: 'BodyText', name: 'Body Text', quick: true, paragraph: { ...spacing(0, 6, body) } },
    { id: 'Remark', name: 'Remark', basedOn: 'BodyText', next: 'BodyText', quick: true, run: { colour: muted } },
    ...lists,
    {
      id: 'Quote', name: 'Quote', next: 'QuoteAttribution', quick: true,
      paragraph: { keepLines: true, ...spacing(6, 2, body + 2), indent: { start: 18 } }, run: { size: 12 },
    },
    { id: 'QuoteAttribution', name: 'Quote Attribution', basedOn: 'BodyText', next: 'BodyText', quick: true, paragraph: { ...spacing(0, 8, body), indent: { start: 18 } }, run: { colour: muted, size: 9.5 } },
    { id: 'Figure', name: 'Figure', next: 'Caption', paragraph: spacing(6, 4) },
    { id: 'Caption', name: 'caption', next: 'BodyText', quick: true, paragraph: { keepLines: true, ...spacing(4, 6, note + 1) }, run: { colour: muted, size: 9 } },
    { id: 'TableHeading', name: 'Table Heading', quick: true, paragraph: { keepNext: true, ...spacing(2, 2, small + 1.5) }, run: { bold: true, size: 9 } },
    { id: 'TableText', name: 'Table Text', quick: true, paragraph: spacing(2, 2, small + 3), run: { size: 9.5 } },
    { id: 'TableTextSmall', name: 'Table Text Small', basedOn: 'TableText', quick: true, paragraph: spacing(1, 1, small), run: { size: 8 } },
    { id: 'TableEnd', name: 'Table End', next: 'BodyText', paragraph: spacing(0, 0, 6), run: { size: 4 } },
    { id: 'Bibliography', name: 'Bibliography', quick: true, paragraph: { keepLines: true, ...spacing(0, 4, body), indent: { start: 18, hanging: 18 } } },
    { id: 'FootnoteText', name: 'footnote text', paragraph: spacing(0, 0, note), run: { size: 8.5 } },
    { id: 'Header', name: 'header', paragraph: spacing(0, 0, note), run: { colour: muted, size: 8.5 } },
    { id: 'Footer', name: 'footer', paragraph: { ...spacing(0, 0, note), centred: true }, run: { colour: muted, size: 8.5 } },
    { id: 'TOCHeading', name: 'TOC Heading', next: 'BodyText', paragraph: { keepNext: true, ...spacing(20, 4, 18) }, run: { bold: true, size: 11.5 } },
    { id: 'TOC1', name: 'toc 1', next: 'BodyText', paragraph: { tabs, ...spacing(0, 2, body) } },
    { id: 'TOC2', name: 'toc 2', next: 'BodyText', paragraph: { tabs, ...spacing(0, 1, body), indent: { start: 14 } }, run: { size: 9.5 } },
  ];
}

/** Labels hang before what they name; where nothing is named, dots lead to the end of the line. */
function letterStyles({ language, paper, palette: { ink }, emblem = false }: StyleSetUp): readonly Style[] {
  const { body, small } = leadingOf(language).document;
  const width = textWidth(paper);
  const [, , corner] = LETTER_COLUMNS;
  /** @param end in twips */
  const tabs = (label: Pt, end: number): ParagraphLook['tabs'] => [{ side: 'left', at: label }, { side: 'right', at: end / 20, dots: true }];
  return [
    { id: 'LetterEmblem', name: 'Letter Emblem', next: 'LetterOrganisation', paragraph: { ...(emblem ? spacing(0, 2) : spacing(0, 2, EMBLEM_HEIGHT)), centred: true }, ...(emblem && { run: { size: 2 } }) },
    { id: 'LetterOrganisation', name: 'Letter Organisation', paragraph: { ...spacing(0, 0, small + 3), centred: true }, run: { bold: true, size: 9.5 } },
    { id: 'LetterOpening', name: 'Letter Opening', paragraph: { ...spacing(0, 0, body), centred: true }, run: { size: 11 } },
    // The cell has 72 twips at either side.
    { id: 'LetterReference', name: 'Letter Reference', paragraph: { tabs: tabs(54, Math.floor(width * corner) - 150), ...spacing(0, 2, body), indent: { start: 54, hanging: 54 } }, run: { size: 9.5 } },
    { id: 'LetterAddress', name: 'Letter Address', quick: true, paragraph: { tabs: tabs(54, width), ...spacing(0, 3, body + 1), indent: { start: 54, hanging: 54 } }, run: { size: 11 } },
    { id: 'Salutation', name: 'Salutation', next: 'BodyText', quick: true, paragraph: { keepNext: true, ...spacing(10, 6, body) } },
    { id: 'Signature', name: 'Signature', next: 'LetterOffice', quick: true, paragraph: { keepLines: true, ...spacing(34, 0, body), indent: { start: Math.floor(width / 2) / 20 }, centred: true }, run: { bold: true, colour: ink } },
    { id: 'LetterOffice', name: 'Letter Office', basedOn: 'Signature', paragraph: spacing(0, 0, body), run: { bold: false } },
    { id: 'LetterCopies', name: 'Letter Copies', next: 'ListBullet', quick: true, paragraph: { keepNext: true, ...spacing(16, 2, body) }, run: { bold: true } },
  ];
}

function characterStyles({ palette: { accent1 } }: StyleSetUp): readonly Style[] {
  return [
    { id: 'Strong', name: 'Strong', quick: true, run: { bold: true } },
    // Titles of works are slanted in Latin script only: `w:iCs`, which slants Persian, is left out.
    { id: 'CitedTitle', name: 'Cited Title', quick: true, run: { other: '<w:i/>' } },
    { id: 'Hyperlink', name: 'Hyperlink', run: { colour: accent1, other: '<w:u w:val="single"/>' } },
    { id: 'FootnoteReference', name: 'footnote reference', run: { other: '<w:vertAlign w:val="superscript"/>' } },
  ];
}

/** Rules below the rows and a stronger one below the heads; no box around, as the HTML has it. */
function tableStyles({ palette: { ink, muted } }: StyleSetUp): string {
  const cells =
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="72" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="72" w:type="dxa"/></w:tblCellMar>';
  const rule = (edge: string, width: number, hex: string): string => `<w:${edge} w:val="single" w:sz="${width}" w:space="0" w:color="${hex}"/>`;
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cells}</w:tblPr></w:style>` +
    '<w:style w:type="table" w:customStyle="1" w:styleId="BriefingTable"><w:name w:val="Briefing Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
    `<w:tblPr><w:tblBorders>${rule('bottom', 4, paler(muted))}${rule('insideH', 4, paler(muted))}</w:tblBorders></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 8, ink)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`
  );
}

/** Two thirds of the way to white: a rule that divides and does not shout. */
const paler = (hex: string): string =>
  [0, 2, 4].map((at) => Math.round(255 - (255 - Number.parseInt(hex.slice(at, at + 2), 16)) / 3).toString(16).padStart(2, '0')).join('').toUpperCase();
