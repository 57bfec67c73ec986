/** Sources as reference managers export them, and as they should not. */
import { type FuzzCase, type Generator, anyChoices, textOf, withFile } from '../case.ts';
import type { Random } from '../../helpers/random.ts';
import { type Wildness, anyWildness, hostileText } from './hostile.ts';

const TYPES = ['article-journal', 'article-newspaper', 'article-magazine', 'book', 'chapter', 'webpage', 'report', 'thesis', 'treaty', 'legislation', 'speech', 'interview', 'dataset', 'personal_communication', 'post-weblog', 'broadcast'];
const FIELDS = ['container-title', 'publisher', 'publisher-place', 'volume', 'issue', 'page', 'DOI', 'URL', 'ISBN', 'edition', 'genre', 'number', 'note', 'language', 'abstract', 'title-short', 'collection-title', 'event-title', 'archive', 'medium'];
const NAMES = ['constructor', '__proto__', 'toString', 'Smith', 'de la Cruz', 'احمدی', 'محمدرضا', 'O’Neil', '毛', 'van', 'Jr.'];

const anyName = (random: Random, wildness: Wildness): unknown =>
  random.pick<() => unknown>(nameForms(random, wildness).slice(0, wildness === 'wild' ? undefined : 3))();

/** Sound forms first. */
const nameForms = (random: Random, wildness: Wildness): readonly (() => unknown)[] => [
    () => ({ family: random.pick(NAMES), given: random.pick(NAMES) }),
    () => ({ literal: random.pick([...NAMES, hostileText(random, wildness)]) }),
    () => ({ family: random.pick(NAMES), given: random.pick(NAMES), suffix: 'Jr.', 'non-dropping-particle': 'van', 'dropping-particle': 'de' }),
    () => ({ given: random.pick(NAMES) }),
    () => random.pick(NAMES),
    () => ({}),
];

const anyDate = (random: Random, wildness: Wildness): unknown =>
  random.pick(dateForms(random, wildness).slice(0, wildness === 'wild' ? undefined : 9));

/** Sound forms first. */
const dateForms = (random: Random, wildness: Wildness): readonly unknown[] => [
    { 'date-parts': [[2025, 6, 5]] }, { 'date-parts': [['2025']] }, { 'date-parts': [[1402]] }, { 'date-parts': [[2020], [2021]] }, { literal: 'بی‌تا' }, { raw: '2019-05' }, { 'date-parts': [[2019]], season: 2 }, { 'date-parts': [[1890]], circa: true }, { 'date-parts': [[-44]] },
    { 'date-parts': [[]] }, { 'date-parts': [[2016, 0, 0]] }, { 'date-parts': [[2025, 13]] }, { raw: 'spring 2019' }, '2025', 2025, {}, null, { literal: hostileText(random, wildness) },
];

const anySource = (random: Random, id: string, wildness: Wildness): Record<string, unknown> => ({
  id,
  type: random.pick(wildness === 'wild' ? [...TYPES, 'no-such-type'] : TYPES),
  title: hostileText(random, wildness),
  ...Object.fromEntries(random.several(FIELDS, random.int(1, 8)).map((field) => [field, random.chance(0.7) ? hostileText(random, wildness) : random.pick<unknown>(['12', '12–15', 'fa', 'fa-IR', 'en', '10.1000/xyz', 'https://example.org/۱', ...(wildness === 'wild' ? [12, null, []] : [])])])),
  ...(random.chance(0.8) && { author: Array.from({ length: random.int(wildness === 'wild' ? 0 : 1, 4) }, () => anyName(random, wildness)) }),
  ...(random.chance(0.3) && { editor: Array.from({ length: random.int(wildness === 'wild' ? 0 : 1, 2) }, () => anyName(random, wildness)) }),
  ...(random.chance(0.8) && { issued: anyDate(random, wildness) }),
  ...(random.chance(0.3) && { accessed: anyDate(random, wildness) }),
});

const LOCATORS = ['¶2', 'p. 12', 'pp. 12–15', 'ص ۱۲', 'صص ۱۲–۱۵', 'جدول ۲', 'ch. 3', 'ff.', '–', '12-', '00:12:30', 'sheet Trade!C14', 'https://x', '', 'constructor'];

export const sources: Generator = (random, start): FuzzCase => {
  const own = JSON.parse(textOf(start.full, 'sources.json')) as readonly { readonly id: string }[];
  const wildness = anyWildness(random);
  const made = own.map(({ id }) => anySource(random, id, wildness));
  const dataset = withFile(start.full, 'sources.json', JSON.stringify(made, undefined, 2));
  const facts = textOf(start.full, 'facts.yaml').replace(/at: [^},]+/g, (whole) => (random.chance(wildness === 'wild' ? 0.3 : 0.1) ? `at: ${JSON.stringify(random.pick(LOCATORS))}` : whole));
  return { dataset: withFile(dataset, 'facts.yaml', facts), choices: anyChoices(random), told: `${wildness} sources` };
};
