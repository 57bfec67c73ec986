/** Words on a map, in the shapes that they may take. */
import { roomOf } from '../../scene/height.ts';
import type { FontWeight, Paragraph } from '../../scene/model.ts';
import { SUBSTITUTED, longestWord } from '../../text/lines.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt, Size } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { setParagraph, textSpec, widthOf } from '../text.ts';
import { tightLeading } from '../type-scale.ts';

export interface LabelStyle {
  readonly size: Pt;
  readonly colour: ColourRole;
  readonly weight: FontWeight;
}

/** A label in one shape. */
export interface LabelShape extends Size {
  readonly paragraphs: readonly Paragraph[];
}

/** Around the text, so that a halo shows and no other program breaks the line. */
const PAD: Pt = 2.5;
/** How far a second try at two lines is wider than the first. */
const WIDER = 1.04;

/** A name in one line, and in two where it has a space to break at; the preferred shape first. */
export function labelShapes(text: string, { size, colour, weight }: LabelStyle, context: LayoutContext): readonly LabelShape[] {
  const spec = textSpec(text, { size, lineHeight: tightLeading(size, context.meta.language), colour, weight, align: 'center' }, context);
  const shape = (width: Pt): LabelShape => {
    const paragraphs = [setParagraph(spec, width * WIDER + 2 * PAD, context)];
    return { paragraphs, width: width * WIDER + 2 * PAD, height: roomOf(paragraphs) };
  };
  const full = widthOf(setParagraph(spec, Number.MAX_SAFE_INTEGER, context));
  const word = longestWord(spec.runs, context.typeface, SUBSTITUTED);
  const single = shape(full);
  if (word > full * 0.85) return [single];
  for (let width = Math.max(word, full / 2); width < full * 0.9; width *= WIDER) {
    const double = shape(width);
    if (double.paragraphs[0]?.mostLines === 2) return [single, double];
  }
  return [single];
}
