import type { SlidePages } from '../../electron/contract/api.ts';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PageDrawing {
  readonly page: Rect;
  readonly slides: readonly Rect[];
  /** Lines to write on, or lines of notes. */
  readonly lines?: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** The square that each page is drawn in the middle of. */
const SIDE = 44;
const UPRIGHT: Rect = { x: 7, y: 1.5, width: 30, height: 41 };
const LYING: Rect = { x: 1.5, y: 7, width: 41, height: 30 };
/** White around the slides and between them. */
const [MARGIN, GAP] = [3.5, 2.5];

/** As electron/engine/paint/sheets arranges slides of 16:9. */
const DRAWINGS: Readonly<Record<SlidePages, PageDrawing>> = {
  slides: { page: { x: 1.5, y: 10.5, width: 41, height: 23 }, slides: [{ x: 1.5, y: 10.5, width: 41, height: 23 }] },
  '1': grid(LYING, 1, 1),
  '2': grid(UPRIGHT, 1, 2),
  '3': {
    page: UPRIGHT,
    slides: [0, 1, 2].map((row) => ({ x: 10, y: 5.5 + row * 12, width: 12.5, height: 8 })),
    lines: [0, 1, 2].flatMap((row) => [1, 4, 7].map((down) => ({ x: 25, y: 5.5 + row * 12 + down, width: 9 }))),
  },
  '4': grid(LYING, 2, 2),
  '6': grid(UPRIGHT, 2, 3),
  '9': grid(LYING, 3, 3),
  notes: {
    page: UPRIGHT,
    slides: [{ x: 10.5, y: 5, width: 23, height: 14 }],
    lines: [24, 28, 32, 36].map((y, at) => ({ x: 10.5, y, width: at === 3 ? 14 : 23 })),
  },
};

/** A page of a handout in small. What is drawn from left to right is mirrored with the window. */
export function PagePicture({ pages }: { readonly pages: SlidePages }) {
  const { page, slides, lines = [] } = DRAWINGS[pages];
  return (
    <svg className="page-picture" viewBox={`0 0 ${SIDE} ${SIDE}`} width={SIDE} height={SIDE} aria-hidden="true" focusable="false">
      <rect className="page-paper" rx="1" {...page} />
      {slides.map((slide, index) => (
        <rect key={index} className="page-slide" {...slide} />
      ))}
      {lines.map(({ x, y, width }, index) => (
        <path key={index} className="page-line" d={`M${x} ${y}h${width}`} />
      ))}
    </svg>
  );
}

/** Slides in columns and rows, each as large as its share of the page lets it be. */
function grid(page: Rect, columns: number, rows: number): PageDrawing {
  const cell = {
    width: (page.width - 2 * MARGIN - (columns - 1) * GAP) / columns,
    height: (page.height - 2 * MARGIN - (rows - 1) * GAP) / rows,
  };
  const width = Math.min(cell.width, (cell.height * 16) / 9);
  const height = (width * 9) / 16;
  const slides = Array.from({ length: columns * rows }, (_, at) => ({
    x: page.x + MARGIN + (at % columns) * (cell.width + GAP) + (cell.width - width) / 2,
    y: page.y + MARGIN + Math.floor(at / columns) * (cell.height + GAP) + (cell.height - height) / 2,
    width,
    height,
  }));
  return { page, slides };
}
