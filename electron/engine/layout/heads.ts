/** The heads of columns above rows. */
import type { Passage } from '../markdown/model.ts';
import { ascentOf } from '../scene/baseline.ts';
import { roomOf } from '../scene/height.ts';
import type { Primitive } from '../scene/model.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Language } from '../units/language.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import { passageSpec, setParagraph } from './text.ts';
import { textBox } from './text-box.ts';
import { tightLeading } from './type-scale.ts';

export const HEAD_SIZE: Pt = 14;
export const BELOW_HEADS: Pt = 6;

const headLeading = (language: Language): Pt => tightLeading(HEAD_SIZE, language) + 2;

/** Where the last line of a head stands below the upper edge of its box. @param height of the box */
export const headBaseline = (height: Pt, language: Language): Pt => height - headLeading(language) + ascentOf({ size: HEAD_SIZE, lineHeight: headLeading(language) });

export interface Heads {
  /** With the distance to what stands below. */
  readonly height: Pt;
  readonly items: readonly Primitive[];
}

/** @param places of the columns, seen from the reading start; @param colours of those that are not muted */
export function headsOf(heads: readonly Passage[], places: readonly Pick<Frame, 'x' | 'width'>[], y: Pt, context: LayoutContext, colours: Readonly<Record<number, ColourRole>> = {}): Heads {
  const { language } = context.meta;
  const set = heads.map((head, index) => {
    const colour = colours[index] ?? 'muted';
    return [setParagraph(passageSpec(head, { size: HEAD_SIZE, lineHeight: headLeading(language), colour, accent: colour, weight: 'bold' }, context), places[index]?.width ?? 0, context)];
  });
  const height = Math.max(0, ...set.map(roomOf));
  const items = set.flatMap((paragraphs, index): readonly Primitive[] => {
    const place = places[index];
    if (place === undefined || heads[index]?.spans.length === 0) return [];
    return [textBox(`head-${index + 1}`, partName('heading', language, index + 1), mirror({ ...place, y, height }, context), paragraphs, { anchor: 'bottom' })];
  });
  return { height: height + BELOW_HEADS, items };
}
