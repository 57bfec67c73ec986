/**
 * What V8 makes of the program's bundles, kept in out/code: reading and compiling them anew is half of what a short command does.
 * It is kept by the program itself at work, so that it holds what commands use and nothing else. It is of one version of V8 and
 * of one text; who runs the program asks for both (`electron/host/run-bundle.ts`).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, out } from './paths.mjs';
import { run } from './run.mjs';

/** Bundles that Node runs. */
export const KEPT = /(?:^|[\\/])(?:worker|command-line)\.cjs$/;

/**
 * A bundle with the mark that its code is known by.
 * @param {Uint8Array} contents
 */
export function marked(contents) {
  const digest = createHash('sha256').update(contents).digest('hex').slice(0, 32);
  return Buffer.concat([contents, Buffer.from(`\n// code ${digest}\n`)]);
}

/** Commands that together use what most use. */
const COMMANDS = [
  ['export', '--lang', 'fa', '--length', 'full'],
  ['export', '--lang', 'en', '--length', 'full'],
  ['handout', '--lang', 'en', '--length', 'full', '--format', 'docx'],
  ['check', inRoot('data', 'kazakhstan')],
];

/** Keeps the code of the bundles in out/ as they are now; at most once for the same ones and the same Node. */
export async function putCode() {
  const folder = join(out, 'code');
  const mark = join(folder, 'made-of.txt');
  const now = madeOf();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(join(tmpdir(), 'bardar-code-'));
  try {
    for (const [index, command] of COMMANDS.entries()) {
      const target = command[0] === 'check' ? [] : ['--out', join(made, String(index))];
      const { code, output } = await run(process.execPath, [join(out, 'cli.cjs'), ...command, ...target], { quiet: true, env: { NODE_OPTIONS: `--require "${inRoot('build', 'keep-code.cjs')}"` } });
      if (code !== 0) {
        // The program runs without it.
        console.warn(`The code of the bundles is not kept: ${output}`);
        return;
      }
    }
    writeFileSync(mark, now);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Node, and the marks of all bundles. */
function madeOf() {
  const bundles = [...readdirSync(out).filter((name) => KEPT.test(name)).map((name) => join(out, name)), ...readdirSync(join(out, 'packs')).filter((name) => name.endsWith('.cjs')).map((name) => join(out, 'packs', name))];
  return [process.version, process.arch, ...bundles.map((path) => `${path} ${readFileSync(path, 'latin1').slice(-40)}`)].join('\n');
}
