import PptxGenJS from 'pptxgenjs';
import type { Primitive, Scene, SceneSlide, SlideLayout, SlideLayoutName } from '../../scene/model.ts';
import { layoutOf } from '../../scene/layout-of.ts';
import { toInches } from '../../units/length.ts';
import type { OnPlace } from '../../../contract/progress.ts';
import { capture } from './capture.ts';
import { paintChart } from './chart.ts';
import { schemeColour } from './colours.ts';
import { paintEllipse } from './ellipse.ts';
import { type SlideNumbers, slideNumbers } from './links.ts';
import { isPainted, paintedItems } from './painted.ts';
import type { Parts } from './parts.ts';
import { paintPath } from './path.ts';
import { paintPicture } from './picture.ts';
import { paintRect } from './rect.ts';
import { paintRule } from './rule.ts';
import { paintTable } from './table.ts';
import { paintText } from './text.ts';

/**
 * Paints a scene with pptxgenjs: slides, shapes, runs, tables, charts, pictures and links. What pptxgenjs writes in one fixed form
 * whatever it is told (master, layouts, theme, notes, sections, properties) comes from finishing.
 */
export async function paintPptx(scene: Scene, onPlace: OnPlace = () => undefined): Promise<Parts> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'page', width: toInches(scene.page.width), height: toInches(scene.page.height) });
  deck.layout = 'page';
  deck.rtlMode = scene.meta.direction === 'rtl';
  for (const layout of scene.layouts) deck.defineSlideMaster({ title: layoutKey(layout.name) });
  const numbers = slideNumbers(scene);
  for (const [index, slide] of scene.slides.entries()) {
    onPlace({ slide: index + 1 });
    paintSlide(deck, slide, layoutOf(scene, slide.layout), numbers);
  }
  return capture(deck);
}

/** pptxgenjs finds a layout by its title; the title that a person reads may stand twice. */
const layoutKey = (name: SlideLayoutName): string => `layout-${name}`;

function paintSlide(deck: PptxGenJS, slide: SceneSlide, layout: SlideLayout, numbers: SlideNumbers): void {
  const target = deck.addSlide({ masterName: layoutKey(slide.layout) });
  // A slide that does not repeat its layout's background follows a change of the layout.
  if (slide.background !== layout.background) target.background = { color: schemeColour(slide.background) };
  for (const item of paintedItems(slide)) paintItem(target, item, numbers);
}

function paintItem(slide: PptxGenJS.Slide, item: Primitive, numbers: SlideNumbers): void {
  switch (item.type) {
    case 'text':
      return paintText(slide, item, numbers);
    case 'rect':
      return paintRect(slide, item);
    case 'rule':
      return paintRule(slide, item);
    case 'ellipse':
      return paintEllipse(slide, item);
    case 'path':
      return paintPath(slide, item);
    case 'group':
      // pptxgenjs knows no groups: finishing puts the group around its shapes.
      return item.items.filter(isPainted).forEach((inner) => paintItem(slide, inner, numbers));
    case 'table':
      return paintTable(slide, item, numbers);
    case 'chart':
      return paintChart(slide, item);
    case 'picture':
      return paintPicture(slide, item);
  }
}
