/** Decks for layout tests: every kind of slide, in both languages, with texts of any length. */
import type {
  BulletItem,
  Deck,
  DeckCitation,
  DeckMeta,
  DeckSlide,
  KeyNumber,
  Passage,
} from '../../../electron/engine/deck/model.ts';
import { type Language, directionOf } from '../../../electron/engine/units/language.ts';

const origin = { file: 'deck.md.hbs', line: 1 };

export const cited = (at: string): DeckCitation => ({ source: 'tabnak', at, fact: `fact-${at.replace('¶', '')}` });

export const passage = (text: string, ...at: readonly string[]): Passage => ({
  spans: [{ text }],
  citations: at.map(cited),
  origin,
});

export const bullet = (text: string, children: readonly BulletItem[] = []): BulletItem => ({
  ...passage(text, '¶7'),
  children,
});

export const keyNumber = (qualifier: string, value: string, unit: string, label: string): KeyNumber => ({
  qualifier,
  value,
  unit,
  label: passage(label, '¶14'),
});

export const meta = (language: Language): DeckMeta => ({
  title: 'Deck',
  language,
  direction: directionOf(language),
  date: '2025-12-26',
  authors: [],
  subject: 'Kazakhstan',
  keywords: [],
  words:
    language === 'fa'
      ? { continued: '({n} از {count})', source: 'منبع:', separator: '؛ ', opening: 'آغاز' }
      : { continued: '({n} of {count})', source: 'Source:', separator: '; ', opening: 'Opening' },
});

export const deckOf = (language: Language, slides: readonly DeckSlide[]): Deck => ({
  meta: meta(language),
  sections: [
    { id: 'one', title: language === 'fa' ? 'موضوع یکم' : 'Theme one', accent: 'accent1' },
    { id: 'two', title: language === 'fa' ? 'موضوع دوم' : 'Theme two', accent: 'accent2' },
  ],
  slides,
  sources: [
    {
      id: 'tabnak',
      short: language === 'fa' ? 'تابناک/توران 2025' : 'Tabnak/Turan 2025',
      full: language === 'fa' ? 'مرکز تحقیقاتی توران. تابناک، 2025.' : 'Turan research centre. Tabnak, 2025.',
    },
  ],
});

const base = (id: string, title: string, section?: number) => ({
  id,
  title: passage(title),
  notes: [{ kind: 'paragraph' as const, passage: passage(title, '¶9') }],
  origin,
  ...(section !== undefined && { section }),
});

/** Every kind of slide, with the given words where text may stand. */
export const everyKind = (title: string, words: (index: number) => string): readonly DeckSlide[] => [
  { ...base('title', title), kind: 'title', subtitle: passage(words(0)), details: [passage(words(1))] },
  { ...base('agenda', title), kind: 'agenda', items: [bullet(words(2), [bullet(words(3))]), bullet(words(4))] },
  { ...base('section', title, 0), kind: 'section', number: 1, lead: [passage(words(5), '¶7')] },
  {
    ...base('bullets', title, 0),
    kind: 'bullets',
    blocks: [
      { kind: 'paragraph', passage: passage(words(6), '¶8') },
      { kind: 'list', ordered: false, items: [7, 8, 9].map((n) => bullet(words(n), [bullet(words(n + 1))])), origin },
    ],
  },
  {
    ...base('numbers', title, 0),
    kind: 'numbers',
    numbers: [0, 1, 2, 3, 4].map((n) => keyNumber(words(n), words(n + 1), words(n + 2), words(n + 3))),
    blocks: [{ kind: 'paragraph', passage: passage(words(9), '¶15') }],
  },
  {
    ...base('table', title, 1),
    kind: 'table',
    table: {
      align: ['start', 'end', 'center'],
      header: [0, 1, 2].map((n) => passage(words(n))),
      rows: [3, 4, 5, 6].map((n) => [0, 1, 2].map((m) => passage(words(n + m), '¶24'))),
      origin,
    },
    blocks: [{ kind: 'paragraph', passage: passage(words(1), '¶25') }],
  },
  {
    ...base('quote', title, 1),
    kind: 'quote',
    quote: passage(words(2), '¶6'),
    attribution: passage(words(3)),
    blocks: [{ kind: 'paragraph', passage: passage(words(4), '¶6') }],
  },
  {
    ...base('sources', title),
    kind: 'sources',
    sources: [{ id: 'tabnak', short: words(0), full: words(5), url: 'https://example.org/' }],
    blocks: [],
  },
];
