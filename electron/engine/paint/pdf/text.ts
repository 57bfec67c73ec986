/** Lines of text as operators. */
import type { Label, LineOfText, TextRun } from '../../drawing/model.ts';
import { nameOf, type PlacedGlyph } from '../../pdf/model.ts';
import type { SetLine, SetPiece } from '../../text/set-line.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { type LetteredGlyph, lettered } from './letters.ts';
import { fillColour, number, rectangle } from './operators.ts';
import type { Supplies } from './supplies.ts';

export interface TextTools {
  readonly supplies: Supplies;
  readonly setLine: SetLine;
  /** What has been shown already. */
  readonly shownPieces: ShownPieces;
  /** Where a link's underline stands below the baseline, and how thick it is, in em. */
  readonly underline: { readonly below: number; readonly thickness: number };
}

/** Runs of a line that are one thing, where they stand: of one link, or of one language. */
export interface PaintedStretch {
  /** Index of its first run. */
  readonly first: number;
  readonly operators: string;
  /** What it covers, for a link. */
  readonly area: Frame;
}

/** A space for readers of text, where the line goes on with another word. */
const SPACE = ' ';

/**
 * A line's stretches from the left.
 * @param apart whether a run is another stretch than the one before it
 * @param spaced whether a space is to stand at the line's end
 */
export function paintLine(line: LineOfText | Label, tools: TextTools, apart: (run: TextRun, before: TextRun) => boolean, spaced: boolean): readonly PaintedStretch[] {
  const { setLine, underline } = tools;
  const runs = line.type === 'text' ? line.runs : [line.run];
  const stretchOf = new Map<TextRun, number>();
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    stretchOf.set(run, before === undefined || apart(run, before) ? index : (stretchOf.get(before) ?? index));
  }
  const pieces = setLine(runs, line.direction).map((piece) => measured(piece, tools));
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const rtl = line.direction === 'rtl';
  let x = line.x - width * { start: rtl ? 1 : 0, middle: 0.5, end: rtl ? 0 : 1 }[line.anchor];
  const last = runs.at(-1);
  if (spaced && last) {
    const space = setLine([{ ...last, text: SPACE }], line.direction).map((piece) => measured(piece, tools));
    if (rtl) x -= space.reduce((sum, piece) => sum + piece.width, 0);
    pieces.splice(rtl ? 0 : pieces.length, 0, ...space);
  }
  const painted: PaintedStretch[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = stretchOf.get((pieces[at] as Lettered).run) ?? 0;
    let end = at + 1;
    while (end < pieces.length && stretchOf.get((pieces[end] as Lettered).run) === first) end += 1;
    const own = pieces.slice(at, end);
    const from = x;
    x += own.reduce((sum, piece) => sum + piece.width, 0);
    const { size, link, colour } = (own[0] as Lettered).run;
    const under: Frame = { x: from, y: line.baseline + underline.below * size, width: x - from, height: underline.thickness * size };
    const operators = [shown(own, from, line.baseline), ...(link === undefined ? [] : [`${fillColour({ colour })} ${rectangle(under)} f`])];
    painted.push({ first, operators: operators.join('\n'), area: { x: from, y: line.baseline - size, width: x - from, height: size * 1.35 } });
    at = end;
  }
  return painted;
}

/** A piece of a line as operators show it. */
interface Lettered {
  readonly run: TextRun;
  /** Codes of its glyphs, and between them how far the next is moved to the left, in thousandths of the em. */
  readonly codes: string;
  readonly width: Pt;
}

/** Pieces by how they were shaped: a word that comes again has the same glyphs. */
export type ShownPieces = WeakMap<SetPiece<unknown>['glyphs'], { readonly codes: string; readonly width: number }>;

function measured({ run, ...piece }: SetPiece<TextRun>, { supplies, shownPieces }: TextTools): Lettered {
  const known = shownPieces.get(piece.glyphs) ?? codesOf(lettered(piece), (glyph) => supplies.code(run.weight, glyph));
  shownPieces.set(piece.glyphs, known);
  return { run, codes: known.codes, width: known.width * run.size };
}

function codesOf(glyphs: readonly LetteredGlyph[], codeOf: (glyph: PlacedGlyph) => number): { readonly codes: string; readonly width: number } {
  let [codes, width] = ['', 0];
  for (const { gap, ...glyph } of glyphs) {
    codes += codeOf(glyph).toString(16).padStart(4, '0');
    if (Math.abs(gap) > 0.0001) codes += `>${number(-1000 * gap)}<`;
    width += glyph.advance + gap;
  }
  return { codes, width };
}

function shown(pieces: readonly Lettered[], from: Pt, baseline: Pt): string {
  const operators = ['BT', `1 0 0 -1 ${number(from)} ${number(baseline)} Tm`];
  let look = '';
  let waiting = '';
  const show = (): void => {
    if (waiting !== '') operators.push(`[<${waiting}>] TJ`);
    waiting = '';
  };
  for (const { run, codes } of pieces) {
    const wanted = `/${nameOf.font(run.weight)} ${number(run.size)} Tf ${fillColour(run)}`;
    if (wanted !== look) {
      show();
      operators.push(wanted);
      look = wanted;
    }
    waiting += codes;
  }
  show();
  operators.push('ET');
  return operators.join('\n');
}
