import { expect, test } from 'vitest';
import { systemPaper } from '../../electron/main/system-paper.ts';

test.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en-us-posix', 'letter'],
  ['zh-Hans-US', 'letter'],
  ['en-GB', 'a4'],
  ['fa-IR', 'a4'],
  ['fa', 'a4'],
  ['us', 'a4'],
  ['', 'a4'],
])('%s prints on %s', (locale, paper) => {
  expect(systemPaper(locale)).toBe(paper);
});
