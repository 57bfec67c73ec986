/** The same with real processes: killed by the system, stopped by it, and several at once in one folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recoverFolder } from '../../../../electron/host/files/recover.ts';
import { writeFilesWhole } from '../../../../electron/host/files/write-files.ts';
import { WHENS } from './disk.ts';
import { sampled } from './sample.ts';
import { filesIn, inFolder, litterIn, type Scenario, SCENARIOS, stateOf } from './set.ts';

const bundles = mkdtempSync(join(tmpdir(), 'bardar-writer-'));
const writer = join(bundles, 'writer.cjs');

beforeAll(async () => {
  await build({ entryPoints: [join(import.meta.dirname, 'writer.ts')], outfile: writer, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
});
afterAll(() => rmSync(bundles, { recursive: true, force: true }));

const start = (...given: readonly string[]): ChildProcess => spawn(process.execPath, [writer, ...given], { stdio: ['ignore', 'pipe', 'pipe'] });

/** The operations of a writer that nobody disturbs. */
const operationsOf = (name: string, scenario: Scenario): Promise<readonly string[]> =>
  inFolder(scenario, async (folder) => (await run(folder, name, 'new', '1')).out.trim().split(' '));

/** Runs a writer to its end. */
async function run(...given: readonly string[]): Promise<{ readonly code: number | null; readonly signal: string | null; readonly out: string; readonly err: string }> {
  const child = start(...given);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, out, err };
}

const OVER = 'four files over old ones';

test.each(['one file over an old one', OVER, 'four files into a new folder'])('%s: killed at any operation', async (name) => {
  const scenario = SCENARIOS[name] as Scenario;
  const last = (await operationsOf(name, scenario)).length;
  for (const when of WHENS) {
    for (const n of sampled(last, `${name} ${when}`, 3)) {
      await inFolder(scenario, async (folder) => {
        const at = `${when} ${n}`;
        expect((await run(folder, name, 'new', '1', 'SIGKILL', when, String(n))).signal, at).toBe('SIGKILL');
        expect(stateOf(folder, scenario), at).not.toMatch(/broken|missing/);
        await recoverFolder(folder);
        expect(stateOf(folder, scenario), at).toMatch(/^(?:old|new)$/);
        expect(litterIn(folder, scenario), at).toEqual([]);
      });
    }
  }
});

test('several at once in one folder take turns: the files are those of one of them', async () => {
  const scenario = SCENARIOS[OVER] as Scenario;
  const ages = ['first', 'second', 'third'];
  await inFolder(scenario, async (folder) => {
    const ran = await Promise.all(ages.map((age) => run(folder, OVER, age, '5')));
    expect(ran.map(({ code, err }) => `${code} ${err}`)).toEqual(['0 ', '0 ', '0 ']);
    expect(ages).toContain(stateOf(folder, scenario, ages));
    expect(litterIn(folder, scenario)).toEqual([]);
  });
});

test('one that is killed among others harms none of them', async () => {
  const scenario = SCENARIOS[OVER] as Scenario;
  for (const n of sampled(120, 'among others', 2)) {
    await inFolder(scenario, async (folder) => {
      const [killed, other] = await Promise.all([run(folder, OVER, 'first', '3', 'SIGKILL', 'after', String(n)), run(folder, OVER, 'second', '3')]);
      expect([killed.signal, other.code, other.err]).toEqual(['SIGKILL', 0, '']);
      await recoverFolder(folder);
      expect(['old', 'first', 'second']).toContain(stateOf(folder, scenario, ['first', 'second']));
      expect(litterIn(folder, scenario)).toEqual([]);
    });
  }
});

test.runIf(process.platform === 'linux')('what a stopped process is at is left alone, and it ends its work when it goes on', async () => {
  const scenario = SCENARIOS[OVER] as Scenario;
  // While the files are made beside their places: nobody has to wait for it.
  const n = (await operationsOf(OVER, scenario)).indexOf('writeFile') + 1;
  await inFolder(scenario, async (folder) => {
    const child = start(folder, OVER, 'new', '1', 'SIGSTOP', 'after', String(n));
    const ended = once(child, 'close');
    await expect.poll(() => readFileSync(`/proc/${child.pid}/stat`, 'utf8'), { timeout: 20_000 }).toContain(') T ');
    const made = litterIn(folder, scenario);
    expect(made.some((name) => name.endsWith('.new'))).toBe(true);
    expect(await writeFilesWhole(filesIn(folder, scenario, 'other'))).toEqual([]);
    expect(stateOf(folder, scenario, ['other'])).toBe('other');
    expect(litterIn(folder, scenario)).toEqual(made);
    child.kill('SIGCONT');
    expect(await ended).toEqual([0, null]);
    expect(stateOf(folder, scenario)).toBe('new');
    expect(readdirSync(folder)).toHaveLength(4);
  });
});
