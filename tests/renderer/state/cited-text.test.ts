import { expect, it } from 'vitest';
import { joinCited, splitCited } from '../../../renderer/state/cited-text.ts';

it.each([
  ['**روسیه** روابط محترمانه [@turan-2025, ¶9]{fact=ties} [@turan-2025, ¶6; @daily, ¶19]{fact=visit}', '**روسیه** روابط محترمانه', '[@turan-2025, ¶9]{fact=ties} [@turan-2025, ¶6; @daily, ¶19]{fact=visit}'],
  ['The port opened. [@daily, p. 3]', 'The port opened.', '[@daily, p. 3]'],
  ['It opened [@daily, p. 3], and closed.', 'It opened [@daily, p. 3], and closed.', ''],
  ['A space that is being typed  [@a, ¶1]', 'A space that is being typed ', '[@a, ¶1]'],
  [' [@a, ¶1]', '', '[@a, ¶1]'],
  ['Nothing [cited].', 'Nothing [cited].', ''],
  ['One [@a, ¶1]\nTwo [@b, ¶2]', 'One [@a, ¶1]\nTwo [@b, ¶2]', ''],
])('%s is split, and joined again as it was', (text, words, cited) => {
  expect(splitCited(text)).toEqual({ words, cited });
  expect(joinCited(splitCited(text))).toBe(text);
});

it('loses the citations only where somebody takes them away', () => {
  expect(joinCited({ words: 'Mine', cited: '[@a, ¶1]' })).toBe('Mine [@a, ¶1]');
  expect(joinCited({ words: 'Mine', cited: ' ' })).toBe('Mine');
});
