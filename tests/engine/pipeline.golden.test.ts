/**
 * What a deck only has as a whole, of the small dataset: numbers of slides, sections, feet, agenda, sources, notes. Single slides
 * are in slides.golden. After a wanted change: npx vitest run --project unit golden -u, then read the difference.
 */
import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../electron/engine/layout/layout.ts';
import { finishPptx } from '../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../electron/engine/paint/pptx/paint.ts';
import { textOf } from '../../electron/engine/paint/pptx/parts.ts';
import type { Scene, SceneSlide } from '../../electron/engine/scene/model.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { lightLook, wideSetup } from '../helpers/look.ts';
import { mediaOf } from '../helpers/pictures.ts';
import { realTypeface } from '../helpers/typeface.ts';
import { boxesOf, lines, sceneText } from './scene-text.ts';
import { builtIn, deckOf, richBriefing } from './template/support.ts';

/** Those of the small dataset. */
const PICTURES = new Map([['media/minister.png', mediaOf(800, 1200)], ['media/port.jpg', mediaOf(1600, 1000)]]);

/** A page in one line: its id, layout and number, its title, what its foot says and where that leads, and the words of its notes. */
function pageText({ id, layout, title, items, notes, facts }: SceneSlide): string {
  const foot = boxesOf(items, 'footer').flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs));
  const said = foot.map(({ text, link }) => text + (link === undefined ? '' : ` → ${link.kind === 'web' ? link.href : link.slide}`)).join('');
  const number = boxesOf(items, 'slideNumber').flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)));
  const told = notes.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return `${number.join('') || '–'} ${id} (${layout}) ${title} | ${said} | ${facts.join(' ')} | ${told} words of notes`;
}

/** The pages by PowerPoint's sections. */
function deckText({ sections, slides }: Scene): string {
  let next = 0;
  return sections
    .map(({ title, slides: count }) => [`# ${title}`, ...slides.slice(next, (next += count)).map(pageText)].join('\n'))
    .join('\n\n');
}

describe.each(LANGUAGES)('a deck as a whole (%s)', (language) => {
  it('is as read and approved', async () => {
    const { deck } = deckOf(builtIn(), richBriefing(language, 'full'));
    const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: realAtlas, pictures: PICTURES });
    expect(scene.sections.reduce((sum, { slides }) => sum + slides, 0)).toBe(scene.slides.length);
    const parts = finishPptx(await paintPptx(scene), scene);
    const folder = `../golden/coast-${language}-full`;
    const whole = scene.slides.filter(({ source }) => ['agenda', 'sources'].includes(deck.slides[source]?.kind ?? ''));
    await expect.soft(`${deckText(scene)}\n`).toMatchFileSnapshot(`${folder}/deck.txt`);
    await expect.soft(`${whole.map(sceneText).join('\n\n')}\n`).toMatchFileSnapshot(`${folder}/agenda-and-sources.txt`);
    await expect.soft(lines(textOf(parts, 'ppt/presentation.xml'))).toMatchFileSnapshot(`${folder}/presentation.xml`);
  });
});
