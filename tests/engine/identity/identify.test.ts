import { expect, test } from 'vitest';
import { identify } from '../../../electron/engine/identity/identify.ts';
import { identityXml } from '../../../electron/engine/identity/part.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { NO_ATLAS } from '../../../electron/engine/layout/map/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { loadValid } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';
import { builtIn, deckOf, richBriefing } from '../template/support.ts';

test('what is no record of the dataset, such as one that a release leaves out, is not in it', async () => {
  const briefing = richBriefing('en');
  const { deck } = deckOf(builtIn(), briefing);
  const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: () => Promise.resolve(NO_ATLAS) });
  const whole = loadValid(RICH);
  const made = (dataset: typeof whole): string => identityXml(identify(scene, { bardar: '0.1.0', dataset, pack: { id: 'briefing', version: 'x' }, briefing, choices: { themes: [], look: 'light', size: '16:9' } }));
  expect(made(whole)).toMatch(/[" ]volume[" ]/);
  expect(made({ ...whole, records: whole.records.filter(({ id }) => id !== 'volume') })).not.toMatch(/[" ]volume[" ]/);
});
