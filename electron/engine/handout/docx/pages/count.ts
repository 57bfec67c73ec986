/**
 * The pages that chapters begin on, for the table of contents: the document placed as Word places it. Where it is edited, or a program
 * breaks lines otherwise, updating the table puts the numbers right.
 */
import type { Pt } from '../../../units/length.ts';
import type { Flow, Paragraph } from '../flow.ts';
import { SEPARATOR } from '../footnotes.ts';
import { MARGINS, pageSize, textWidth } from '../paper.ts';
import { paragraphLooks } from '../styles.ts';
import { linesOf, naturalLine, type Slab, slabsOf, type SlabSetUp } from './slab.ts';

const TWIPS = 20;

/** Lengths of lines are exact; sums of them are not. */
const TOLERANCE: Pt = 0.01;

/** @returns the page of each bookmark from 1, by its id */
export function pagesOf(flow: readonly Flow[], footnotes: readonly Paragraph[], setUp: SlabSetUp): readonly number[] {
  const { paper } = setUp.styling;
  const width = textWidth(paper) / TWIPS;
  const note = paragraphLooks(setUp.styling).get('FootnoteText');
  if (note === undefined) throw new Error('no style FootnoteText');
  const heights = footnotes.map((one) => linesOf(one, width, note.size, setUp.typeface) * (note.line ?? naturalLine(note.size)));
  const room = { page: (pageSize(paper).height - MARGINS.top - MARGINS.bottom) / TWIPS, separator: SEPARATOR };
  return place(slabsOf(flow, width, setUp), (number) => heights[number - 1] ?? 0, room);
}

interface Filled {
  /** Heights of the text and of the notes, and the room below the last slab. */
  readonly text: Pt;
  readonly notes: Pt;
  readonly after: Pt;
}

const EMPTY: Filled = { text: 0, notes: 0, after: 0 };

/** Puts what stays together on a page where it has room with its notes, else on the next. */
function place(slabs: readonly Slab[], noteHeight: (number: number) => Pt, room: { readonly page: Pt; readonly separator: Pt }): readonly number[] {
  const pages: number[] = [];
  let page = 1;
  let filled = EMPTY;
  const withSlab = ({ text, notes, after }: Filled, slab: Slab): Filled => {
    // Above the first paragraph of a page is no room, but for that of the document.
    const above = text > 0 ? Math.max(slab.before, after) : (slab.head ?? 0) + (page === 1 ? slab.before : 0);
    const below = slab.notes.reduce((sum, number) => sum + noteHeight(number), notes === 0 && slab.notes.length > 0 ? room.separator : 0);
    return { text: text + above + slab.height, notes: notes + below, after: slab.after };
  };
  const fits = (group: readonly Slab[]): boolean => {
    const { text, notes } = group.reduce(withSlab, filled);
    return text + notes <= room.page + TOLERANCE;
  };
  const put = (group: readonly Slab[]): void => {
    if (filled !== EMPTY && !fits(group)) [page, filled] = [page + 1, EMPTY];
    for (const { bookmark } of group) if (bookmark !== undefined) pages[bookmark] = page;
    filled = group.reduce(withSlab, filled);
  };
  for (const group of groups(slabs)) {
    // What is higher than a page ends it anywhere.
    const { text, notes } = group.reduce(withSlab, EMPTY);
    if (text + notes <= room.page + TOLERANCE) put(group);
    else for (const slab of group) put([slab]);
  }
  return pages;
}

/** Slabs of one page, each with those that it sticks to. */
function groups(slabs: readonly Slab[]): readonly (readonly Slab[])[] {
  const found: Slab[][] = [];
  let sticks = false;
  for (const slab of slabs) {
    if (sticks) found.at(-1)?.push(slab);
    else found.push([slab]);
    sticks = slab.sticks;
  }
  return found;
}
