/** Running text as the runs of a paragraph. */
import type { IRunOptions, ParagraphChild } from 'docx';
import { ExternalHyperlink, FootnoteReferenceRun, NoBreakHyphen, ShadingType, TextRun } from 'docx';
import { plain } from '../../text/xml.ts';
import type { Hex } from '../../units/colour.ts';
import type { Direction } from '../../units/language.ts';
import { webAddress } from '../../units/web-address.ts';
import type { HandoutMeta, Prose, TextPiece } from '../model.ts';
import { type Directed, directed, directedText } from './stretches.ts';

/** What a paragraph's runs are made with. */
export interface RunSetUp {
  readonly direction: Direction;
  /** Of the document that the paragraph stands in, where that may be another. */
  readonly document?: Direction | undefined;
  /** Colour of the chapter that the text stands in. */
  readonly accent: Hex;
}

/** Runs that go one way each. Where a link, a strong word or a title goes both ways, each of its runs has its look. */
export function proseRuns(prose: Prose, setUp: RunSetUp): readonly ParagraphChild[] {
  const children: ParagraphChild[] = [];
  const parts = directed(prose, setUp.direction);
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (part === undefined) break;
    if (!('piece' in part)) {
      // The mark's number is Word's own count; it takes the digits of the paragraph's language where Word is set to.
      children.push(new FootnoteReferenceRun(part.number));
      at += 1;
      continue;
    }
    const end = parts.findIndex((other, index) => index > at && !('piece' in other && other.piece === part.piece));
    const ofPiece = parts.slice(at, end === -1 ? parts.length : end).filter((one): one is Directed => 'piece' in one);
    const link = part.piece.href === undefined ? undefined : webAddress(part.piece.href);
    const look = lookOf(part.piece, link !== undefined, setUp);
    const runs = ofPiece.map((one) => textRun(one, look));
    children.push(...(link === undefined ? runs : [new ExternalHyperlink({ link, children: runs })]));
    at += ofPiece.length;
  }
  return children;
}

/** Words that the writers set by themselves. */
export const textRuns = (text: string, direction: Direction): readonly TextRun[] => directedText(text, direction).map((part) => textRun(part, {}));

/** The handling mark in the colours of its scheme; other words as they are. */
export const markRuns = (text: string, { direction, mark }: Pick<HandoutMeta, 'direction' | 'mark'>): readonly TextRun[] => {
  if (mark === undefined || text !== mark.text) return textRuns(text, direction);
  const look: IRunOptions = { style: 'Strong', color: mark.ink, shading: { type: ShadingType.CLEAR, color: 'auto', fill: mark.ground } };
  return directedText(`\u00a0${text}\u00a0`, direction).map((part) => textRun(part, look));
};

const textRun = ({ text, direction }: Directed, look: IRunOptions): TextRun =>
  new TextRun({ ...look, children: unbrokenNames(plain(text)), ...(direction === 'rtl' ? { rightToLeft: true } : {}) });

/** Word and LibreOffice end a line behind any hyphen; that of a name such as S-300 keeps its parts together. */
const unbrokenNames = (text: string): readonly (string | NoBreakHyphen)[] =>
  text.split(HYPHEN_IN_NAME).flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));

/** Behind a short word with a capital, as models are called; an address may be broken. */
const HYPHEN_IN_NAME = /(?<=(?<![\p{L}\p{N}/.-])\p{Lu}\p{L}{0,7})-(?=\p{Nd})/u;

function lookOf({ strong, accent, title }: TextPiece, isLink: boolean, setUp: RunSetUp): IRunOptions {
  return {
    ...(isLink ? { style: 'Hyperlink' } : strong === true ? { style: 'Strong' } : title === true ? { style: 'CitedTitle' } : {}),
    ...(accent === true ? { color: setUp.accent } : {}),
  };
}
