import { expect, it } from 'vitest';
import { locatorText } from '../../../electron/engine/text/locator.ts';

it.each([
  ['¶14', '¶14', 'بند ۱۴'],
  ['¶12–14', '¶12–14', 'بند ۱۲–۱۴'],
  ['p. 3', 'p. 3', 'ص. ۳'],
  ['§ 2', '§ 2', 'بخش ۲'],
  ['pp. 3–4', 'pp. 3–4', 'صص. ۳–۴'],
  ['Annex B', 'Annex B', 'Annex B'],
])('shows %s in English and in Persian', (at, english, persian) => {
  expect(locatorText(at, 'en')).toBe(english);
  expect(locatorText(at, 'fa')).toBe(persian);
});
