/** Puts `all.ts` of this folder in the place of the program's own list of languages, for everybody but itself. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const [REAL, MORE] = ['../../electron/engine/language/all.ts', './all.ts'].map((path) => fileURLToPath(new URL(path, import.meta.url))) as [string, string];

export const moreLanguages = (): Plugin => ({
  name: 'more-languages',
  enforce: 'pre',
  resolveId: (source, importer) => (importer !== undefined && importer !== MORE && source.startsWith('.') && resolve(dirname(importer), source) === REAL ? MORE : undefined),
});
