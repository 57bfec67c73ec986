/**
 * Runs bundles in Node with the code that V8 made of them when the program was built (`build/code.mjs`): half of a cold start would be
 * reading and compiling what runs once. Where that is of another bundle, or of another V8, it is compiled as ever.
 */
import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { basename, dirname, join } from 'node:path';
import vm from 'node:vm';

/** Behind a bundle, and before its code: a digest of what it holds. */
const MARK = /\/\/ code [\da-f]{32}\n$/;
const MARK_LENGTH = 41;
/** What stands before the code: V8 would copy what does not begin where eight bytes do. */
const HEAD = 64;

type Run = (exports: object, require: NodeJS.Require, module: { readonly exports: object }, path: string, folder: string) => void;

/** Runs a bundle as `require` does. @param bundles folder of the program's bundles @returns what it exports */
export function runBundle(path: string, bundles: string): unknown {
  const source = readFileSync(path, 'utf8');
  const cachedData = codeOf(basename(path), source, bundles);
  const script = new vm.Script(wrap(source), { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  (script.runInThisContext() as Run)(module.exports, createRequire(path), module, path, dirname(path));
  return module.exports;
}

/** What V8 made of a bundle; it takes that where it is of its own version, and asks no more than how long the text is. */
function codeOf(name: string, source: string, bundles: string): Buffer | undefined {
  const [mark] = MARK.exec(source.slice(-MARK_LENGTH)) ?? [];
  if (mark === undefined) return undefined;
  try {
    const kept = readFileSync(join(bundles, 'code', `${name}.bin`));
    return kept.toString('latin1', 0, MARK_LENGTH) === mark ? kept.subarray(HEAD) : undefined;
  } catch {
    return undefined;
  }
}
