import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/helpers/longest-first.ts';
import { moreLanguages } from './tests/pseudo/more-languages.ts';

/**
 * Five projects (`npm test -- --project unit`); what is quick of them is in vitest.quick.config.ts (`npm run quick`):
 * - unit: in this process, nothing outside it but files and fonts. Nothing that is tested there holds state in its modules, so the files of
 *   a process share them: to load and warm them anew for each of some 250 files took a third of the time;
 * - languages: the program with two more languages, of which its code does not know;
 * - page: the window's components, each file in a page of its own;
 * - outside: starts other programs (LibreOffice, the Open XML SDK, the bundled command line);
 * - e2e: drives the real window in the real runtime, one file after the other.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.outside.test.ts', 'tests/e2e/**', 'tests/pseudo/**'],
          setupFiles: ['tests/helpers/property-seed.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [moreLanguages()],
        test: {
          name: 'languages',
          include: ['tests/pseudo/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'page',
          include: ['tests/**/*.test.tsx'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'outside',
          include: ['tests/**/*.outside.test.ts'],
          globalSetup: ['tests/helpers/bundle-first.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/helpers/bundle-first.ts', 'tests/helpers/runtime-first.ts', 'tests/helpers/screen.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
