/** The deck Markdown of the small dataset, line by line. After a wanted change: npx vitest run tests/engine/template/golden -u */
import { expect, it } from 'vitest';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { BUILT_IN, builtIn, deckOf, richBriefing } from './support.ts';

/** The briefing pack's golden files stand with those of the stages that follow. */
const folderOf = { briefing: 'coast', executive: 'executive', 'point-paper': 'point-paper', seminar: 'seminar' } as const;

for (const pack of BUILT_IN) {
  for (const language of LANGUAGES) {
    for (const length of LENGTHS) {
      it(`is as read and approved: ${pack}, ${language}, ${length}`, async () => {
        const { text } = deckOf(builtIn(pack), richBriefing(language, length));
        await expect(text).toMatchFileSnapshot(`../../golden/${folderOf[pack]}-${language}-${length}/deck.md`);
      });
    }
  }
}
