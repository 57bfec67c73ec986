/** Pictures from the disk to the deck, by the real pipeline from real files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { RICH } from '../engine/dataset/rich.ts';
import { jpeg, png, turnedJpeg } from '../helpers/pictures.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from './full-decks.ts';
import { exportDeck } from '../helpers/export-deck.ts';

/** The small dataset on the disk, with these pictures. */
function datasetWith(media: Readonly<Record<string, Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of [...Object.entries(RICH), ...Object.entries(media)]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
const BOTH = { 'media/port.jpg': turnedJpeg(6), 'media/minister.png': png(80, 120) };

test('a deck and its preview hold the dataset’s pictures, upright and without their makers’ marks', async () => {
  const choices = fullChoices('fa', { dataset: datasetWith(BOTH) });
  const workshop = realWorkshop();
  const parts = unzipSync(valueOf(await exportDeck(workshop, choices)).bytes);
  const media = Object.entries(parts).filter(([name]) => name.startsWith('ppt/media/'));
  expect(new Set(media.map(([, bytes]) => Buffer.from(bytes).toString('base64')))).toEqual(
    new Set([jpeg(), png(80, 120)].map((bytes) => Buffer.from(bytes).toString('base64'))),
  );
  const { slides } = valueOf(await workshop.preview(choices, { fonts: 'window' }, quietly));
  const sight = slides.find(({ id }) => id === 'ties-sight')?.svg;
  expect(sight).toContain(`href="data:image/jpeg;base64,${Buffer.from(jpeg()).toString('base64')}"`);
  expect(sight).toContain('transform="rotate(90 ');
  expect(sight).toContain('<title>جرثقیل‌های بندر</title>');
});

test('a picture that is changed on the disk changes in the deck of the same workshop', async () => {
  const dataset = datasetWith(BOTH);
  const workshop = realWorkshop();
  const pictureIn = async () => valueOf(await workshop.preview(fullChoices('en', { dataset }), { fonts: 'window' }, quietly)).slides.find(({ id }) => id === 'sea-words-on-sea')?.svg;
  const before = await pictureIn();
  writeFileSync(join(dataset, 'media/minister.png'), png(81, 120, 7));
  expect(await pictureIn()).not.toBe(before);
});

test('a damaged picture is found by check, and refuses a deck by the line of the template', async () => {
  const dataset = datasetWith({ ...BOTH, 'media/port.jpg': new TextEncoder().encode('GIF89a…') });
  const workshop = realWorkshop();
  const checked = await workshop.check(dataset);
  expect(checked.value).toBeUndefined();
  expect(checked.problems.map(({ code, where }) => [code, where.file])).toEqual([['media.unsupported', `${dataset}/media/port.jpg`]]);
  const refused = await exportDeck(workshop, fullChoices('en', { dataset }));
  expect(refused.value).toBeUndefined();
  // The lands of the small dataset are on no map, which is a warning.
  const errors = refused.problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, where }) => [code, where.file?.replace(/^.*\/templates\//, ''), where.line])).toEqual([['media.unsupported', 'briefing/points/picture.md.hbs', 4]]);
});

test('a picture that the dataset names and does not hold is found before anything is made', async () => {
  const { 'media/port.jpg': _, ...others } = BOTH;
  const { problems } = await realWorkshop().check(datasetWith(others));
  expect(problems.map(({ code, where }) => [code, where.field])).toEqual([['dataset.no-picture', 'points[9].picture.media']]);
});
