/**
 * Slides as LibreOffice 7.4 is known to draw them where it departs from PowerPoint, so that the comparison shows what else differs:
 *
 * - In table cells, and in lines with a link or a slide number (fields, to LibreOffice), the baseline stands the typeface's own
 *   depth above the line's foot and not a fifth of the size; in its other texts exact spacing is independent of the typeface.
 * - A table's columns run from the left whatever its direction (`tblPr rtl` is not read).
 * - A slide number has Latin digits.
 * - Widths of letters are rounded (rounded-widths.ts), so that a long line ends some points further on or back.
 */
import type { Line, Paragraph, Primitive, Run, Scene, Table, TextBox } from '../../electron/engine/scene/model.ts';
import { heightOf } from '../../electron/engine/scene/height.ts';
import type { Widened } from './rounded-widths.ts';
import type { Frame, Pt } from '../../electron/engine/units/length.ts';

/** Vazirmatn's depth (1100 of 2048) less the fifth of the size by which other baselines stand above the foot. */
const HIGHER = 1100 / 2048 - 0.2;

export const asLibreOfficeDraws = (scene: Scene, widened: Widened): Scene => ({
  ...scene,
  slides: scene.slides.map((slide) => ({ ...slide, items: slide.items.flatMap((item) => redrawn(item, widened)) })),
});

function redrawn(item: Primitive, widened: Widened): readonly Primitive[] {
  switch (item.type) {
    case 'text':
      return lineByLine(item, ({ runs }) => item.role === 'slideNumber' || runs.some(({ link }) => link !== undefined), widened);
    case 'table':
      return tableParts(item, widened);
    case 'group':
      return [{ ...item, items: item.items.flatMap((inner) => redrawn(inner, widened)) as (typeof item.items)[number][] }];
    default:
      return [item];
  }
}

/** A box of its own for every line, higher by what LibreOffice sets it higher. */
function lineByLine(box: TextBox, isHigher: (line: Line) => boolean, widened: Widened): readonly TextBox[] {
  const slack = { top: 0, middle: 0.5, bottom: 1 }[box.anchor] * (box.frame.height - heightOf(box.paragraphs));
  let y = box.frame.y + slack;
  return box.paragraphs.flatMap((paragraph, nth) => {
    if (nth > 0) y += paragraph.before;
    return paragraph.lines.map((line, index): TextBox => {
      const top = y - (isHigher(line) ? HIGHER * sizeOf(line) : 0);
      y += paragraph.lineHeight;
      const own = box.role === 'slideNumber' ? line.runs.map(inLatinDigits) : line.runs;
      const alone = { ...line, runs: own.flatMap((run) => wordByWord(run, widened)) };
      const frame = { ...box.frame, y: top, height: paragraph.lineHeight };
      return { ...box, frame, anchor: 'top', paragraphs: [oneLine(paragraph, alone, index === 0)] };
    });
  });
}

/** Words at the size that makes them as wide as LibreOffice does. */
const wordByWord = (run: Run, widened: Widened): readonly Run[] =>
  (run.text.match(/\S+\s*|\s+/gu) ?? []).map((text) => ({ ...run, text, size: run.size * widened(text, run.weight, run.size) }));

const sizeOf = ({ runs }: Line): Pt => Math.max(...runs.map(({ size }) => size), 0);

function oneLine(paragraph: Paragraph, line: Line, first: boolean): Paragraph {
  const { bullet, ...rest } = paragraph;
  return { ...rest, ...(first && bullet && { bullet }), lines: [line] };
}

const inLatinDigits = (run: Run): Run => ({
  ...run,
  text: run.text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))),
});

/** The cells' texts, grounds and rules, the first column at the left. */
function tableParts(table: Table, widened: Widened): readonly Primitive[] {
  const parts: Primitive[] = [];
  let y = table.frame.y;
  for (const [index, row] of table.rows.entries()) {
    const height = table.rowHeights[index] ?? 0;
    let x = table.frame.x;
    for (const [column, { paragraphs, fill }] of row.entries()) {
      const width = table.columns[column] ?? 0;
      const frame: Frame = { x, y, width, height };
      const name = `${table.id}-${index}-${column}`;
      if (fill) parts.push({ type: 'rect', id: `${name}-ground`, name, frame, fill });
      const { horizontal } = table.insets;
      const inner = { x: x + horizontal, y, width: width - 2 * horizontal, height };
      parts.push(...lineByLine({ type: 'text', id: name, name, frame: inner, role: 'none', anchor: 'middle', paragraphs }, () => true, widened));
      x += width;
    }
    y += height;
    const rule = index === 0 ? table.rules.header : table.rules.rows;
    parts.push({ type: 'rule', id: `${table.id}-${index}`, name: table.name, frame: { x: table.frame.x, y, width: table.frame.width, height: 0 }, ...rule });
  }
  return parts;
}
