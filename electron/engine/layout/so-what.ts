/** What a slide comes to: a rule in the accent and a line or two in bold, at the foot of the body. */
import type { Block, DeckCitation, Passage } from '../markdown/model.ts';
import { roomOf } from '../scene/height.ts';
import type { Primitive } from '../scene/model.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import type { Body } from './page.ts';
import { passageSpec, unbroken } from './text.ts';
import { textBox } from './text-box.ts';
import { tightLeading } from './type-scale.ts';

const SIZES = [20, 18, 16] as const;
const MOST_LINES = 2;
/** Share of the width that a second line fills at least, where type that is a little smaller can do that. */
const STRAY = 0.2;
const RULE: Pt = 1.5;
/** From the rule to the text. */
const BELOW_RULE: Pt = 9;
/** Between what stands above and the rule. */
export const ABOVE_BAND: Pt = 20;

export interface Band {
  /** With the rule, without the distance above it. */
  readonly height: Pt;
  /** @param foot where it ends */
  readonly items: (foot: Pt) => readonly Primitive[];
  readonly citations: readonly DeckCitation[];
}

/** The band of a passage; undefined where there is none, or it is longer than two lines. */
export function bandOf(passage: Passage | undefined, context: LayoutContext): Band | undefined {
  if (passage === undefined) return undefined;
  const { accent, grid: { body }, meta: { language } } = context;
  const set = SIZES.flatMap((size) => {
    const spec = passageSpec(passage, { size, lineHeight: tightLeading(size, language) + 3, colour: 'ink', weight: 'bold', accent }, context);
    const paragraphs = unbroken([{ ...spec, runs: leadInAccent(spec.runs, passage, context) }], body.width, context);
    return paragraphs && paragraphs.every(({ lines }) => lines.length <= MOST_LINES) ? [paragraphs] : [];
  });
  // A word or two on a second line look like a leftover; type that is a little smaller spares it.
  const paragraphs = set.find((each) => each.every(({ lines }) => lines.length === 1 || (lines.at(-1)?.width ?? 0) >= body.width * STRAY)) ?? set[0];
  if (!paragraphs) return undefined;
  const text = roomOf(paragraphs);
  const height = RULE + BELOW_RULE + text;
  return {
    height,
    items: (foot) => [
      { type: 'rect', id: 'so-what-rule', name: partName('rule', language), frame: mirror({ ...body, y: foot - height, height: RULE }, context), fill: accent },
      textBox('so-what', partName('soWhat', language), mirror({ ...body, y: foot - text, height: text }, context), paragraphs),
    ],
    citations: passage.citations,
  };
}

/** The band of what is said below a drawing, where that is a single short paragraph. */
export const bandBelow = ([only, ...more]: readonly Block[], context: LayoutContext): Band | undefined =>
  only?.kind === 'paragraph' && more.length === 0 ? bandOf(only.passage, context) : undefined;

/** A body with a band below it, where there is one. @param foot where the band ends */
export const withBand = (body: Body, band: Band | undefined, foot: Pt): Body =>
  band ? { ...body, items: [...body.items, ...band.items(foot)], citations: [...body.citations, ...band.citations] } : body;

/** The room that a band takes with the distance above it. */
export const bandRoom = (band: Band | undefined): Pt => (band ? band.height + ABOVE_BAND : 0);

/** All of it is bold, so that its first words are told apart by colour. */
const leadInAccent = <R extends { readonly colour: unknown }>(runs: readonly R[], { spans: [first, ...rest] }: Passage, { accent }: LayoutContext): readonly R[] =>
  first?.strong === true && rest.length > 0 ? runs.map((run, index) => (index === 0 ? { ...run, colour: accent } : run)) : runs;
