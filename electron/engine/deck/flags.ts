/** Flags of states, as texts of slides name them: two regional indicators in front of a name (Unicode, UTS #51 annex B). */
import type { Passage } from '../markdown/model.ts';
import type { DeckSlide } from './kinds/all.ts';
import type { Deck } from './model.ts';

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

/** The states whose flags a slide shows, each once. */
export function flagsOf(slide: DeckSlide): readonly string[] {
  return [...new Set(codesOf(slide).filter((code) => code !== ''))];
}

/** The states whose flags a deck shows. */
export const shownFlags = ({ slides }: Deck): readonly string[] => [...new Set(slides.flatMap(flagsOf))];

function codesOf(slide: DeckSlide): readonly string[] {
  switch (slide.kind) {
    case 'actors':
      return slide.items.map((item) => flagOf(item)[0] ?? '');
    case 'matrix':
      return slide.table.rows.flatMap(([head]) => (head === undefined ? [] : (flagOf(head)[0] ?? '')));
    case 'chart':
      return slide.chart.categories.map(({ iso }) => iso ?? '');
    case 'network':
      return slide.network.relations.flatMap(({ from, to }) => [from.iso, to.iso]);
    case 'shaded-map':
      return slide.shaded.countries.map(({ iso }) => iso);
    default:
      return [];
  }
}
