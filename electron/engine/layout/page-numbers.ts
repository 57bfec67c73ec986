/** The numbers of slides that another slide names; each leads there. */
import { ascentOf } from '../scene/baseline.ts';
import type { TextBox } from '../scene/model.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import type { PageNumber } from './page.ts';
import type { BindContext } from './placed.ts';
import { passageSpec, setParagraph } from './text.ts';
import { textBox } from './text-box.ts';
import { tightLeading } from './type-scale.ts';

const SIZE = 14;

export const pageNumberBoxes = (wished: readonly PageNumber[], numbers: ReadonlyMap<string, number>, context: BindContext): readonly TextBox[] =>
  wished.flatMap(({ slide, place, baseline }, index) => {
    const number = numbers.get(slide);
    if (number === undefined) return [];
    const { language } = context.meta;
    const style = { size: SIZE, lineHeight: tightLeading(SIZE, language), colour: 'muted' as const, align: 'end' as const };
    const span = { text: toLanguageDigits(String(number), language), link: { kind: 'slide' as const, slide } };
    const frame = { ...place, y: baseline - ascentOf(style), height: style.lineHeight };
    return [textBox(`page-${index + 1}`, partName('slide', language, index + 1), mirror(frame, context), [setParagraph(passageSpec({ spans: [span] }, style, context), place.width, context)])];
  });
