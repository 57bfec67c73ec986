/**
 * The briefing as templates see it. It differs from the engine's own Briefing in four ways: a field that a record does
 * not have is there all the same and holds nothing, so that `{{#if fact.value}}` is no unknown name; citations know
 * their source's short form and their place in words; a theme lists every record it shows; texts are clean.
 */
import type { Briefing, BriefingPoint, BriefingTheme } from '../dataset/briefing-model.ts';
import type { BriefingFact, BriefingMark } from '../dataset/fact-model.ts';
import { locatorText } from '../text/locators/write.ts';
import { grouped, groupedByAny } from '../units/grouped.ts';
import { cleaned } from './clean.ts';
import { openPoints } from './open-points.ts';

/** The mark before a sentence; empty where it needs none. */
type Portion = (marking: BriefingMark | null) => string;

/** A record as templates see it; all have the same fields in the same order, which messages list. */
const viewOf = (one: BriefingFact, short: (source: string) => string, placeOf: (at: string) => string, portion: Portion) => ({
  id: one.id,
  kind: one.kind,
  weight: one.weight,
  text: one.text,
  label: one.label,
  note: one.note,
  clause: one.clause,
  date: one.date,
  at: one.at,
  part: one.part,
  bound: one.bound,
  when: one.when,
  yearFrom: one.yearFrom,
  actors: one.actors,
  places: one.places,
  cite: one.cite.map(({ source, at, quote, credibility }) => ({ source, at, short: short(source), place: placeOf(at), quote, credibility })),
  marking: one.marking,
  portion: portion(one.marking),
  basis: one.basis,
  headline: one.headline,
  value: one.value ?? null,
  series: one.series ?? null,
  quote: one.quote === undefined ? null : { picture: null, ...one.quote },
  position: one.position === undefined ? null : { instrument: null, ...one.position },
  relation: one.relation ?? null,
  flow: one.flow ?? null,
});

/** Part of a briefing, its records as templates see them; what stands on records has their mark. */
type Viewed<Part> = Part extends BriefingFact
  ? ReturnType<typeof viewOf>
  : Part extends readonly (infer Item)[]
    ? readonly Viewed<Item>[]
    : Part extends object
      ? { readonly [Field in keyof Part]: Viewed<Part[Field]> } & (Extract<keyof Part, StandingField> extends never ? unknown : { readonly portion: string })
      : Part;

/** Fields in which something has the records that it stands on, or parts that have them. */
const STANDING = ['facts', 'about', 'fact', 'categories', 'flows', 'relations', 'countries', 'routes'] as const;
type StandingField = (typeof STANDING)[number];

const isFact = (part: object): part is BriefingFact => 'basis' in part && 'cite' in part;

/** What stands at the top of a template's world; docs/templates.md describes it. */
export function makeView(briefing: Briefing) {
  const shorts = new Map(briefing.sources.map(({ id, short }) => [id, short]));
  // A source that nothing here rests on is not named: it may be marked higher than all that is told.
  const cited = new Set(briefing.cites ?? briefing.facts.flatMap(({ cite }) => cite.map(({ source }) => source)));
  // What has the dataset's own mark needs none before it.
  const portion: Portion = (marking) => (marking !== null && marking.rank > (briefing.handling?.marking?.rank ?? 0) ? marking.portion : '');
  const views = new Map<BriefingFact, ReturnType<typeof viewOf>>();
  // Records of a dataset stand at the same few places of their sources.
  const places = new Map<string, string>();
  const placeOf = (at: string): string => {
    const place = places.get(at) ?? locatorText(at, briefing.language);
    places.set(at, place);
    return place;
  };
  const fact = (one: BriefingFact) => {
    const view = views.get(one) ?? viewOf(one, (source) => shorts.get(source) ?? source, placeOf, portion);
    views.set(one, view);
    return view;
  };
  const withViews = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(withViews);
    if (typeof part !== 'object' || part === null) return part;
    if (isFact(part)) return fact(part);
    const view = Object.fromEntries(Object.entries(part).map(([field, inner]) => [field, withViews(inner)]));
    return STANDING.some((field) => field in part) ? { ...view, portion: portion(highestMark(part)) } : view;
  };
  const allPoints = briefing.themes.flatMap(({ points }) => points);
  const allTold = new Set(allPoints.flatMap((point) => point.facts));
  const inPoints = new Set<BriefingFact>();
  const facts = (some: readonly BriefingFact[]) => some.map(fact);
  const tellers = new Map<BriefingFact, number>();
  for (const [place, point] of allPoints.entries()) for (const each of point.facts) if (!tellers.has(each)) tellers.set(each, place);
  /** The first point that tells one of these. */
  const firstTelling = (some: readonly BriefingFact[]): string | undefined => allPoints[Math.min(...some.map((each) => tellers.get(each) ?? Infinity))]?.id;
  const pointOf = ({ wordsMarking, ...point }: BriefingPoint, { id, title, number, accent }: BriefingTheme) => ({
    ...(withViews(point) as Viewed<Omit<BriefingPoint, 'wordsMarking'>>),
    portion: portion(wordsMarking),
    theme: { id, title, number, accent },
    fresh: facts(point.facts.filter((each) => !inPoints.has(each) && inPoints.add(each))),
    gaps: gapsOf.get(point.id) ?? [],
    asked: askedOf.get(point.id) ?? [],
  });
  const themeOf = (id: string) => {
    const { title = '', number = '', accent = 'accent1' } = briefing.themes.find((theme) => theme.id === id) ?? {};
    return { id, title, number, accent } as const;
  };
  const assessed = <Entry extends { readonly theme: string; readonly marking: BriefingMark | null }>(entries: readonly Entry[]) =>
    entries.map(({ theme, ...entry }) => ({ ...(withViews(entry) as Viewed<Omit<Entry, 'theme'>>), theme: themeOf(theme), portion: portion(entry.marking) }));
  const judgements = assessed(briefing.judgements);
  const scenarios = briefing.scenarios.map(({ alternatives, likeliest, ...scenario }) => {
    const those = (ids: readonly string[]) => ids.flatMap((id) => judgements.find((each) => each.id === id) ?? []);
    const own = those(alternatives);
    return { ...scenario, theme: themeOf(scenario.theme), alternatives: own, likeliest: those(likeliest), facts: [...new Set(own.flatMap((each) => each.facts))] };
  });
  const gaps = assessed(briefing.gaps);
  const asked = assessed(briefing.asked);
  const gapsOf = grouped(gaps, (_, index) => firstTelling(briefing.gaps[index]?.about ?? []));
  const askedOf = groupedByAny(asked, ({ points }, index) => (points.length > 0 ? points : [firstTelling(briefing.asked[index]?.facts ?? [])]));
  const watch = withViews(briefing.watch) as Viewed<Briefing['watch']>;
  const argued = new Set<BriefingFact>();
  const under = <Entry extends { readonly theme: { readonly id: string } }>(entries: readonly Entry[], id: string): readonly Entry[] => entries.filter(({ theme }) => theme.id === id);
  const themes = briefing.themes.map((theme) => ({
    id: theme.id,
    title: theme.title,
    line: theme.line,
    say: theme.say,
    number: theme.number,
    accent: theme.accent,
    portion: portion(theme.wordsMarking),
    argument: { text: theme.argument.text, portion: portion(theme.wordsMarking), facts: facts(theme.argument.facts) },
    argued: facts(theme.argument.facts.filter((each) => !allTold.has(each) && !argued.has(each) && argued.add(each))),
    prose: withViews(theme.prose) as Viewed<BriefingTheme['prose']>,
    points: theme.points.map((point) => pointOf(point, theme)),
    rest: facts(theme.rest),
    restNetwork: withViews(theme.restNetwork) as Viewed<BriefingTheme['restNetwork']>,
    facts: facts(told(theme)),
    questions: theme.questions,
    judgements: under(judgements, theme.id),
    scenarios: under(scenarios, theme.id),
    gaps: under(gaps, theme.id),
    asked: under(asked, theme.id),
  }));
  return cleaned({
    language: briefing.language,
    direction: briefing.direction,
    length: briefing.length,
    calendar: briefing.calendar,
    title: briefing.title,
    subject: briefing.subject,
    description: briefing.description,
    date: briefing.date,
    isoDate: briefing.isoDate,
    authors: briefing.authors,
    actor: briefing.actor ?? null,
    message: briefing.message === undefined ? null : (withViews(briefing.message) as Viewed<NonNullable<Briefing['message']>>),
    watch,
    judgements,
    scenarios,
    gaps,
    openPoints: openPoints(gaps, watch),
    asked,
    yardstick: briefing.yardstick,
    themes,
    points: themes.flatMap(({ points }) => points),
    sources: briefing.sources.filter(({ id }) => cited.has(id)).map(({ url, ...source }) => ({ ...source, url: url ?? '' })),
    facts: facts(briefing.facts),
    routes: withViews(briefing.routes) as Viewed<Briefing['routes']>,
    terms: briefing.terms,
    handling: briefing.handling && { scheme: briefing.handling.scheme, marking: briefing.handling.marking, highest: briefing.handling.highest },
    stamps: briefing.stamps,
    distribution: briefing.distribution,
    counts: briefing.counts,
  });
}

/** The highest mark of the records that something stands on. */
function highestMark(part: unknown): BriefingMark | null {
  if (typeof part !== 'object' || part === null) return null;
  if (isFact(part)) return part.marking;
  const below = Array.isArray(part) ? part : STANDING.flatMap((field) => (part as Readonly<Record<string, unknown>>)[field] ?? []);
  return below.map(highestMark).reduce((a, b) => ((b?.rank ?? -1) > (a?.rank ?? -1) ? b : a), null);
}

/** Every record that a theme shows, each once: those of its points, then of its argument, then the rest. */
const told = ({ points, argument, rest }: BriefingTheme): readonly BriefingFact[] => [
  ...new Set([...points.flatMap(({ facts }) => facts), ...argument.facts, ...rest]),
];
