/** A document's flow as slabs, one below the other: lines of text, rows of tables, pictures. Pages end between slabs. */
import { breakLines, countLines, type MeasurableRun } from '../../../text/lines.ts';
import type { Typeface } from '../../../text/typeface.ts';
import type { Pt } from '../../../units/length.ts';
import type { Cell, Flow, Paragraph, Row, Run, Table } from '../flow.ts';
import { paragraphLooks, RULE, type StyleSetUp } from '../styles.ts';

export interface Slab {
  /** Id of the bookmark that begins with it. */
  readonly bookmark?: number | undefined;
  readonly height: Pt;
  /** Room above and below, where no page ends; of two neighbours the larger counts. */
  readonly before: Pt;
  readonly after: Pt;
  /** Stays on the page of the next one. */
  readonly sticks: boolean;
  /** Numbers of the notes whose marks stand in it. */
  readonly notes: readonly number[];
  /** Height of what is repeated above it where it begins a page. */
  readonly head?: Pt;
}

export interface SlabSetUp {
  readonly styling: StyleSetUp;
  readonly typeface: Typeface;
}

/** Ascent and descent of the typeface in em (hhea): the height of a line that is as high as its type. */
const [ASCENT, DESCENT] = [2100 / 2048, 1100 / 2048];
export const naturalLine = (size: Pt): Pt => (ASCENT + DESCENT) * size;

/** A step of a list, and how far its sign hangs (numbering.ts). */
const [LIST_STEP, LIST_HANGS] = [18, 14];

/** Room at either side of a cell, where it has none of its own, and the rule below a row. */
const [CELL_SIDE, ROW_RULE] = [3.6, 0.5];

/** Of raised numbers to those of the text. */
const RAISED = 0.65;

const TWIPS = 20;

/** @param width of the column of text, in points */
export function slabsOf(flow: readonly Flow[], width: Pt, setUp: SlabSetUp): readonly Slab[] {
  const looks = paragraphLooks(setUp.styling);
  const of = (flow: readonly Flow[], width: Pt): readonly Slab[] => flow.flatMap((one): readonly Slab[] => {
    switch (one.kind) {
      case 'paragraph':
        return lines(one, width);
      case 'table':
        return rows(one);
      case 'contents':
        return one.paragraphs.flatMap((each) => lines(each, width));
    }
  });

  const lines = (paragraph: Paragraph, width: Pt): readonly Slab[] => {
    const look = looks.get(paragraph.style);
    if (look === undefined) throw new Error(`no style ${paragraph.style}`);
    const list = paragraph.numbering ?? look.numbering;
    const start = list === undefined ? (look.indent?.start ?? 0) : LIST_HANGS + list.level * LIST_STEP;
    const drawing = paragraph.runs.find((run) => run.kind === 'drawing');
    const line = look.line ?? (drawing === undefined ? naturalLine(look.size) : drawing.height / TWIPS + DESCENT * look.size);
    const runs = measurable(paragraph.runs, look.size, look.bold === true);
    const notes = notesByLine(runs, width - start, setUp.typeface);
    const last = notes.length - 1;
    const whole = paragraph.keepLines === true || look.keepLines === true;
    const next = paragraph.keepNext === true || look.keepNext === true;
    const ruled = paragraph.rule !== undefined || look.rule !== undefined ? RULE.thickness + RULE.room : 0;
    return notes.map((marks, index) => ({
      ...(index === 0 ? { bookmark: paragraph.bookmark?.id } : {}),
      height: line + (index === 0 ? ruled : 0),
      before: index === 0 ? (look.before ?? 0) : 0,
      after: index === last ? (look.after ?? 0) : 0,
      // Neither the first line nor the last stands alone.
      sticks: index === last ? next : whole || index === 0 || index === last - 1,
      notes: marks,
    }));
  };

  const rows = ({ columns, rows: all, look }: Table): readonly Slab[] => {
    const sides = all.map((row) => row.cells.map((cell, column) => cellSlabs(cell, (columns[column] ?? 0) / TWIPS)));
    const heights = sides.map((cells) => Math.max(...cells.map(heightOf)) + (look === 'bare' ? 0 : ROW_RULE));
    const head = all.reduce((sum, row, index) => sum + (row.head === true ? (heights[index] ?? 0) : 0), 0);
    return all.flatMap((row, index) => {
      const cells = sides[index] ?? [];
      if (row.whole !== true) return together(cells);
      return [{ bookmark: cells.flat().find(({ bookmark }) => bookmark !== undefined)?.bookmark, height: heights[index] ?? 0, before: 0, after: 0, sticks: keepsNext(row), notes: cells.flat().flatMap(({ notes }) => notes), ...(row.head === true ? {} : { head }) }];
    });
  };

  const cellSlabs = ({ margins, children }: Cell, width: Pt): readonly Slab[] =>
    of(children, width - (margins === undefined ? 2 * CELL_SIDE : (margins.left + margins.right) / TWIPS));

  /** A row goes with the next where its first paragraph does. */
  const keepsNext = ({ cells: [first] }: Row): boolean => {
    const [paragraph] = first?.children ?? [];
    return paragraph?.kind === 'paragraph' && (paragraph.keepNext === true || looks.get(paragraph.style)?.keepNext === true);
  };
  return of(flow, width);
}

/** What stands in a cell, with the room above and below it. */
const heightOf = (slabs: readonly Slab[]): Pt => slabs.reduce((sum, { height, before }, index) => sum + Math.max(before, slabs[index - 1]?.after ?? 0) + height, 0) + (slabs.at(-1)?.after ?? 0);

/** A row that may end a page is as high as its highest cell; what the others say goes along. */
function together(cells: readonly (readonly Slab[])[]): readonly Slab[] {
  const highest = cells.reduce<readonly Slab[]>((high, cell) => (heightOf(cell) > heightOf(high) ? cell : high), []);
  const others = cells.filter((cell) => cell !== highest).flatMap(placed);
  const own = placed(highest);
  return own.map(({ slab, y }, index) => {
    const end = own[index + 1]?.y ?? Infinity;
    const beside = others.filter((other) => other.y >= (index === 0 ? -Infinity : y) && other.y < end).map((other) => other.slab);
    return {
      ...slab,
      bookmark: slab.bookmark ?? beside.find(({ bookmark }) => bookmark !== undefined)?.bookmark,
      // Room in a cell stays where the cell begins a page.
      ...(index === 0 ? { height: slab.before + slab.height, before: 0 } : {}),
      ...(index === own.length - 1 ? { height: (index === 0 ? slab.before : 0) + slab.height + slab.after, after: 0 } : {}),
      notes: [...slab.notes, ...beside.flatMap(({ notes }) => notes)],
    };
  });
}

function placed(slabs: readonly Slab[]): readonly { readonly slab: Slab; readonly y: Pt }[] {
  let y = 0;
  return slabs.map((slab, index) => {
    y += Math.max(slab.before, slabs[index - 1]?.after ?? 0);
    const at = { slab, y };
    y += slab.height;
    return at;
  });
}

interface Measured extends MeasurableRun {
  readonly note?: number;
}

/** Neighbours of one weight as one, which is measured once. */
function measurable(runs: readonly Run[], size: Pt, bold: boolean): readonly Measured[] {
  const found: Measured[] = [];
  const add = (text: string, weight: MeasurableRun['weight']): void => {
    const last = found.at(-1);
    if (last !== undefined && last.note === undefined && last.weight === weight) found[found.length - 1] = { ...last, text: last.text + text };
    else found.push({ text, size, weight });
  };
  for (const run of runs) {
    if (run.kind === 'text') add(run.text, bold || run.look.style === 'Strong' ? 'bold' : 'regular');
    else if (run.kind === 'note') found.push({ text: String(run.number), size: size * RAISED, weight: bold ? 'bold' : 'regular', note: run.number });
    else if (run.kind === 'link') for (const inner of measurable(run.runs, size, bold)) add(inner.text, inner.weight);
  }
  return found;
}

/** The notes of each line. */
function notesByLine(runs: readonly Measured[], width: Pt, typeface: Typeface): readonly (readonly number[])[] {
  if (runs.every(({ note }) => note === undefined)) return Array.from({ length: countLines(runs, width, typeface) }, () => []);
  return breakLines(runs, width, typeface).map((line) => [...new Set(line.runs.flatMap(({ note }) => note ?? []))]);
}

export const linesOf = (paragraph: Paragraph, width: Pt, size: Pt, typeface: Typeface): number => countLines(measurable(paragraph.runs, size, false), width, typeface);
