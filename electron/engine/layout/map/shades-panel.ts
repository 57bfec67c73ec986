/** What stands in the panel beside a shaded map: what is measured, the largest values, the key, the text and the caption. */
import type { ShadedCountry } from '../../deck/blocks.ts';
import type { ShadedMapSlide } from '../../deck/kinds/shaded-map.ts';
import { roomOf } from '../../scene/height.ts';
import type { Primitive, Rule } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { flagName } from '../../units/media.ts';
import { blockItems } from '../blocks.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { flagItems } from '../sign.ts';
import { amountWords } from '../sankey/labels.ts';
import { textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, SMALLEST_SIZE, TIGHT_SIZE, leading, tightLeading } from '../type-scale.ts';
import { captionOf } from './caption.ts';
import type { ValueClass } from './classes.ts';
import { shadesKey } from './shades-key.ts';

export interface ShadesPanel {
  readonly items: readonly Primitive[];
  /** The text beside; where it had no room, to be told on further slides. */
  readonly text: readonly FlowItem[];
  readonly hasText: boolean;
}

/** Between the parts, and above and below the names of a row. */
const [GAP, ROW_AIR] = [16, 8] as const;
const MEASURE: Pt = 16;
/** Countries that are listed, as many as there is room for; sizes of names and values. */
const LISTED = [4, 3, 2] as const;
const [NAME, VALUE] = [18, 20] as const;
/** Share of a row that its name takes. */
const NAME_SHARE = 0.62;
/** Of a row's flag, and between it and the name. */
const FLAG = { width: 28, height: 21 } as const;
const BESIDE_FLAG: Pt = 8;
const TEXT_SIZES = [BODY_SIZES[1], TIGHT_SIZE, SMALLEST_SIZE] as const;

/** Rows give way to the text; a text that has no room beside two of them is told elsewhere. Undefined where these have none with the key. */
export function shadesPanel(slide: ShadedMapSlide, classes: readonly ValueClass[], frame: Frame, context: LayoutContext): ShadesPanel | undefined {
  const { shaded } = slide;
  const { language } = context.meta;
  const measure = unbroken([textSpec(shaded.measure, { size: MEASURE, lineHeight: leading(MEASURE, language), colour: 'muted' }, context)], frame.width, context);
  const key = shadesKey(classes, frame.width, context);
  const caption = captionOf(shaded.caption, frame.width, context);
  if (!measure) return undefined;
  const head = roomOf(measure) + GAP / 2 + key.height;
  const largest = shaded.countries.toSorted((a, b) => b.value - a.value);
  const texts = slide.blocks.length === 0 ? [undefined] : [...TEXT_SIZES.map((size) => blockItems(slide.blocks, size, context.accent, context)), undefined];
  for (const text of texts) {
    const set = text && setItems(text, frame.width, context);
    if (text && !unbroken(text.map(({ spec }) => spec), frame.width, context)) continue;
    for (const count of LISTED) {
      const rows = rowsOf(largest.slice(0, count), frame.width, context);
      if (!rows) continue;
      const below = set === undefined ? 0 : flowHeight(set) + GAP;
      const free = frame.height - head - (rows.height === 0 ? 0 : rows.height + GAP) - below - caption.height;
      if (free < 0) continue;
      const rowsAt = frame.y + head + GAP + Math.min(free, GAP) * ROWS_LOWER;
      const textAt = rowsAt + (rows.height === 0 ? 0 : rows.height + GAP);
      return {
        items: [
          textBox('measure', partName('measure', language), mirror({ ...frame, height: roomOf(measure) }, context), measure),
          ...key.draw({ ...frame, y: frame.y + roomOf(measure) + GAP / 2 }),
          ...rows.draw({ ...frame, y: rowsAt }),
          ...(set ? [textBox('body', partName('body', language), mirror({ ...frame, y: textAt, height: flowHeight(set) }, context), set.map(({ paragraph }) => paragraph))] : []),
          ...caption.draw(mirror(frame, context)),
        ],
        text: text ?? blockItems(slide.blocks, BODY_SIZES[0], context.accent, context),
        hasText: set !== undefined || slide.blocks.length === 0,
      };
    }
  }
  return undefined;
}

const ROWS_LOWER = 0.5;

interface Rows {
  readonly height: Pt;
  readonly draw: (frame: Frame) => readonly Primitive[];
}

/** Name and value a row, a hairline below each. */
function rowsOf(countries: readonly ShadedCountry[], width: Pt, context: LayoutContext): Rows | undefined {
  const { language } = context.meta;
  const beside = countries.some(({ iso }) => context.pictures.has(flagName(iso))) ? FLAG.width + BESIDE_FLAG : 0;
  const set = countries.map((country) => {
    const colour = country.highlight ? context.accent : ('ink' as const);
    const style = (size: Pt, align: 'start' | 'end') => ({ size, lineHeight: tightLeading(size, language), colour, weight: 'bold' as const, align });
    const name = unbroken([textSpec(country.name, style(NAME, 'start'), context)], width * NAME_SHARE - beside, context);
    const value = unbroken([textSpec(amountWords(country, language), style(VALUE, 'end'), context, country.citations)], width * (1 - NAME_SHARE), context);
    return name && value && { country, name, value, height: Math.max(roomOf(name), roomOf(value)) + 2 * ROW_AIR };
  });
  if (set.some((row) => row === undefined)) return undefined;
  const rows = set.flatMap((row) => row ?? []);
  return {
    height: rows.reduce((sum, row) => sum + row.height, 0),
    draw(frame) {
      let y = frame.y;
      return rows.flatMap((row, index): readonly Primitive[] => {
        const place = { x: frame.x + beside, y, width: width * NAME_SHARE - beside, height: row.height };
        const flag = flagItems(row.country.iso, row.country.name, `row-flag-${index + 1}`, { ...FLAG, x: frame.x, y: y + (row.height - FLAG.height) / 2 }, context);
        const rule: Rule = { type: 'rule', id: `row-rule-${index + 1}`, name: partName('rule', language), frame: mirror({ ...frame, y: y + row.height, height: 0 }, context), colour: 'muted', thickness: 0.5 };
        y += row.height;
        return [
          ...(flag ?? []),
          textBox(`row-name-${index + 1}`, partName('label', language, index + 1), mirror(place, context), row.name, { anchor: 'middle' }),
          textBox(`row-value-${index + 1}`, partName('number', language, index + 1), mirror({ ...place, x: frame.x + width * NAME_SHARE, width: width * (1 - NAME_SHARE) }, context), row.value, { anchor: 'middle' }),
          rule,
        ];
      });
    },
  };
}
