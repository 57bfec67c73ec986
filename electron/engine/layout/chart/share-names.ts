/** The names below a bar of shares: each below its part, those that are wider in a second row with a leader. */
import type { ChartCategory } from '../../deck/blocks.ts';
import { roomOf } from '../../scene/height.ts';
import type { ChartLabel, Paragraph, Primitive } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { flagName } from '../../units/media.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { flagItems } from '../sign.ts';
import { textSpec, unbroken, widthOf } from '../text.ts';
import { textBox } from '../text-box.ts';
import { spread } from '../timeline/spread.ts';
import { leading } from '../type-scale.ts';
import type { Task } from './draft.ts';
import type { ValueWords } from './values.ts';

/** A part of the bar, seen from the reading start. */
export interface Part {
  readonly category: ChartCategory;
  readonly index: number;
  readonly x: Pt;
  readonly width: Pt;
  readonly value: ValueWords | undefined;
  /** Its value within it, where that has room. */
  readonly label?: ChartLabel;
}

export interface Names {
  readonly height: Pt;
  /** @param foot of the bar */
  readonly items: (foot: Pt) => readonly Primitive[];
}

/** Between the bar and the names, and between the rows. */
const BELOW: Pt = 9;
/** Between a name and the end of its part; between two names in the second row. */
const [AIR, APART]: readonly [Pt, Pt] = [8, 14];
/** A flag above a name, or before one in the second row, and what lies between. */
const FLAG = { width: 24, height: 18 } as const;
const BESIDE_FLAG: Pt = 6;
/** Lines of a name below its own part. */
const MOST_LINES = 2;
/** How wide a name in the second row may be, as a share of the bar. */
const WIDEST = 1 / 3;

/** Of one part, set; below the place of a flag where it has one. */
interface Name {
  readonly part: Part;
  readonly paragraphs: readonly Paragraph[];
}

/** Undefined where they have no room in the second row either. */
export function namesBelow(size: Pt, parts: readonly Part[], point: Part | undefined, task: Task): Names | undefined {
  const { context, frame } = task;
  const first: Name[] = [];
  const second: Name[] = [];
  for (const part of parts) {
    const own = nameOf(part, size, part === point, part.width - AIR, 'start', task);
    if (own?.every(({ mostLines }) => mostLines <= MOST_LINES)) first.push({ part, paragraphs: own });
    else {
      const wide = nameOf(part, size, part === point, frame.width * WIDEST, flagOf(part, context) ? 'start' : 'center', task);
      if (!wide) return undefined;
      second.push({ part, paragraphs: wide });
    }
  }
  const row = secondRow(second, frame, ({ part }) => (flagOf(part, context) ? FLAG.width + BESIDE_FLAG : 0));
  if (!row) return undefined;
  const highest = (names: readonly Name[]) => Math.max(0, ...names.map(({ paragraphs }) => roomOf(paragraphs)));
  const flags = first.some(({ part }) => flagOf(part, context)) ? FLAG.height + BESIDE_FLAG : 0;
  const lower = BELOW + (first.length > 0 ? flags + highest(first) + BELOW : BELOW);
  return {
    height: second.length === 0 ? BELOW + flags + highest(first) : lower + highest(second),
    items: (foot) => [
      ...first.flatMap(({ part, paragraphs }) => [
        ...flagItemsOf(part, { x: part.x, y: foot + BELOW }, context),
        nameBox(part, { x: part.x, y: foot + BELOW + flags, width: part.width - AIR, height: roomOf(paragraphs) }, paragraphs, context),
      ]),
      ...row.flatMap(({ part, paragraphs, x, width, indent }) => [
        openLine(`share-leader-${part.index + 1}`, partName('leader', context.meta.language, part.index + 1), leaderTo(part, foot, foot + lower, x + (indent + width) / 2), stroke('muted', 0.75), context),
        ...flagItemsOf(part, { x, y: foot + lower + ((paragraphs[0]?.lineHeight ?? FLAG.height) - FLAG.height) / 2 }, context),
        nameBox(part, { x: x + indent, y: foot + lower, width, height: roomOf(paragraphs) }, paragraphs, context),
      ]),
    ],
  };
}

const flagOf = ({ category: { iso } }: Part, context: LayoutContext): boolean => iso !== undefined && context.pictures.has(flagName(iso));

const flagItemsOf = ({ category: { iso, label }, index }: Part, at: { readonly x: Pt; readonly y: Pt }, context: LayoutContext): readonly Primitive[] =>
  flagItems(iso, label, `share-flag-${index + 1}`, { ...at, ...FLAG }, context) ?? [];

/** What a part is called, and how much it is where that has no room within it; undefined where a word is wider. */
function nameOf({ category, value, label }: Part, size: Pt, point: boolean, width: Pt, align: 'start' | 'center', { accent, context }: Task): readonly Paragraph[] | undefined {
  if (width <= 0) return undefined;
  const style = { size, lineHeight: leading(size, context.meta.language), colour: point ? accent : ('ink' as const), weight: point ? ('bold' as const) : ('regular' as const), align };
  const told = point || label !== undefined || value === undefined ? '' : value.text;
  return unbroken(
    [...(category.label === '' ? [] : [textSpec(category.label, style, context, category.citations)]), ...(told === '' ? [] : [textSpec(told, { ...style, weight: 'bold' }, context, category.citations)])],
    width,
    context,
  );
}

const nameBox = ({ index }: Part, frame: Frame, paragraphs: readonly Paragraph[], context: LayoutContext): Primitive =>
  textBox(`category-${index + 1}`, partName('category', context.meta.language, index + 1), mirror(frame, context), paragraphs);

/** Names as near to the middles of their parts as they can stand beside one another, all in places of one width. @param indentOf room for the flag before a name */
function secondRow(names: readonly Name[], bar: Frame, indentOf: (name: Name) => Pt): readonly (Name & Pick<Frame, 'x' | 'width'> & { readonly indent: Pt })[] | undefined {
  const width = Math.max(0, ...names.flatMap(({ paragraphs }) => paragraphs.map((each) => widthOf(each) / 0.97))) + 1;
  const widest = width + Math.max(0, ...names.map(indentOf));
  const starts = spread(names.map(({ part }) => part.x - bar.x + part.width / 2 - widest / 2), widest + APART, bar.width - widest);
  return starts && names.map((name, index) => ({ ...name, width, indent: indentOf(name), x: bar.x + (starts[index] ?? 0) }));
}

/** From the middle of a part down, and across to the middle of its name where that had to give way. */
const leaderTo = ({ x, width }: Part, foot: Pt, name: Pt, middle: Pt): readonly { readonly x: Pt; readonly y: Pt }[] => [
  { x: x + width / 2, y: foot + 2 },
  { x: x + width / 2, y: name - BELOW },
  { x: middle, y: name - 1 },
];
