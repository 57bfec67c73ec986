/** The built-in pack: what its decks hold, for every choice an analyst has. */
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import type { Deck, DeckSlide } from '../../../electron/engine/deck/model.ts';
import { allPassages, blockPassages, bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { LENGTHS, type Length } from '../../../electron/engine/units/choices.ts';
import { type Language, LANGUAGES } from '../../../electron/engine/units/language.ts';
import { briefingOf, builtIn, deckOf, projectFolder, wordsOf } from './support.ts';

const pack = builtIn();
const { dataset } = loadDataset(projectFolder('data/kazakhstan'));
if (dataset === undefined) throw new Error('The bundled dataset has errors.');
const themeIds = dataset.themes.map(({ id }) => id);

function bundled(language: Language, length: Length, themes: readonly string[] = []): Briefing {
  const { briefing, problems } = makeBriefing(dataset as NonNullable<typeof dataset>, { language, length, themes, calendar: 'gregorian' });
  if (briefing === undefined) throw new Error(wordsOf(problems).join('\n'));
  return briefing;
}

const kinds = (deck: Deck): readonly string[] => deck.slides.map(({ kind }) => kind);
const cited = (slides: readonly DeckSlide[]): ReadonlySet<string> =>
  new Set(slides.flatMap(allPassages).flatMap(({ citations }) => citations.flatMap(({ fact }) => fact ?? [])));
const text = (passages: readonly { spans: readonly { text: string }[] }[]): string =>
  passages.map(({ spans }) => spans.map((span) => span.text).join('')).join('\n');

/** Every subset of the themes. */
const subsets = themeIds.reduce<string[][]>((done, id) => [...done, ...done.map((some) => [...some, id])], [[]]).filter((some) => some.length > 0);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(LENGTHS)('makes a briefing of any themes, %s', (length) => {
    for (const themes of subsets) {
      const briefing = bundled(language, length, themes);
      const { deck, problems } = deckOf(pack, briefing);
      expect(wordsOf(problems), themes.join()).toEqual([]);
      expect(kinds(deck).slice(0, 3)).toEqual(['title', 'agenda', 'bullets']);
      expect(kinds(deck).at(-1)).toBe('sources');
      expect(deck.sections.map(({ id }) => id)).toEqual(themes.map((id) => `theme-${id}`));
      expect(deck.sections.map(({ accent }) => accent)).toEqual(briefing.themes.map(({ accent }) => accent));
      // Whatever the briefing selects is told, and nothing else.
      expect([...cited(deck.slides)].sort()).toEqual(briefing.facts.map(({ id }) => id).sort());
      for (const slide of deck.slides) expect(slide.notes.length, slide.id).toBeGreaterThan(0);
    }
  }, 180_000);

  it('shows every record of the dataset in full', () => {
    const { deck } = deckOf(pack, bundled(language, 'full'));
    expect([...cited(deck.slides)].sort()).toEqual(dataset.records.map(({ id }) => id).sort());
  });

  it('gives every finding its title and its kind of slide, from standard on', () => {
    const briefing = bundled(language, 'standard');
    const { deck } = deckOf(pack, briefing);
    for (const theme of briefing.themes) {
      for (const point of theme.points) {
        const slide = deck.slides.find(({ id }) => id === `${theme.id}-${point.id}`);
        expect(slide && [slide.kind, text([slide.title])]).toEqual([point.as, point.title]);
      }
    }
  });

  it('is short when it should be', () => {
    const { deck } = deckOf(pack, bundled(language, 'short'));
    expect(deck.slides.length).toBeGreaterThanOrEqual(6);
    expect(deck.slides.length).toBeLessThanOrEqual(10);
    for (const theme of bundled(language, 'short').themes) {
      for (const { title } of theme.points) expect(text(deck.slides.flatMap(bodyPassages)) + text(deck.slides.map((slide) => slide.title))).toContain(title);
    }
  });

  it('says more in the notes than on the slide', () => {
    const briefing = bundled(language, 'full');
    const { deck } = deckOf(pack, briefing);
    const notes = text(deck.slides.flatMap(({ notes: blocks }) => blockPassages(blocks)));
    for (const fact of briefing.facts) {
      expect(notes).toContain(fact.text);
      if (fact.note !== '') expect(notes).toContain(fact.note);
      if (fact.date !== '') expect(notes).toContain(fact.date);
    }
    expect(notes).toContain(language === 'fa' ? 'منبع: تابناک/توران ۲۰۲۵، بند ۱۴' : 'Source: Tabnak/Turan 2025, paragraph 14');
  });

  it('marks what only the headline claims, on the slide and in the notes', () => {
    const briefing = bundled(language, 'full');
    const { deck } = deckOf(pack, briefing);
    const claims = briefing.facts.filter(({ headline }) => headline);
    expect(claims.length).toBeGreaterThan(0);
    for (const { id } of claims) {
      const slides = deck.slides.filter((slide) => slide.id !== 'in-brief' && cited([slide]).has(id));
      const body = slides.flatMap(bodyPassages).filter(({ citations }) => citations.length === 1 && citations[0]?.fact === id);
      expect(text(body)).toContain(language === 'fa' ? '(فقط در تیتر)' : '(headline only)');
      const notes = text(slides.flatMap((slide) => blockPassages(slide.notes)));
      expect(notes).toContain(language === 'fa' ? 'این را تنها تیتر منبع می‌گوید' : 'Only the headline of the source claims this');
    }
  });

  it('writes digits of its language only', () => {
    const { deck } = deckOf(pack, bundled(language, 'full'));
    expect(text(deck.slides.flatMap(allPassages))).not.toMatch(language === 'fa' ? /[0-9]/ : /[۰-۹٠-٩]/);
  });
});

it('tells in full what no finding tells, by kind', () => {
  const { deck } = deckOf(pack, briefingOf('en', 'full', ['trade']));
  const rest = deck.slides.filter(({ id }) => id.includes('-rest-'));
  expect(rest.map(({ id, kind, title }) => [id, kind, text([title])])).toEqual([['trade-rest-fact', 'bullets', 'Trade: also on record']]);
});

it('falls back to bullets where a point has no facts of its kind', () => {
  const briefing = briefingOf('en', 'full', ['sea']);
  const points = (as: 'numbers' | 'quote' | 'table') =>
    briefing.themes.map((theme) => ({ ...theme, points: theme.points.slice(0, 1).map((point) => ({ ...point, as })) }));
  const kindFor = (as: 'numbers' | 'quote' | 'table') =>
    deckOf(pack, { ...briefing, themes: points(as) }).deck.slides.find(({ id }) => id === 'sea-port-opens')?.kind;
  expect([kindFor('numbers'), kindFor('quote'), kindFor('table')]).toEqual(['bullets', 'bullets', 'table']);
});

describe('the title slide', () => {
  const titleOf = (briefing: Briefing): readonly string[] => {
    const [slide] = deckOf(pack, briefing).deck.slides;
    return slide?.kind === 'title' ? [slide.subtitle, ...slide.details].map((passage) => text(passage === undefined ? [] : [passage])) : [];
  };

  it('names the subject, and the theme where there is but one', () => {
    expect(titleOf(briefingOf('en', 'short'))[0]).toBe('A briefing on Coast in 2 themes');
    expect(titleOf(briefingOf('en', 'short', ['sea']))[0]).toBe('A briefing on Coast: The sea');
    expect(titleOf(briefingOf('fa', 'short'))[0]).toBe('گزارش توجیهی دربارهٔ ساحل در ۲ موضوع');
    expect(titleOf(briefingOf('fa', 'short', ['sea']))[0]).toBe('گزارش توجیهی دربارهٔ ساحل: دریا');
  });

  it.each([
    ['en', ['A'], 'Prepared by A'],
    ['en', ['A', 'B', 'C'], 'Prepared by A, B and C'],
    ['fa', ['الف'], 'تهیه: الف'],
    ['fa', ['الف', 'ب', 'پ'], 'تهیه: الف، ب و پ'],
  ] as const)('names the authors, %s %s', (language, authors, expected) => {
    expect(titleOf({ ...briefingOf(language, 'short'), authors })[2]).toBe(expected);
  });
});

it('sets no two parentheses side by side below a quotation', () => {
  const briefing = briefingOf('en', 'full', ['sea']);
  const claimed = (facts: Briefing['facts']) => facts.map((fact) => ({ ...fact, headline: true }));
  const themes = briefing.themes.map((theme) => ({ ...theme, points: theme.points.map((point) => ({ ...point, facts: claimed(point.facts) })) }));
  const quote = deckOf(pack, { ...briefing, themes }).deck.slides.find(({ kind }) => kind === 'quote');
  expect(quote?.kind === 'quote' && quote.attribution && text([quote.attribution])).toBe('Minister, Minister of Transport; our translation (headline only)');
});
