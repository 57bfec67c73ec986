/**
 * What each stage makes of the small dataset, as text that a review can read.
 * After a wanted change: npx vitest run --project unit golden -u, then read the difference.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDeck } from '../../electron/engine/deck/parse.ts';
import type { Deck } from '../../electron/engine/deck/model.ts';
import { layoutDeck } from '../../electron/engine/layout/layout.ts';
import { finishPptx } from '../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../electron/engine/paint/pptx/paint.ts';
import { textOf } from '../../electron/engine/paint/pptx/parts.ts';
import { paintSvg } from '../../electron/engine/paint/svg/paint.ts';
import type { Paragraph, Primitive, Scene } from '../../electron/engine/scene/model.ts';
import { fillTemplate } from '../../electron/engine/template/fill.ts';
import type { Typeface } from '../../electron/engine/text/typeface.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { lightLook, wideSetup } from '../helpers/look.ts';
import { mediaOf } from '../helpers/pictures.ts';
import { realTypeface } from '../helpers/typeface.ts';
import { builtIn, richBriefing } from './template/support.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** Those of the small dataset. */
const PICTURES = new Map([['media/minister.png', mediaOf(800, 1200)], ['media/port.jpg', mediaOf(1600, 1000)]]);

/** Markup a tag a line; pptxgenjs ends some of its lines as Windows does, git does not keep them so. */
const lines = (xml: string) => xml.replaceAll('\r\n', '\n').replaceAll('><', '>\n<');

const round = (value: number) => Math.round(value * 10) / 10;

const paragraphText = (paragraph: Paragraph) =>
  paragraph.lines.map((line) => line.runs.map((run) => run.text).join('')).join(' ⏎ ');

/** One line a primitive: what it is, where it stands, what it says line by line. */
function outline(item: Primitive): string {
  const { x, y, width, height } = item.frame;
  const head = `  ${item.type} ${item.id} [${[x, y, width, height].map(round).join(' ')}]`;
  switch (item.type) {
    case 'text':
      return [head + ` ${item.role}`, ...item.paragraphs.map((each) => `    ${each.runs[0]?.size ?? ''}pt ${paragraphText(each)}`)].join('\n');
    case 'table':
      return [head, ...item.rows.map((row) => `    ${row.map((cell) => cell.paragraphs.map(paragraphText).join(' ')).join(' | ')}`)].join('\n');
    case 'group':
      return [head + ` ${item.description}`, ...item.items.map((inner) => `  ${outline(inner)}`)].join('\n');
    case 'chart':
      return [head + ` ${item.form}`, ...item.categories.labels.map((label, index) => `    ${label?.lines.join(' ⏎ ') ?? '-'}: ${item.series.map(({ points }) => points[index]?.label?.lines.join(' ⏎ ') ?? '').join(' | ')}`)].join('\n');
    case 'picture':
      return `${head} ${item.description}`;
    case 'rect':
    case 'rule':
    case 'ellipse':
    case 'path':
      return head;
  }
}

const sceneText = (scene: Scene) =>
  scene.slides.map((slide) => [`${slide.id} (${slide.layout}, ${slide.background})`, ...slide.items.map(outline)].join('\n')).join('\n\n');

/** The deck without the places in the template that its parts come from: those change with every line of the pack. */
const deckText = (deck: Deck) =>
  JSON.stringify(deck, (key, value: unknown) => (key === 'origin' ? undefined : value), 1);

describe.each(LANGUAGES)('the stages (%s)', (language) => {
  it('are as read and approved', async () => {
    const briefing = richBriefing(language, 'full');
    const { markdown } = fillTemplate(builtIn(), briefing);
    if (!markdown) throw new Error('the template does not fill');
    const { deck } = parseDeck(markdown, briefing.sources);
    if (!deck) throw new Error('the deck does not parse');
    const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas, pictures: PICTURES });
    const parts = finishPptx(await paintPptx(scene), scene);
    const folder = `../golden/coast-${language}-full`;
    const numbers = scene.slides.findIndex((slide) => slide.items.some((item) => item.id === 'number-1'));
    const slide = scene.slides[numbers];
    if (!slide) throw new Error('the deck has no key numbers');
    await expect(deckText(deck)).toMatchFileSnapshot(`${folder}/deck.json`);
    await expect(sceneText(scene)).toMatchFileSnapshot(`${folder}/scene.txt`);
    await expect(lines(paintSvg(slide, scene))).toMatchFileSnapshot(`${folder}/numbers.svg`);
    await expect(lines(textOf(parts, `ppt/slides/slide${numbers + 1}.xml`))).toMatchFileSnapshot(`${folder}/numbers.xml`);
    await expect(lines(textOf(parts, 'ppt/presentation.xml'))).toMatchFileSnapshot(`${folder}/presentation.xml`);
  });
});
