/** The annex that leads from every statement to its record, its place in the source and its slides. */
import type { BulletItem, DeckSource, Passage } from '../markdown/model.ts';
import { plainText } from '../markdown/spans.ts';
import { locatorsText } from '../text/locators/write.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { Language } from '../units/language.ts';
import type { DocumentBlock } from './document.ts';
import type { HandoutTable, HandoutWords, Prose } from './model.ts';
import { withoutEnd } from '../text/ends.ts';

/** What is looked up for the annex. */
export interface TraceSources {
  readonly language: Language;
  readonly sources: readonly DeckSource[];
  /** Numbers of the slides that stand on a record, from 1, by its id. */
  readonly slides: ReadonlyMap<string, readonly number[]>;
}

/** What is stated in one place: a passage, or the cells of a row. */
export interface Statement {
  readonly passages: readonly Passage[];
}

/** Longest wording in the annex, in characters: enough to recognise a statement by. */
const LONGEST = 64;

/** Shares of the width: wording, record, source, slides. */
const WIDTHS = [0.44, 0.21, 0.22, 0.13];

/** The statements of a block in order; remarks and places state nothing. */
export function statementsIn(block: DocumentBlock): readonly Statement[] {
  if (block.kind !== 'place' && block.remark) return [];
  switch (block.kind) {
    case 'paragraph':
      return block.statements.map((passage) => ({ passages: [passage] }));
    case 'list':
      return itemsIn(block.items);
    case 'quote':
      return [{ passages: block.attribution === undefined ? [block.quote] : [block.quote, block.attribution] }];
    case 'table':
      if (block.caption !== undefined && block.caption.citations.length > 0 && !block.table.rows.flat().some(({ citations }) => citations.length > 0)) return [{ passages: [block.caption] }];
      return block.table.rows.map((passages) => ({ passages }));
    case 'place':
      return [];
  }
}

/** An item that only heads others states nothing by itself. */
const itemsIn = (items: readonly BulletItem[]): readonly Statement[] =>
  items.flatMap((item) => {
    const below = itemsIn(item.children);
    return item.citations.length === 0 && below.length > 0 ? below : [{ passages: [item] }, ...below];
  });

/** @param numbers numbers of the notes by the passage they belong to */
export function traceTable(
  statements: readonly Statement[],
  numbers: ReadonlyMap<Passage, number>,
  words: HandoutWords,
  { language, sources, slides }: TraceSources,
): Omit<HandoutTable, 'caption'> {
  const shorts = new Map(sources.map(({ id, short }) => [id, short]));
  const text = (value: string): Prose => [{ kind: 'text', text: value }];
  const digits = (number: number): string => toLanguageDigits(String(number), language);
  const rows = statements.map(({ passages }) => {
    const citations = passages.flatMap((passage) => passage.citations);
    const facts = [...new Set(citations.flatMap(({ fact }) => fact ?? []))];
    const numbered = [...new Set(passages.flatMap((passage) => numbers.get(passage) ?? []))].map(digits);
    const wording = shortened(passages.map(({ spans }) => plainText(spans)).filter(Boolean).join(' – '));
    const shown = [...new Set(facts.flatMap((fact) => slides.get(fact) ?? []))].sort((a, b) => a - b);
    return [
      text(`${numbered.length === 0 ? '' : `${numbered.join(words.separator)}. `}${wording}`),
      text(facts.join(', ')),
      text(citations.length === 0 ? words.unsourced : placesOf(citations, shorts, words.separator, language)),
      text(shown.length === 0 ? words.none : shown.map(digits).join(words.separator)),
    ];
  });
  return {
    align: ['start', 'start', 'start', 'start'],
    header: [words.statement, words.record, words.place, words.slides].map(text),
    rows,
    widths: WIDTHS,
    small: true,
  };
}

/** "Tabnak/Turan 2025, ¶5, ¶8": each source once, with every place in it. */
function placesOf(
  citations: Passage['citations'],
  shorts: ReadonlyMap<string, string>,
  separator: string,
  language: Language,
): string {
  const places = new Map<string, Set<string>>();
  for (const { source, at } of citations) {
    const known = places.get(source) ?? new Set();
    places.set(source, at === '' ? known : known.add(at));
  }
  return [...places]
    .map(([source, at]) => [shorts.get(source) ?? source, locatorsText([...at], language)].filter(Boolean).join(separator))
    .join(separator);
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${withoutEnd(cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)), /[\s.,;:،؛–]/)}…`;
}
