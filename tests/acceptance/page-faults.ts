/** What is wrong with a page that another program set: texts over one another, off the page or in the foot, words broken or lost. */
import type { Primitive, SceneSlide } from '../../electron/engine/scene/model.ts';
import { breakOpportunities } from '../../electron/engine/text/break-opportunities.ts';
import type { Frame, Size } from '../../electron/engine/units/length.ts';
import type { PdfWord } from '../helpers/pdf-words.ts';

/**
 * Shares of a word's box that hold no ink: poppler gives boxes from the font's ascent to its descent, and letters reach three
 * quarters up of the first (capitals and the Arabic alef) and as far down of the second only now and then.
 */
const [ABOVE, BELOW] = [0.18, 0.15] as const;
/** Ink that is said to overlap does so by more than this, in points. */
const TOUCHING = 1;
/** Type of the foot, and the largest box that it gives a word. */
const FOOT_BOX = 14.5;

/** Faults of a page by the slide that it shows. */
export function pageFaults(slide: SceneSlide, words: readonly PdfWord[], page: Size): readonly string[] {
  const read = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return [...overlaps(read), ...outside(read, page), ...inFoot(slide, read), ...broken(slide, read)].map(
    (fault) => `${slide.id}: ${fault}`,
  );
}

const inkOf = ({ frame: { x, y, width, height } }: PdfWord): Frame => ({ x, y: y + ABOVE * height, width, height: (1 - ABOVE - BELOW) * height });

const meet = (a: Frame, b: Frame): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > TOUCHING &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > TOUCHING;

const overlaps = (words: readonly PdfWord[]): readonly string[] => {
  const inks = words.map(inkOf);
  return words.flatMap((word, index) =>
    words.slice(index + 1).flatMap((other, nth) => (meet(inks[index] as Frame, inks[index + 1 + nth] as Frame) ? [`"${word.text}" lies over "${other.text}"`] : [])),
  );
};

const outside = (words: readonly PdfWord[], page: Size): readonly string[] =>
  words.filter((word) => {
    const ink = inkOf(word);
    return ink.x < 0 || ink.y < 0 || ink.x + ink.width > page.width || ink.y + ink.height > page.height;
  }).map(({ text }) => `"${text}" leaves the page`);

/** Larger words where the foot's small ones stand. */
function inFoot(slide: SceneSlide, words: readonly PdfWord[]): readonly string[] {
  const feet = slide.items.filter((item) => item.type === 'text' && (item.role === 'footer' || item.role === 'slideNumber'));
  return words.filter((word) => word.frame.height > FOOT_BOX && feet.some(({ frame }) => meet(inkOf(word), frame))).map(({ text }) => `"${text}" stands in the foot`);
}

/**
 * Words that do not stand whole on any line. A word is what no line break may divide; compared letter by letter whatever their
 * order, since a PDF has Persian words in the order of their glyphs, and often glued to a neighbour.
 */
function broken(slide: SceneSlide, words: readonly PdfWord[]): readonly string[] {
  const found = glued(words).map(letters);
  const whole = new Set(found.map((each) => each.join('')));
  return [...new Set(slide.items.flatMap(textsIn).flatMap(unbreakable))].filter((word) => {
    const wanted = letters(word);
    return wanted.length > 1 && !whole.has(wanted.join('')) && !found.some((each) => holds(each, wanted));
  }).map((word) => `"${word}" is broken or lost`);
}

/** Texts of the words, those that touch on one line as one: a PDF reader parts a letter from a mark that it cannot read. */
function glued(words: readonly PdfWord[]): readonly string[] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.frame.x - b.frame.x);
  const groups: { text: string; last: PdfWord }[] = [];
  for (const word of sorted) {
    const group = groups.at(-1);
    const touches = group !== undefined && Math.abs(group.last.y - word.y) < 1 && Math.abs(word.frame.x - group.last.frame.x - group.last.frame.width) < 1;
    if (touches) Object.assign(group, { text: group.text + word.text, last: word });
    else groups.push({ text: word.text, last: word });
  }
  return groups.map(({ text }) => text);
}

/** Both sorted. */
function holds(all: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const letter of all) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
}

/** Letters and digits in an order of their own, presentation forms and marks taken off; DejaVu Sans has one shape for several letters heh. */
const letters = (text: string): readonly string[] =>
  [...text.normalize('NFKD').replace(/[ەہھ]/gu, 'ه')].filter((character) => /[\p{L}\p{N}]/u.test(character)).sort();

/** Pieces that neither a line break divides nor a PDF reader: words, taken apart where letters meet digits or another script. */
const unbreakable = (text: string): readonly string[] =>
  breakOpportunities(text)
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((piece) => piece.match(/\p{Script=Arabic}+|\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{N}+/gu) ?? [])
    .flatMap((piece) => piece.match(/\p{N}+|[^\p{N}]+/gu) ?? []);

function textsIn(item: Primitive): readonly string[] {
  switch (item.type) {
    case 'text':
      // LibreOffice writes slide numbers in Latin digits.
      return item.role === 'slideNumber' ? [] : item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
    case 'table':
      return item.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))));
    case 'group':
      return item.items.flatMap(textsIn);
    case 'chart':
      return [...item.categories.labels, ...item.series.flatMap(({ points }) => points.map(({ label }) => label))].flatMap((text) => text?.lines ?? []);
    default:
      return [];
  }
}
