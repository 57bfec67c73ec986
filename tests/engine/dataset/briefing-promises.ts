/** Makes briefings, and checks what must hold of all of them. */
import { expect } from 'vitest';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import type { DatasetChoices } from '../../../electron/engine/dataset/briefing.ts';
import type { Briefing, BriefingPoint, BriefingTheme } from '../../../electron/engine/dataset/briefing-model.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';

/** A briefing that must come out; all themes, in full, in English, where nothing else is said. */
export function briefOf(of: Dataset, choices: Partial<DatasetChoices> = {}): Briefing {
  const all: DatasetChoices = { themes: [], language: 'en', length: 'full', calendar: 'gregorian', ...choices };
  const { briefing, problems } = makeBriefing(of, all);
  expect(problems).toEqual([]);
  if (briefing === undefined) throw new Error('no briefing');
  return briefing;
}

export const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
export const themeOf = (briefing: Briefing, id: string): BriefingTheme => {
  const theme = briefing.themes.find((candidate) => candidate.id === id);
  if (theme === undefined) throw new Error(id);
  return theme;
};
/** What stands on the slides of a theme. */
export const told = (theme: BriefingTheme): readonly string[] => [
  ...ids(theme.argument.facts),
  ...theme.points.flatMap(({ facts }) => ids(facts)),
  ...ids(theme.rest),
];

/** What the bottom line, judgements, gaps and questions stand on. */
const aside = ({ message, watch, judgements, gaps, asked }: Briefing): readonly string[] =>
  ids([message?.news, message?.meaning, ...watch, ...judgements, ...asked].flatMap((one) => one?.facts ?? []).concat(gaps.flatMap(({ about }) => about)));

/** What the slide of a point shows otherwise than in text beside; a fact may stand in two parts or on two routes. */
function shownIn({ as, facts, besides, chart, map, parts }: BriefingPoint): readonly string[] {
  const shown = new Set(ids([...(chart?.categories ?? []), ...(map?.routes ?? []), ...parts].flatMap((piece) => piece.facts)));
  expect(chart !== null, as).toBe(as === 'chart');
  expect(map !== null, as).toBe(as === 'map');
  expect(parts.length > 1, as).toBe(['columns', 'balance', 'process'].includes(as));
  return shown.size > 0 ? [...shown] : ids(facts.filter((fact) => !besides.includes(fact)));
}

/** What must hold of every briefing of a dataset. */
export function checkBriefings(of: Dataset): void {
  const subsets = of.themes.reduce<string[][]>((all, { id }) => [...all, ...all.map((some) => [...some, id])], [[]]);
  for (const themes of subsets) {
    for (const language of LANGUAGES) {
      const [short, standard, full] = LENGTHS.map((length) => briefOf(of, { themes, language, length, calendar: 'both' }));
      if (short === undefined || standard === undefined || full === undefined) throw new Error('three lengths');
      const within = (a: Briefing, b: Briefing): void => {
        expect(ids(b.facts)).toEqual(expect.arrayContaining([...ids(a.facts)]));
        for (const theme of a.themes) {
          const longer = themeOf(b, theme.id);
          expect(ids(longer.points)).toEqual(expect.arrayContaining([...ids(theme.points)]));
          for (const point of theme.points) {
            const same = longer.points.find(({ id }) => id === point.id);
            expect(ids(same?.facts ?? [])).toEqual(expect.arrayContaining([...ids(point.facts)]));
          }
        }
      };
      within(short, standard);
      within(standard, full);
      const wanted = of.records.filter((record) => themes.length === 0 || record.themes.some((id) => themes.includes(id)));
      expect(ids(full.facts)).toEqual(ids(wanted));
      for (const briefing of [short, standard, full]) {
        const shown = new Set([...briefing.themes.flatMap(told), ...ids(briefing.message?.facts ?? []), ...aside(briefing)]);
        expect([...shown].sort()).toEqual([...ids(briefing.facts)].sort());
        for (const { points } of briefing.themes) {
          expect(points.length).toBeGreaterThan(0);
          for (const point of points) {
            expect(point.facts.length).toBeGreaterThan(0);
            expect([...shownIn(point), ...ids(point.besides)].sort()).toEqual([...ids(point.facts)].sort());
          }
        }
        const said = JSON.stringify({ ...briefing, isoDate: '', sources: [], yardstick: '', facts: briefing.facts.map(wordsOnly) }, (key, value: unknown) =>
          ['id', 'accent', 'cite', 'themes', 'language', 'at', 'when', 'iso', 'ink', 'ground'].includes(key) || typeof value === 'number' ? undefined : value);
        expect(said).not.toMatch(/[{]value|[{]date|undefined/);
        // Only a foreign name has digits of its own: C5+1.
        if (language === 'fa') expect(said.replace(/[A-Za-z][\w+-]*/g, '')).not.toMatch(/[0-9]/);
        else expect(said).not.toMatch(/[۰-۹]/);
      }
    }
  }
}
const wordsOnly = ({ text, label, note, date, value }: Briefing['facts'][number]): object => ({ text, label, note, date, value });
