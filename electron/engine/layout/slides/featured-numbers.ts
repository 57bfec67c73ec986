/** Four or five key numbers on one page: the first one large, the others beside it. */
import type { KeyNumber } from '../../deck/blocks.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph, Primitive } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { passageSpec, setParagraphs, textSpec, unbroken, widthOf } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading, tightLeading } from '../type-scale.ts';

const FIRST: Sizes = { values: [160, 144, 132, 120, 108, 96, 88, 80, 72], units: [30, 26, 24, 22], labels: [24, 22, 20, 18], qualifier: 24 };
const OTHERS: Sizes = { values: [60, 54, 48, 44, 40, 36, 32, 28], units: [20, 18, 16], labels: [18, 16, 14], qualifier: 16 };
/** A first number that is hardly larger than the others is none. */
const LARGER = 1.5;
const [RULE, BELOW_RULE, BELOW_VALUE]: readonly [Pt, Pt, Pt] = [2, 8, 2];
/** Between two rows of the others. */
const APART: Pt = 16;

interface Sizes {
  readonly values: readonly Pt[];
  readonly units: readonly Pt[];
  readonly labels: readonly Pt[];
  readonly qualifier: Pt;
}

/** Where a number stands, and what it is: below it, or beside it. */
interface Place {
  readonly value: Pick<Frame, 'x' | 'width'>;
  readonly label: Pick<Frame, 'x' | 'width'>;
}

/** A number in its type. */
interface SetNumber {
  readonly value: readonly Paragraph[];
  readonly label: readonly Paragraph[];
}

/** A block of numbers at one size in places of one size. */
interface SetBlock {
  readonly size: Pt;
  readonly numbers: readonly SetNumber[];
  readonly valueHeight: Pt;
  readonly height: Pt;
}

/** Undefined where they have no room beside one another. @param frame seen from the reading start */
export function featuredNumbers(numbers: readonly KeyNumber[], frame: Frame, context: LayoutContext): readonly Primitive[] | undefined {
  const { accent, grid, meta: { language } } = context;
  const [first, ...others] = numbers;
  if (first === undefined) return undefined;
  const narrow = grid.page.width < 800;
  const columns = (from: number, to: number): Place => ({ value: grid.columnsFrom(from, to), label: grid.columnsFrom(from, to) });
  const beside = (from: number, middle: number, to: number): Place => ({ value: grid.columnsFrom(from, middle), label: grid.columnsFrom(middle + 1, to) });
  // On a narrow page the first stands above the others.
  const main = narrow ? beside(1, 6, 12) : columns(1, 5);
  const across = acrossOf(others.length, narrow, columns, beside);
  const rows = Math.ceil(others.length / across.length);
  const above = narrow ? frame.height * FIRST_SHARE : frame.height;
  const below = narrow ? frame.height - above - APART : frame.height;
  const large = largest([first], FIRST, main, above, accent, context);
  if (!large) return undefined;
  const smaller = { ...OTHERS, values: OTHERS.values.filter((size) => size * LARGER <= large.size) };
  const small = largest(others, smaller, narrowest(across), (below - APART * (rows - 1)) / rows, 'ink', context);
  if (!small) return undefined;

  const top = narrow ? frame.y + large.height + 1.5 * APART : frame.y;
  const pitch = Math.max(small.height + APART, narrow ? 0 : large.height / rows);
  const draw = (block: SetBlock, index: number, number: number, place: Place, y: Pt): readonly Primitive[] => {
    const set = block.numbers[index];
    if (!set) return [];
    const at = y + RULE + BELOW_RULE;
    const end = Math.max(place.value.x + place.value.width, place.label.x + place.label.width);
    const labelY = isBeside(place) ? at + Math.max(0, block.valueHeight - roomOf(set.label) - BELOW_VALUE) : at + block.valueHeight + BELOW_VALUE;
    return [
      { type: 'rect', id: `number-rule-${number}`, name: partName('rule', language, number), frame: mirror({ x: place.value.x, width: end - place.value.x, y, height: RULE }, context), fill: number === 1 ? accent : 'line' },
      textBox(`number-${number}`, partName('number', language, number), mirror({ ...place.value, y: at, height: block.valueHeight }, context), set.value, { anchor: 'bottom' }),
      textBox(`label-${number}`, partName('label', language, number), mirror({ ...place.label, y: labelY, height: roomOf(set.label) }, context), set.label),
    ];
  };
  return [
    ...draw(large, 0, 1, main, frame.y),
    ...others.flatMap((_, index) => draw(small, index, index + 2, across[index % across.length] ?? main, top + Math.floor(index / across.length) * pitch)),
  ];
}

/** Share of a narrow page that the first number takes at most. */
const FIRST_SHARE = 0.4;

const isBeside = ({ value, label }: Place): boolean => value.x !== label.x;

/** Where the others stand side by side: three under one another on a wide page, each with what it is beside it. */
function acrossOf(count: number, narrow: boolean, columns: (from: number, to: number) => Place, beside: (from: number, middle: number, to: number) => Place): readonly Place[] {
  if (count === 3) return narrow ? [columns(1, 4), columns(5, 8), columns(9, 12)] : [beside(7, 9, 12)];
  return narrow ? [beside(1, 3, 6), beside(7, 9, 12)] : [columns(7, 9), columns(10, 12)];
}

/** Columns differ by less than a point; all are set in the narrowest. */
const narrowest = (places: readonly Place[]): Place => places.reduce((least, place) => (place.value.width < least.value.width ? place : least));

/** The largest type at which every number stands on one line and has room for what it is. */
function largest(numbers: readonly KeyNumber[], sizes: Sizes, place: Place, height: Pt, colour: ColourRole, context: LayoutContext): SetBlock | undefined {
  for (const size of sizes.values) {
    const values = numbers.map((number) => setParagraphs(valueSpecs(number, size, sizes.qualifier, colour, context), place.value.width, context));
    if (!values.every((paragraphs) => paragraphs.at(-1)?.mostLines === 1 && widthOf(paragraphs.at(-1) as Paragraph) <= place.value.width)) continue;
    const valueHeight = Math.max(...values.map(roomOf));
    for (const [index, label] of sizes.labels.entries()) {
      const unit = sizes.units[Math.min(index, sizes.units.length - 1)] ?? label;
      const labels = numbers.map((number) => unbroken(labelSpecs(number, unit, label, colour, context), place.label.width, context));
      if (labels.some((set) => set === undefined)) continue;
      const told = Math.max(...labels.map((set) => roomOf(set ?? [])));
      const tall = RULE + BELOW_RULE + (isBeside(place) ? Math.max(valueHeight, told + BELOW_VALUE) : valueHeight + BELOW_VALUE + told);
      if (tall <= height) return { size, numbers: values.map((value, each) => ({ value, label: labels[each] ?? [] })), valueHeight, height: tall };
    }
  }
  return undefined;
}

const valueSpecs = (number: KeyNumber, size: Pt, qualifier: Pt, colour: ColourRole, context: LayoutContext) => {
  const { language } = context.meta;
  const { citations } = number.label;
  return [
    ...(number.qualifier === '' ? [] : [textSpec(number.qualifier, { size: qualifier, lineHeight: tightLeading(qualifier, language), colour: 'muted' }, context, citations)]),
    textSpec(number.value, { size, lineHeight: tightLeading(size, language), colour, weight: 'bold' }, context, citations),
  ];
};

const labelSpecs = (number: KeyNumber, unit: Pt, size: Pt, colour: ColourRole, context: LayoutContext) => {
  const { language } = context.meta;
  const { citations } = number.label;
  return [
    ...(number.unit === '' ? [] : [textSpec(number.unit, { size: unit, lineHeight: tightLeading(unit, language) + 2, colour, weight: 'bold' }, context, citations)]),
    passageSpec(number.label, { size, lineHeight: leading(size, language), colour: 'muted', accent: context.accent }, context),
  ];
};
