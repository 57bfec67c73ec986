/** Numbered texts below one another, each with its share of the height: what has no room goes on on a further page. */
import type { DeckCitation } from '../markdown/model.ts';
import { roomOf } from '../scene/height.ts';
import type { Paragraph } from '../scene/model.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { evenParts } from './even-parts.ts';
import { type ParagraphSpec, unbroken } from './text.ts';

export interface NumberedText {
  readonly number: number;
  readonly specs: readonly ParagraphSpec[];
  readonly citations: readonly DeckCitation[];
}

export interface NumberedRow extends Omit<NumberedText, 'specs'> {
  readonly paragraphs: readonly Paragraph[];
  /** Where the row begins below the first row's top, and how much of the height it has. */
  readonly y: Pt;
  readonly height: Pt;
}

export interface RowRoom {
  /** Width of the texts. */
  readonly width: Pt;
  readonly height: Pt;
  /** Least height that a row has beside its text's, and in all. */
  readonly air: Pt;
  readonly shortest: Pt;
  readonly most: number;
  /** The highest that a row becomes where there are few. */
  readonly tallest: Pt;
}

/**
 * Pages of rows, about as many on each, at the largest size that needs no more pages than the smallest;
 * undefined where a text is too long for a page or a word too wide.
 * @param textsAt the texts at a type size
 */
export function numberedRows(
  sizes: readonly Pt[],
  textsAt: (size: Pt) => readonly NumberedText[],
  room: RowRoom,
  context: LayoutContext,
): readonly (readonly NumberedRow[])[] | undefined {
  const candidates = sizes.map((size) => rowPages(textsAt(size), room, context)).filter((pages) => pages !== undefined);
  const fewest = Math.min(...candidates.map((pages) => pages.length));
  return candidates.find((pages) => pages.length === fewest);
}

type UnplacedRow = Omit<NumberedRow, 'y' | 'height'>;

function rowPages(
  texts: readonly NumberedText[],
  room: RowRoom,
  context: LayoutContext,
): readonly (readonly NumberedRow[])[] | undefined {
  const rows: UnplacedRow[] = [];
  for (const { number, specs, citations } of texts) {
    const paragraphs = unbroken(specs, room.width, context);
    if (!paragraphs || naturalHeight(paragraphs, room) > room.height) return undefined;
    rows.push({ number, citations, paragraphs });
  }
  for (let count = Math.max(1, Math.ceil(rows.length / room.most)); ; count++) {
    const pages = evenParts(rows, count).map((page) => placeRows(page, room));
    if (pages.every((page) => page !== undefined)) return pages;
  }
}

const naturalHeight = (paragraphs: readonly Paragraph[], { air, shortest }: RowRoom): Pt =>
  Math.max(shortest, roomOf(paragraphs) + air);

/** Rows that share the free height evenly. */
function placeRows(rows: readonly UnplacedRow[], room: RowRoom): readonly NumberedRow[] | undefined {
  const natural = rows.map(({ paragraphs }) => naturalHeight(paragraphs, room));
  const used = natural.reduce((sum, height) => sum + height, 0);
  if (used > room.height) return undefined;
  const more = (room.height - used) / rows.length;
  let y = 0;
  return rows.map((row, index) => {
    const own = natural[index] as Pt;
    const height = Math.max(own, Math.min(room.tallest, own + more));
    const placed = { ...row, y, height };
    y += height;
    return placed;
  });
}
