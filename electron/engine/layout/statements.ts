/** Paragraphs and lists as statements: each with the words that lead it, and what stands below it. */
import { plainText, trimmedSpans } from '../markdown/spans.ts';
import type { Block, BulletItem, DeckCitation, Passage, Span } from '../markdown/model.ts';
import { citationsOf } from './page.ts';

export interface Statement {
  /** The words in bold that it begins with, without what joins them to the rest. */
  readonly lead: readonly Span[];
  readonly text: Passage;
  readonly below: readonly BulletItem[];
  /** Of the statement and of what stands below it. */
  readonly citations: readonly DeckCitation[];
}

/** What joins lead words to their sentence is told by the layout. */
const JOINT = /[:.،:؛;—–]\s*$/u;
/** Words that lead a statement are few; a sentence that is bold as a whole is one. */
const LONGEST_LEAD = 48;

export function statementOf(passage: Passage, below: readonly BulletItem[] = []): Statement {
  const [first, ...rest] = passage.spans;
  const citations = citationsOf([passage, ...below]);
  const led = first?.strong === true && first.text.length <= LONGEST_LEAD && (plainText(rest).trim() !== '' || below.length > 0);
  if (!led) return { lead: [], text: passage, below, citations };
  const { strong: _bold, ...lead } = first;
  return { lead: [{ ...lead, text: lead.text.replace(JOINT, '').trim() }], text: { ...passage, spans: trimmedSpans(rest) }, below, citations };
}

export const statementsOf = (blocks: readonly Block[]): readonly Statement[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [statementOf(block.passage)] : block.items.map((item) => statementOf(item, item.children))));

/** The paragraph that ends a slide after other blocks says what it comes to. */
export function soWhatOf(blocks: readonly Block[]): readonly [soWhat: Passage | undefined, others: readonly Block[]] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' && blocks.length > 1 ? [last.passage, blocks.slice(0, -1)] : [undefined, blocks];
}
