/** So many slides on a page, as large as the paper lets them be. */
import type { Paper } from '../../../contract/slide-handout.ts';
import type { Direction } from '../../units/language.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';
import { MARGIN, type Orientation, paperSize, roomOn } from './paper.ts';
import type { Sheet, SheetPlan } from './model.ts';

export type PerPage = '1' | '2' | '4' | '6' | '9';

interface Arrangement {
  readonly columns: number;
  readonly rows: number;
}

const ARRANGEMENTS: Readonly<Record<PerPage, readonly Arrangement[]>> = {
  '1': [{ columns: 1, rows: 1 }],
  '2': [{ columns: 1, rows: 2 }, { columns: 2, rows: 1 }],
  '4': [{ columns: 2, rows: 2 }],
  '6': [{ columns: 2, rows: 3 }, { columns: 3, rows: 2 }],
  '9': [{ columns: 3, rows: 3 }],
};

/** Upright paper comes first: it is how papers lie in a folder, and it stays so unless slides gain a tenth by turning it. */
const ORIENTATIONS: readonly Orientation[] = ['upright', 'lying'];
const WORTH_TURNING = 1.1;

/** The least white between two slides. */
const GAP: Pt = 14;

/** Slides row by row from the reading start. The paper lies or stands, whichever makes the slides larger. */
export function gridSheets(count: number, perPage: PerPage, slide: Size, paper: Paper, direction: Direction): SheetPlan {
  const { page, columns, rows, size } = largest(perPage, slide, paper);
  const frames = cells(page, { columns, rows }, size, direction);
  const sheets = Array.from({ length: Math.ceil(count / frames.length) }, (_, sheet): Sheet => {
    const first = sheet * frames.length;
    const slides = frames.slice(0, count - first).map((frame, at) => ({ index: first + at, frame }));
    return { slides, lines: [] };
  });
  return { page, framed: true, margin: MARGIN, sheets };
}

interface Fitted extends Arrangement {
  readonly page: Size;
  /** Of each slide on the page. */
  readonly size: Size;
}

function largest(perPage: PerPage, slide: Size, paper: Paper): Fitted {
  const fitted = ORIENTATIONS.flatMap((orientation) =>
    ARRANGEMENTS[perPage].map((arrangement): Fitted => {
      const page = paperSize(paper, orientation);
      return { ...arrangement, page, size: fit(slide, cellOn(page, arrangement)) };
    }),
  );
  return fitted.reduce((best, each) => (each.size.width > best.size.width * WORTH_TURNING ? each : best));
}

function cellOn(page: Size, { columns, rows }: Arrangement): Size {
  const room = roomOn(page);
  return { width: (room.width - (columns - 1) * GAP) / columns, height: (room.height - (rows - 1) * GAP) / rows };
}

/** The slide in its own shape, as large as the cell. */
export function fit(slide: Size, cell: Size): Size {
  const scale = Math.min(cell.width / slide.width, cell.height / slide.height);
  return { width: slide.width * scale, height: slide.height * scale };
}

/** Frames in reading order, white spread evenly around them. */
function cells(page: Size, { columns, rows }: Arrangement, size: Size, direction: Direction): readonly Frame[] {
  const room = roomOn(page);
  const across = columns === 1 ? 0 : (room.width - columns * size.width) / (columns - 1);
  // Slides that do not fill the width stand close together in its middle.
  const gapX = Math.min(across, GAP * 2);
  const left = room.x + (room.width - columns * size.width - (columns - 1) * gapX) / 2;
  const gapY = (room.height - rows * size.height) / (rows + 1);
  return Array.from({ length: columns * rows }, (_, at) => {
    const row = Math.floor(at / columns);
    const column = direction === 'rtl' ? columns - 1 - (at % columns) : at % columns;
    return { ...size, x: left + column * (size.width + gapX), y: room.y + gapY + row * (size.height + gapY) };
  });
}
