import { heightOf } from '../scene/height.ts';
import type { Bullet, Line, Paragraph, Run, TextBox } from '../scene/model.ts';
import { type LineMarks, lineMarks } from '../text/stretches/lines.ts';
import type { Hex, Palette } from '../units/colour.ts';
import type { Frame, Pt } from '../units/length.ts';
import { type Drawer, fillOf } from './drawer.ts';
import { decoration, type Drawn, type Ink, type Label, type LineOfText, part, type TextRun } from './model.ts';

/** A text box, anchored as PowerPoint anchors it. */
export function drawText(box: TextBox, drawer: Drawer): readonly Drawn[] {
  const height = heightOf(box.paragraphs);
  const slack = { top: 0, middle: (box.frame.height - height) / 2, bottom: box.frame.height - height }[box.anchor];
  const ground: Ink | undefined = box.fixed ? { colour: box.fixed.ground, opacity: 1 } : fillOf(box.fill, drawer).fill;
  const inside = drawParagraphs(box.paragraphs, { ...box.frame, y: box.frame.y + slack }, box.fixed ? { ...drawer, palette: inked(drawer.palette, box.fixed.ink) } : drawer);
  return [...(ground ? [decoration({ type: 'rect', frame: box.frame, fill: ground })] : []), ...asWhole(box, inside)];
}

/** Every role in one colour. */
const inked = (palette: Palette, ink: Hex): Palette => Object.fromEntries(Object.keys(palette).map((role) => [role, ink])) as Palette;

/** A title is one heading however many paragraphs it has; a slide's number is none of its text. */
function asWhole({ role }: TextBox, inside: readonly Drawn[]): readonly Drawn[] {
  switch (role) {
    case 'title':
      return [part({ is: 'heading', level: 1 }, linesIn(inside))];
    case 'heading':
      return [part({ is: 'heading', level: 2 }, linesIn(inside))];
    case 'slideNumber':
    case 'date':
      return [part({ is: 'pagination' }, linesIn(inside))];
    case 'subtitle':
    case 'body':
    case 'footer':
    case 'none':
      return inside;
  }
}

/** The marks of parts, without these. */
export const linesIn = (drawn: readonly Drawn[]): readonly Drawn[] => drawn.flatMap((each) => (each.type === 'part' ? linesIn(each.inside) : [each]));

/** Paragraphs from the top of a frame downwards; those with bullets next to each other are a list. */
export function drawParagraphs(paragraphs: readonly Paragraph[], frame: Frame, drawer: Drawer): readonly Drawn[] {
  let y = frame.y;
  const drawn: { readonly paragraph: Paragraph; readonly inside: DrawnParagraph }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) y += paragraph.before;
    const top = y;
    y += paragraph.lines.length * paragraph.lineHeight;
    drawn.push({ paragraph, inside: drawParagraph(paragraph, { ...frame, y: top }, drawer) });
  }
  return listed(drawn);
}

interface DrawnParagraph {
  readonly bullet?: Label;
  readonly lines: readonly LineOfText[];
}

interface Told {
  readonly paragraph: Pick<Paragraph, 'bullet' | 'indent'>;
  readonly inside: DrawnParagraph;
}

/** Paragraphs as who hears them is told them: lists, and within an item the list that is indented further. */
function listed(told: readonly Told[]): readonly Drawn[] {
  const parts: Drawn[] = [];
  for (let at = 0; at < told.length; ) {
    const first = told[at] as Told;
    if (first.paragraph.bullet === undefined) {
      if (first.inside.lines.length > 0) parts.push(part({ is: 'paragraph' }, first.inside.lines));
      at += 1;
      continue;
    }
    let end = at;
    while (told[end]?.paragraph.bullet !== undefined && (told[end]?.paragraph.indent ?? 0) >= first.paragraph.indent) end += 1;
    parts.push(listOf(told.slice(at, end), first));
    at = end;
  }
  return parts;
}

/** @param told paragraphs with bullets, none of them indented less than the first */
function listOf(told: readonly Told[], first: Told): Drawn {
  const items: Drawn[] = [];
  for (let at = 0; at < told.length; ) {
    const { inside: { bullet, lines } } = told[at] as Told;
    let end = at + 1;
    while (end < told.length && (told[end] as Told).paragraph.indent > first.paragraph.indent) end += 1;
    const below = listed(told.slice(at + 1, end));
    items.push(part({ is: 'item' }, [...(bullet ? [part({ is: 'bullet' }, [bullet])] : []), part({ is: 'body' }, [...lines, ...below])]));
    at = end;
  }
  return part({ is: 'list', numbered: first.paragraph.bullet?.kind === 'number' }, items);
}

function drawParagraph(paragraph: Paragraph, frame: Frame, drawer: Drawer): DrawnParagraph {
  const { direction, lineHeight } = paragraph;
  const rtl = direction === 'rtl';
  const room = frame.width - paragraph.indent;
  const from = (offset: Pt) => (rtl ? frame.x + frame.width - offset : frame.x + offset);
  const x = from(paragraph.indent + { start: 0, center: room / 2, end: room }[paragraph.align]);
  const anchor = ({ start: 'start', center: 'middle', end: 'end' } as const)[paragraph.align];
  const baseline = (index: number, size: Pt) => frame.y + (index + 1) * lineHeight - drawer.descent * size;

  const [first] = paragraph.runs;
  // A stretch goes on where there is another line.
  const marks = first && paragraph.lines.length > 1 ? lineMarks(paragraph.lines.map((line) => line.runs.map((run) => run.text).join('')), first.language) : [];
  const lines = paragraph.lines.flatMap((line, index): readonly LineOfText[] =>
    line.runs.length === 0
      ? []
      : [
          {
            type: 'text',
            x,
            baseline: baseline(index, largest(line)),
            anchor,
            direction,
            runs: held(withoutTrailingSpace(line), marks[index]).map((run) => textRun(run, drawer)),
            ...(/\s$/u.test(line.runs.at(-1)?.text ?? '') && { spaced: true as const }),
          },
        ],
  );
  if (paragraph.bullet === undefined || first === undefined) return { lines };
  const text = bulletText(paragraph.bullet);
  const run: TextRun = { text, size: first.size, weight: 'regular', colour: drawer.palette[paragraph.bullet.colour], language: first.language };
  return { bullet: { type: 'label', x: from(paragraph.indent - paragraph.hanging), baseline: baseline(0, first.size), anchor: 'start', direction, run }, lines };
}

const largest = (line: Line): Pt => Math.max(...line.runs.map((run) => run.size));

const bulletText = (bullet: Bullet): string => (bullet.kind === 'char' ? bullet.char : `${bullet.start}.`);

const textRun = ({ text, size, weight, colour, language, link }: Run, { palette }: Drawer): TextRun => ({ text, size, weight, colour: palette[colour], language, ...(link && { link }) });

/** Spaces at a line's end would shift a right-to-left line: they have width in SVG and none in layout. */
function withoutTrailingSpace({ runs }: Line): readonly Run[] {
  const kept = [...runs];
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...kept, { ...last, text }];
  }
  return [];
}

/** A line between the marks that hold a stretch which goes on on another line. */
function held(runs: readonly Run[], marks: LineMarks | undefined): readonly Run[] {
  if (marks === undefined || (marks.before === '' && marks.behind === '')) return runs;
  return runs.map((run, index) => ({
    ...run,
    text: (index === 0 ? marks.before : '') + run.text + (index === runs.length - 1 ? marks.behind : ''),
  }));
}
