/** Ids of records in texts are held against the records that there are, wherever on a slide they stand. */
import { expect, test } from 'vitest';
import { parseDeck } from '../../../electron/engine/deck/parse.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { handWritten } from '../../../electron/engine/markdown/markdown.ts';
import { withKnownRecords } from '../../../electron/engine/markdown/known-records.ts';
import { FRONT, SOURCES } from '../deck/support.ts';

const KNOWN = { ids: new Set(['volume', 'port']), released: false };
const slideOf = (body: string) => parseDeck(handWritten('deck.md', FRONT + body), SOURCES).deck!.slides.at(-1)!;
const facts = (value: unknown): readonly string[] => [...JSON.stringify(value).matchAll(/"fact":"([^"]*)"/g)].map(([, id]) => id!);

test.each([
  ['a title', '## x [@daily, 1]{fact=volum}\n- a [@daily, 1]{fact=port}\n', 7],
  ['an item below another', '## x\n- a [@daily, 1]{fact=port}\n  - b [@daily, 1]{fact=volum}\n', 9],
  ['notes', '## x\n- a [@daily, 1]{fact=port}\n::: notes\nb [@daily, 1]{fact=volum}\n:::\n', 10],
  ['a cell', '## x\n| a | b |\n|--|--|\n| c [@daily, 1]{fact=port} | d [@daily, 1]{fact=volum} |\n', 10],
  ['a column', '## x\n::: column\n**a**\n\nb [@daily, 1]{fact=port}\n:::\n::: column\n**c**\n\nd [@daily, 1]{fact=volum}\n:::\n', 16],
  ['a chart', '## x\n```chart\nform: bar\ncategories:\n  - { label: a, values: [1], cite: [{ source: daily, at: "1", fact: port }] }\n  - { label: b, values: [2], cite: [{ source: daily, at: "1", fact: volum }] }\n```\n', 12],
])('an id that nobody has in %s is told with its line and the nearest one, and is counted nowhere', (_, body, line) => {
  const slide = slideOf(body);
  const { value, problems } = withKnownRecords(slide, KNOWN);
  expect(problems).toMatchObject([{ code: 'deck.unknown-record', severity: 'warning', params: { id: 'volum', nearest: 'volume' }, where: { file: 'deck.md', line } }]);
  expect(new Set(facts(value))).toEqual(new Set(['port']));
});

test('the same id on one line is told once, on two lines twice', () => {
  const slide = slideOf('## x\n- a [@daily, 1]{fact=no} b [@daily, 2]{fact=no}\n- c [@daily, 3]{fact=no}\n');
  expect(withKnownRecords(slide, KNOWN).problems.map(({ where }) => where.line)).toEqual([8, 9]);
});

test('what names known records alone stays the value that it was', () => {
  const slide = slideOf('## x\n- a [@daily, 1]{fact=port}\n- b [@daily, 1]\n');
  expect(withKnownRecords(slide, KNOWN)).toEqual({ value: slide, problems: [] });
  expect(withKnownRecords(slide, KNOWN).value).toBe(slide);
});

test('under a handling mark the message does not say that the dataset has no such record', () => {
  const [found] = withKnownRecords(slideOf('## x\n- a [@daily, 1]{fact=secret}\n'), { ...KNOWN, released: true }).problems;
  expect([inWords(found!, 'en').message, inWords(found!, 'fa').message]).toEqual(['There is no record "secret" in what may be handed out.', 'در آنچه اجازهٔ انتشار دارد داده‌ای با شناسهٔ «secret» نیست.']);
});
