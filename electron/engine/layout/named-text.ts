/** A name and what is said of it: the powers of a balance, the steps of a process. */
import type { Vector } from '../deck/blocks.ts';
import type { TextAlign } from '../scene/model.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { type ParagraphSpec, passageSpec, plain, textSpec } from './text.ts';
import { SMALLEST_SIZE, leading, tightLeading } from './type-scale.ts';

/** The name bold, the text below it a little smaller. */
export function namedSpecs(
  { name, passage }: Vector,
  size: Pt,
  accent: ColourRole,
  context: LayoutContext,
  align: TextAlign = 'start',
): readonly ParagraphSpec[] {
  const { language } = context.meta;
  const small = Math.max(SMALLEST_SIZE, size - 2);
  const head = { size, lineHeight: tightLeading(size, language), colour: 'ink' as const, weight: 'bold' as const, align };
  const text = { size: small, lineHeight: leading(small, language), colour: 'ink' as const, accent, before: 3, align };
  return [
    ...(name === '' ? [] : [textSpec(name, head, context, passage.citations)]),
    ...(plain(passage) === '' ? [] : [passageSpec(passage, text, context)]),
  ];
}
