import { mkdirSync, writeFileSync } from 'node:fs';
import { wrap } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { runBundle } from '../../electron/host/run-bundle.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MARKS = { own: `// code ${'a'.repeat(32)}\n`, other: `// code ${'b'.repeat(32)}\n` };
const saying = (word: string, mark: string): string => `module.exports = { said: '${word}', here: __dirname, path: require('node:path').sep };\n${mark}`;

/** What a bundle that says "one" exports where the code kept for it says "two": V8 itself asks for no more than how long a text is. */
function exportsWithCode(mark: string | undefined, bundleMark = MARKS.own): unknown {
  const bundles = temporaryFolder();
  const path = join(bundles, 'bundle.cjs');
  writeFileSync(path, saying('one', bundleMark));
  mkdirSync(join(bundles, 'code'));
  if (mark !== undefined) {
    const script = new Script(wrap(saying('two', bundleMark)), { filename: path });
    script.runInThisContext();
    writeFileSync(join(bundles, 'code', 'bundle.cjs.bin'), Buffer.concat([Buffer.from(mark.padEnd(64)), script.createCachedData()]));
  }
  return { ...(runBundle(path, bundles) as object), here: undefined, path: undefined };
}

it('takes the code that was kept of the very bundle', () => {
  expect(exportsWithCode(MARKS.own)).toMatchObject({ said: 'two' });
});

it.each([['of another bundle', MARKS.other, MARKS.own], ['of none', undefined, MARKS.own], ['of a bundle that does not say which it is', MARKS.own, '']])('compiles a bundle anew where the code is %s', (_, mark, bundleMark) => {
  expect(exportsWithCode(mark, bundleMark)).toMatchObject({ said: 'one' });
});

it('compiles a bundle anew where the code is damaged', () => {
  const bundles = temporaryFolder();
  const path = join(bundles, 'bundle.cjs');
  writeFileSync(path, saying('one', MARKS.own));
  mkdirSync(join(bundles, 'code'));
  writeFileSync(join(bundles, 'code', 'bundle.cjs.bin'), MARKS.own);
  expect(runBundle(path, bundles)).toMatchObject({ said: 'one', here: bundles });
});
