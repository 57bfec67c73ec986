/** Where the lines of a scene should stand on the page, and whether they are there. */
import type { Paragraph, Primitive, SceneSlide } from '../../electron/engine/scene/model.ts';
import { heightOf } from '../../electron/engine/scene/height.ts';
import type { Frame } from '../../electron/engine/units/length.ts';
import type { PdfWord } from '../helpers/pdf-words.ts';

/** A paragraph with the frame that its lines fill from the top. */
interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly frame: Frame;
}

/** The paragraphs of one box or cell, from top to bottom. */
type Stack = readonly PlacedParagraph[];

/** Every box and cell of a slide whose text is set in lines; charts set their own. Of slide numbers LibreOffice writes Latin ones. */
export const stacksOf = (slide: SceneSlide): readonly Stack[] => slide.items.flatMap(placed);

function placed(item: Primitive): readonly Stack[] {
  switch (item.type) {
    case 'text': {
      if (item.role === 'slideNumber') return [];
      const slack = item.frame.height - heightOf(item.paragraphs);
      const top = item.frame.y + { top: 0, middle: slack / 2, bottom: slack }[item.anchor];
      return [stacked(item.paragraphs, { ...item.frame, y: top })];
    }
    case 'table': {
      // LibreOffice (7.4) lays the columns of every table from the left: it does not know `rtl` on a table.
      let y = item.frame.y;
      return item.rows.flatMap((row, index) => {
        const top = y + item.insets.vertical;
        y += item.rowHeights[index] ?? 0;
        let x = item.frame.x;
        return row.map((cell, column) => {
          const width = item.columns[column] ?? 0;
          const frame = { x: x + item.insets.horizontal, y: top, width: width - 2 * item.insets.horizontal, height: 0 };
          x += width;
          return stacked(cell.paragraphs, frame);
        });
      });
    }
    case 'group':
      return item.items.flatMap(placed);
    default:
      return [];
  }
}

function stacked(paragraphs: readonly Paragraph[], frame: Frame): Stack {
  let y = frame.y;
  return paragraphs.map((paragraph, index) => {
    if (index > 0) y += paragraph.before;
    const height = heightOf([paragraph]);
    const placed = { paragraph, frame: { ...frame, y, height } };
    y += height;
    return placed;
  });
}

/** Share of a line's characters that have to stand where it should. Ligatures may come out of a PDF as another letter. */
const SAME = 0.75;

/**
 * Which paragraphs of a box have the lines that they were broken into. One that has a line more or less moves those below it,
 * which are looked for a line higher and lower too.
 */
export function setAsPredicted(stack: Stack, words: readonly PdfWord[]): readonly boolean[] {
  let shift = 0;
  return stack.map((placed) => {
    const { lineHeight } = placed.paragraph;
    const found = [0, -1, 1, -2, 2].map((lines) => shift + lines * lineHeight).find((by) => hasLines(placed, by, words));
    shift = found ?? shift;
    return found !== undefined;
  });
}

/**
 * Whether each line holds its words. Compared letter by letter whatever their order: a PDF has Persian words in the order of
 * their glyphs.
 */
const hasLines = ({ paragraph, frame }: PlacedParagraph, shift: number, words: readonly PdfWord[]): boolean =>
  paragraph.lines.every((line, index) => {
    const wanted = letters(line.runs.map((run) => run.text).join(''));
    if (wanted.length === 0) return true;
    const top = frame.y + shift + index * paragraph.lineHeight;
    const here = words.filter(({ x, y }) => y >= top && y < top + paragraph.lineHeight && x >= frame.x - 2 && x <= frame.x + frame.width + 2);
    const found = letters(here.map((word) => word.text).join(''));
    let common = 0;
    for (const letter of wanted) {
      const at = found.indexOf(letter);
      if (at < 0) continue;
      found.splice(at, 1);
      common += 1;
    }
    return common >= wanted.length * SAME && found.length <= wanted.length * (1 - SAME) + 2;
  });

/** Letters and digits, presentation forms resolved. */
const letters = (text: string): string[] => [...text.normalize('NFKC')].filter((character) => /[\p{L}\p{N}]/u.test(character));
