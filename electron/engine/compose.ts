/**
 * The house, read from top to bottom:
 *
 *   dataset ─► Briefing ─► deck Markdown ─► cut ─► read ─► Deck ─► lay, bind ─► Scene ─┬─► make/deck.ts      PPTX
 *   pack ────────────────────┘          edits ─┘                    look ──┘           ├─► make/slides.ts    PDF
 *                                                                                      ├─► make/preview.ts   SVG
 *                                                                                      └─► make/handout.ts   DOCX, PDF, HTML, MD
 *
 * Every stage takes values and returns values and problems; an error ends the way there. Nothing here reads or writes a file.
 */
import type { BriefingMark } from './dataset/fact-model.ts';
import type { FixedColours } from './units/colour.ts';
import type { Edit, EditedChoices } from '../contract/document.ts';
import type { OnProgress } from '../contract/progress.ts';
import { type Breathe, NO_BREATH, withBreaths } from './units/breath.ts';
import { makeBriefing, type UnfilledPoint } from './dataset/briefing.ts';
import { standingWords } from './dataset/handling/own-words.ts';
import type { Briefing, BriefingSource } from './dataset/briefing-model.ts';
import { type KnownRecords, withKnownRecords } from './markdown/known-records.ts';
import { plainText } from './markdown/spans.ts';
import type { DeckCitation, DeckSource } from './markdown/model.ts';
import { type CutDeck, cutDeck } from './deck/cut.ts';
import type { Deck } from './deck/model.ts';
import { answeredOnce } from './deck/answered-once.ts';
import { withOwnPortions } from './deck/own-portions.ts';
import { readDeck } from './deck/parse.ts';
import { bareTellings, type MarkedText } from './deck/parse/bare-tellings.ts';
import { allPassages } from './deck/parse/passages.ts';
import { shownFlags } from './deck/flags.ts';
import { shownPictures } from './deck/pictures.ts';
import { hasErrors, onSlide, problem, type Problem, type Result } from './diagnostics/problem.ts';
import { type Applied, applyEdits } from './document/apply.ts';
import { citedIn } from './document/cited.ts';
import type { Ahead } from './layout/ahead.ts';
import { numbered } from './layout/bind.ts';
import { layoutDeck } from './layout/layout.ts';
import type { Materials } from './materials.ts';
import { gatherFlags } from './media/flags.ts';
import { gatherPictures } from './media/gather.ts';
import { placesOf } from './progress.ts';
import { PLAIN_STEPS, type Steps } from './remembered.ts';
import type { Scene } from './scene/model.ts';
import { firstCalendar } from './text/calendar.ts';
import { formatNumber } from './text/numerals.ts';
import type { Language } from './units/language.ts';

/** A briefing up to its deck: what it was made of, and what each stage made of that. */
export interface Drafted {
  readonly materials: Materials;
  readonly choices: EditedChoices;
  readonly briefing: Briefing;
  /** What the template made of the slides, and what a document's edits made of that. */
  readonly edited: { readonly made: CutDeck; readonly applied: Applied; readonly edits: readonly Edit[] };
  readonly deck: Deck;
}

/** A briefing up to its scene. */
export interface Composed extends Drafted {
  readonly scene: Scene;
  /** The slides without somebody's edits, where an export asks for them: what is the template's is told from what is theirs. */
  readonly unedited?: Pick<Scene, 'slides'>;
}

/** What is to be laid out before the rest of a deck. */
export type AheadOf = (drafted: Drafted) => Ahead;

/** From the choices to the scene. @param ahead hears of the deck as soon as there is one @throws what `breathe` rejects with */
export async function compose(
  materials: Materials,
  choices: EditedChoices,
  onProgress: OnProgress,
  steps: Steps = PLAIN_STEPS,
  breathe: Breathe = NO_BREATH,
  ahead?: AheadOf,
): Promise<Result<Composed>> {
  const { dataset, fill, shelf, citations } = materials;
  const { language, calendar } = choices;
  const at = placesOf(onProgress);
  const problems: Problem[] = [];
  const collect = <T extends { readonly problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };

  const { briefing: selected, unfilled = [] } = collect(makeBriefing(dataset, choices, (wanted) => steps.fullForms(citations, dataset.sources, [...new Set([...wanted, ...citedIn(choices.edits?.edits ?? [])])], language, firstCalendar(language, calendar))));
  if (!selected) return { problems };

  const { file = '', edits = [], lines = [], texts = [] } = choices.edits ?? {};
  const origins = lines.map((line, index) => ({ origin: { file, line }, text: texts[index]?.[language] }));
  const known = { ids: new Set(dataset.records.map(({ id }) => id)), released: choices.release !== undefined };
  const fields = fieldsOf(choices.edits, language);
  const draft = async (briefing: Briefing, tellPlace: typeof at = at): Promise<Draft> => {
    tellPlace('fill')({ file: fill.file });
    const { markdown, problems: ofFilling } = fill(briefing, tellPlace('fill'));
    if (!markdown) return { briefing, problems: ofFilling, ofEdits: [], ofSlides: [] };
    tellPlace('parse')({ file: fill.file });
    const made = cutDeck(markdown);
    const applied = applyEdits(made, edits, language, origins);
    const { deck, problems: ofReading } = await withBreaths(readDeck(applied.value, briefing.sources.map(asCited), steps.readers, tellPlace('parse')), breathe);
    const checked = deck && slidesWithKnownRecords(deck, known);
    const ofRelease = choices.edits && choices.release !== undefined ? standingWords(choices.edits, applied.states, choices.release, language) : [];
    return { briefing, edited: { made, applied, edits }, deck: checked && answeredOnce(ownMarked(checked.value, briefing, choices.edits?.file), choices.edits?.file), problems: ofFilling, ofEdits: [...applied.problems, ...ofRelease], ofSlides: [...ofReading, ...(checked?.problems ?? [])].map(fields) };
  };
  // How many records slides tell is known only when they are there, and some slides say it. Nobody is shown going back for that.
  const first = await draft(selected);
  const told = first.deck && toldOf(first.deck.slides, selected);
  const { briefing, edited, deck: read, problems: ofFilling, ofEdits, ofSlides } = told ? await draft({ ...selected, ...told }, () => () => undefined) : first;
  problems.push(...ofFilling);
  if (!edited || !read) return { problems: [...problems, ...ofEdits, ...ofSlides] };
  const ofLength = unfilledSlides(read, unfilled, choices.length);
  problems.push(...judgementsLeftOut(read, briefing));
  // The mark stands last, at the end of the line, as TLP wants it.
  const highest = highestMark(briefing, edits.length === 0 ? [] : read.slides);
  const marks = [...briefing.stamps, ...(highest ? [highest.label] : [])];
  const handling = marks.join(' · ');
  const handlingColours = coloursOf(highest);
  const deck: Deck = handling === '' ? read : { ...read, meta: { ...read.meta, handling, ...(handlingColours && { handlingColours }) } };
  const { pictures: found, problems: ofPictures } = await gatherPictures(shownPictures(deck), shelf);
  const { flags, problems: ofFlags } = await gatherFlags(shownFlags(deck), shelf);
  const pictures = new Map([...found, ...flags].map(([media, picture]) => [media, steps.samePicture(media, picture)]));

  at('layout')({ file: fill.file });
  const drafted: Drafted = { materials, choices, briefing, edited, deck };
  const { scene, problems: ofLayout } = await layoutDeck(deck, { ...materials, pictures }, at('layout'), steps.layout, breathe, ahead?.(drafted));
  // Parsing and reading count the slides of the deck, some of which go on over several pages.
  const counted = [...ofEdits, ...ofSlides, ...ofLength, ...bareTellings(deck.slides, markedTexts(briefing), file), ...ofPictures, ...ofFlags].map((each) => [each, (each.where.slide ?? 0) - 1] as const);
  problems.push(...numbered(counted, scene.slides), ...ofLayout);
  return hasErrors(problems) ? { problems } : { value: { ...drafted, scene }, problems };
}

/** A deck that was filled and read, and what was found on the way; without one an error says why. */
interface Draft {
  readonly briefing: Briefing;
  readonly edited?: Drafted['edited'];
  readonly deck?: Deck | undefined;
  readonly problems: readonly Problem[];
  readonly ofEdits: readonly Problem[];
  readonly ofSlides: readonly Problem[];
}

/** How much slides tell of a briefing, and what they cite; undefined where they tell all that was chosen. */
function toldOf(slides: Deck['slides'], { counts, language }: Briefing): Pick<Briefing, 'counts' | 'cites'> | undefined {
  const citations = slides.flatMap(allPassages).flatMap((passage) => passage.citations);
  const records = new Set(citations.flatMap(({ fact }) => fact ?? []));
  const cites = [...new Set(citations.map(({ source }) => source))];
  const [facts, sources] = [records.size, cites.length].map((count) => formatNumber(count, language)) as [string, string];
  return facts === counts.facts && sources === counts.sources ? undefined : { counts: { ...counts, facts, sources }, cites };
}

/** Slides of points that have another kind of slide than they ask for; by the ids that the packs give them. */
const unfilledSlides = ({ slides }: Deck, unfilled: readonly UnfilledPoint[], length: string): readonly Problem[] =>
  slides.flatMap(({ id, origin }, index) =>
    unfilled.filter(({ theme, point }) => id === `${theme}-${point}`).map(({ title, kind }) => onSlide(problem('info', 'layout.kind-unfilled', { title, kind, length }, origin), index + 1)),
  );

/** That the heaviest of what is judged stands on no slide, nor in its notes. */
function judgementsLeftOut({ slides }: Deck, { judgements }: Briefing): readonly Problem[] {
  const key = judgements.filter(({ weight }) => weight === 'key');
  if (key.length === 0) return [];
  const said = slides.flatMap(allPassages).map(({ spans }) => plainText(spans)).join('\n');
  const lost = key.filter(({ text, scenario }) => !said.includes(text) && !(scenario !== null && said.includes(scenario.name)));
  return lost.length === 0 ? [] : [problem('info', 'layout.judgements-left-out', { judgements: lost.map(({ lead, text }) => lead || text) })];
}

/** The deck, its slides without records that nobody has; what is said of these names the place of its slide in the deck. */
function slidesWithKnownRecords(deck: Deck, known: KnownRecords): { readonly value: Deck; readonly problems: readonly Problem[] } {
  const checked = deck.slides.map((slide, index) => {
    const { value, problems } = withKnownRecords(slide, known);
    return { value, problems: problems.map((found) => onSlide(found, index + 1)) };
  });
  return { value: { ...deck, slides: checked.map(({ value }) => value) }, problems: checked.flatMap(({ problems }) => problems) };
}

/** Names the field of what is wrong with somebody's own words, by the line of their edit. */
function fieldsOf(own: EditedChoices['edits'], language: Language): (found: Problem) => Problem {
  const byLine = new Map<number, Edit | undefined>();
  for (const [index, line] of own?.lines.entries() ?? []) {
    const edit = own?.edits[index];
    const place = own?.texts?.[index]?.[language];
    const text = edit && 'text' in edit ? (typeof edit.text === 'string' ? edit.text : (edit.text[language] ?? '')) : '';
    byLine.set(line, edit);
    for (const each of place ? Array.from({ length: place.isBlock ? text.split('\n').length : 1 }, (_, more) => place.line + more) : []) byLine.set(each, edit);
  }
  return (found) => {
    const { file, line = 0, field } = found.where;
    const edit = field === undefined && file === own?.file ? byLine.get(line) : undefined;
    return edit === undefined || !('text' in edit) ? found : { ...found, where: { ...found.where, field: edit.kind === 'insert' ? `text.${language}` : 'text' } };
  };
}

/** What a deck shows of a source; it is not to depend on what else is known of it. */
const asCited = ({ id, short, full, url }: BriefingSource): DeckSource => ({ id, short, full, ...(url === undefined ? {} : { url }) });

/** The texts of records that are marked higher than the dataset. */
export function markedTexts({ handling, facts }: Briefing): ReadonlyMap<string, MarkedText> {
  const higher = handling?.higher ?? {};
  return new Map(facts.flatMap(({ id, text }) => (higher[id] === undefined ? [] : [[id, { text, portion: higher[id].portion }] as const])));
}

/** The highest mark of what the briefing tells, and of what own words on these slides stand on besides. */
function highestMark({ handling, sources }: Briefing, slides: Deck['slides']): BriefingMark | null {
  if (handling === null) return null;
  const markOf = markOfCited(handling, sources);
  return highest([handling.highest, ...slides.flatMap(allPassages).flatMap(({ citations }) => citations.map(markOf))]);
}

/** The mark of what a citation stands for: that of its record, else of its source. */
function markOfCited({ higher }: NonNullable<Briefing['handling']>, sources: Briefing['sources']): (citation: DeckCitation) => BriefingMark | null {
  const ofSource = new Map(sources.map(({ id, marking }) => [id, marking]));
  return ({ source, fact }) => (fact === undefined ? undefined : higher[fact]) ?? ofSource.get(source) ?? null;
}

const highest = (marks: readonly (BriefingMark | null)[]): BriefingMark | null => marks.reduce((a, b) => ((b?.rank ?? -1) > (a?.rank ?? -1) ? b : a), null);

/** The deck with marks before what stands in somebody's own words on records that are marked higher than the dataset. */
function ownMarked(deck: Deck, { handling, sources }: Briefing, file: string | undefined): Deck {
  if (handling === null || file === undefined) return deck;
  const markOf = markOfCited(handling, sources);
  const base = handling.marking?.rank ?? 0;
  const portionOf = (citations: readonly DeckCitation[]): string => {
    const mark = highest(citations.map(markOf));
    return mark !== null && mark.rank > base ? mark.portion : '';
  };
  return { ...deck, slides: deck.slides.map((slide) => withOwnPortions(slide, file, portionOf)) };
}

/** Colours of a mark whose scheme has them. */
const coloursOf = (mark: BriefingMark | null | undefined): FixedColours | undefined =>
  mark && mark.ground !== '' && mark.ink !== '' ? { ground: mark.ground.slice(1), ink: mark.ink.slice(1) } : undefined;
