/** A quiet note under a timeline of equal distances whose dates are far from equally far apart. */
import type { TextBox } from '../../scene/model.ts';
import { wordsOf } from '../../language/languages.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { setParagraph, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { tightLeading } from '../type-scale.ts';
import type { Moment } from './moments.ts';

const SIZE: Pt = 12;
const ABOVE: Pt = 10;
/** Longer than this many usual distances, and than so many years, a distance misleads when it is drawn like the others. */
const [MUCH_LONGER, YEARS] = [4, 1] as const;

/** Whether equal distances between moments would mislead: one is far longer than what is usual between the others. */
export function misleads(moments: readonly Moment[]): boolean {
  const gaps = moments.slice(1).map(({ at }, index) => at - (moments[index]?.at ?? at)).sort((a, b) => a - b);
  const usual = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const longest = gaps.at(-1) ?? 0;
  return gaps.length > 1 && longest > YEARS && longest > usual * MUCH_LONGER;
}

/** Height of the note with the air above it. */
export const noteHeight = ({ meta }: LayoutContext): Pt => ABOVE + tightLeading(SIZE, meta.language);

/** @param frame in which the timeline stands; its height is that of what is drawn */
export function scaleNote({ x, y, width, height }: Frame, context: LayoutContext): TextBox {
  const { language } = context.meta;
  const lineHeight = tightLeading(SIZE, language);
  const spec = textSpec(wordsOf(language).notToScale, { size: SIZE, lineHeight, colour: 'muted' }, context);
  const place = { x, y: y + height + ABOVE, width, height: lineHeight };
  return textBox('scale-note', partName('note', language), mirror(place, context), [setParagraph(spec, width, context)]);
}
