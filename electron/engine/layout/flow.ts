/** Running text over as many pages as it needs, evenly filled. */
import type { DeckCitation } from '../markdown/model.ts';
import type { Paragraph } from '../scene/model.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { roomOf } from '../scene/height.ts';
import { type ParagraphSpec, linesWithin, setParagraph, splitParagraph } from './text.ts';

/** A paragraph with the citations that go where it goes. */
export interface FlowItem {
  readonly spec: ParagraphSpec;
  readonly citations: readonly DeckCitation[];
  /** Id of the source whose full entry this is. */
  readonly entry?: string;
}

export interface SetItem extends Omit<FlowItem, 'spec'> {
  readonly paragraph: Paragraph;
}

/** Height to keep for the items in one box. */
export const flowHeight = (items: readonly SetItem[]): Pt => roomOf(items.map((item) => item.paragraph));

/** Breaks every item at the width; the first of a box has no space above. */
export const setItems = (items: readonly FlowItem[], width: Pt, context: LayoutContext): readonly SetItem[] =>
  items.map(({ spec, ...rest }, index) => ({
    ...rest,
    paragraph: setParagraph(index === 0 ? { ...spec, before: 0 } : spec, width, context),
  }));

/**
 * Distributes items over pages of one height. No page is higher; every page is about as full as the others.
 * A paragraph is split only where it alone is higher than a page.
 */
export function paginate(
  items: readonly FlowItem[],
  width: Pt,
  height: Pt,
  context: LayoutContext,
): readonly (readonly SetItem[])[] {
  const pieces = items.flatMap((item) => fitToPage(item, width, height, context));
  const set = setItems(pieces, width, context);
  const fewest = fill(set, height).length;
  if (fewest === 1) return fill(set, height);
  let [low, high] = [flowHeight(set) / fewest, height];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(set, middle).length <= fewest && tallest(set) <= middle) high = middle;
    else low = middle;
  }
  return fill(set, high);
}

const tallest = (set: readonly SetItem[]): Pt => Math.max(...set.map((item) => flowHeight([item])));

/** Puts items on a page until the next would not fit. */
function fill(set: readonly SetItem[], height: Pt): readonly (readonly SetItem[])[] {
  const pages: SetItem[][] = [[]];
  for (const item of set) {
    const page = pages.at(-1) as SetItem[];
    if (page.length > 0 && flowHeight([...page, item]) > height) pages.push([item]);
    else page.push(item);
  }
  return pages;
}

/** The space behind the end of a sentence and the marks that close there. */
const SENTENCE_END = /(?<=[.!?؟…][”’»)\u200e\u200f]{0,8})\s+/gu;
/** Least share of a part that is kept where the cut is moved to the end of a sentence. */
const LEAST_KEPT = 0.4;

/** Two parts of a paragraph with the cut moved back to where a sentence ends, if one does so late enough. */
function atSentence(head: ParagraphSpec, tail: ParagraphSpec): readonly [ParagraphSpec, ParagraphSpec] {
  const text = head.runs.map((run) => run.text).join('');
  const end = [...text.matchAll(SENTENCE_END)].map(({ 0: found, index }) => index + found.length).findLast((at) => at < text.length);
  if (end === undefined || end < text.length * LEAST_KEPT) return [head, tail];
  let done = 0;
  const kept: ParagraphSpec['runs'][number][] = [];
  const moved: ParagraphSpec['runs'][number][] = [];
  for (const run of head.runs) {
    const cut = Math.min(run.text.length, Math.max(0, end - done));
    if (cut > 0) kept.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) moved.push({ ...run, text: run.text.slice(cut) });
    done += run.text.length;
  }
  return [{ ...head, runs: kept }, { ...tail, runs: [...moved, ...tail.runs] }];
}

/** Cuts an item that is higher than a page into pieces that are not. */
function fitToPage(item: FlowItem, width: Pt, height: Pt, context: LayoutContext): readonly FlowItem[] {
  const pieces: FlowItem[] = [];
  let rest = item;
  for (;;) {
    const whole = setParagraph(rest.spec, width, context);
    if (roomOf([whole]) <= height || whole.lines.length === 1) return [...pieces, rest];
    let count = Math.min(linesWithin(whole, height), whole.lines.length - 1);
    // Where lines break anew, those of one part may be more than its share of them.
    while (count > 1 && roomOf([setParagraph(splitParagraph(whole, count)[0], width, context)]) > height) count -= 1;
    const [head, tail] = atSentence(...splitParagraph(whole, count));
    pieces.push({ ...item, spec: head });
    rest = { ...item, spec: tail };
  }
}
