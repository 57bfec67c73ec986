import { expect, it } from 'vitest';
import { drawFlag, flagCodes } from '../../../build/flags.mjs';
import { gatherFlags } from '../../../electron/engine/media/flags.ts';
import type { MediaShelf } from '../../../electron/engine/media/gather.ts';
import { flagName } from '../../../electron/engine/units/media.ts';
import { png } from '../../helpers/pictures.ts';

const shelf = (own: Readonly<Record<string, Uint8Array>>, builtIn: Readonly<Record<string, Uint8Array>>): MediaShelf => ({
  folders: [{ path: 'data/x', media: new Map(Object.keys(own).map((name) => [name, '1'])) }],
  read: async (_folder, media) => own[media] ?? new Uint8Array(),
  readFlag: async (code) => builtIn[code],
});

it('takes a flag of the dataset before the one that is built in, and none where there is none', async () => {
  const given = shelf({ 'media/flags/af.png': png(8, 6) }, { AF: png(4, 3), KZ: png(4, 3) });
  const { flags, problems } = await gatherFlags(['AF', 'KZ', 'XA'], given);
  expect(problems).toEqual([]);
  expect([...flags].map(([name, { stored }]) => [name, stored.width])).toEqual([[flagName('AF'), 8], [flagName('KZ'), 4]]);
});

it('tells of a flag of the dataset that cannot be shown, and passes over a damaged one of the program', async () => {
  const given = shelf({ 'media/flags/AF.png': new Uint8Array(9) }, { KZ: png(4, 3).subarray(0, 20) });
  const { flags, problems } = await gatherFlags(['AF', 'KZ'], given);
  expect([...flags]).toEqual([]);
  expect(problems).toMatchObject([{ code: 'media.unsupported', where: { file: 'data/x/media/flags/AF.png' } }]);
});

it('has a picture of each state, four to three, in so many dots', async () => {
  expect(flagCodes()).toHaveLength(252);
  const { flags } = await gatherFlags(['KZ', 'NP'], { ...shelf({}, {}), readFlag: drawFlag });
  expect([...flags.values()].map(({ stored }) => stored)).toEqual([{ width: 320, height: 240 }, { width: 320, height: 240 }]);
  expect(await drawFlag('QQ')).toBeUndefined();
});
