/** As SQLite tests itself: the n-th operation on files fails, or the process ends there, for every n. */
import { expect, test } from 'vitest';
import { recoverFolder } from '../../../../electron/host/files/recover.ts';
import { writeFilesWhole } from '../../../../electron/host/files/write-files.ts';
import { type Fault, onDisk, WHENS } from './disk.ts';
import { sampled } from './sample.ts';
import { endedProcess, filesIn, inFolder, litterIn, type Scenario, SCENARIOS, stateOf } from './set.ts';

const scenarios = Object.entries(SCENARIOS);

/** How many operations it takes, undisturbed. */
const count = (scenario: Scenario): Promise<number> =>
  inFolder(scenario, async (folder) => (await onDisk(folder, undefined, 0, () => writeFilesWhole(filesIn(folder, scenario)))).operations.length);

const ENDS = WHENS.map((when): Fault => ({ kind: 'ends', when }));

test.each(scenarios)('%s: a process that ends at any operation leaves nothing mixed, broken or lying about', async (_, scenario) => {
  const self = await endedProcess();
  const last = await count(scenario);
  expect(last).toBeGreaterThan(15);
  for (const fault of ENDS) {
    for (const n of sampled(last, JSON.stringify(fault))) {
      await inFolder(scenario, async (folder) => {
        const { operations } = await onDisk(folder, fault, n, () => writeFilesWhole(filesIn(folder, scenario), self));
        const at = `${JSON.stringify(fault)} ${n} ${operations[n - 1] ?? ''}`;
        // Until somebody comes who puts it right each file at least is one or the other, whole.
        expect(stateOf(folder, scenario), at).not.toMatch(/broken|missing/);
        await recoverFolder(folder);
        expect(stateOf(folder, scenario), at).toMatch(/^(?:old|new)$/);
        expect(litterIn(folder, scenario), at).toEqual([]);
      });
    }
  }
});

const FAILURES: readonly Fault[] = [
  { kind: 'fails', code: 'EIO' },
  { kind: 'fails', code: 'ENOSPC' },
  { kind: 'fails', code: 'EACCES' },
  { kind: 'done-and-fails', code: 'ETIMEDOUT' },
  { kind: 'half-and-fails', code: 'ENOSPC' },
];

test.each(scenarios)('%s: an operation that fails leaves all old with one message, or all new with none', async (_, scenario) => {
  const last = await count(scenario);
  for (const fault of FAILURES) {
    for (const n of sampled(last, JSON.stringify(fault))) {
      await inFolder(scenario, async (folder) => {
        const { value, operations } = await onDisk(folder, fault, n, () => writeFilesWhole(filesIn(folder, scenario)));
        const at = `${JSON.stringify(fault)} ${n} ${operations[n - 1] ?? ''}`;
        expect(stateOf(folder, scenario), at).toBe(value?.length === 0 ? 'new' : 'old');
        expect(value?.length, at).toBeLessThanOrEqual(1);
        expect(litterIn(folder, scenario), at).toEqual([]);
      });
    }
  }
});

test.each(scenarios)('%s: a drive that goes away is told once, and the next run puts right what it left', async (_, scenario) => {
  const self = await endedProcess();
  const last = await count(scenario);
  const fault = { kind: 'gone', code: 'ESTALE' } as const;
  for (const n of sampled(last, JSON.stringify(fault))) {
    await inFolder(scenario, async (folder) => {
      const { value, operations } = await onDisk(folder, fault, n, () => writeFilesWhole(filesIn(folder, scenario), self));
      const at = `${n} ${operations[n - 1] ?? ''}`;
      if (value?.length === 0) expect(stateOf(folder, scenario), at).toBe('new');
      else expect(value?.[0]?.code, at).toMatch(/^file\.(?:drive-gone|half-written)$/);
      expect(stateOf(folder, scenario), at).not.toMatch(/broken|missing/);
      await recoverFolder(folder);
      expect(stateOf(folder, scenario), at).toMatch(/^(?:old|new)$/);
      expect(litterIn(folder, scenario), at).toEqual([]);
    });
  }
});

test('one that puts right what another left, and ends while at it, leaves it to the next', async () => {
  const scenario = SCENARIOS['four files over old ones'] as Scenario;
  const [first, second] = [await endedProcess(), { ...(await endedProcess()), start: '2' }];
  const last = await count(scenario);
  for (const n of sampled(last, 'twice')) {
    // Long enough for every recovery; past its end nothing happens.
    for (const m of sampled(60, String(n))) {
      await inFolder(scenario, async (folder) => {
        await onDisk(folder, { kind: 'ends', when: 'after' }, n, () => writeFilesWhole(filesIn(folder, scenario), first));
        await onDisk(folder, { kind: 'ends', when: 'before' }, m, () => recoverFolder(folder, second));
        await recoverFolder(folder);
        expect(stateOf(folder, scenario), `${n} ${m}`).toMatch(/^(?:old|new)$/);
        expect(litterIn(folder, scenario), `${n} ${m}`).toEqual([]);
      });
    }
  }
});

test('a process that ends while it takes back what failed leaves it to the next', async () => {
  const scenario = SCENARIOS['four files over old ones'] as Scenario;
  const self = await endedProcess();
  const last = await count(scenario);
  for (const n of sampled(last, 'fails', 0.2)) {
    for (const later of sampled(40, String(n), 0.5)) {
      await inFolder(scenario, async (folder) => {
        const { operations } = await onDisk(folder, { kind: 'fails-then-ends', code: 'EIO', later }, n, () => writeFilesWhole(filesIn(folder, scenario), self));
        const at = `${n} ${operations[n - 1] ?? ''}, ${later} later ${operations[n + later - 1] ?? ''}`;
        await recoverFolder(folder);
        expect(stateOf(folder, scenario), at).toMatch(/^(?:old|new)$/);
        expect(litterIn(folder, scenario), at).toEqual([]);
      });
    }
  }
});
