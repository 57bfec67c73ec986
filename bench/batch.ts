/**
 * Twelve decks (two languages, three lengths, two looks) in one process that remembers, against a process each (= 1), in processor time
 * with the start of the process; and what such a process holds after many decks, against what it holds after its first twelve.
 */
import { execFileSync } from 'node:child_process';
import { LENGTHS } from '../electron/contract/choices.ts';
import type { BriefingChoices } from '../electron/contract/choices.ts';
import { PLAIN_STEPS, rememberedSteps } from '../electron/engine/remembered.ts';
import { LANGUAGES } from '../electron/engine/units/language.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { figure } from './figures.ts';
import { benchHost, DATASET, PACK } from './set-up.ts';

const MANY = 120;

const twelve: readonly BriefingChoices[] = LANGUAGES.flatMap((language) =>
  LENGTHS.flatMap((length) => ['light', 'dark'].map((look) => ({ dataset: DATASET, themes: [], language, template: PACK, length, calendar: 'gregorian' as const, look, size: '16:9' as const }))),
);

interface Took {
  /** Processor time of the whole process, in microseconds. */
  readonly cpu: number;
  /** Memory that is still in use after the first twelve decks and after the last one, in bytes. */
  readonly held: readonly [number, number];
}

const [kind, from = '0', to = '0'] = process.argv.slice(2);
if (kind === undefined) compare();
else await makeDecks(kind === 'many', Number(from), Number(to));

function compare(): void {
  const ran = (...args: readonly string[]): Took => JSON.parse(execFileSync(process.execPath, ['--expose-gc', process.argv[1] ?? '', ...args], { encoding: 'utf8' })) as Took;
  const each = twelve.map((_, index) => ran('one', `${index}`, `${index + 1}`).cpu).reduce((sum, cpu) => sum + cpu, 0);
  const together = ran('many', '0', `${twelve.length}`).cpu;
  console.log('\ntwelve decks in one process');
  figure('twelve decks in one process / a process each', together / each);
  const [early, late] = ran('many', '0', `${MANY}`).held;
  figure(`held after ${MANY} decks / after the first twelve`, late / early);
}

async function makeDecks(remembering: boolean, begin: number, end: number): Promise<void> {
  const workshop = createWorkshop(benchHost(), undefined, remembering ? rememberedSteps() : PLAIN_STEPS);
  let early = 0;
  for (let index = begin; index < end; index++) {
    const choices = twelve[index % twelve.length];
    const { value } = choices === undefined ? {} : await workshop.exportParts(choices, { deck: {} }, () => undefined);
    if (!value) throw new Error('the bundled dataset makes no deck');
    if (index === twelve.length - 1) early = inUse();
  }
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ cpu: user + system, held: [early, inUse()] } satisfies Took));
}

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
