/** Handouts of the small dataset for tests. */
import { parseDeck } from '../../../electron/engine/deck/parse.ts';
import { makeCiter } from '../../../electron/engine/handout/citations/citer.ts';
import { findStyle } from '../../../electron/engine/handout/citations/styles.ts';
import { citedSources } from '../../../electron/engine/handout/cited.ts';
import type { HandoutDocument } from '../../../electron/engine/handout/document.ts';
import type { Handout } from '../../../electron/engine/handout/model.ts';
import { parseHandout } from '../../../electron/engine/handout/parse.ts';
import { settleHandout } from '../../../electron/engine/handout/settle.ts';
import type { CslSource } from '../../../electron/engine/dataset/sources/work.ts';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import { allPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { handoutFiller, templateFiller } from '../../../electron/engine/template/fill.ts';
import type { Pack } from '../../../electron/engine/template/pack-model.ts';
import { sourceCards } from '../../../electron/engine/make/source-cards.ts';
import { loadValid } from '../dataset/fixture.ts';
import { briefingOf, builtIn, projectFolder, wordsOf } from '../template/support.ts';

export const STYLES = ['chicago-notes', 'apa', 'iso690-numeric'] as const;
export type Style = (typeof STYLES)[number];

export const citations = projectFolder('templates/citations');

/** Fills and parses; throws where either finds an error. */
export function documentOf(pack: Pack, briefing: Briefing): HandoutDocument {
  const { markdown, problems } = handoutFiller(pack)?.(briefing) ?? { problems: [] };
  if (markdown === undefined) throw new Error(wordsOf(problems).join('\n') || 'the pack has no handout');
  const parsed = parseHandout(markdown, briefing.sources);
  if (parsed.document === undefined) throw new Error(`${wordsOf(parsed.problems).join('\n')}\n${markdown.text}`);
  return parsed.document;
}

/** Numbers of the deck's slides by record, as if none continued on a further one. */
function slidesOf(pack: Pack, briefing: Briefing): ReadonlyMap<string, readonly number[]> {
  const { markdown } = templateFiller(pack)(briefing);
  const { deck } = markdown === undefined ? {} : parseDeck(markdown, briefing.sources);
  const numbers = new Map<string, number[]>();
  for (const [index, slide] of deck?.slides.entries() ?? []) {
    const facts = new Set(allPassages(slide).flatMap((passage) => passage.citations.flatMap(({ fact }) => fact ?? [])));
    for (const fact of facts) numbers.set(fact, [...(numbers.get(fact) ?? []), index + 1]);
  }
  return numbers;
}

/** A document with its citations in a style. */
export function settled(document: HandoutDocument, briefing: Briefing, styleId: Style = 'chicago-notes', pack: Pack = builtIn(), works: readonly CslSource[] = loadValid().sources): Handout {
  const { language, sources } = briefing;
  const calendar = language === 'fa' ? 'persian' : 'gregorian';
  const { style } = findStyle(citations, styleId);
  if (style === undefined) throw new Error(`no style ${styleId}`);
  const { citer, problems } = makeCiter(style, works, citedSources(document), language, calendar);
  if (citer === undefined) throw new Error(wordsOf(problems).join('\n'));
  return settleHandout(document, { citer, language, sources, slides: slidesOf(pack, briefing), cardsOf: sourceCards(briefing, document.meta.words) });
}

export function handoutOf(briefing: Briefing = briefingOf(), style: Style = 'chicago-notes', pack: Pack = builtIn()): Handout {
  return settled(documentOf(pack, briefing), briefing, style, pack);
}

/** The handout with a table of contents, which those of the built-in packs do without. */
export const withContents = (handout: Handout): Handout => ({ ...handout, meta: { ...handout.meta, contents: true } });
