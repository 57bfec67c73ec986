import { expect, it } from 'vitest';
import { shortCitation } from '../../../electron/engine/dataset/citations.ts';

it('joins source and locator in the language', () => {
  expect(shortCitation('Tabnak/Turan 2025', '¶14', 'en')).toBe('Tabnak/Turan 2025, ¶14');
  expect(shortCitation('تابناک/توران ۲۰۲۵', '¶14', 'fa')).toBe('تابناک/توران ۲۰۲۵، بند ۱۴');
});
