/** The deck Markdown of the small dataset, line by line. After a wanted change: npx vitest run tests/engine/template/golden -u */
import { expect, it } from 'vitest';
import { LENGTHS } from '../../../electron/engine/units/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { builtIn, deckOf, richBriefing } from './support.ts';

for (const language of LANGUAGES) {
  for (const length of LENGTHS) {
    it(`is as read and approved: coast, ${language}, ${length}`, async () => {
      const { text } = deckOf(builtIn(), richBriefing(language, length));
      await expect(text).toMatchFileSnapshot(`../../golden/coast-${language}-${length}/deck.md`);
    });
  }
}
