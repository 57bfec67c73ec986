/** The built-in pack: what its decks hold, for every choice an analyst has. */
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { allPassages, bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { blockPassages } from '../../../electron/engine/markdown/passages.ts';
import { LENGTHS, type Length } from '../../../electron/contract/choices.ts';
import { type Language, LANGUAGES } from '../../../electron/engine/units/language.ts';
import { bundled, bundledDataset, cited, kinds, subsets, text } from './reading.ts';
import { briefingOf, builtIn, deckOf, richBriefing, wordsOf } from './support.ts';

const pack = builtIn();

/** The records of findings and arguments. */
const foundIn = (briefing: Briefing): string[] => [...new Set(briefing.themes.flatMap(({ argument, points, rest }) => [...argument.facts, ...points.flatMap(({ facts }) => facts), ...rest].map(({ id }) => id)))];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(LENGTHS)('makes a briefing of any themes, %s', (length) => {
    for (const themes of subsets) {
      const briefing = bundled(language, length, themes);
      const { deck, problems } = deckOf(pack, briefing);
      expect(wordsOf(problems), themes.join()).toEqual([]);
      // An agenda of one entry tells nothing.
      expect(kinds(deck).slice(0, themes.length > 1 ? 3 : 2)).toEqual(themes.length > 1 ? ['title', 'agenda', 'bullets'] : ['title', 'bullets']);
      expect(kinds(deck).at(-1)).toBe('sources');
      expect(deck.sections.map(({ id }) => id)).toEqual(themes.map((id) => `theme-${id}`));
      expect(deck.sections.map(({ accent }) => accent)).toEqual(briefing.themes.map(({ accent }) => accent));
      // Whatever the briefing selects is told, and nothing else.
      expect([...cited(deck.slides)].sort()).toEqual(expect.arrayContaining(foundIn(briefing)));
      for (const slide of deck.slides) expect(slide.notes.length, slide.id).toBeGreaterThan(0);
    }
  }, 180_000);

  it('shows every record of the dataset in full', () => {
    const { deck } = deckOf(pack, bundled(language, 'full'));
    expect([...cited(deck.slides)].sort()).toEqual(bundledDataset.records.map(({ id }) => id).sort());
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
    expect(deck.slides.length).toBeGreaterThanOrEqual(8);
    expect(deck.slides.length).toBeLessThanOrEqual(14);
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
    // A foreign name keeps its own: C5+1.
    const said = text(deck.slides.flatMap(allPassages)).replace(/[A-Za-z][\w+-]*/g, '');
    expect(said).not.toMatch(language === 'fa' ? /[0-9]/ : /[۰-۹٠-٩]/);
  });
});

it('tells in full what no finding tells, by kind', () => {
  const { deck } = deckOf(pack, briefingOf('en', 'full', ['trade']));
  const rest = deck.slides.filter(({ id }) => id.includes('-rest-'));
  expect(rest.map(({ id, kind, title }) => [id, kind, text([title])])).toEqual([['trade-rest-fact', 'bullets', 'Trade: also on record']]);
});

describe('every kind of slide that a dataset asks for', () => {
  it.each(LANGUAGES)('comes out as it, with all its facts and no warning, %s', (language) => {
    const briefing = richBriefing(language, 'full', ['ties']);
    const { deck, problems } = deckOf(pack, briefing);
    expect(wordsOf(problems)).toEqual([]);
    for (const { id, as, facts } of briefing.themes.flatMap(({ points }) => points)) {
      const slide = deck.slides.find((each) => each.id === `ties-${id}`);
      expect([id, slide?.kind]).toEqual([id, as]);
      expect([id, [...new Set((slide === undefined ? [] : bodyPassages(slide)).flatMap(({ citations }) => citations.map(({ fact }) => fact)))].sort()]).toEqual([id, facts.map((fact) => fact.id).sort()]);
    }
  });

  const slideOf = (id: string, language: Language = 'en') => deckOf(pack, richBriefing(language)).deck.slides.find((each) => each.id === `ties-${id}`);
  const cells = (slide: DeckSlide | undefined) =>
    slide?.kind === 'matrix' ? [slide.table.header, ...slide.table.rows].map((row) => row.map((cell) => text([cell]))) : [];

  it('sets positions into a row an actor and a column a stance', () => {
    expect(cells(slideOf('powers'))).toEqual([
      ['Who', 'What it has', 'What it wants or offers', 'What it does'],
      ['Island', '–', 'wants: a road; Island offers money.', '–'],
      ['Coast', 'fish', '–', 'Coast builds a port.'],
    ]);
  });

  it('leaves out a column that nobody fills', () => {
    const briefing = richBriefing('en', 'full', ['ties']);
    const themes = briefing.themes.map((theme) => ({
      ...theme,
      points: theme.points.map((point) => ({ ...point, facts: point.facts.filter(({ position }) => position?.stance !== 'does') })),
    }));
    const powers = deckOf(pack, { ...briefing, themes }).deck.slides.find(({ id }) => id === 'ties-powers');
    expect(cells(powers)[0]).toEqual(['Who', 'What it has', 'What it wants or offers']);
  });

  it('names what is left of a whole in the words of the pack', () => {
    const labels = (language: Language) => {
      const slide = slideOf('half-of-fish', language);
      return slide?.kind === 'chart' ? slide.chart.categories.map(({ label, shown }) => [label, ...shown]) : [];
    };
    expect(labels('en')).toEqual([['Island', 'nearly half'], ['The rest', 'more than half']]);
    expect(labels('fa')).toEqual([['جزیره', 'نزدیک به نیمی'], ['بقیه', 'بیش از نیمی']]);
  });

  it('sets the events of a timeline in the order of time', () => {
    const slide = slideOf('way');
    expect(slide?.kind === 'timeline' && slide.timeline.events.map(({ date, label }) => [date, label])).toEqual([
      ['the 1990s', 'First talks'], ['early 2025', 'Friendship'], ['1–31 October 2025', 'The quay was built.'],
    ]);
  });
});

describe('a table of records with dates', () => {
  const heads = (facts: readonly string[], at?: string) => {
    const briefing = richBriefing('en', 'full', ['ties']);
    const told = briefing.facts.filter(({ id }) => facts.includes(id)).map((fact) => (at === undefined ? fact : { ...fact, at }));
    const themes = briefing.themes.map((theme) => ({ ...theme, points: theme.points.slice(0, 1).map((point) => ({ ...point, as: 'table' as const, facts: told })) }));
    const slide = deckOf(pack, { ...briefing, themes }).deck.slides.find(({ id }) => id === 'ties-catch-grows');
    return slide?.kind === 'table' ? slide.table.header.map((cell) => text([cell])) : [];
  };

  it('has a column of dates where they differ', () => {
    expect(heads(['first-talks', 'quay'])).toEqual(['Date', 'Event']);
    expect(heads(['quay'])).toEqual(['Date', 'Event']);
    expect(heads(['first-talks', 'quay'], '2025')).toEqual(['Subject', 'What is known']);
    expect(heads(['quay', 'fish-note'])).toEqual(['What is known']);
  });
});

describe('the closing slide', () => {
  const closing = (themes: readonly string[], length: Length = 'full') =>
    deckOf(pack, richBriefing('en', length, themes)).deck.slides.find(({ kind }) => kind === 'closing');

  it('says what it all comes to, and the first finding of every theme', () => {
    const slide = closing([]);
    expect(slide && text(bodyPassages(slide)).split('\n')).toEqual([
      'Coast goes its own way between two neighbours.', 'Trade has grown since 2020', 'A new port opened', 'The catch has grown for three years',
    ]);
    expect(slide?.section).toBeUndefined();
  });

  it('leaves out what the chosen themes do not bear out, and stays away from short decks', () => {
    expect(closing([], 'short')).toBeUndefined();
  });

  it.each(['trade', 'sea', 'ties'])('comes of one theme alone (%s) from its argument and its key findings, and announces nothing that is not there', (id) => {
    const slide = closing([id]);
    const [theme] = richBriefing('en', 'full', [id]).themes;
    const key = theme?.points.filter(({ weight }) => weight === 'key') ?? [];
    expect(slide && text(bodyPassages(slide)).split('\n')).toEqual([theme?.argument.text, ...(key.length > 0 ? key : (theme?.points.slice(0, 1) ?? [])).map(({ title }) => title)]);
    const notes = text(blockPassages(slide?.notes ?? []));
    expect(notes).toContain('The summing-up rests on these:');
    expect(notes.includes('Questions to raise')).toBe((theme?.questions.length ?? 0) > 0);
  });
});

describe('the title slide', () => {
  const titleOf = (briefing: Briefing): readonly string[] => {
    const [slide] = deckOf(pack, briefing).deck.slides;
    return slide?.kind === 'title' ? [slide.subtitle, ...slide.details].map((passage) => text(passage === undefined ? [] : [passage])) : [];
  };

  it('names the subject, and the theme where there is but one', () => {
    expect(titleOf(briefingOf('en', 'short'))[0]).toBe('A briefing on Coast in 2 themes');
    expect(titleOf(briefingOf('en', 'short', ['sea']))[0]).toBe('A briefing on Coast: The sea');
    expect(titleOf(briefingOf('fa', 'short'))[0]).toBe('گزارش کارشناسی دربارهٔ ساحل در ۲ موضوع');
    expect(titleOf(briefingOf('fa', 'short', ['sea']))[0]).toBe('گزارش کارشناسی دربارهٔ ساحل: دریا');
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
