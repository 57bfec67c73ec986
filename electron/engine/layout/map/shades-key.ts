/** What shades of a map mean: a row of swatches, the lowest class at the reading start, the limits of each below it. */
import { roomOf } from '../../scene/height.ts';
import type { Path, TextBox } from '../../scene/model.ts';
import { decimalsOf, plainDecimal } from '../../text/decimal.ts';
import { formatNumber } from '../../text/numerals.ts';
import { wordsOf } from '../../language/languages.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { tightLeading } from '../type-scale.ts';
import type { ValueClass } from './classes.ts';
import { shadeOf } from './shaded.ts';

const SIZE: Pt = 12;
const [SWATCH, BELOW, APART] = [16, 4, 2] as const;

export interface ShadesKey {
  readonly height: Pt;
  /** From the top of a frame given from the reading start. */
  readonly draw: (frame: Frame) => readonly (Path | TextBox)[];
}

export function shadesKey(classes: readonly ValueClass[], width: Pt, context: LayoutContext): ShadesKey {
  const { language } = context.meta;
  const column = (width + APART) / classes.length;
  const written = (value: number): string => formatNumber(plainDecimal(Number(value.toFixed(Math.min(3, decimalsOf(plainDecimal(value)))))), language);
  const set = classes.map(({ from, to }) => {
    const words = from === to ? written(from) : wordsOf(language).range(written(from), written(to));
    const spec = textSpec(words, { size: SIZE, lineHeight: tightLeading(SIZE, language), colour: 'muted' }, context);
    return unbroken([spec], column - APART, context) ?? [];
  });
  const height = SWATCH + BELOW + Math.max(...set.map(roomOf));
  return {
    height,
    draw: ({ x, y }) =>
      classes.flatMap((_, index): readonly (Path | TextBox)[] => {
        const place = { x: x + index * column, y, width: column - APART, height: SWATCH };
        const frame = mirror(place, context);
        const [left, right] = [frame.x, frame.x + frame.width];
        const outline = [{ x: left, y }, { x: right, y }, { x: right, y: y + SWATCH }, { x: left, y: y + SWATCH }];
        const text = mirror({ ...place, y: y + SWATCH + BELOW, height: height - SWATCH - BELOW }, context);
        return [
          { type: 'path', id: `key-${index + 1}`, name: partName('swatch', language, index + 1), frame, outlines: [outline], closed: true, fill: shadeOf(index, classes.length, context.accent) },
          textBox(`key-name-${index + 1}`, partName('key', language, index + 1), text, set[index] ?? []),
        ];
      }),
  };
}
