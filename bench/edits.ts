/**
 * What the window waits for: slides made anew after one change, in a process that stays, against the same slides written
 * straight through pptxgenjs with compression (= 1). Processor time, medians; each round changes something else.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefingChoices } from '../electron/contract/choices.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { figure } from './figures.ts';
import { manyRecords } from './many-records.ts';
import { AS_GATE, benchHost, cpuNow, DATASET, median, PACK, roundsOf } from './set-up.ts';
import { writeStraight } from './straight.ts';

const ROUNDS = roundsOf(15);
const WARM_UP = Math.min(5, ROUNDS);
/** As many as make 231 slides. */
const MANY_RECORDS = 1000;

const folder = mkdtempSync(join(tmpdir(), 'bardar-bench-'));
const [dataset, pack, many] = [join(folder, 'dataset'), join(folder, 'pack'), join(folder, 'many')];
cpSync(DATASET, dataset, { recursive: true });
cpSync(PACK, pack, { recursive: true });
manyRecords(many, MANY_RECORDS);

const base: BriefingChoices = { dataset, themes: [], language: 'en', template: pack, length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' };

/** Replaces a text of a file, which must be there, by one that is another in each round. */
const edit = (path: string, from: RegExp, to: (round: number) => string): ((round: number) => void) => {
  const before = readFileSync(path, 'utf8');
  if (!from.test(before)) throw new Error(`${path} has no ${from}`);
  return (round) => writeFileSync(path, before.replace(from, to(round)));
};

interface Change {
  readonly what: string;
  readonly choices: (round: number) => BriefingChoices;
  readonly before?: (round: number) => void;
}

const language = (round: number) => (round % 2 === 0 ? 'fa' : 'en');
const CHANGES: readonly Change[] = [
  { what: 'one record edited', choices: () => base, before: edit(join(dataset, 'facts.yaml'), /(\n {4}en: )(["']?)(?=\p{L})/u, (round) => `$1$2In round ${round + 100} it `) },
  { what: 'one line of a template edited', choices: () => base, before: edit(join(pack, 'points', 'bullets.md.hbs'), /^## \{\{title\}\}/m, (round) => `## {{title}} ${round + 100}`) },
  { what: 'the look changed', choices: (round) => ({ ...base, look: round % 2 === 0 ? 'dark' : 'light' }) },
  { what: 'the language changed', choices: (round) => ({ ...base, language: language(round) }) },
  { what: 'the length changed', choices: (round) => ({ ...base, length: round % 2 === 0 ? 'standard' : 'full' }) },
  { what: 'nothing changed', choices: () => base },
];

const cpu = async (work: () => Promise<unknown>): Promise<number> => {
  const before = cpuNow();
  await work();
  return cpuNow() - before;
};

const workshop = createWorkshop(benchHost());
const preview = async (choices: BriefingChoices) => {
  const { value, problems } = await workshop.preview(choices, { fonts: 'window' }, () => undefined);
  if (!value) throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error').slice(0, 3)));
  return value;
};

async function timesOf({ choices, before }: Change): Promise<number> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    before?.(round);
    const time = await cpu(() => preview(choices(round)));
    if (round >= 0) times.push(time);
  }
  return median(times);
}

const { value } = await workshop.compose(base, () => undefined);
if (!value) throw new Error('the bundled dataset makes no slides');
const straight: number[] = [];
for (let round = -WARM_UP; round < ROUNDS; round++) {
  const time = await cpu(() => writeStraight(value.scene));
  if (round >= 0) straight.push(time);
}
const unit = median(straight);
console.log(`\n${value.scene.slides.length} slides, ${ROUNDS} rounds, processor time as shares of pptxgenjs alone (= 1)`);
let edited = 0;
for (const change of AS_GATE ? CHANGES.slice(0, 1) : CHANGES) {
  const time = await timesOf(change);
  if (change.what === 'one record edited') edited = time;
  figure(`window: ${change.what} / pptxgenjs`, time / unit);
}
if (!AS_GATE) await amongMany();
rmSync(folder, { recursive: true });

async function amongMany(): Promise<void> {
  const large: BriefingChoices = { ...base, dataset: many };
  const ofMany: Change = { what: '', choices: () => large, before: edit(join(many, 'facts.yaml'), /(en: Record) 7 /, (round) => `$1 7 in round ${round + 100} `) };
  const { slides } = await preview(large);
  console.log(`  and with ${slides.length} slides`);
  figure('window: one record edited among 1,000 / of the full deck', (await timesOf(ofMany)) / edited);
}
