/**
 * The briefing as templates see it. It differs from the engine's own Briefing in four ways: a field that a record does
 * not have is there all the same and holds nothing, so that `{{#if fact.value}}` is no unknown name; citations know
 * their source's short form and their place in words; a theme lists every record it shows; texts are clean.
 */
import type { Briefing, BriefingFact, BriefingPoint, BriefingRoute, BriefingTheme } from '../dataset/briefing-model.ts';
import { locatorText } from '../text/locators/write.ts';
import { cleaned } from './clean.ts';

/** What stands at the top of a template's world; docs/templates.md describes it. */
export function makeView(briefing: Briefing) {
  const shorts = new Map(briefing.sources.map(({ id, short }) => [id, short]));
  const viewOf = (one: BriefingFact) => ({
    id: one.id,
    kind: one.kind,
    weight: one.weight,
    text: one.text,
    label: one.label,
    note: one.note,
    date: one.date,
    at: one.at,
    part: one.part,
    bound: one.bound,
    when: one.when,
    yearFrom: one.yearFrom,
    actors: one.actors,
    places: one.places,
    cite: one.cite.map(({ source, at }) => ({
      source,
      at,
      short: shorts.get(source) ?? source,
      place: locatorText(at, briefing.language),
    })),
    basis: one.basis,
    headline: one.headline,
    value: one.value ?? null,
    series: one.series ?? null,
    quote: one.quote === undefined ? null : { picture: null, ...one.quote },
    position: one.position === undefined ? null : { instrument: null, ...one.position },
  });
  const views = new Map<BriefingFact, ReturnType<typeof viewOf>>();
  const fact = (one: BriefingFact) => {
    const view = views.get(one) ?? viewOf(one);
    views.set(one, view);
    return view;
  };
  const inPoints = new Set<BriefingFact>();
  const facts = (some: readonly BriefingFact[]) => some.map(fact);
  const route = (one: BriefingRoute) => ({ ...one, facts: facts(one.facts) });
  const pointOf = ({ chart, map, ...one }: BriefingPoint, { id, title, number, accent }: BriefingTheme) => ({
    id: one.id,
    theme: { id, title, number, accent },
    weight: one.weight,
    title: one.title,
    as: one.as,
    scale: one.scale,
    facts: facts(one.facts),
    fresh: facts(one.facts.filter((each) => !inPoints.has(each) && inPoints.add(each))),
    besides: facts(one.besides),
    chart: chart === undefined ? null : { ...chart, categories: chart.categories.map((each) => ({ ...each, facts: facts(each.facts) })) },
    map: map === undefined ? null : { view: null, ...map, routes: map.routes.map(route) },
    picture: one.picture ?? null,
    centre: one.centre ?? null,
    parts: one.parts.map((part) => ({ ...part, facts: facts(part.facts) })),
  });
  const themes = briefing.themes.map((theme) => ({
    id: theme.id,
    title: theme.title,
    line: theme.line,
    number: theme.number,
    accent: theme.accent,
    argument: { text: theme.argument.text, facts: facts(theme.argument.facts) },
    points: theme.points.map((point) => pointOf(point, theme)),
    rest: facts(theme.rest),
    facts: facts(told(theme)),
    questions: theme.questions,
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
    message: briefing.message === undefined ? null : { text: briefing.message.text, facts: facts(briefing.message.facts) },
    themes,
    points: themes.flatMap(({ points }) => points),
    sources: briefing.sources.map(({ id, short, full, url }) => ({ id, short, full, url: url ?? '' })),
    facts: facts(briefing.facts),
    routes: briefing.routes.map(route),
    counts: briefing.counts,
  });
}

/** Every record that a theme shows, each once: those of its points, then of its argument, then the rest. */
const told = ({ points, argument, rest }: BriefingTheme): readonly BriefingFact[] => [
  ...new Set([...points.flatMap(({ facts }) => facts), ...argument.facts, ...rest]),
];
