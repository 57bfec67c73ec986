import { expect, it } from 'vitest';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { builtIn, deckOf, richBriefing } from './support.ts';

type Point = Briefing['themes'][number]['points'][number];

/** The briefing with tables of other facts in the place of its bullets. */
const withFacts = (briefing: Briefing, change: (fact: Point['facts'][number], index: number) => Point['facts'][number]): Briefing => ({
  ...briefing,
  themes: briefing.themes.map((theme) => ({ ...theme, points: theme.points.map((point) => (point.as === 'bullets' ? { ...point, as: 'table' as const, facts: point.facts.map(change) } : point)) })),
});

const columnsOf = (briefing: Briefing): readonly number[] =>
  deckOf(builtIn(), briefing).deck.slides.flatMap((slide) => (slide.kind === 'table' ? [slide.table.header.length] : []));

it.each(LANGUAGES)('has no column for what none of its facts has (%s)', (language) => {
  const bare = (fact: Point['facts'][number]) => ({ ...fact, kind: 'fact', label: '', actors: [], at: '', date: '' }) as Point['facts'][number];
  const briefing = richBriefing(language);
  expect(columnsOf(withFacts(briefing, bare))).toContain(1);
  // One label makes the column.
  const labelled = columnsOf(withFacts(briefing, (fact, index) => (index === 0 ? { ...bare(fact), label: 'A' } : bare(fact))));
  expect(labelled).not.toContain(1);
  expect(labelled).toContain(2);
});
