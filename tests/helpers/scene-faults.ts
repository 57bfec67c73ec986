/** What is wrong with how a scene's slides are laid out: off the page, over the edge of a box, over one another. */
import { heightOf, roomOf } from '../../electron/engine/scene/height.ts';
import type { Primitive, Scene, SceneSlide, Table, TextBox } from '../../electron/engine/scene/model.ts';
import type { Frame } from '../../electron/engine/units/length.ts';

/** Float rounding of Yoga. */
const HAIR = 0.05;

const inside = (frame: Frame, room: Frame): boolean =>
  frame.x >= room.x - HAIR &&
  frame.y >= room.y - HAIR &&
  frame.x + frame.width <= room.x + room.width + HAIR &&
  frame.y + frame.height <= room.y + room.height + HAIR;

const overlap = (a: Frame, b: Frame): boolean =>
  a.x + HAIR < b.x + b.width && b.x + HAIR < a.x + a.width && a.y + HAIR < b.y + b.height && b.y + HAIR < a.y + a.height;

/** Everything on a slide, what is in groups too. */
export const itemsOf = (slide: SceneSlide): readonly Primitive[] =>
  slide.items.flatMap((item): readonly Primitive[] => (item.type === 'group' ? [item, ...item.items] : [item]));

/** Shapes upon which, or within which, text may stand; everything else is read or looked at and needs its own place. */
const GROUNDS: ReadonlySet<string> = new Set(['rect', 'rule', 'ellipse', 'path', 'group']);

/** Faults of every slide, each with the slide and the boxes it concerns. */
export const sceneFaults = ({ slides, page }: Pick<Scene, 'slides' | 'page'>): readonly string[] =>
  slides.flatMap((slide) => slideFaults(slide, { x: 0, y: 0, ...page }).map((fault) => `${slide.id}: ${fault}`));

function slideFaults(slide: SceneSlide, page: Frame): readonly string[] {
  const items = itemsOf(slide);
  const apart = items.filter(({ type }) => !GROUNDS.has(type));
  return [
    ...items.filter(({ frame }) => !inside(frame, page)).map(({ id }) => `${id} leaves the page`),
    ...slide.items.flatMap((item) =>
      item.type === 'group' ? item.items.filter(({ frame }) => !inside(frame, item.frame)).map(({ id }) => `${id} leaves ${item.id}`) : [],
    ),
    ...items.flatMap((item) => (item.type === 'text' ? textFaults(item) : item.type === 'table' ? tableFaults(item) : [])),
    ...apart.flatMap((a, index) => apart.slice(index + 1).flatMap((b) => (overlap(a.frame, b.frame) ? [`${a.id} and ${b.id} overlap`] : []))),
  ];
}

/** What is free above boxes that grow upwards where a wider face stands in for the typeface. */
const ABOVE: Partial<Record<TextBox['role'], number>> = { footer: 2 };

function textFaults({ id, frame, paragraphs, role, anchor }: TextBox): readonly string[] {
  const wide = paragraphs.some(({ lines, indent }) => lines.some(({ width }) => width > frame.width - indent + HAIR));
  const above = anchor === 'bottom' ? (ABOVE[role] ?? 0) : 0;
  return [
    ...(heightOf(paragraphs) > frame.height + HAIR ? [`${id} runs over`] : []),
    ...(roomOf(paragraphs) > frame.height + above + HAIR ? [`${id} runs over in a wider face`] : []), ...(wide ? [`${id} has too wide a line`] : []),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function tableFaults({ id, frame, columns, rowHeights, rows, insets }: Table): readonly string[] {
  const cells = rows.flatMap((row, y) => row.map((cell, x) => ({ cell, height: rowHeights[y] ?? 0, width: columns[x] ?? 0 })));
  const high = cells.some(({ cell, height }) => heightOf(cell.paragraphs) + 2 * insets.vertical > height + HAIR);
  const wide = cells.some(({ cell, width }) =>
    cell.paragraphs.some((paragraph) => paragraph.lines.some((line) => line.width > width - 2 * insets.horizontal - paragraph.indent + HAIR)),
  );
  return [
    ...(Math.abs(sum(columns) - frame.width) > HAIR ? [`${id} is not as wide as its columns`] : []),
    ...(Math.abs(sum(rowHeights) - frame.height) > HAIR ? [`${id} is not as high as its rows`] : []),
    ...(high ? [`a cell of ${id} runs over`] : []),
    ...(wide ? [`a cell of ${id} has too wide a line`] : []),
  ];
}
