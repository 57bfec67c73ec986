/** Decks for layout tests: every kind of slide, in both languages, with texts of any length. */
import type { DeckChart, DeckMap, DeckRelation, DeckShadedMap, KeyNumber, MapPlace, MapRoute, TimelineEvent, Vector } from '../../../electron/engine/deck/blocks.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import type { ChartSlide } from '../../../electron/engine/deck/kinds/chart.ts';
import type { FlowSlide } from '../../../electron/engine/deck/kinds/flow.ts';
import type { MapSlide } from '../../../electron/engine/deck/kinds/map.ts';
import type { NetworkSlide } from '../../../electron/engine/deck/kinds/network.ts';
import type { ShadedMapSlide } from '../../../electron/engine/deck/kinds/shaded-map.ts';
import type { Deck, DeckMeta } from '../../../electron/engine/deck/model.ts';
import type { BulletItem, DeckCitation, Passage } from '../../../electron/engine/markdown/model.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { directionOf } from '../../../electron/engine/language/languages.ts';
import type { ChartForm } from '../../../electron/engine/units/chart-form.ts';

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

export const event = (date: string, at: number, label: string, text = ''): TimelineEvent => ({
  date,
  at,
  label,
  text,
  citations: [cited('¶11')],
  origin,
});

export const vector = (name: string, text: string): Vector => ({ name, passage: passage(text, '¶24'), origin });

/** A category as the tests write it: its name, its values, what is shown at them, whether it is the point. */
export type ChartRow = readonly [label: string, values: readonly (number | undefined)[], shown?: readonly string[], highlight?: boolean];

export const chartOf = (
  form: ChartForm,
  rows: readonly ChartRow[],
  { series = [''], measure = '', stacked = false, asked = true }: Partial<Pick<DeckChart, 'series' | 'measure' | 'stacked' | 'asked'>> = {},
): DeckChart => ({
  form,
  asked,
  stacked,
  measure,
  series,
  categories: rows.map(([label, values, shown = [], highlight = false]) => ({
    label,
    values,
    shown: values.map((_, nth) => shown[nth] ?? ''),
    highlight,
    citations: [cited('¶14')],
    origin,
  })),
  origin,
});

/** A chart of one series whose categories stand in time, in months since the year 0. */
export const timedChart = (form: ChartForm, rows: readonly (readonly [label: string, time: number, value: number | undefined])[]): DeckChart => {
  const chart = chartOf(form, rows.map(([label, , value]) => [label, [value]]));
  return { ...chart, categories: chart.categories.map((category, index) => ({ ...category, time: rows[index]?.[1] ?? 0 })) };
};

export const chartSlide = (chart: DeckChart, title = 'Title', blocks: ChartSlide['blocks'] = []): ChartSlide => ({
  ...base('chart', title, 0),
  kind: 'chart',
  chart,
  blocks,
});

export const place = (name: string, kind: MapPlace['kind'], latitude: number, longitude: number): MapPlace => ({
  name,
  kind,
  latitude,
  longitude,
});

export const route = (name: string, through: readonly MapPlace[]): MapRoute => ({ name, through, citations: [cited('¶28')], origin });

/** A map of two routes through Central Asia, with a place of every kind, named by the given words. */
export const mapOf = (words: (index: number) => string): DeckMap => ({
  subject: 'KZ',
  countries: ['KZ', 'IR', 'RU', 'AZ'].map((iso, index) => ({ iso, name: words(index) })),
  places: [
    place(words(4), 'sea', 41.9, 50.6),
    place(words(5), 'region', 41, 63),
    place(words(6), 'country', 34, 66),
    place(words(7), 'site', 51.1, 71.4),
  ],
  routes: [
    route(words(8), [place(words(9), 'city', 55.8, 37.6), place(words(10), 'city', 36.8, 54.4), place(words(11), 'port', 27.2, 56.3)]),
    route(words(12), [place(words(13), 'border', 44.2, 80.4), place(words(14), 'port', 43.7, 51.2), place(words(15), 'port', 40.4, 49.9)]),
  ],
  caption: words(16),
  origin,
});

export const mapSlide = (map: DeckMap, title = 'A map', blocks: MapSlide['blocks'] = []): MapSlide => ({
  ...base('map', title, 0),
  kind: 'map',
  map,
  blocks,
});

/** A network around the first name; relations by the places of names. */
export const networkSlide = (
  names: readonly string[],
  relations: readonly (readonly [from: number, to: number, how: string, sign?: DeckRelation['sign'], direction?: DeckRelation['direction']])[],
  title = 'A network',
  blocks: NetworkSlide['blocks'] = [],
): NetworkSlide => {
  const actors = names.map((name, index) => ({ id: `actor-${index}`, name, iso: '' }));
  const actor = (index: number) => actors[index] ?? { id: '', name: '', iso: '' };
  return {
    ...base('network', title, 0),
    kind: 'network',
    network: {
      subject: actor(0),
      relations: relations.map(([from, to, how, sign = '', direction = 'one-way']) => ({ from: actor(from), to: actor(to), how, sign, direction, citations: [cited('¶7')], origin })),
      legend: { good: 'closer', bad: 'strained', mixed: '' },
      origin,
    },
    blocks,
  };
};

export const flowSlide = (
  flows: readonly (readonly [from: string, to: string, value: number, shown?: string, highlight?: boolean])[],
  { measure = '', heads = [], title = 'Flows', blocks = [] }: { readonly measure?: string; readonly heads?: readonly string[]; readonly title?: string; readonly blocks?: FlowSlide['blocks'] } = {},
): FlowSlide => ({
  ...base('flow', title, 0),
  kind: 'flow',
  flow: {
    measure,
    heads,
    flows: flows.map(([from, to, value, shown = '', highlight = false]) => ({ from, to, value, written: String(value), shown, highlight, citations: [cited('¶29')], origin })),
    origin,
  },
  blocks,
});

export const shadedMapSlide = (
  countries: readonly (readonly [iso: string, name: string, value: number, shown?: string, highlight?: boolean])[],
  { measure = 'Share', subject = 'KZ', subjectName = 'Kazakhstan', title = 'A shaded map', blocks = [], caption = '' }: Partial<Pick<DeckShadedMap, 'measure' | 'subject' | 'subjectName' | 'caption'>> & { readonly title?: string; readonly blocks?: ShadedMapSlide['blocks'] } = {},
): ShadedMapSlide => ({
  ...base('shaded-map', title, 0),
  kind: 'shaded-map',
  shaded: {
    measure,
    subject,
    subjectName,
    caption,
    countries: countries.map(([iso, name, value, shown = '', highlight = false]) => ({ iso, name, value, written: String(value), shown, highlight, citations: [cited('¶14')], origin })),
    origin,
  },
  blocks,
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

export const base = (id: string, title: string, section?: number) => ({
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
  { ...base('section', title, 0), kind: 'section', number: 1, lead: [passage(words(5), '¶7')], findings: [] },
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
  ...(['bar', 'column', 'line', 'doughnut'] as const).map((form) => ({
    ...chartSlide(
      chartOf(form, [7, 3, 12, 5].map((value, n) => [words(n), [value], [n === 0 ? '' : words(n + 4)], n === 2]), { measure: words(8) }),
      title,
      [{ kind: 'paragraph', passage: passage(words(9), '¶12') }],
    ),
    id: `chart-${form}`,
  })),
  {
    ...chartSlide(
      chartOf('column', [4, 5, 6].map((n) => [words(n), [n, undefined, 9 - n]]), { series: [words(1), words(2), words(3)], measure: words(8), stacked: true }),
      title,
    ),
    id: 'chart-stacked',
  },
  ...(['even', 'true'] as const).map((scale) => ({
    ...base(`timeline-${scale}`, title, 0),
    kind: 'timeline' as const,
    timeline: {
      scale,
      events: [1992, 1998, 2013, 2025, 2025, 2025.5].map((year, n) => event(words(n), year, words(n + 1), words(n + 2))),
      origin,
    },
    blocks: [{ kind: 'paragraph' as const, passage: passage(words(9), '¶12') }],
  })),
  mapSlide(mapOf(words), title),
  { ...mapSlide(mapOf(words), title, [{ kind: 'paragraph', passage: passage(words(9), '¶12') }]), id: 'map-text' },
  networkSlide([0, 1, 2, 3, 4, 5].map(words), [[0, 1, words(6), 'good', 'both-ways'], [1, 0, words(7), 'bad'], [2, 0, words(8), 'mixed'], [1, 2, words(9)], [3, 0, words(1), 'good', 'none'], [4, 0, words(2)], [5, 0, words(3)], [5, 1, words(4)]], title, [
    { kind: 'paragraph', passage: passage(words(9), '¶12') },
  ]),
  flowSlide([['0', '3', 13, words(1), true], ['1', '3', 10], ['0', '4', 21], ['3', '5', 16, '', true], ['4', '5', 28], ['1', '5', 4], ['4', '6', 2]].map(([from, to, ...more]) => [words(Number(from)), `${words(Number(to))} ${to}`, ...more] as unknown as Parameters<typeof flowSlide>[0][number]), {
    measure: words(7), heads: [words(8), words(9)], title, blocks: [{ kind: 'paragraph', passage: passage(words(9), '¶12') }],
  }),
  shadedMapSlide([['CN', words(0), 28, words(5)], ['RU', words(1), 20, '', true], ['IR', words(2), 1], ['XX', words(3), 4]], { measure: words(4), subjectName: words(6), caption: words(7), title, blocks: [{ kind: 'paragraph', passage: passage(words(9), '¶12') }] }),
  {
    ...base('matrix', title, 1),
    kind: 'matrix',
    table: {
      align: ['start', 'start', 'start', 'start'],
      header: ['', words(0), words(1), words(2)].map((text) => (text === '' ? { ...passage(''), spans: [] } : passage(text))),
      rows: [3, 4, 5].map((n) => [0, 1, 2, 3].map((m) => (m === 2 ? { ...passage(''), spans: [] } : passage(words(n + m), '¶24')))),
      origin,
    },
    blocks: [{ kind: 'paragraph', passage: passage(words(7), '¶25') }],
  },
  {
    ...base('balance', title, 1),
    kind: 'balance',
    centre: passage(words(0)),
    vectors: [1, 2, 3, 4, 5].map((n) => vector(words(n), words(n + 1))),
    blocks: [{ kind: 'paragraph', passage: passage(words(8), '¶25') }],
  },
  {
    ...base('process', title, 1),
    kind: 'process',
    steps: [2, 3, 4, 5].map((n) => vector(words(n), words(n + 2))),
    blocks: [{ kind: 'paragraph', passage: passage(words(8), '¶25') }],
  },
  ...([2, 3] as const).map((count) => ({
    ...base(`columns-${count}`, title, 1),
    kind: 'columns' as const,
    columns: Array.from({ length: count }, (_, n) => ({
      title: passage(words(n)),
      blocks: [
        { kind: 'paragraph' as const, passage: passage(words(n + 1), '¶26') },
        { kind: 'list' as const, ordered: false, items: [bullet(words(n + 2)), bullet(words(n + 3))], origin },
      ],
    })),
    blocks: [{ kind: 'paragraph' as const, passage: passage(words(8), '¶25') }],
  })),
  {
    ...base('closing', title, 1),
    kind: 'closing',
    blocks: [
      { kind: 'list', ordered: false, items: [bullet(words(1)), bullet(words(2))], origin },
      { kind: 'paragraph', passage: passage(words(3)) },
    ],
  },
  {
    ...base('questions', title, 1),
    kind: 'questions',
    items: [1, 2, 3, 4, 5].map((n) => bullet(words(n), n === 2 ? [bullet(words(n + 4))] : [])),
    blocks: [{ kind: 'paragraph', passage: passage(words(8), '¶25') }],
  },
  { ...base('statement', title, 0), kind: 'statement', blocks: [{ kind: 'list', ordered: false, items: [bullet(words(1), [bullet(words(2))])], origin }] },
  ...([0, 1] as const).map((asides) => ({
    ...base(`cards-${asides}`, title, 0),
    kind: 'cards' as const,
    answer: {
      title: passage(words(0)),
      blocks: [
        { kind: 'paragraph' as const, passage: passage(words(1), '¶26') },
        { kind: 'paragraph' as const, passage: { ...passage(words(2)), spans: [{ text: words(2), strong: true }] } },
        { kind: 'list' as const, ordered: false, items: [bullet(words(3)), bullet(words(4))], origin },
      ],
    },
    ...(asides === 1 && { aside: { title: passage(words(5)), blocks: [{ kind: 'paragraph' as const, passage: passage(words(6)) }] } }),
    blocks: [],
  })),
  ...(['scenarios', 'assessment', 'gaps'] as const).map((kind) => ({
    ...base(kind, title, 1),
    kind,
    table: {
      align: ['start' as const, 'start' as const, 'start' as const],
      header: [0, 1, 2].map((n) => passage(words(n))),
      rows: [3, 4, 5].map((n) => [0, 1, 2].map((m) => (kind === 'gaps' && n === 4 && m === 2 ? { ...passage(''), spans: [] } : passage(words(n + m), '¶24')))),
      origin,
    },
    blocks: [{ kind: 'paragraph' as const, passage: passage(words(7), '¶25') }],
  })),
  ...(['bottom-line', 'actors'] as const).map((kind) => ({
    ...base(kind, title),
    kind,
    items: [1, 2, 3].map((n) => {
      const item = bullet(words(n), n === 3 ? [bullet(words(n + 1)), bullet(words(n + 2))] : []);
      return { ...item, spans: [{ text: words(n + 3), strong: true }, { text: ' ' }, ...item.spans] };
    }),
    blocks: [{ kind: 'paragraph' as const, passage: passage(words(8), '¶25') }],
  })),
  {
    ...base('dated', title, 0),
    kind: 'dated',
    timeline: { scale: 'even', events: [1992, 1998, 2013, 2025].map((year, n) => event(words(n), year, words(n + 1), words(n + 2))), origin },
    blocks: [],
  },
  {
    ...base('sources', title),
    kind: 'sources',
    sources: [{ id: 'tabnak', short: words(0), full: words(5), url: 'https://example.org/' }],
    blocks: [],
  },
];
