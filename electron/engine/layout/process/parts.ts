/** What the two forms of a process share. */
import type { ProcessSlide } from '../../deck/model.ts';
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

const NUMBER_SIZE = 20;

/** A step's number, to stand on an area in the accent. */
export function numberBox(number: number, frame: Frame, context: LayoutContext): TextBox {
  const { language } = context.meta;
  const spec = textSpec(
    toLanguageDigits(String(number), language),
    { size: NUMBER_SIZE, lineHeight: tightLeading(NUMBER_SIZE, language), colour: 'paper', weight: 'bold', align: 'center' },
    context,
  );
  const name = partName('stepNumber', language, number);
  return textBox(`step-number-${number}`, name, mirror(frame, context), [setParagraph(spec, frame.width, context)], { anchor: 'middle' });
}

/** The marks of all steps of a page as one thing to move. */
export function processGroup({ title, steps }: ProcessSlide, items: Group['items'], { meta }: LayoutContext): Group {
  const description = described(title, steps.map(({ name }) => name), meta.language);
  return groupOf('process', partName('process', meta.language), description, items);
}
