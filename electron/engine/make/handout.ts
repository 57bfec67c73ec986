/** The narrative handout: a written briefing of what the deck tells, its citations in a style. */
import type { NarrativePart } from '../../contract/files.ts';
import type { OnPlace, OnProgress } from '../../contract/progress.ts';
import type { Composed } from '../compose.ts';
import { type DatasetChoices, makeBriefing } from '../dataset/briefing.ts';
import type { Briefing } from '../dataset/briefing-model.ts';
import { type Problem, problem, type Result } from '../diagnostics/problem.ts';
import { makeCiter } from '../handout/citations/citer.ts';
import { findStyle } from '../handout/citations/styles.ts';
import type { DeckMeta } from '../deck/model.ts';
import { citedSources } from '../handout/cited.ts';
import type { HandoutDocument } from '../handout/document.ts';
import type { Handout } from '../handout/model.ts';
import { parseHandout } from '../handout/parse.ts';
import { settleHandout } from '../handout/settle.ts';
import { withKnownRecords } from '../markdown/known-records.ts';
import type { Materials } from '../materials.ts';
import type { Scene } from '../scene/model.ts';
import { firstCalendar } from '../text/calendar.ts';
import { formatNumber } from '../text/numerals.ts';
import type { Stage } from '../units/stage.ts';
import { mapFigures } from './figures.ts';
import { sourceCards } from './source-cards.ts';

export function makeHandout(
  { materials, briefing, deck, scene }: Composed,
  options: Pick<NarrativePart, 'citations'>,
  onProgress: OnProgress = () => undefined,
): Result<Handout> {
  const { dataset, citations, fillHandout: fill, readHandout: read, pageLooks } = materials;
  if (!fill) return { problems: lacksHandout(materials) };
  const problems: Problem[] = [];
  const collect = <T extends { readonly problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const at = (stage: Stage): OnPlace => (place) => onProgress({ stage, done: 0, place });
  const known = { ids: new Set(dataset.records.map(({ id }) => id)), released: false };
  const draft = (filled: Briefing, tellPlace = at): Result<HandoutDocument> => {
    tellPlace('fill')({ file: fill.file });
    const { markdown, problems: ofFilling } = fill(filled, tellPlace('fill'));
    if (!markdown) return { problems: ofFilling };
    tellPlace('parse')({ file: fill.file });
    const { document, problems: ofReading } = parseHandout(markdown, briefing.sources, read, tellPlace('parse'));
    const checked = document && withKnownRecords(document, known);
    return { ...(checked && { value: checked.value }), problems: [...ofFilling, ...ofReading, ...(checked?.problems ?? [])] };
  };
  // Which sources the pages name, and how many, is known only when they are there, and some pages say it.
  const first = draft(briefing);
  const cites = first.value && citedSources(first.value);
  const { value: document } = collect(cites === undefined ? first : draft({ ...briefing, cites, counts: { ...briefing.counts, sources: formatNumber(cites.length, briefing.language) } }, () => () => undefined));
  onProgress({ stage: 'paint', done: 0 });
  const { language } = deck.meta;
  const calendar = firstCalendar(language, briefing.calendar);
  const { style } = collect(findStyle(citations, options.citations));
  if (!document || !style) return { problems };
  const { citer } = collect(makeCiter(style, dataset.sources, citedSources(document), language, calendar));
  if (!citer) return { problems };
  // In the colours of paper: a page that is read and printed is light whatever the slides are.
  const [map] = mapFigures({ ...scene, look: pageLooks().light });
  const fillings = { citer, language, sources: briefing.sources, slides: slidesOf(scene), cardsOf: sourceCards(briefing, document.meta.words), ...(map === undefined ? {} : { map }) };
  return { value: settleHandout(withHandling(document, deck.meta), fillings), problems };
}

/** The handling mark stands below the title and at the foot of every page. */
const withHandling = (document: HandoutDocument, { handling, handlingColours }: DeckMeta): HandoutDocument => {
  if (handling === undefined) return document;
  const { details, words } = document.meta;
  return { ...document, meta: { ...document.meta, ...(handlingColours && { mark: { text: handling, ...handlingColours } }), details: [handling, ...details], words: { ...words, page: `${handling} · ${words.page}` } } };
};

/** That a pack makes no handout, where it makes none. */
export const lacksHandout = ({ fill, fillHandout }: Materials): readonly Problem[] =>
  fillHandout ? [] : [problem('error', 'handout.no-template', { pack: fill.pack.id })];

/** What is wrong with a handout whose deck cannot be made. */
export function handoutProblems({ dataset, fillHandout, readHandout }: Materials, choices: DatasetChoices): readonly Problem[] {
  const { briefing } = makeBriefing(dataset, choices);
  if (!briefing || !fillHandout) return [];
  const { markdown, problems } = fillHandout(briefing);
  return markdown ? [...problems, ...parseHandout(markdown, briefing.sources, readHandout).problems] : problems;
}

/** Numbers of the slides that stand on each record, from 1. */
function slidesOf({ slides }: Scene): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, { facts }] of slides.entries()) {
    for (const fact of facts) numbers.set(fact, [...(numbers.get(fact) ?? []), index + 1]);
  }
  return numbers;
}
