/** The kinds of slide made of fenced blocks, pictures and lists, and what becomes of each. */
import { describe, expect, it } from 'vitest';
import { bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { deckOf, problemsOf, shown, slideOf, textOf } from './support.ts';

const cite = 'cite: [{ source: daily, at: "¶1", fact: trade }]';
const cited = [{ source: 'daily', at: '¶1', fact: 'trade' }];

describe('a chart', () => {
  it('puts categories that all have a date in order of time, and knows whether its form was asked for', () => {
    const of = (dates: readonly string[], more = '') =>
      slideOf('chart', `## x\n\n\`\`\`chart\nform: line\n${more}categories:\n${dates.map((at, n) => `  - { label: c${n}, values: [${n}]${at === '' ? '' : `, at: "${at}"`}, ${cite} }\n`).join('')}\`\`\`\n`).chart;
    const labels = (dates: readonly string[]) => of(dates).categories.map(({ label }) => label);
    expect(labels(['2020', '2018', '2019-06', '2020-07'])).toEqual(['c1', 'c2', 'c0', 'c3']);
    expect(labels(['2020', '2018', ''])).toEqual(['c0', 'c1', 'c2']);
    expect(labels(['2024-02-10', '199X', '2001/2003', '2024-02-09'])).toEqual(['c1', 'c2', 'c3', 'c0']);
    expect([of(['2020', '2021']).asked, of(['2020', '2021'], 'asked: false\n').asked]).toEqual([true, false]);
    expect(of(['2020', '2021-01']).categories.map(({ time }) => time)).toEqual([2020 * 12 + 6, 2021 * 12 + 0.5]);
  });

  it('keeps labels and numbers as the block has them', () => {
    const block = `## x\n\n\`\`\`chart\nform: bar\nseries: [1.0]\ncategories:\n  - { label: 1.10, values: [2.50], ${cite} }\n  - { label: 0x1F, values: [12345678901234567890], ${cite} }\n  - { label: 7, values: [7], ${cite} }\n\`\`\`\n`;
    const { chart } = slideOf('chart', block);
    expect(chart).toMatchObject({
      series: ['1.0'],
      categories: [
        { label: '1.10', values: [2.5], written: ['2.50'] },
        { label: '0x1F', values: [Number('12345678901234567890')], written: ['12345678901234567890'] },
        { label: '7', values: [7] },
      ],
    });
  });

  const body = `## x\n\n\`\`\`chart\nform: column\nstacked: true\nmeasure: " Dollars "\nseries: [A, 2024]\ncategories:\n  - { label: 2024, values: [1.5, null], shown: ["nearly 2"], highlight: true, ${cite} }\n  - { label: b, values: [-1, 0], ${cite} }\n\`\`\`\n\nBeside it. [@daily, 2]\n`;

  it('has its numbers, what is shown at them, and what they stand on', () => {
    const { chart, blocks } = slideOf('chart', body);
    expect(chart).toMatchObject({
      form: 'column', stacked: true, measure: 'Dollars', series: ['A', '2024'],
      categories: [
        { label: '2024', values: [1.5, undefined], shown: ['nearly 2', ''], highlight: true, citations: cited, origin: { line: 15 } },
        { label: 'b', values: [-1, 0], shown: ['', ''], highlight: false, citations: cited, origin: { line: 16 } },
      ],
      origin: { line: 9 },
    });
    expect(blocks).toHaveLength(1);
  });

  it('cites its sources for the sources slide', () => {
    const deck = deckOf(`${body}\n## s {.sources}\n`);
    expect(deck.slides.at(-1)).toMatchObject({ kind: 'sources', sources: [{ id: 'daily' }] });
    expect(bodyPassages(slideOf('chart', body)).map(shown)).toEqual(['2024 nearly 2[daily ¶1 trade]', 'b[daily ¶1 trade]', 'Beside it.[daily 2]']);
  });
});

it('a timeline comes in order of time', () => {
  const { timeline } = slideOf('timeline', `## x\n~~~timeline\nevents:\n  - { date: June, at: 2025-06, label: c, ${cite} }\n  - { date: "1998", at: 1998, label: b, text: more, ${cite} }\n  - { date: the nineties, at: 199X, label: a, ${cite} }\n  - { date: visit, at: 2025-11-11/2025-11-12, label: d, ${cite} }\n~~~\n`);
  expect(timeline.scale).toBe('even');
  expect(timeline.events.map(({ label, at, text }) => [label, Math.round(at * 100) / 100, text])).toEqual([
    ['a', 1990, ''], ['b', 1998, 'more'], ['c', 2025.42, ''], ['d', 2025.86, ''],
  ]);
});

it('a timeline may be true to scale, whether YAML takes the word for a yes or not', () => {
  for (const scale of ['true', '"true"']) {
    expect(slideOf('timeline', `## x\n~~~timeline\nscale: ${scale}\nevents:\n  - { date: June, at: 2025-06, label: c, ${cite} }\n~~~\n`).timeline.scale).toBe('true');
  }
});

it('a map has countries, places and routes', () => {
  const { map } = slideOf('map', `## x\n\`\`\`map\nsubject: KZ\nview: { west: 40, south: 30, east: 90, north: 60 }\ncountries: [{ iso: KZ, name: K }]\nplaces: [{ name: C, kind: sea, latitude: 41.9, longitude: 50.6 }]\nroutes:\n  - name: R\n    through: [{ name: A, kind: port, latitude: 43, longitude: 51 }, { name: B, kind: port, latitude: 40, longitude: 49 }]\n    ${cite}\n\`\`\`\n`);
  expect(map).toMatchObject({
    subject: 'KZ', view: { west: 40, north: 60 }, countries: [{ iso: 'KZ', name: 'K' }], places: [{ name: 'C', kind: 'sea' }],
    routes: [{ name: 'R', through: [{ name: 'A' }, { name: 'B' }], citations: cited, origin: { line: 14 } }],
  });
});

it('a matrix is a table by its class', () => {
  expect(slideOf('matrix', '## x {.matrix}\n| | Trade |\n|--|--|\n| China | leads [@daily, 1] |\n').table.rows).toHaveLength(1);
});

it('columns have a heading and blocks each', () => {
  const { columns, blocks } = slideOf('columns', '## x\n\nLead. [@daily, 1]\n\n::: column\n**One** [@daily, 2]\n\na [@daily, 1]\n:::\n\n::: column\n**Two**\n\n- b [@daily, 1]\n:::\n');
  expect(columns.map(({ title, blocks: { length } }) => [shown(title), length])).toEqual([['One[daily 2]', 1], ['Two', 1]]);
  expect(blocks).toHaveLength(1);
});

it('a balance has a centre and vectors', () => {
  const { centre, vectors, blocks } = slideOf('balance', '## x {.balance}\nKazakhstan\n\n- **Russia** holds levers [@daily, 1]\n- **China**[@daily, 2]\n\nBelow. [@daily, 3]\n');
  expect([textOf(centre), ...vectors.map(({ name, passage }) => `${name}: ${shown(passage)}`)]).toEqual(['Kazakhstan', 'Russia: holds levers[daily 1]', 'China: [daily 2]']);
  expect(blocks).toHaveLength(1);
});

it('a process has steps, questions have items, a closing has what it says', () => {
  expect(slideOf('process', '## x {.process}\n1. **June** a [@daily, 1]\n2. **July** b [@daily, 1]\n').steps.map(({ name }) => name)).toEqual(['June', 'July']);
  expect(slideOf('questions', '## x {.questions}\n1. Why?\n2. How?\n').items.map(textOf)).toEqual(['Why?', 'How?']);
  expect(slideOf('closing', '## x {.closing}\nThank you.\n').blocks).toHaveLength(1);
  expect(problemsOf('## x {.questions}\n1. Why?\n\n## y {.closing}\nThank you.\n')).toEqual([]);
});

it('a picture stands alone with its caption, or beside a quotation', () => {
  expect(slideOf('picture', '## x\n\n![A port](media/a%20b/port.JPG)\n\nThe port. [@daily, 1]\n')).toMatchObject({
    picture: { media: 'media/a b/port.JPG', alt: 'A port', origin: { line: 9 } },
    blocks: [{ kind: 'paragraph' }],
  });
  expect(slideOf('quote', '## x\n> Words [@daily, 1]\n\n![The speaker](media/p.png)\n').portrait).toMatchObject({ media: 'media/p.png' });
});
