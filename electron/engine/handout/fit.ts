/** How large a handout of one page may be set: its height is reckoned from the widths of its texts. */
import type { Paper } from '../../contract/slide-handout.ts';
import { leadingOf } from '../language/languages.ts';
import type { Typeface } from '../text/typeface.ts';
import type { Pt } from '../units/length.ts';
import { LETTER_COLUMNS, pageSize, MARGINS, textWidth } from './docx/paper.ts';
import { withFootNotes } from './foot-notes.ts';
import type { Handout, HandoutBlock, HandoutItem, Letter, Prose } from './model.ts';
import { textOf } from './reading.ts';

/** From the usual size down to some eight points of text. */
const SCALES = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76] as const;

/** Words that go to the next line leave room at the end of theirs. */
const SLACK = 1.08;

const TWENTIETHS = 20;

/** Size of notes, and the room between their columns in print. */
const NOTE: Pt = 8.5;
const GUTTER: Pt = 18;

/** The smallest size in which the sources are named twice, in the notes and in a list behind: some nine points and a half. */
const LEAST_TWICE = 0.91;

/**
 * A handout as one page has room for it, and how large it is set; no scale where even the smallest needs more than a page. Where notes name each
 * source in full, the list of sources goes before type gets small.
 */
export function onOnePage(handout: Handout, paper: Paper, typeface: Typeface): { readonly handout: Handout; readonly scale: number | undefined } {
  const scale = onePageScale(handout, paper, typeface);
  const inNotes = handout.chapters.some(({ blocks }) => blocks.some(({ kind }) => kind === 'notes'));
  if (!inNotes || (scale !== undefined && scale >= LEAST_TWICE)) return { handout, scale };
  const once = { ...handout, chapters: handout.chapters.filter(({ blocks, sections }) => sections.length > 0 || !blocks.some(({ kind }) => kind === 'sources')) };
  return { handout: once, scale: onePageScale(once, paper, typeface) };
}

/** Undefined where even the smallest size needs more than a page. */
export const onePageScale = (handout: Handout, paper: Paper, typeface: Typeface): number | undefined =>
  SCALES.find((scale) => heightOf(handout, paper, typeface, scale) <= pageHeight(paper));

const pageHeight = (paper: Paper): Pt => (pageSize(paper).height - MARGINS.top - MARGINS.bottom) / TWENTIETHS;

/** Sizes and lines of the Word document (docx/styles.ts), which are the larger ones: what fits there fits the printed page. */
function heightOf({ meta, letter, chapters, notes }: Handout, paper: Paper, typeface: Typeface, scale: number): Pt {
  const width = textWidth(paper) / TWENTIETHS;
  const { body, note, small } = leadingOf(meta.language).document;
  const lines = (text: string, size: Pt, room: Pt, weight: 'regular' | 'bold' = 'regular'): number =>
    Math.max(1, Math.ceil((typeface.advance(text, weight) * size * scale * SLACK) / room));
  const prose = (given: Prose, size: Pt, room: Pt): number => lines(textOf(given), size, room);
  const items = (all: readonly HandoutItem[], depth = 0): Pt => all.reduce((sum, item) => sum + prose(item.prose, 10.5, width - 14 - 18 * depth) * body + 3 + items(item.children, depth + 1), 0);
  const block = (one: HandoutBlock): Pt => {
    switch (one.kind) {
      case 'paragraph':
        return prose(one.prose, 10.5, width) * body + 6;
      case 'list':
        return items(one.items);
      case 'quote':
        return prose(one.prose, 12, width - 18) * (body + 2) + 8 + (one.attribution.length === 0 ? 0 : body + 8);
      case 'table': {
        const { caption, header, rows, widths } = one.table;
        const row = (cells: readonly Prose[], size: Pt, line: Pt): Pt => Math.max(...cells.map((cell, index) => prose(cell, size, width * (widths[index] ?? 1) - 8))) * line + 4;
        return (caption.length === 0 ? 0 : note + 11) + row(header, 9, small + 1.5) + rows.reduce((sum, cells) => sum + row(cells, 9.5, small + 3), 0) + 6;
      }
      case 'picture':
        return (width * one.picture.height) / one.picture.width + 10;
      case 'sources':
        return one.entries.reduce((sum, entry) => sum + prose(entry.prose, 10.5, width - 18) * body + 4, 0);
      case 'beside':
        return Math.max(...[one.own, one.other].map((side) => side.reduce((sum, each) => sum + 2 * block(each), 0)));
      case 'notes':
        return 0;
    }
  };
  const around = ({ organisation, references, address, signature, copies }: Letter): Pt => {
    const corner = references.reduce((sum, one) => sum + lines(one.text ?? '', 9.5, width * LETTER_COLUMNS[2] - 62) * body + 2, 0);
    const addressed = address.reduce((sum, one) => sum + lines(one.text ?? '', 11, width - 54) * (body + 1) + 3, 0);
    return Math.max(46 + organisation.length * (small + 3), corner) + 6 + addressed + body + 16 + 34 + Math.max(1, signature.length) * body + (copies.length === 0 ? 0 : body + 18 + copies.length * (body + 3));
  };
  const title = letter !== undefined ? around(letter) : lines(meta.title, 18, width, 'bold') * 26 + 2 + (meta.subtitle === undefined ? 0 : lines(meta.subtitle, 11.5, width) * 17 + 2) + meta.details.length * body;
  const text = withFootNotes(chapters).reduce(
    (sum, chapter) => sum + lines(textOf(chapter.title), 12, width, 'bold') * 18 + 12 + [...chapter.blocks, ...chapter.sections.flatMap((section) => section.blocks)].reduce((all, one) => all + block(one), 0) + chapter.sections.length * 26,
    0,
  );
  // Word sets them across the page; in print they stand in two columns, whole each, which are not of one length.
  const across = notes.reduce((sum, one) => sum + prose(one, NOTE, width), 0);
  const inColumns = Math.ceil(notes.reduce((sum, one) => sum + prose(one, NOTE, (width - GUTTER) / 2), 0) / 2) + 1;
  const foot = notes.length === 0 ? 0 : Math.max(across, inColumns) * note + 14;
  return (title + text + foot) * scale;
}
