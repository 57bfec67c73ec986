import { heightOf } from '../../scene/height.ts';
import type { Bullet, Line, Paragraph, Run, TextBox } from '../../scene/model.ts';
import { type LineMarks, lineMarks } from '../../text/stretches/lines.ts';
import type { Hex, Palette } from '../../units/colour.ts';
import { languageTag } from '../../units/language.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { element, escapeXml } from './element.ts';
import { type SvgPainter, paint } from './painter.ts';
import { fillAttributes } from './stroke.ts';

/** A text box, anchored as PowerPoint anchors it. */
export function paintText(box: TextBox, painter: SvgPainter): string {
  const height = heightOf(box.paragraphs);
  const slack = { top: 0, middle: (box.frame.height - height) / 2, bottom: box.frame.height - height }[box.anchor];
  const { x, y, width } = box.frame;
  const own = box.fixed && { fill: `#${box.fixed.ground}` };
  const filled = own ?? (box.fill && fillAttributes(box.fill, painter));
  const ground = filled && element('rect', { x, y, width, height: box.frame.height, ...filled });
  return (ground ?? '') + paintParagraphs(box.paragraphs, { ...box.frame, y: y + slack }, box.fixed ? { ...painter, palette: inked(painter.palette, box.fixed.ink) } : painter);
}

/** Every role in one colour. */
const inked = (palette: Palette, ink: Hex): Palette => Object.fromEntries(Object.keys(palette).map((role) => [role, ink])) as Palette;

/** Paragraphs from the top of a frame downwards. */
export function paintParagraphs(paragraphs: readonly Paragraph[], frame: Frame, painter: SvgPainter): string {
  let y = frame.y;
  return paragraphs
    .map((paragraph, index) => {
      if (index > 0) y += paragraph.before;
      const top = y;
      y += paragraph.lines.length * paragraph.lineHeight;
      return paintParagraph(paragraph, { ...frame, y: top }, painter);
    })
    .join('');
}

function paintParagraph(paragraph: Paragraph, frame: Frame, painter: SvgPainter): string {
  const rtl = paragraph.direction === 'rtl';
  const room = frame.width - paragraph.indent;
  const from = (offset: Pt) => (rtl ? frame.x + frame.width - offset : frame.x + offset);
  const x = from(paragraph.indent + { start: 0, center: room / 2, end: room }[paragraph.align]);
  const anchor = { start: 'start', center: 'middle', end: 'end' }[paragraph.align];
  const baseline = (index: number, size: Pt) => frame.y + (index + 1) * paragraph.lineHeight - painter.descent * size;
  const direction = paragraph.direction;

  const language = paragraph.runs[0]?.language ?? 'en';
  const marks = lineMarks(paragraph.lines.map((line) => line.runs.map((run) => run.text).join('')), language);
  const lines = paragraph.lines.map((line, index) =>
    line.runs.length === 0
      ? ''
      : element(
          'text',
          // Chromium heeds the space on texts alone, not on the picture around them.
          { x, y: baseline(index, largest(line)), 'text-anchor': anchor, direction, 'xml:space': 'preserve' },
          held(withoutTrailingSpace(line), marks[index]).map((run) => paintRun(run, painter)).join(''),
        ),
  );
  const first = paragraph.runs[0];
  const bullet =
    paragraph.bullet && first
      ? element(
          'text',
          {
            x: from(paragraph.indent - paragraph.hanging),
            y: baseline(0, first.size),
            direction,
            'font-size': first.size,
            fill: paint(paragraph.bullet.colour, painter),
          },
          escapeXml(bulletText(paragraph.bullet)),
        )
      : '';
  return bullet + lines.join('');
}

const largest = (line: Line): Pt => Math.max(...line.runs.map((run) => run.size));

const bulletText = (bullet: Bullet): string => (bullet.kind === 'char' ? bullet.char : `${bullet.start}.`);

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

function paintRun(run: Run, painter: SvgPainter): string {
  const text = element(
    'tspan',
    {
      'font-size': run.size,
      'font-weight': run.weight === 'bold' ? 700 : undefined,
      fill: paint(run.colour, painter),
      'text-decoration': run.link === undefined ? undefined : 'underline',
      'xml:lang': languageTag(run.language),
    },
    escapeXml(run.text),
  );
  const href = run.link && painter.addressOf(run.link);
  return href === undefined ? text : element('a', { href }, text);
}
