/** Running text as the runs of a paragraph. */
import type { IRunOptions, ParagraphChild } from 'docx';
import { ExternalHyperlink, FootnoteReferenceRun, TextRun } from 'docx';
import { plain } from '../../text/xml.ts';
import type { Hex } from '../../units/colour.ts';
import type { Direction } from '../../units/language.ts';
import { webAddress } from '../../units/web-address.ts';
import type { Inline, Prose, TextPiece } from '../model.ts';
import { directed } from './stretches.ts';

/** What a paragraph's runs are made with. */
export interface RunSetUp {
  readonly direction: Direction;
  /** Colour of the chapter that the text stands in. */
  readonly accent: Hex;
}

export const proseRuns = (prose: Prose, setUp: RunSetUp): readonly ParagraphChild[] => prose.flatMap((inline) => inlineRuns(inline, setUp));

/** Words that the writers set by themselves. */
export const textRuns = (text: string, direction: Direction): readonly TextRun[] => runsOf(text, direction, {});

function inlineRuns(inline: Inline, setUp: RunSetUp): readonly ParagraphChild[] {
  // The mark's number is Word's own count; it takes the digits of the paragraph's language where Word is set to.
  if (inline.kind === 'note') return [new FootnoteReferenceRun(inline.number)];
  const link = inline.href === undefined ? undefined : webAddress(inline.href);
  const { direction } = setUp;
  const own = inline.against === true ? opposite(direction) : direction;
  const runs = runsOf(inline.text, own, lookOf(inline, link !== undefined, setUp));
  return link === undefined ? runs : [new ExternalHyperlink({ link, children: runs })];
}

const opposite = (direction: Direction): Direction => (direction === 'rtl' ? 'ltr' : 'rtl');

function lookOf({ strong, accent, title }: TextPiece, isLink: boolean, setUp: RunSetUp): IRunOptions {
  return {
    ...(isLink ? { style: 'Hyperlink' } : strong === true ? { style: 'Strong' } : title === true ? { style: 'CitedTitle' } : {}),
    ...(accent === true ? { color: setUp.accent } : {}),
  };
}

/** Runs that go one way each. Where a link, a strong word or a title goes both ways, each of its runs has its look. */
const runsOf = (text: string, direction: Direction, look: IRunOptions): readonly TextRun[] =>
  directed(plain(text), direction).map(
    (part) => new TextRun({ ...look, text: part.text, ...(part.direction === 'rtl' ? { rightToLeft: true } : {}) }),
  );
