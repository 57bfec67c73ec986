/** No position is told as another one: whatever stances meet, the head of a column or the cell says how the actor stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { STANCES } from '../../../electron/engine/dataset/records.ts';
import { LANGUAGES, type Language } from '../../../electron/engine/units/language.ts';
import { loadValid } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';
import { text } from './reading.ts';
import { BUILT_IN, builtIn, deckOf } from './support.ts';

type Stance = (typeof STANCES)[number];

/** Two neighbours, the first of whom has a position of each of these stances, the second one of the first. */
function dataset(stances: readonly Stance[]) {
  const position = (actor: string, stance: Stance) => `- id: ${actor}-now-${stance}
  kind: position
  themes: [ties]
  weight: key
  text: {fa: گزاره ${stance} است., en: A sentence on ${stance}.}
  what: {fa: چیز ${stance}, en: thing ${stance}}
  actor: ${actor}
  stance: ${stance}
  cite: [{source: daily-2025, at: ¶19}]
`;
  const told = [...stances.map((stance) => ['north', stance] as const), ...stances.slice(0, 1).map((stance) => ['island', stance] as const)];
  const themes = (RICH['themes.yaml'] ?? '').replace('[island-wants, island-offers, coast-has, coast-does, fish-note]', `[${told.map(([actor, stance]) => `${actor}-now-${stance}`).join(', ')}]`);
  return loadValid({ ...RICH, 'themes.yaml': themes, 'positions.yaml': `${RICH['positions.yaml'] ?? ''}${told.map(([actor, stance]) => position(actor, stance)).join('')}` });
}

/** What a word of each stance is in a head or a cell, apart from the strings of the packs. */
const WORDS: Readonly<Record<Language, Readonly<Record<Stance, RegExp>>>> = {
  en: { has: /\bhas\b/, wants: /\bwants\b/, offers: /\boffers\b/, does: /\b(?:does|acts)\b/, mediates: /\bmediates\b/, supports: /\bsupports\b/, opposes: /\bopposes\b/, denies: /\bdenies\b/ },
  fa: { has: /دارد/, wants: /می‌خواهد/, offers: /عرضه می‌کند/, does: /اقدام|(?<!عرضه )می‌کند/, mediates: /میانجی/, supports: /پشتیبانی/, opposes: /مخالف/, denies: /انکار/ },
};

function tables(pack: (typeof BUILT_IN)[number], language: Language, stances: readonly Stance[]) {
  const { briefing } = makeBriefing(dataset(stances), { themes: ['ties'], language, length: 'full', calendar: 'gregorian' });
  if (briefing === undefined) throw new Error('no briefing');
  const { deck } = deckOf(builtIn(pack), briefing);
  const slide = (id: string) => {
    const found = deck.slides.find((each) => each.id === id);
    return found?.kind === 'matrix' || found?.kind === 'table' ? found.table : undefined;
  };
  const actors = deck.slides.find(({ id }) => id === 'actors');
  return { matrix: slide('ties-powers'), actors: actors?.kind === 'actors' ? actors.items : [] };
}

const chosen = fc.shuffledSubarray([...STANCES], { minLength: 1 });
/** `thing opposes` stands for "a base": what an actor opposes, without its verb. */
const thing = (language: Language, stance: Stance): string => (language === 'fa' ? `چیز ${stance}` : `thing ${stance}`);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(BUILT_IN.filter((id) => id === 'briefing' || id === 'seminar'))('%s: a matrix tells every stance by its own word', (pack) => {
    fc.assert(fc.property(chosen, (stances) => {
      const { matrix } = tables(pack, language, stances);
      if (matrix === undefined) throw new Error('no matrix');
      const head = matrix.header.map((cell) => text([cell]));
      for (const row of matrix.rows) for (const [column, cell] of row.entries()) {
        for (const part of text([cell]).split(/[;؛] /)) {
          const stance = stances.find((each) => part.endsWith(thing(language, each)));
          if (stance === undefined) continue;
          const others = stances.filter((each) => each !== stance && WORDS[language][each].test(head[column] ?? '') && !(language === 'fa' && each === 'does'));
          const says = others.length === 0 ? head[column] : part.replace(thing(language, stance), '');
          expect(says).toMatch(WORDS[language][stance]);
        }
      }
      const shown = matrix.rows.flat().map((cell) => text([cell])).join(' | ');
      for (const stance of stances) expect(shown).toContain(thing(language, stance));
    }), { numRuns: 6 });
  }, 60_000);

  it('who stands where says the verb of every entry', () => {
    for (const stance of STANCES) {
      const { actors } = tables('seminar', language, [stance]);
      const cell = actors.map((each) => text([each])).find((each) => each.includes(thing(language, stance)));
      expect(cell?.replace(thing(language, stance), '')).toMatch(WORDS[language][stance]);
    }
  }, 60_000);
});
