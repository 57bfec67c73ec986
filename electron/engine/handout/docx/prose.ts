/** Running text as the runs of a paragraph. */
import { plain } from '../../text/xml.ts';
import type { Hex } from '../../units/colour.ts';
import type { Direction, Language } from '../../units/language.ts';
import { webAddress } from '../../units/web-address.ts';
import type { HandoutMeta, Prose, TextPiece } from '../model.ts';
import type { Run, RunLook, TextRun } from './flow.ts';
import { type Directed, directed, directedText } from './stretches.ts';

/** What a paragraph's runs are made with. */
export interface RunSetUp {
  readonly language: Language;
  readonly direction: Direction;
  /** Of the document that the paragraph stands in, where that may be another. */
  readonly document?: Direction | undefined;
  /** Colour of the chapter that the text stands in. */
  readonly accent: Hex;
}

/** Runs that go one way each. Where a link, a strong word or a title goes both ways, each of its runs has its look. */
export function proseRuns(prose: Prose, setUp: RunSetUp): readonly Run[] {
  const runs: Run[] = [];
  const parts = directed(prose, setUp.language);
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (part === undefined) break;
    if (!('piece' in part)) {
      // The mark's number is Word's own count; it takes the digits of the paragraph's language where Word is set to.
      runs.push({ kind: 'note', number: part.number });
      at += 1;
      continue;
    }
    const end = parts.findIndex((other, index) => index > at && !('piece' in other && other.piece === part.piece));
    const ofPiece = parts.slice(at, end === -1 ? parts.length : end).filter((one): one is Directed => 'piece' in one);
    const link = part.piece.href === undefined ? undefined : webAddress(part.piece.href);
    const look = lookOf(part.piece, link !== undefined, setUp);
    const own = ofPiece.map((one) => textRun(one, look));
    runs.push(...(link === undefined ? own : [{ kind: 'link' as const, to: { address: link }, runs: own }]));
    at += ofPiece.length;
  }
  return runs;
}

/** Words that the writers set by themselves. */
export const textRuns = (text: string, language: Language): readonly TextRun[] => directedText(text, language).map((part) => textRun(part, {}));

/** The handling mark in the colours of its scheme; other words as they are. */
export const markRuns = (text: string, { language, mark }: Pick<HandoutMeta, 'language' | 'mark'>): readonly TextRun[] => {
  if (mark === undefined || text !== mark.text) return textRuns(text, language);
  const look: RunLook = { style: 'Strong', colour: mark.ink, ground: mark.ground };
  return directedText(`\u00a0${text}\u00a0`, language).map((part) => textRun(part, look));
};

const textRun = ({ text, direction }: Directed, look: RunLook): TextRun => ({ kind: 'text', text: plain(text), direction, look });

function lookOf({ strong, accent, title }: TextPiece, isLink: boolean, setUp: RunSetUp): RunLook {
  return {
    ...(isLink ? { style: 'Hyperlink' } : strong === true ? { style: 'Strong' } : title === true ? { style: 'CitedTitle' } : {}),
    ...(accent === true ? { colour: setUp.accent } : {}),
  };
}
