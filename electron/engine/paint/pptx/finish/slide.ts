import type { LayoutPlaceholder, Primitive, Scene, SceneSlide } from '../../../scene/model.ts';
import { paintedItems } from '../painted.ts';
import { escape } from '../xml/escape.ts';
import { layoutOf } from './layout.ts';
import { filledPlaceholders } from './placeholder.ts';
import { mendRect } from './rect.ts';
import { mendRule } from './rule.ts';
import { mendTable } from './table.ts';
import { mendTextBox } from './text-box.ts';

const SHAPE = /<p:(?:sp|graphicFrame)>/g;

/** Mends the XML of one slide: its name, its background and each shape, in one walk over the text. */
export function mendSlide(xml: string, slide: SceneSlide, scene: Scene): string {
  const items = paintedItems(slide);
  const { head, shapes } = splitShapes(xml);
  if (shapes.length !== items.length) throw new Error(`pptxgenjs wrote ${shapes.length} shapes for ${items.length}`);
  const layout = layoutOf(scene, slide.layout);
  const filled = filledPlaceholders(items, layout);
  const mended = items.map((item, index) => mendItem(shapes[index] ?? '', item, index, { slide, scene, filled }));
  return mendHead(head, slide) + mended.join('');
}

/** The slide's XML before its first shape, and from each shape to the next. */
function splitShapes(xml: string): { readonly head: string; readonly shapes: readonly string[] } {
  const starts = [...xml.matchAll(SHAPE)].map((match) => match.index);
  const shapes = starts.map((start, index) => xml.slice(start, starts[index + 1]));
  return { head: xml.slice(0, starts[0]), shapes };
}

/** pptxgenjs names every slide "Slide N", and leaves out what the schema wants behind a background's fill (#1442). */
const mendHead = (xml: string, slide: SceneSlide): string =>
  xml
    .replace(/<p:cSld name="[^"]*">/, () => `<p:cSld name="${escape(slide.title)}">`)
    .replace('</p:bgPr>', '<a:effectLst/></p:bgPr>');

interface Place {
  readonly slide: SceneSlide;
  readonly scene: Scene;
  readonly filled: ReadonlyMap<Primitive, LayoutPlaceholder>;
}

function mendItem(xml: string, item: Primitive, index: number, { slide, scene, filled }: Place): string {
  const { language } = scene.meta;
  switch (item.type) {
    case 'text': {
      const placeholder = filled.get(item);
      const place = { index, layout: slide.layout, language };
      return mendTextBox(xml, item, placeholder === undefined ? place : { ...place, placeholder });
    }
    case 'rect':
      return mendRect(xml, item, index, language);
    case 'rule':
      return mendRule(xml, item, index);
    case 'table':
      return mendTable(xml, item, index, language);
  }
}
