/** The handling mark at the foot: on the first slide with its details, and beside a map to the page's edges, where the foot is narrow. */
import { expect, it } from 'vitest';
import { finishPptx } from '../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../electron/engine/paint/pptx/paint.ts';
import { textOf } from '../../../electron/engine/paint/pptx/parts.ts';
import { paintSvg } from '../../../electron/engine/paint/svg/paint.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../helpers/look.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { base, deckOf, everyKind, mapOf, mapSlide, passage } from './decks.ts';

it.each(LANGUAGES)('gives a mark the colours of its scheme whatever the look says, in both painters and before the number: %s', async (language) => {
  const deck = deckOf(language, everyKind('A title', (index) => `Words ${index}`).slice(1, 2));
  const meta = { ...deck.meta, handling: 'TLP:AMBER', handlingColours: { ground: '000000', ink: 'FFC000' } };
  const { scene } = await layoutDeck({ ...deck, meta }, { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: realAtlas });
  expect(sceneFaults(scene)).toEqual([]);
  const [slide] = scene.slides;
  if (slide === undefined) throw new Error('no slide');
  const boxes = slide.items.filter((item) => item.type === 'text');
  const [label, number] = [boxes.find(({ id }) => id === 'handling'), boxes.find(({ id }) => id === 'number')];
  expect(label).toMatchObject({ fixed: { ground: '000000', ink: 'FFC000' }, paragraphs: [{ runs: [{ text: 'TLP:AMBER', size: 12 }] }] });
  const [labelAt, numberAt] = [label?.frame.x ?? 0, number?.frame.x ?? 0];
  expect(language === 'fa' ? labelAt > numberAt : labelAt < numberAt).toBe(true);
  expect(paintSvg(slide, scene)).toMatch(/<rect [^>]*fill="#000000"[^>]*\/><text [^>]*><tspan [^>]*fill="#FFC000"[^>]*>TLP:AMBER</);
  const xml = textOf(finishPptx(await paintPptx(scene), scene), 'ppt/slides/slide1.xml');
  expect(xml).toMatch(/<a:solidFill><a:srgbClr val="000000"\/><\/a:solidFill><\/p:spPr>.*?<a:srgbClr val="FFC000"\/>.*?<a:t>TLP:AMBER</s);
});

it.each(LANGUAGES.flatMap((language) => everySetup.map((setup) => [language, `${setup.page.width} × ${setup.page.height}`, setup] as const)))(
  'holds the mark of a deck on the page, in %s, %s',
  async (language, _size, setup) => {
    const deck = deckOf(language, [
      { ...base('title', 'A title'), kind: 'title', details: [passage('A line of details that is about as long as the foot, with the date, the office and who wrote it'), passage('Facts as of today'), passage('Third')] },
      mapSlide(mapOf((index) => `A ${index}`)),
    ]);
    const marked = { ...deck, meta: { ...deck.meta, handling: 'DRAFT – EMBARGOED UNTIL 1 March 2026 – TLP:AMBER+STRICT' } };
    const { scene } = await layoutDeck(marked, { look: lightLook, setup, typeface: await realTypeface(), atlas: realAtlas });
    expect(sceneFaults(scene)).toEqual([]);
    expect(scene.slides.flatMap(({ items }) => items).filter(({ id }) => id === 'handling')).toHaveLength(scene.slides.length);
  },
);
