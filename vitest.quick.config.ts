import { defineConfig } from 'vitest/config';
import { LONG } from './tests/helpers/longest-first.ts';

/**
 * `npm run quick`: what can be tested in under a minute, for while one writes. Left out are property tests, what is made of whole decks,
 * and all that starts other programs. Nothing that is tested here holds state in its modules, so
 * files share them; those of the window have a page each.
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{outside,property}.test.ts', 'tests/e2e/**', 'tests/acceptance/**', 'tests/pseudo/**', ...LONG],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'window', include: ['tests/renderer/views/**/*.test.tsx'] } },
    ],
  },
});
