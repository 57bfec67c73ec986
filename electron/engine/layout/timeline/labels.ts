/** The texts of moments: date, what happened, a sentence more. */
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { citationsOf } from '../page.ts';
import { type ParagraphSpec, textSpec } from '../text.ts';
import { leading, tightLeading } from '../type-scale.ts';
import type { Moment } from './moments.ts';

export const dateSpec = (moment: Moment, size: Pt, accent: ColourRole, context: LayoutContext): ParagraphSpec =>
  textSpec(
    moment.date,
    { size, lineHeight: tightLeading(size, context.meta.language), colour: accent, weight: 'bold' },
    context,
    citationsOf(moment.events),
  );

/** Label and text of every event of a moment. */
export function eventSpecs(moment: Moment, size: Pt, context: LayoutContext): readonly ParagraphSpec[] {
  const { language } = context.meta;
  const small = Math.max(SMALLEST, size - 2);
  const label = { size, lineHeight: tightLeading(size, language), colour: 'ink' as const, weight: 'bold' as const };
  const text = { size: small, lineHeight: leading(small, language), colour: 'ink' as const, before: 3 };
  return moment.events.flatMap((event) => [
    ...(event.label === '' ? [] : [textSpec(event.label, { ...label, before: size * 0.6 }, context, event.citations)]),
    ...(event.text === '' ? [] : [textSpec(event.text, text, context, event.citations)]),
  ]);
}

const SMALLEST: Pt = 14;
