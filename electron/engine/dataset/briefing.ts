/** Makes a briefing of a dataset: chosen themes, one language, one length, one calendar. */
import { problem } from '../diagnostics/problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { firstCalendar } from '../text/calendar.ts';
import { readWorkDate } from '../text/dates/work-date.ts';
import { draftStamp, embargoStamp } from '../text/stamps.ts';
import { formatNumber } from '../text/numerals.ts';
import type { BriefingChoices } from '../../contract/choices.ts';
import { ACCENTS } from '../units/colour.ts';
import type { Language, Localized } from '../units/language.ts';
import { directionOf, estimatesOf } from '../language/languages.ts';
import { languagesOf } from './languages.ts';
import type { Briefing, BriefingSource, BriefingTheme } from './briefing-model.ts';
import type { BriefingFact } from './fact-model.ts';
import type { BriefingTold } from './assessment-model.ts';
import { writeAssessments } from './briefing/assessments.ts';
import { makeMarker } from './briefing/marks.ts';
import { makeFactWriter } from './briefing/fact.ts';
import { makeRouteWriter } from './briefing/routes.ts';
import { makeNames } from './briefing/names.ts';
import { writePoint } from './briefing/point.ts';
import type { PointWriting } from './briefing/writing.ts';
import { selectByLength } from './briefing/select.ts';
import type { SelectedMessage, SelectedTheme } from './briefing/select.ts';
import { makeVoice } from './briefing/voice.ts';
import type { Voice } from './briefing/writing.ts';
import { networkOf } from './kinds/network.ts';
import { unknownThemes } from './unknown-themes.ts';
import type { Dataset, Source } from './schema.ts';
import type { DatasetRecord } from './records.ts';
import { doiAddress } from './sources/doi.ts';
import { shortForms } from './sources/short.ts';

/** Forms the full forms of some sources, by their ids; of few where briefings tell little of a large dataset. */
export type FullForms = (wanted: readonly string[]) => ReadonlyMap<string, string>;

export type DatasetChoices = Pick<BriefingChoices, 'themes' | 'language' | 'length' | 'calendar'>;

/** A point that has another kind of slide than it asks for. */
export interface UnfilledPoint {
  readonly theme: string;
  readonly point: string;
  readonly title: string;
  /** What it asks for. */
  readonly kind: string;
}

/**
 * Selects and words what a template shows. Themes come in the dataset's order, none named means all.
 * @param fullForms forms them for sources that are told and have none of their own
 * @returns no briefing, and problems, where a theme is not known or the dataset is not in the language
 */
export function makeBriefing(
  dataset: Dataset,
  choices: DatasetChoices,
  fullForms: FullForms = () => new Map(),
): { readonly briefing?: Briefing; readonly unfilled?: readonly UnfilledPoint[]; readonly problems: readonly Problem[] } {
  const problems = [...lackingLanguage(dataset, choices.language), ...unknownThemes(dataset, choices.themes)];
  if (problems.length > 0) return { problems };
  const { language, length, calendar } = choices;
  const all = choices.themes.length === 0;
  const themes = dataset.themes.filter(({ id }) => all || choices.themes.includes(id));
  const selection = selectByLength(dataset, themes, length);
  const voice = makeVoice(dataset, language, calendar);
  const names = makeNames(dataset, voice);
  const marker = makeMarker(dataset, voice);
  const write = makeFactWriter(dataset, voice, names, marker.record);
  // Records that only the handout's prose tells are not among those that a deck counts.
  const inProse = selection.themes.flatMap(({ prose }) => prose.flatMap(({ records }) => records));
  const written = new Map([...selection.records, ...inProse].map((record) => [record, write(record)]));
  const facts = (records: readonly DatasetRecord[]): readonly BriefingFact[] =>
    records.flatMap((record) => written.get(record) ?? []);
  const routes = makeRouteWriter(dataset, voice, names, facts);
  const actor = dataset.actor === undefined ? undefined : names.actor(dataset.actor);
  const writing: PointWriting = { voice, names, routes, actor, facts, marker };
  const assessments = writeAssessments(dataset, selection, themes, writing);
  const cited = [...new Set([...selection.records, ...inProse].flatMap(({ cite }) => cite.map(({ source }) => source)))];
  const full = fullForms(cited);
  const shorts = shortForms(dataset.sources, language, firstCalendar(language, calendar));
  const count = (things: readonly unknown[]): string => formatNumber(things.length, language);
  const told = selection.themes.map((theme, index) => writeTheme(theme, index, writing));
  const briefing: Briefing = {
    language,
    direction: directionOf(language),
    length,
    calendar,
    title: voice.say(dataset.title),
    subject: voice.say(dataset.subject),
    description: voice.say(dataset.description),
    date: voice.date(dataset.asOf),
    isoDate: dataset.asOf,
    authors: dataset.authors.map((author) => voice.plain(author)),
    ...(actor === undefined ? {} : { actor }),
    ...messageOf(dataset, selection.message, writing),
    ...assessments,
    themes: told,
    sources: dataset.sources.map((source) => ({ ...writeSource(source, shorts, full, voice), marking: marker.source(source.id) })),
    facts: facts(selection.records),
    routes: routes(selection.records),
    terms: dataset.terms.map(({ id, term, short, meaning }) => ({ id, term: voice.say(term), short: voice.say(short), meaning: voice.say(meaning) })),
    handling: dataset.handling === undefined ? null : {
      scheme: dataset.handling.scheme,
      marking: marker.dataset,
      higher: Object.fromEntries(dataset.records.flatMap((record) => {
        const mark = marker.record(record);
        return mark !== null && mark.rank > (marker.dataset?.rank ?? 0) ? [[record.id, mark]] : [];
      })),
      highest: marker.highest([...[...selection.records, ...inProse].map(marker.record), ...told.flatMap(({ wordsMarking, points }) => [wordsMarking, ...points.map(({ marking }) => marking)]), ...assessments.judgements.map(({ marking }) => marking), ...assessments.gaps.map(({ marking }) => marking), ...assessments.asked.map(({ marking }) => marking)]),
    },
    stamps: [...(dataset.notice === undefined ? [] : [voice.say(dataset.notice)]), ...(dataset.draft === true ? [draftStamp(language)] : []), ...(dataset.embargo === undefined ? [] : [embargoStamp(voice.date(dataset.embargo), language)])],
    distribution: (dataset.distribution ?? []).map((each) => voice.say(each)),
    counts: {
      themes: count(selection.themes),
      points: count(selection.themes.flatMap(({ points }) => points)),
      facts: count(selection.records),
      sources: count([...new Set(selection.records.flatMap(({ cite }) => cite.map(({ source }) => source)))]),
    },
  };
  const unfilled = selection.themes.flatMap(({ theme, points }, nth) => points.flatMap(({ point }, index): readonly UnfilledPoint[] => {
    const written = told[nth]?.points[index];
    return written === undefined || written.as === point.as ? [] : [{ theme: theme.id, point: point.id, title: written.title, kind: point.as }];
  }));
  return { briefing, unfilled, problems };
}

/** The bottom line, and what to watch; where the text is not there, or not borne out, the news stand in its stead. */
function messageOf({ message }: Dataset, records: SelectedMessage, { voice, facts }: PointWriting): Pick<Briefing, 'message' | 'watch'> {
  const told = (text: Localized | undefined, own: readonly DatasetRecord[] | undefined): BriefingTold | null => (own === undefined ? null : { text: voice.say(text), facts: facts(own) });
  const [news, meaning] = [told(message?.news?.text, records.news), told(message?.meaning?.text, records.meaning)];
  const whole = (message?.text === undefined ? null : told(message.text, records.text)) ?? news;
  const watch = (message?.watch ?? []).flatMap(({ lead, text }, index) => {
    const item = told(text, records.watch[index]);
    return item === null ? [] : [{ ...item, lead: voice.say(lead) }];
  });
  return { ...(whole === null ? {} : { message: { ...whole, news, meaning } }), watch };
}

function writeSource(source: Source, shorts: ReadonlyMap<string, string>, full: ReadonlyMap<string, string>, voice: Voice): Omit<BriefingSource, 'marking'> {
  const { id, custom, URL: address, DOI: doi } = source;
  const short = custom?.short === undefined ? voice.foreign(shorts.get(id) ?? id) : voice.say(custom.short);
  const formed = custom?.full === undefined ? full.get(id) : undefined;
  const whole = custom?.full === undefined ? formed && voice.plain(formed) : voice.say(custom.full);
  const url = address ? address : typeof doi === 'string' && doi !== '' ? doiAddress(doi) : undefined;
  return { id, short, full: whole ?? voice.foreign(String(source.title ?? short)), ...(url === undefined ? {} : { url }), ...gradeOf(source, voice) };
}

/** What is known of a source besides its name. */
function gradeOf({ custom, accessed }: Source, voice: Voice): Pick<BriefingSource, 'reliability' | 'seen' | 'reportedBy' | 'retrieved'> {
  const grade = custom?.reliability;
  const read = readWorkDate(accessed, 'gregorian');
  const parts = read.kind === 'date' ? [read.date.start.year, read.date.start.month, read.date.start.day] : [];
  const on = parts.flatMap((part, index) => (part === undefined ? [] : [String(part).padStart(index === 0 ? 4 : 2, '0')])).join('-');
  return {
    reliability: grade === undefined ? null : { grade, words: estimatesOf(voice.language).reliability[grade] },
    seen: custom?.seen ?? '',
    reportedBy: voice.say(custom?.reportedBy),
    retrieved: /^\d{4}(?:-\d{2}){0,2}$/.test(on) ? voice.date(on) : '',
  };
}

function lackingLanguage(dataset: Dataset, language: Language): readonly Problem[] {
  const given = languagesOf(dataset);
  return given.includes(language) ? [] : [problem('error', 'dataset.language-not-given', { language, given }, { file: `${dataset.path}/dataset.yaml` })];
}

function writeTheme({ theme, argument, prose, points, rest }: SelectedTheme, index: number, writing: PointWriting): BriefingTheme {
  const { voice, facts } = writing;
  return {
    id: theme.id,
    title: voice.say(theme.title),
    line: voice.say(theme.line),
    say: voice.say(theme.say),
    number: formatNumber(index + 1, voice.language),
    accent: ACCENTS[theme.accent - 1] ?? 'accent1',
    wordsMarking: writing.marker.words(theme, theme.argument.facts),
    argument: { text: voice.say(theme.argument.text), facts: facts(argument) },
    prose: prose.map(({ text, records }) => ({ text: voice.say(text), facts: facts(records) })),
    points: points.map((point) => writePoint(point, writing)),
    rest: facts(rest),
    restNetwork: networkOf(rest, writing) ?? null,
    questions: theme.questions.map((question) => voice.say(question)),
  };
}
