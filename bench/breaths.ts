/**
 * What it costs an export that it can be left between two slides: with the breaths of the engine's process against none (= 1), in
 * alternate runs, each as a process' first one but for the code, which is warm; medians of processor time and clock.
 */
import type { BriefingChoices } from '../electron/contract/choices.ts';
import { PLAIN_STEPS } from '../electron/engine/remembered.ts';
import { type Breathe, NO_BREATH } from '../electron/engine/units/breath.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { breaths } from '../electron/host/worker/breaths.ts';
import { figure } from './figures.ts';
import { benchHost, DATASET, median, PACK } from './set-up.ts';

const ROUNDS = 15;
const WARM_UP = 3;
const choices: BriefingChoices = { dataset: DATASET, themes: [], language: 'en', template: PACK, length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' };

interface Took {
  readonly cpu: number;
  readonly clock: number;
}

async function exported(breathe: Breathe): Promise<Took> {
  const workshop = createWorkshop(benchHost(), undefined, PLAIN_STEPS);
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const { value } = await workshop.exportParts(choices, { deck: {} }, () => undefined, breathe);
  if (!value) throw new Error('the bundled dataset makes no deck');
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: user + system, clock: performance.now() - clock };
}

const [without, having]: [Took[], Took[]] = [[], []];
for (let round = -WARM_UP; round < ROUNDS; round++) {
  // Whoever comes second finds another heap: the two take turns in that too.
  const isFirst = round % 2 === 0;
  const before = isFirst ? await exported(NO_BREATH) : undefined;
  const some = await exported(breaths(() => false));
  const none = before ?? (await exported(NO_BREATH));
  if (round < 0) continue;
  without.push(none);
  having.push(some);
}
const share = (of: keyof Took): number => median(having.map((took, round) => took[of] / (without[round]?.[of] ?? Number.NaN)));
console.log(`\nan export that can be left between two slides, ${ROUNDS} pairs, shares of one that cannot (= 1)`);
figure('export that can be left between slides / one that cannot, processor time', share('cpu'), 3);
figure('export that can be left between slides / one that cannot, clock', share('clock'), 3);
