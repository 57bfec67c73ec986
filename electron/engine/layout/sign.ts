/** What an actor is known by at a glance: the flag of a state, else initials in a circle. */
import { writingOf } from '../language/languages.ts';
import { ascentOf } from '../scene/baseline.ts';
import type { Path, Picture, Primitive } from '../scene/model.ts';
import type { Language } from '../units/language.ts';
import type { Frame, Pt, Size } from '../units/length.ts';
import { flagName } from '../units/media.ts';
import type { LayoutContext } from './context.ts';
import { mirror } from './grid.ts';
import { closedShape, stroke } from './lines.ts';
import { partName } from './names.ts';
import { filling, placedPicture } from './picture.ts';
import { HAIRLINE } from './rows.ts';
import { setParagraph, textSpec } from './text.ts';
import { textBox } from './text-box.ts';
import { tightLeading } from './type-scale.ts';

/** The diameter of a circle. */
export const SIGN_HEIGHT: Pt = 37.5;
const SIZE: Pt = 16;

/** Letters that a name's first words begin with. */
export function initialsOf(name: string, language: Language): string {
  const words = name.split(/[\s\u200C–-]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = words.slice(0, 2).map((word) => [...word][0] ?? '');
  const { initialsJoint, capitals } = writingOf(language);
  const initials = letters.join(initialsJoint);
  return capitals ? initials.toUpperCase() : initials;
}

/** A flag, four to three, with a hairline at its edge; undefined where the state has none. @param place seen from the reading start */
export function flagItems(iso: string | undefined, name: string, id: string, place: Frame, context: LayoutContext): readonly [Picture, Path] | undefined {
  const media = iso === undefined ? undefined : context.pictures.get(flagName(iso));
  if (media === undefined) return undefined;
  const { x, y, width, height } = place;
  const corners = [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }];
  const { fill: _fill, ...edge } = closedShape(`${id}-edge`, partName('sign', context.meta.language), corners, 'line', context);
  return [{ ...placedPicture('picture', { alt: name }, media, mirror(place, context), context, filling(media, place)), id, name }, { ...edge, stroke: stroke('line', HAIRLINE) }];
}

/** The size of a flag in a row. */
export const FLAG: Size = { width: 42, height: 31.5 };

/** A sign whose middle stands at a height: the flag of a state, else initials in a circle. @param x of its start, seen from the reading start */
export function signItems(name: string, number: number, x: Pt, middle: Pt, context: LayoutContext, iso?: string): readonly Primitive[] {
  const { language } = context.meta;
  const flag = flagItems(iso, name, `flag-${number}`, { x, y: middle - FLAG.height / 2, ...FLAG }, context);
  if (flag) return flag;
  const initials = initialsOf(name, language);
  const circle = { x, y: middle - SIGN_HEIGHT / 2, width: SIGN_HEIGHT, height: SIGN_HEIGHT };
  const lineHeight = tightLeading(SIZE, language);
  const set = (letters: string) => setParagraph(textSpec(letters, { size: SIZE, lineHeight, colour: 'ink', weight: 'bold', align: 'center' }, context), SIGN_HEIGHT, context);
  // Two wide letters may have no room in a wider face: the first one then stands for both.
  const paragraph = [initials, [...initials][0] ?? ''].map(set).find(({ mostLines }) => mostLines === 1) ?? set('');
  // The letters' middle stands a third of their size above the baseline.
  const y = middle + SIZE * 0.36 - ascentOf({ size: SIZE, lineHeight });
  return [
    { type: 'ellipse', id: `sign-${number}`, name: partName('sign', language, number), frame: mirror(circle, context), fill: { colour: 'surface', opacity: 1 } },
    textBox(`initials-${number}`, partName('sign', language, number), mirror({ ...circle, y, height: lineHeight }, context), [paragraph]),
  ];
}
