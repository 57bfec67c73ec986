import { expect, it } from 'vitest';
import { PLAIN_STEPS } from '../../electron/engine/remembered.ts';
import { fullChoices, realWorkshop } from '../acceptance/full-decks.ts';

it('an export that was begun lays no slide out once it is asked for', async () => {
  let laid = 0;
  const layout = { ...PLAIN_STEPS.layout, laySlide: (...given: Parameters<typeof PLAIN_STEPS.layout.laySlide>) => ((laid += 1), PLAIN_STEPS.layout.laySlide(...given)) };
  const workshop = realWorkshop(undefined, { ...PLAIN_STEPS, layout });
  const choices = fullChoices('en', { dataset: `${process.cwd()}/data/trial/bare` });
  const heard: number[] = [];
  await workshop.warm(choices, { deck: {} }, ({ done }) => heard.push(done));
  const begun = laid;
  const { value } = await workshop.exportParts(choices, { deck: {} }, ({ done }) => heard.push(done));
  expect([value?.length, begun > 0, laid]).toEqual([1, true, begun]);
  expect(Math.max(...heard)).toBeLessThanOrEqual(1);
});
