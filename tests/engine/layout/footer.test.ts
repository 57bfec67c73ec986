import { describe, expect, it } from 'vitest';
import { mergeLocators } from '../../../electron/engine/layout/footer.ts';

describe('mergeLocators', () => {
  it('sorts numbered locators and draws neighbours together', () => {
    expect(mergeLocators(['¶14', '¶7', '¶13', '¶12', '¶9'])).toEqual(['¶7', '¶9', '¶12–14']);
  });

  it('keeps locators of different kinds apart', () => {
    expect(mergeLocators(['p. 3', '¶4', '¶3'])).toEqual(['p. 3', '¶3–4']);
  });

  it('leaves locators without a number as they are', () => {
    expect(mergeLocators(['Annex', '¶2'])).toEqual(['¶2', 'Annex']);
  });
});
