/** Notes pages: a slide and its notes below it; notes that are longer than the page go on on the next. */
import type { NotesParagraph, Paragraph, SceneSlide } from '../../scene/model.ts';
import type { Paper } from '../../../contract/slide-handout.ts';
import type { Language } from '../../units/language.ts';
import { directionOf, leadingOf } from '../../language/languages.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';
import { breakLines } from '../../text/lines.ts';
import type { Typeface } from '../../text/typeface.ts';
import { fit } from './grid.ts';
import type { Sheet, SheetPlan } from './model.ts';
import { MARGIN, paperSize, roomOn } from './paper.ts';
import { splitParagraphs } from './split.ts';

const SIZE: Pt = 11;
const HEADING: Pt = 11;
const BEFORE: Pt = 6;
const BULLET_INDENT: Pt = 14;
/** Between a slide and its notes. */
const GAP: Pt = 20;
/** Between the heading of a further page and the notes. */
export const HEADING_GAP: Pt = 8;
/** The share of the page that a slide may take from its notes. */
const SLIDE_SHARE = 0.48;

export interface NotesText {
  readonly language: Language;
  readonly typeface: Typeface;
  /** Heading of a further page, from the slide's title, its number among the slide's pages, and how many there are. */
  readonly continued: (title: string, n: number, count: number) => string;
}

export function notesSheets(slides: readonly SceneSlide[], slide: Size, paper: Paper, text: NotesText): SheetPlan {
  const page = paperSize(paper, 'upright');
  const room = roomOn(page);
  const size = fit(slide, { width: room.width, height: room.height * SLIDE_SHARE });
  const frame = { ...size, x: room.x + (room.width - size.width) / 2, y: room.y };
  const below = under(room, size.height + GAP);
  const further = under(room, leadingOf(text.language).notes + HEADING_GAP);
  const sheets = slides.flatMap(({ notes, title }, index): readonly Sheet[] => {
    const paragraphs = notes.map((note) => typeset(note, room.width, text));
    const pages = splitParagraphs(paragraphs, below.height, further.height);
    return pages.map((ofPage, at): Sheet => {
      if (at === 0) return { slides: [{ index, frame }], lines: [], notes: { of: index, frame: below, paragraphs: ofPage } };
      const words = text.continued(title, at + 1, pages.length);
      const heading = typeset({ text: words, strong: true, bullet: false }, room.width, text, HEADING);
      return { slides: [], lines: [], notes: { of: index, frame: further, paragraphs: ofPage, heading } };
    });
  });
  return { page, framed: true, margin: MARGIN, sheets };
}

const under = ({ x, y, width, height }: Frame, taken: Pt): Frame => ({ x, y: y + taken, width, height: height - taken });

function typeset({ text, strong, bullet }: NotesParagraph, width: Pt, { language, typeface }: NotesText, size = SIZE): Paragraph {
  const indent = bullet ? BULLET_INDENT : 0;
  const runs = [{ text, size, weight: strong ? ('bold' as const) : ('regular' as const), colour: 'ink' as const, language }];
  const lines = breakLines(runs, width - indent, typeface);
  return {
    runs,
    direction: directionOf(language),
    align: 'start',
    lineHeight: leadingOf(language).notes,
    before: BEFORE,
    indent,
    hanging: indent,
    ...(bullet && { bullet: { kind: 'char', char: '•', colour: 'ink' } }),
    lines,
    mostLines: lines.length,
  };
}
