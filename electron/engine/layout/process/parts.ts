/** What the two forms of a process share. */
import type { ProcessSlide } from '../../deck/kinds/process.ts';
import type { Group, TextBox } from '../../scene/model.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import type { Frame } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { described } from '../description.ts';
import { mirror } from '../grid.ts';
import { groupOf } from '../group.ts';
import { partName } from '../names.ts';
import { setParagraph, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { tightLeading } from '../type-scale.ts';

/** Of a step's number, from the preferred one down: the hundredth step has a disc no wider than the first. */
const NUMBER_SIZES = [20, 16, 14, 12, 10, 8] as const;

/** A step's number, to stand on an area in the accent. */
export function numberBox(number: number, frame: Frame, context: LayoutContext): TextBox {
  const { language } = context.meta;
  const set = NUMBER_SIZES.map((size) =>
    setParagraph(textSpec(toLanguageDigits(String(number), language), { size, lineHeight: tightLeading(size, language), colour: 'paper', weight: 'bold', align: 'center' }, context), frame.width, context),
  );
  const paragraph = set.find(({ mostLines }) => mostLines === 1) ?? set.at(-1);
  return textBox(`step-number-${number}`, partName('stepNumber', language, number), mirror(frame, context), paragraph === undefined ? [] : [paragraph], { anchor: 'middle' });
}

/** The marks of all steps of a page as one thing to move. */
export function processGroup({ title, steps }: ProcessSlide, items: Group['items'], { meta }: LayoutContext): Group {
  const description = described(title, steps.map(({ name }) => name), meta.language);
  return groupOf('process', partName('process', meta.language), description, items);
}
