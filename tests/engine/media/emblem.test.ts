/** The emblem of a letter. */
import { expect, it } from 'vitest';
import { readEmblem } from '../../../electron/engine/media/emblem.ts';
import { png, turnedJpeg } from '../../helpers/pictures.ts';

const WHERE = { file: 'data/media/emblem.png' };

async function told(bytes: Uint8Array | undefined) {
  const folder = { path: 'data', media: new Map(bytes === undefined ? [] : [['media/emblem.png', '1']]) };
  const { emblem, problems } = await readEmblem('media/emblem.png', { folders: [folder], readFlag: async () => undefined, read: async () => bytes ?? new Uint8Array() }, WHERE);
  return [emblem?.stored.width, ...problems.map(({ code, severity, where }) => `${severity} ${code} ${where.file}`)];
}

it('is taken where it is upright and fine enough, and told by its file where it is not there, no picture, turned or coarse', async () => {
  expect(await told(png(200, 160))).toEqual([200]);
  expect(await told(undefined)).toEqual([undefined, 'error media.missing data/media/emblem.png']);
  expect(await told(new TextEncoder().encode('<svg/>'))).toEqual([undefined, 'error media.unsupported data/media/emblem.png']);
  expect(await told(turnedJpeg(6))).toEqual([undefined, 'error media.emblem-turned data/media/emblem.png']);
  expect(await told(png(300, 60))).toEqual([300, 'warning media.emblem-small data/media/emblem.png']);
});
