import type { Paragraph } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';

/** Lines of a paragraph that stay together at the end of a page and at the start of the next. */
const TOGETHER = 2;

/**
 * Divides paragraphs between pages, line by line; nothing is left out. The first page may hold nothing.
 * @param first height of the first page's room, and of every `further` one's; a line that is higher stands there nevertheless
 */
export function splitParagraphs(paragraphs: readonly Paragraph[], first: Pt, further: Pt): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = [[]];
  let left = first;
  const turn = (): void => {
    pages.push([]);
    left = further;
  };
  for (const paragraph of paragraphs) {
    for (let rest: Paragraph | undefined = paragraph; rest !== undefined; ) {
      const page = pages.at(-1) as Paragraph[];
      const room: Pt = left - (page.length === 0 ? 0 : rest.before);
      const taken: number = linesFor(rest, room, page.length === 0 && left === further);
      if (taken === 0) {
        turn();
        continue;
      }
      page.push(withLines(rest, rest.lines.slice(0, taken)));
      left = room - taken * rest.lineHeight;
      rest = taken === rest.lines.length ? undefined : goingOn(rest, taken);
      if (rest !== undefined) turn();
    }
  }
  return pages;
}

/** How many of a paragraph's lines stand on this page. `must`: the page is empty, a further one is no larger. */
function linesFor({ lines, lineHeight }: Paragraph, room: Pt, must: boolean): number {
  const fitting = Math.floor(room / lineHeight + 1e-6);
  if (fitting >= lines.length) return lines.length;
  // One line alone at the foot of a page, or at the head of the next, reads badly.
  const kept = lines.length - fitting < TOGETHER ? lines.length - TOGETHER : fitting;
  if (kept >= TOGETHER) return kept;
  return must ? Math.max(1, fitting) : 0;
}

/** What is left of a paragraph; its bullet stood at its first line. */
function goingOn({ bullet: _bullet, ...rest }: Paragraph, from: number): Paragraph {
  return withLines(rest, rest.lines.slice(from));
}

/** On paper the typeface is there. */
const withLines = (paragraph: Omit<Paragraph, 'bullet'>, lines: Paragraph['lines']): Paragraph => ({ ...paragraph, lines, mostLines: lines.length });
