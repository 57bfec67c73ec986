import { describe, expect, it } from 'vitest';
import { mergeLocators } from '../../../electron/engine/layout/footer.ts';

describe('mergeLocators', () => {
  it('sorts numbered locators and draws neighbours together', () => {
    expect(mergeLocators(['¶14', '¶7', '¶13', '¶12', '¶9'])).toEqual(['¶7, 9, 12–14']);
  });

  it('writes pages in the plural where there are several', () => {
    expect(mergeLocators(['p. 22', 'p. 18', 'p. 19'])).toEqual(['pp. 18–19, 22']);
    expect(mergeLocators(['p. 3'])).toEqual(['p. 3']);
  });

  it('keeps locators of different kinds apart', () => {
    expect(mergeLocators(['p. 3', '¶4', '¶3'])).toEqual(['p. 3', '¶3–4']);
  });

  it('leaves locators without a number as they are', () => {
    expect(mergeLocators(['Annex', '¶2'])).toEqual(['¶2', 'Annex']);
  });
});
