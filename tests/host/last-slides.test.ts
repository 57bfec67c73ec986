import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { LastSlides } from '../../electron/contract/preview.ts';
import { forgetLastSlides, keepLastSlides, lastPlace, readLastSlides } from '../../electron/host/last-slides.ts';
import { LastShown } from '../../electron/host/worker/last-shown.ts';
import { choicesOf, previewOf } from '../renderer/fixtures.ts';
import { temporaryFolder } from './temporary-folder.ts';

const document = { choices: choicesOf('/data', 'a'), edits: [] };
const slides = (...ids: readonly string[]): LastSlides => {
  const { slides: shown, language, aspect } = previewOf(...ids);
  return { slides: shown, language, aspect };
};
const kept = async (what: LastSlides = slides('title', 'x')) => {
  const folder = temporaryFolder();
  const place = lastPlace(folder, document, '1.0.0');
  await keepLastSlides(place, what);
  return { folder, place };
};

// As the page sends them and as they are read from a file.
const inOtherOrder = Object.fromEntries(Object.entries(document.choices).reverse()) as unknown as typeof document.choices;

test('what was shown last is read again, of the same briefing and version alone', async () => {
  const { folder, place } = await kept();
  expect(await readLastSlides(place)).toEqual(slides('title', 'x'));
  expect(await readLastSlides(lastPlace(folder, { edits: [], choices: inOtherOrder }, '1.0.0'))).toEqual(slides('title', 'x'));
  const others = [
    lastPlace(folder, { ...document, choices: { ...document.choices, look: 'dark' } }, '1.0.0'),
    lastPlace(folder, { ...document, edits: [{ kind: 'hide', slide: 'x' }] }, '1.0.0'),
    lastPlace(folder, document, '1.0.1'),
    lastPlace(temporaryFolder(), document, '1.0.0'),
  ];
  for (const other of others) expect(await readLastSlides(other)).toBeUndefined();
});

test('newer ones take their place, in one file', async () => {
  const { folder, place } = await kept();
  await keepLastSlides(lastPlace(folder, document, '2.0.0'), slides('title'));
  expect(await readLastSlides(place)).toBeUndefined();
  expect(readdirSync(dirname(place.path))).toHaveLength(1);
});

test('a file that is damaged anywhere, or is none of ours, is passed over', async () => {
  const { place } = await kept();
  const whole = readFileSync(place.path);
  for (let at = 0; at < whole.length; at += 17) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(place.path, damaged);
    expect(await readLastSlides(place), `byte ${at}`).toBeUndefined();
    writeFileSync(place.path, whole.subarray(0, at));
    expect(await readLastSlides(place), `cut at ${at}`).toBeUndefined();
  }
});

test('what is no slide is not shown, though its digest is right', async () => {
  const [slide] = slides('x').slides;
  const wrong: unknown[] = [{ ...slides(), slides: [] }, { ...slides('x'), language: 'xx' }, { ...slides('x'), aspect: 0 }, { ...slides('x'), slides: [{ ...slide, svg: 7 }] }, { ...slides('x'), slides: [{ ...slide, notes: [{}] }] }];
  for (const each of wrong) expect(await readLastSlides((await kept(each as LastSlides)).place).catch(() => 'thrown')).toBeUndefined();
});

test('a folder in its place hinders nothing', async () => {
  const { path, key } = lastPlace(temporaryFolder(), document, '1.0.0');
  mkdirSync(path, { recursive: true });
  expect(await readLastSlides({ path, key })).toBeUndefined();
});

test('pictures beyond what may be kept go, those of the first slides stay', async () => {
  const large = 'x'.repeat(2_500_000);
  const what = slides('a', 'b', 'c');
  const { place } = await kept({ ...what, slides: what.slides.map((slide) => ({ ...slide, svg: large })) });
  expect((await readLastSlides(place))?.slides.map(({ svg }) => svg.length)).toEqual([large.length, large.length, 0]);
  expect(statSync(place.path).size).toBeLessThan(6_100_000);
});

test('slides of which even the words are too many are not kept, nor are those before', async () => {
  const { place } = await kept();
  const what = slides('a');
  await keepLastSlides(place, { ...what, slides: what.slides.map((slide) => ({ ...slide, notes: ['x'.repeat(17_000_000)] })) });
  expect(readdirSync(dirname(place.path))).toEqual([]);
});

test('they are gone when they are to be forgotten', async () => {
  const { folder, place } = await kept();
  await forgetLastSlides(folder);
  expect(await readLastSlides(place)).toBeUndefined();
  await forgetLastSlides(join(folder, 'none'));
});

test('only what stays in sight for a moment is kept', async () => {
  const folder = temporaryFolder();
  const place = (version: string) => lastPlace(folder, document, version);
  const shown = new LastShown(20);
  const deck = { ...previewOf('x'), facts: [] };
  shown.shown(place('gone'), deck);
  shown.other();
  await wait(60);
  expect(await readLastSlides(place('gone'))).toBeUndefined();
  shown.shown(place('stays'), deck);
  await expect.poll(() => readLastSlides(place('stays'))).toEqual(slides('x'));
});
