/** The built-in pack: what its decks hold, for every choice an analyst has. */
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { allPassages, bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { blockPassages } from '../../../electron/engine/markdown/passages.ts';
import { LENGTHS, type Length } from '../../../electron/contract/choices.ts';
import { type Language, LANGUAGES } from '../../../electron/engine/units/language.ts';
import { bundled, bundledDataset, cited, subsets, text } from './reading.ts';
import { briefingOf, builtIn, deckOf, richBriefing, wordsOf } from './support.ts';

const pack = builtIn();

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(LENGTHS)('makes a briefing of any themes, %s', (length) => {
    for (const themes of subsets) {
      const briefing = bundled(language, length, themes);
      const { deck, problems } = deckOf(pack, briefing);
      expect(wordsOf(problems), themes.join()).toEqual([]);
      const ids = deck.slides.map(({ id }) => id);
      expect(ids.slice(0, 2)).toEqual(['title', 'bottom-line']);
      // An agenda of one entry tells nothing, nor does an opener of the only theme.
      const divided = themes.length > 1 && length !== 'short';
      expect(ids.includes('agenda')).toBe(divided);
      expect(deck.sections.map(({ id }) => id)).toEqual(divided ? themes.map((id) => `theme-${id}`) : []);
      expect(ids.filter((id) => id === 'open-points' || id === 'sources')).toEqual(['open-points', 'sources']);
      const told = cited(deck.slides);
      const facts = new Set(briefing.facts.map(({ id }) => id));
      expect([...told].filter((id) => !facts.has(id))).toEqual([]);
      if (length === 'full') expect([...told].sort()).toEqual([...facts].sort());
      for (const slide of deck.slides) expect(slide.notes.length, slide.id).toBeGreaterThan(0);
    }
  }, 180_000);

  it('shows every record of the dataset in full', () => {
    const { deck } = deckOf(pack, bundled(language, 'full'));
    expect([...cited(deck.slides)].sort()).toEqual(bundledDataset.records.map(({ id }) => id).sort());
  });

  it('is as long as a short, a standard and a full briefing are', () => {
    const slides = (length: Length) => deckOf(pack, bundled(language, length)).deck.slides.filter(({ backup }) => backup !== true);
    expect(slides('short').length).toBeGreaterThanOrEqual(6);
    expect(slides('short').length).toBeLessThanOrEqual(8);
    expect(slides('standard').length).toBeGreaterThanOrEqual(12);
    expect(slides('standard').length).toBeLessThanOrEqual(16);
    const findings = bundled(language, 'full').themes.flatMap(({ points }) => points).map(({ title }) => title);
    expect(slides('full').map(({ title }) => text([title]))).toEqual(expect.arrayContaining(findings));
  });

  it('gives every finding its title and its kind of slide where there are one or two themes', () => {
    const briefing = bundled(language, 'standard', ['russia-alliance', 'corridors']);
    const { deck } = deckOf(pack, briefing);
    for (const { theme, point } of briefing.themes.flatMap((each) => each.points.map((point) => ({ theme: each, point })))) {
      const slide = deck.slides.find(({ id }) => id === `${theme.id}-${point.id}`);
      expect(slide && [slide.kind, text([slide.title])]).toEqual([point.as, point.title]);
    }
  });

  it.each(LENGTHS)('says first what is new, what it means and what to watch, and what that rests on, %s', (length) => {
    const { message, watch } = bundled(language, length);
    const [, slide] = deckOf(pack, bundled(language, length)).deck.slides;
    const said = slide === undefined ? '' : text([slide.title, ...bodyPassages(slide)]);
    for (const each of [message?.text, message?.news?.text, message?.meaning?.text, ...watch.slice(0, 3).map((item) => item.text)]) expect(said).toContain(each);
    expect(said).toContain(language === 'fa' ? 'از یک منبع' : 'from one source');
  });

  it('lets titles alone tell news, meaning and what to watch', () => {
    const titles = text(deckOf(pack, bundled(language, 'short')).deck.slides.map(({ title }) => title));
    for (const { lead } of bundled(language, 'short').watch.slice(0, 3)) expect(titles).toContain(lead);
    for (const point of bundled(language, 'short').themes.map(({ points }) => points[0])) expect(titles).toContain(point?.title);
  });

  it('has what a speaker says, what may be asked and one line of evidence in the notes, in that order', () => {
    const briefing = bundled(language, 'full');
    const { deck } = deckOf(pack, briefing);
    const heads = language === 'fa' ? ['بگویید', 'اگر پرسیدند', 'شواهد'] : ['Say', 'If asked', 'Evidence'];
    for (const slide of deck.slides) {
      const found = slide.notes.map((block) => text(blockPassages([block]))).filter((line) => heads.includes(line));
      expect(found, slide.id).toEqual(heads.filter((head) => found.includes(head)));
    }
    for (const { theme, point } of briefing.themes.flatMap((each) => each.points.map((point) => ({ theme: each, point })))) {
      const notes = text(blockPassages(deck.slides.find(({ id }) => id === `${theme.id}-${point.id}`)?.notes ?? []));
      expect(notes).toContain(point.say);
      for (const { note } of point.facts) expect(notes).toContain(note);
    }
    const declaration = deck.slides.find(({ id }) => id === 'russia-alliance-declaration');
    expect(text(blockPassages(declaration?.notes ?? []))).toMatch(language === 'fa' ? /تابناک\/توران ۲۰۲۵، بند\S* ۳، ۷/u : /Tabnak\/Turan 2025, ¶3, 7/);
  });

  it('keeps the questions that may be asked behind the deck, each with the line to take and what not to say', () => {
    const briefing = bundled(language, 'full');
    const { deck } = deckOf(pack, briefing);
    const backup = deck.slides.filter((slide) => slide.backup);
    expect(backup.map(({ id }) => id)).toEqual(briefing.asked.map(({ id }) => `asked-${id}`));
    expect(deck.slides.slice(-backup.length)).toEqual(backup);
    for (const [index, { question, answer, avoid }] of briefing.asked.entries()) {
      const slide = backup[index];
      const said = slide === undefined ? '' : text([slide.title, ...bodyPassages(slide)]);
      for (const each of [question, answer, ...avoid]) expect(said).toContain(each);
    }
    for (const length of ['short', 'standard'] as const) expect(deckOf(pack, bundled(language, length)).deck.slides.some((slide) => slide.backup)).toBe(false);
  });

  it('tells whose judgements are no facts', () => {
    const { deck } = deckOf(pack, bundled(language, 'full'));
    const slide = deck.slides.find(({ id }) => id === 'assessment-turan');
    expect(slide && text([slide.title])).toContain(language === 'fa' ? 'ارزیابی توران' : 'Turan’s assessment');
  });

  it('marks what only the headline claims, on the slide and in the notes', () => {
    const briefing = bundled(language, 'full');
    const { deck } = deckOf(pack, briefing);
    const claims = briefing.facts.filter(({ headline }) => headline);
    expect(claims.length).toBeGreaterThan(0);
    for (const { id } of claims) {
      const slides = deck.slides.filter((slide) => slide.id === 'corridors-hub');
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
  expect(rest.map(({ id, kind, title }) => [id, kind, text([title])])).toEqual([['trade-rest-fact', 'bullets', 'Trade: more is on record than the findings tell']]);
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
      // One actor alone has something: its column is joined to the next.
      ['Who', 'What it has or wants', '▶ What it does'],
      ['Island', 'wants: a road; Island offers money.', '–'],
      ['🇽🇨 Coast', 'has: fish', '▶ Coast builds a port.'],
    ]);
  });

  it('leaves out a column that nobody fills', () => {
    const briefing = richBriefing('en', 'full', ['ties']);
    const themes = briefing.themes.map((theme) => ({
      ...theme,
      points: theme.points.map((point) => ({ ...point, facts: point.facts.filter(({ position }) => position?.stance !== 'does') })),
    }));
    const powers = deckOf(pack, { ...briefing, themes }).deck.slides.find(({ id }) => id === 'ties-powers');
    expect(cells(powers)[0]).toEqual(['Who', 'What it has or wants']);
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

describe('the bottom line', () => {
  const said = (briefing: Briefing): readonly string[] => {
    const [, slide] = deckOf(pack, briefing).deck.slides;
    return slide === undefined ? [] : text([slide.title, ...bodyPassages(slide)]).split('\n');
  };
  const argued = ({ themes }: Briefing): readonly string[] => themes.map(({ argument }) => argument.text);

  it.each(LENGTHS)('says what it all comes to, then what each theme argues, where the message has one text only, %s', (length) => {
    const whole = richBriefing('en', length);
    if (whole.message === undefined) throw new Error('no message');
    const briefing = { ...whole, message: { ...whole.message, news: null, meaning: null } };
    expect(said(briefing).slice(0, -1)).toEqual([whole.message.text, ...argued(briefing)]);
    expect(said(briefing).at(-1)).toContain(`as of ${briefing.date}`);
  });

  it('is what the themes argue, where nothing is said of the whole', () => {
    const { message: _message, ...whole } = richBriefing('en', 'full', []);
    const [title, ...body] = said(whole);
    expect(title).toMatch(/^\d claims, on .+ and .+, rest on \d+ statements$/);
    expect(body).toEqual(argued(whole));
    for (const themes of [['trade'], ['sea']]) {
      const { message: _none, ...briefing } = richBriefing('en', 'full', themes);
      const findings = briefing.themes.flatMap(({ points }) => points.slice(0, 5).map((point) => point.title));
      expect(said(briefing).slice(0, -1)).toEqual([...argued(briefing).map((sentence) => sentence.replace(/\.$/u, '')), ...findings]);
    }
  });

  it.each(LANGUAGES)('has what its one theme argues for a title, where the message holds no more than what is new, in %s', (language) => {
    const whole = richBriefing(language, 'full', ['trade']);
    const { message } = richBriefing(language, 'full', []);
    if (!message?.news) throw new Error('no message');
    const { news } = message;
    const [title, ...body] = said({ ...whole, message: { ...message, text: news.text, meaning: null } });
    expect(title).toBe(argued(whole)[0]?.replace(/\.$/u, ''));
    expect(body.join('\n')).toContain(news.text);
  });
});

describe('the title slide', () => {
  const titleOf = (briefing: Briefing): readonly string[] => {
    const [slide] = deckOf(pack, briefing).deck.slides;
    return slide?.kind === 'title' ? [slide.subtitle, ...slide.details].map((passage) => text(passage === undefined ? [] : [passage])) : [];
  };

  it('names the subject, and the theme where there is but one', () => {
    expect(titleOf(briefingOf('en', 'short'))[0]).toBe('A briefing on Coast');
    expect(titleOf(briefingOf('en', 'short', ['sea']))[0]).toBe('A briefing on Coast: The sea');
    expect(titleOf(briefingOf('fa', 'short'))[0]).toBe('گزارش کارشناسی دربارهٔ ساحل');
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
