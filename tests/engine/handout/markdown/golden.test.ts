/** The narrative handout of the small dataset as Markdown. After a wanted change: npx vitest run tests/engine/handout -u, then read the difference. */
import { expect, it } from 'vitest';
import { writeMarkdown } from '../../../../electron/engine/handout/markdown/write.ts';
import { LANGUAGES } from '../../../../electron/engine/units/language.ts';
import { briefingOf } from '../../template/support.ts';
import { handoutOf } from '../support.ts';

it.each(LANGUAGES)('is as read and approved (%s)', async (language) => {
  const handout = handoutOf(briefingOf(language, 'full'));
  await expect(writeMarkdown(handout)).toMatchFileSnapshot(`../../../golden/coast-${language}-full/handout.md`);
});
