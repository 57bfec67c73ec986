/** Three slides on a page, each with lines beside it to write on. */
import type { Paper } from '../../../contract/slide-handout.ts';
import type { Direction } from '../../units/language.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';
import { fit } from './grid.ts';
import type { Sheet, SheetPlan, WritingLine } from './model.ts';
import { MARGIN, paperSize, roomOn } from './paper.ts';

const ROWS = 3;
const GAP: Pt = 24;
/** Share of the width that the slide has. */
const SLIDE_SHARE = 0.54;
/** From line to line: what handwriting needs. */
const LINE: Pt = 22;

export function ruledSheets(count: number, slide: Size, paper: Paper, direction: Direction): SheetPlan {
  const page = paperSize(paper, 'upright');
  const room = roomOn(page);
  const row = { width: room.width, height: (room.height - (ROWS - 1) * GAP) / ROWS };
  const size = fit(slide, { width: row.width * SLIDE_SHARE, height: row.height });
  const sheets = Array.from({ length: Math.ceil(count / ROWS) }, (_, sheet): Sheet => {
    const here = Math.min(ROWS, count - sheet * ROWS);
    const rows = Array.from({ length: here }, (__, at) => ({ ...row, x: room.x, y: room.y + at * (row.height + GAP) }));
    return {
      slides: rows.map(({ y }, at) => ({
        index: sheet * ROWS + at,
        frame: { ...size, x: direction === 'rtl' ? room.x + room.width - size.width : room.x, y },
      })),
      lines: rows.flatMap((frame) => linesIn(frame, size.width, direction)),
    };
  });
  return { page, framed: true, margin: MARGIN, sheets };
}

/** Lines over the whole height of a row, beside its slide. */
function linesIn({ x, y, width, height }: Frame, taken: Pt, direction: Direction): readonly WritingLine[] {
  const left = direction === 'rtl' ? x : x + taken + GAP;
  return Array.from({ length: Math.floor(height / LINE) }, (_, at) => ({
    x: left,
    y: y + (at + 1) * LINE,
    width: width - taken - GAP,
  }));
}
