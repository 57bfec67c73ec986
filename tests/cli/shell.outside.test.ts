/** The bundled command line as a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot, out } from '../../build/paths.mjs';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { endlessPack } from './endless-pack.ts';
import { bardar } from './shell.ts';

test('works in any folder, with paths as that folder sees them', async () => {
  const cwd = temporaryFolder();
  const ran = await bardar(['export', '--themes', 'corridors', '--length', 'short', '--out', 'deck.pptx', '--json'], { cwd });
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(ran.out)).toMatchObject({ status: 'done', result: { path: join(cwd, 'deck.pptx'), fonts: [] } });
  expect(readdirSync(cwd)).toEqual(['deck.pptx']);
});

test('a preview is made of SVG files that stand alone', async () => {
  const cwd = temporaryFolder();
  const ran = await bardar(['preview', '--lang', 'fa', '--length', 'short', '--out', 'slides'], { cwd });
  expect(ran).toMatchObject({ code: 0, out: `${join(cwd, 'slides')}\n` });
  const files = readdirSync(join(cwd, 'slides'));
  expect(files[0]).toBe('slide-001.svg');
  expect(readFileSync(join(cwd, 'slides', 'slide-001.svg'), 'utf8')).toMatch(/^<svg[^]*@font-face/);
});

test('a template that does not end is stopped, and the old deck stays', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'deck.pptx'), 'old');
  const ran = await bardar(['export', '--template', endlessPack(cwd), '--out', 'deck.pptx'], { cwd });
  expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining('still not done after 10 seconds') });
  expect(readFileSync(join(cwd, 'deck.pptx'), 'utf8')).toBe('old');
});

test('Ctrl-C ends the work and leaves nothing', async () => {
  const cwd = temporaryFolder();
  // The template is at work from a moment after the start until it is stopped after ten seconds.
  const ran = await bardar(['export', '--template', endlessPack(cwd), '--out', 'deck.pptx'], { cwd, interruptAfter: 4000 });
  expect(ran).toEqual({ code: 130, out: '', err: 'Cancelled; nothing was written.\n' });
  expect(readdirSync(cwd)).toEqual(['endless']);
});

test('the version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
  expect(await bardar(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

/** Runs the command line in a shell, which can give it another output. */
const inShell = (rest: string) => spawnSync('sh', ['-c', `"${process.execPath}" "${join(out, 'cli.cjs')}" ${rest}`], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });

test.runIf(process.platform === 'linux')('an output that takes nothing is told in one line; a reader who has gone is no fault', () => {
  expect(inShell('--version > /dev/full')).toMatchObject({ status: 1, stderr: 'bardar: what it has to say cannot be written to its output (ENOSPC).\n' });
  expect(inShell('--help | true')).toMatchObject({ status: 0, stderr: '' });
  expect(inShell('export --lang de --out x 2> /dev/full')).toMatchObject({ status: 2, stdout: '', stderr: '' });
});

test('wrong usage', async () => {
  expect(await bardar(['export', '--lang', 'de', '--out', 'x'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('fa, en') });
});

test('one of the user’s own packs is found by its id', async () => {
  const user = temporaryFolder();
  mkdirSync(join(user, 'packs', 'any-name'), { recursive: true });
  writeFileSync(join(user, 'packs', 'any-name', 'pack.yaml'), 'id: mine\nname: [\n');
  const ran = await bardar(['export', '--template', 'mine', '--out', join(user, 'deck.pptx')], { env: { BARDAR_USER_DATA: user } });
  expect(ran.code).toBe(1);
  expect(ran.err).toContain(join('any-name', 'pack.yaml'));
});
