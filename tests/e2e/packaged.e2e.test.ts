/** The packaged program: it must find what it needs where that lies there, and be nothing but Bardar. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseV1Options as Fuse, getCurrentFuseWire } from '@electron/fuses';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LINUX_PROGRAM } from '../../build/after-pack.mjs';
import { dist } from '../../build/dist.mjs';
import { run } from '../../build/run.mjs';
import { endlessPack } from '../cli/endless-pack.ts';
import { canMount, fillSoon } from '../helpers/small-disk.ts';
import { networkCalls, straced, watching } from '../helpers/strace.ts';
import { launchBardar, testEnvironment } from './launch.ts';

const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

describe.runIf(process.platform === 'linux')('the packaged program', () => {
  let folder: string;
  let program: string;
  const resources = (...names: readonly string[]): string => join(dirname(program), 'resources', ...names);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bardar-packaged-'));
    // Another user starts it too.
    chmodSync(folder, 0o755);
    await dist({ output: folder, folderOnly: true, quiet: true });
    program = join(folder, 'linux-unpacked', 'bardar');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the program on a machine without a screen. */
  async function bardar(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number; readonly output: string }> {
    return run(program, args, { quiet: true, limit: 120_000, env: { ...testEnvironment(), DISPLAY: '', ...env }, cwd: folder });
  }

  /** Number of slides of an exported deck; throws where the file is no deck. */
  function slidesIn(path: string): number {
    const parts = unzipSync(readFileSync(path));
    const presentation = parts['ppt/presentation.xml'];
    if (presentation === undefined) throw new Error(`${path} is no presentation`);
    return [...strFromU8(presentation).matchAll(/<p:sldId /g)].length;
  }

  it('carries every licence, its code in one archive, and no trace of source maps', () => {
    const beside = readdirSync(join(program, '..'));
    expect(beside).toEqual(expect.arrayContaining(['LICENSE', 'LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD-PARTY-LICENSES.md']));
    expect(readdirSync(resources()).sort()).toEqual(['app.asar', 'data', 'out', 'templates']);
    const open = readdirSync(resources(), { recursive: true }).map(String);
    expect(open.filter((name) => /\.(?:map|[cm]?js|wasm)$/.test(name))).toEqual([]);
    expect(open).toContain(join('out', 'fonts', 'OFL.txt'));
    expect(readFileSync(resources('app.asar')).includes('sourceMappingURL')).toBe(false);
  });

  it('has its fuses set: no plain Node, no options for one, no debugger, its own archive only', async () => {
    const wire: Readonly<Record<string, unknown>> = { ...(await getCurrentFuseWire(join(dirname(program), LINUX_PROGRAM))) };
    const state = (fuse: Fuse): string => String.fromCharCode(Number(wire[fuse]));
    const [off, on] = ['0', '1'];
    expect([Fuse.RunAsNode, Fuse.EnableNodeOptionsEnvironmentVariable, Fuse.EnableNodeCliInspectArguments, Fuse.LoadBrowserProcessSpecificV8Snapshot].map(state)).toEqual([off, off, off, off]);
    expect([Fuse.EnableCookieEncryption, Fuse.EnableEmbeddedAsarIntegrityValidation, Fuse.OnlyLoadAppFromAsar].map(state)).toEqual([on, on, on]);
    if (Fuse.GrantFileProtocolExtraPrivileges in wire) expect(state(Fuse.GrantFileProtocolExtraPrivileges)).toBe(off);
  });

  it.each([
    ['--inspect=0'],
    ['--inspect-brk'],
    ['--remote-debugging-port=0'],
    ['-remote-debugging-port=0'],
    ['--remote-debugging-pipe'],
    ['--js-flags=--expose-gc'],
    ['--load-extension=/tmp'],
    ['--proxy-server=localhost:1'],
    ['--user-data-dir=/tmp', 'check', 'data'],
    ['check', '--out', '--remote-debugging-port=0'],
    ['export', '--template', '--remote-debugging-port=0', '--out', 'x.pptx'],
  ])('takes no switch that lets something in: %s %s', async (...given) => {
    const { code, output } = await bardar(['--no-sandbox', ...given]);
    expect(output).toMatch(/^bardar: The packaged program does not take the switch -[^\n]+\.$/m);
    expect(output).not.toMatch(/listening|DevTools/i);
    expect(code).toBe(2);
  });

  it('heeds no variable that would make it a plain Node or load code into it', async () => {
    const [marker, code] = [join(folder, 'loaded'), join(folder, 'load.cjs')];
    writeFileSync(code, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`);
    const loaded = await bardar(['--version'], { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${code}` });
    expect(loaded).toEqual({ code: 0, output: `${version}\n` });
    expect(existsSync(marker)).toBe(false);
  });

  it('tells what it runs on, and whether that is mended', async () => {
    const { output } = await bardar(['--version', '--json']);
    const told = JSON.parse(output) as { readonly electron: string };
    const runtime = readFileSync(join(dirname(program), 'version'), 'utf8').trim().replace('v', '');
    expect(told).toMatchObject({ bardar: version, electron: runtime, outdated: Number.parseInt(runtime, 10) < 43 });
  });

  it.each(['fa', 'en'])('exports a deck in %s as a command line, as root too', async (language) => {
    const out = join(folder, `command-line-${language}.pptx`);
    const { code, output } = await bardar(['export', '--lang', language, '--length', 'full', '--out', out]);
    expect(code, output).toBe(0);
    expect(slidesIn(out)).toBeGreaterThan(10);
  });

  it.each([['prints with itself', '--format', 'pdf'], ['writes slides on paper', '--pages', '4']])('%s', async (_, ...wish) => {
    const out = join(folder, 'handout.pdf');
    const { code, output } = await bardar(['handout', '--lang', 'fa', '--length', 'short', ...wish, '--out', out]);
    expect(code, output).toBe(0);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.runIf(canMount())('tells a full disk by one message and its exit code, and keeps the old deck', async () => {
    const small = join(folder, 'small');
    mkdirSync(small);
    fillSoon(small);
    writeFileSync(join(small, 'deck.pptx'), 'old');
    const { code, output } = await bardar(['export', '--length', 'short', '--out', join(small, 'deck.pptx')]);
    expect(output).toMatch(/^note: [^\n]*\n {2}[^\n]+\n[^\n]*deck\.pptx: error: [^\n]*full[^\n]*\n {2}[^\n]+\n1 error, 0 warnings, 1 note\n$/);
    expect(code).toBe(1);
    expect(readdirSync(small)).toEqual(['deck.pptx']);
    expect(readFileSync(join(small, 'deck.pptx'), 'utf8')).toBe('old');
  });

  it('ends its work at Ctrl-C, with nothing left', async () => {
    const home = join(folder, 'interrupted');
    mkdirSync(home);
    const started = spawn(program, ['export', '--template', endlessPack(home), '--out', 'deck.pptx'], { cwd: home, env: { ...testEnvironment(), DISPLAY: '' }, stdio: 'ignore' });
    const ended = new Promise((tell) => started.once('exit', (code) => tell(code)));
    await vi.waitUntil(() => running().some((id) => argumentsOf(id).includes('--type=utility')), { timeout: 60_000, interval: 50 });
    // The template is at work for ten seconds from a moment after the start of its process.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    started.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(home)).toEqual(['endless']);
    // Chromium's own helpers see a moment later that it is gone.
    await vi.waitUntil(() => running().length === 0, { timeout: 30_000 });
  });

  it.runIf(asRoot)('says to root why the window does not open', async () => {
    const { code, output } = await bardar([]);
    expect(output).toMatch(/^bardar: The window does not open for root[^\n]+\n$/);
    expect(code).toBe(1);
  });

  // The program itself lets no driver in; its archive is driven in the runtime as it came.
  it('exports a deck from its window', async () => {
    const out = join(folder, 'window.pptx');
    const bardar = await launchBardar({ packaged: resources('app.asar') });
    try {
      await bardar.app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      }, out);
      const shown = bardar.window.locator('.thumbnail');
      await shown.first().waitFor();
      await bardar.window.keyboard.press('Control+e');
      await bardar.window.getByRole('dialog').getByRole('button', { name: 'Export…' }).click();
      await bardar.window.getByRole('dialog').getByText('The file is saved').waitFor();
      expect(slidesIn(out)).toBe(await shown.count());
      expect(bardar.complaints).toEqual([]);
    } finally {
      await bardar.close();
    }
  });

  /** What /proc tells of a process. */
  const proc = (id: string, file: string): string => {
    try {
      return readFileSync(`/proc/${id}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  // Chromium writes the pages' own anew, with blanks.
  const argumentsOf = (id: string): readonly string[] => proc(id, 'cmdline').split(/[\0 ]/);
  const running = (): readonly string[] => readdirSync('/proc').filter((id) => argumentsOf(id)[0] === join(dirname(program), LINUX_PROGRAM));

  it(`opens its window for an ordinary user, with the sandbox${straced ? ', and speaks to no network' : ''}`, async () => {
    const home = join(folder, 'home');
    const trace = join(home, 'trace');
    mkdirSync(home);
    // As docs/security.md tells: for systems that forbid user namespaces.
    if (asRoot) chmodSync(join(dirname(program), 'chrome-sandbox'), 0o4755);
    if (asRoot) execFileSync('chown', [String(NOBODY), home]);
    const become = asRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
    const watch = straced ? watching(trace) : [];
    const [first = program, ...rest] = [...become, ...watch, program];
    const env = { ...testEnvironment(), HOME: home, BARDAR_USER_DATA: join(home, 'user') };
    const started: ChildProcess = spawn(first, rest, { env, cwd: home, stdio: 'ignore' });
    const ended = new Promise((tell) => started.once('exit', tell));
    try {
      // The page has asked for its first slides: it runs, with its bridge.
      await vi.waitUntil(() => existsSync(join(home, 'user', 'settings.json')) && readFileSync(join(home, 'user', 'settings.json'), 'utf8').includes('choices'), { timeout: 150_000, interval: 100 });
      const all = running();
      const pages = all.filter((id) => argumentsOf(id).includes('--type=renderer'));
      expect(pages).not.toEqual([]);
      for (const id of pages) {
        // Filtered system calls, and processes of its own that are all it sees.
        expect(proc(id, 'status')).toMatch(/^Seccomp:\t2$/m);
        expect(proc(id, 'status')).toMatch(/^NSpid:(?:\t\d+){2,}$/m);
      }
      for (const id of all) {
        expect(proc(id, 'status')).toMatch(asRoot ? new RegExp(`^Uid:\t${NOBODY}\t${NOBODY}\t`, 'm') : /^Uid:/m);
        expect(argumentsOf(id)).not.toContain('--no-sandbox');
      }
    } finally {
      for (const id of running().filter((each) => !argumentsOf(each).some((argument) => argument.startsWith('--type=')))) process.kill(Number(id), 'SIGTERM');
      await ended;
    }
    if (straced) expect(networkCalls(trace)).toEqual([]);
  });
});
