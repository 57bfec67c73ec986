import { expect, test } from 'vitest';
import { systemLanguage } from '../../electron/main/system-language.ts';

test.each([
  [['fa-IR', 'en-US'], 'fa'],
  [['fa'], 'fa'],
  [['en-US', 'fa-IR'], 'en'],
  [['fan'], 'en'],
  [[], 'en'],
])('%o speaks %s', (preferred, language) => {
  expect(systemLanguage(preferred)).toBe(language);
});
