/** What an actor is known by at a glance: the flag of a state, else initials in a circle. */
import type { Passage } from '../markdown/model.ts';
import { ascentOf } from '../scene/baseline.ts';
import type { Primitive } from '../scene/model.ts';
import type { Language } from '../units/language.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import { setParagraph, textSpec } from './text.ts';
import { textBox } from './text-box.ts';
import { tightLeading } from './type-scale.ts';

/** The diameter of a circle. */
export const SIGN_HEIGHT: Pt = 37.5;
const SIZE: Pt = 16;

/** Two regional indicators, which together are the flag of a state (Unicode, UTS #51 annex B). */
const FLAG = /^\s*([\u{1F1E6}-\u{1F1FF}])([\u{1F1E6}-\u{1F1FF}])\s*/u;
const LETTER_A = 0x1f1e6 - 'A'.charCodeAt(0);

/** The state whose flag a passage begins with, by its ISO 3166-1 alpha-2 code, and the passage without it. */
export function flagOf<P extends Pick<Passage, 'spans'>>(passage: P): readonly [iso: string | undefined, rest: P] {
  const [first, ...others] = passage.spans;
  const found = first && FLAG.exec(first.text);
  if (!first || !found) return [undefined, passage];
  const iso = [found[1], found[2]].map((sign) => String.fromCharCode((sign?.codePointAt(0) ?? 0) - LETTER_A)).join('');
  const text = first.text.slice(found[0].length);
  return [iso, { ...passage, spans: text === '' ? others : [{ ...first, text }, ...others] }];
}

/** Letters that a name's first words begin with; Persian ones stand apart, since joined they would be a word. */
export function initialsOf(name: string, language: Language): string {
  const words = name.split(/[\s\u200C–-]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = words.slice(0, 2).map((word) => [...word][0] ?? '');
  return language === 'fa' ? letters.join('\u200C') : letters.join('').toUpperCase();
}

/** A sign whose middle stands at a height. @param x of its start, seen from the reading start */
export function signItems(name: string, number: number, x: Pt, middle: Pt, context: LayoutContext): readonly Primitive[] {
  const { language } = context.meta;
  const initials = initialsOf(name, language);
  const circle = { x, y: middle - SIGN_HEIGHT / 2, width: SIGN_HEIGHT, height: SIGN_HEIGHT };
  const lineHeight = tightLeading(SIZE, language);
  const paragraph = setParagraph(textSpec(initials, { size: SIZE, lineHeight, colour: 'ink', weight: 'bold', align: 'center' }, context), SIGN_HEIGHT, context);
  // The letters' middle stands a third of their size above the baseline.
  const y = middle + SIZE * 0.36 - ascentOf({ size: SIZE, lineHeight });
  return [
    { type: 'ellipse', id: `sign-${number}`, name: partName('sign', language, number), frame: mirror(circle, context), fill: { colour: 'surface', opacity: 1 } },
    textBox(`initials-${number}`, partName('sign', language, number), mirror({ ...circle, y, height: lineHeight }, context), [paragraph]),
  ];
}
