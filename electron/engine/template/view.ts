/**
 * The briefing as templates see it. It differs from the engine's own Briefing in four ways: a field that a record does
 * not have is there all the same and holds nothing, so that `{{#if fact.value}}` is no unknown name; citations know
 * their source's short form and their place in words; a theme lists every record it shows; texts are clean.
 */
import type { Briefing, BriefingFact, BriefingTheme } from '../dataset/briefing-model.ts';
import { locatorText } from '../text/locator.ts';
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
    quote: one.quote ?? null,
    position: one.position === undefined ? null : { instrument: null, ...one.position },
  });
  const views = new Map<BriefingFact, ReturnType<typeof viewOf>>();
  const fact = (one: BriefingFact) => {
    const view = views.get(one) ?? viewOf(one);
    views.set(one, view);
    return view;
  };
  const inPoints = new Set<BriefingFact>();
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
    themes: briefing.themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      line: theme.line,
      number: theme.number,
      accent: theme.accent,
      argument: { text: theme.argument.text, facts: theme.argument.facts.map(fact) },
      points: theme.points.map((point) => ({
        id: point.id,
        weight: point.weight,
        title: point.title,
        as: point.as,
        facts: point.facts.map(fact),
        fresh: point.facts.filter((one) => !inPoints.has(one) && inPoints.add(one)).map(fact),
      })),
      rest: theme.rest.map(fact),
      facts: told(theme).map(fact),
    })),
    sources: briefing.sources.map(({ id, short, full, url }) => ({ id, short, full, url: url ?? '' })),
    facts: briefing.facts.map(fact),
    counts: briefing.counts,
  });
}

/** Every record that a theme shows, each once: those of its points, then of its argument, then the rest. */
const told = ({ points, argument, rest }: BriefingTheme): readonly BriefingFact[] => [
  ...new Set([...points.flatMap(({ facts }) => facts), ...argument.facts, ...rest]),
];
