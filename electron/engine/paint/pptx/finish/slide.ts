import { layoutOf } from '../../../scene/layout-of.ts';
import type { LayoutPlaceholder, Primitive, Scene, SceneSlide, SlideLayout } from '../../../scene/model.ts';
import { isPainted, paintedItems, shapeCount } from '../painted.ts';
import { escape } from '../../../text/xml.ts';
import { mendChartFrame } from './chart/frame.ts';
import { mendEllipse } from './ellipse.ts';
import { groupXml } from './group.ts';
import { type NumberOf, mendPath } from './path.ts';
import { mendPicture } from './picture.ts';
import { filledPlaceholders } from './placeholder.ts';
import { mendRect } from './rect.ts';
import { mendRule } from './rule.ts';
import { ShapeIds, shapeNumbers } from './shape.ts';
import { mendTable } from './table.ts';
import { mendTextBox } from './text-box.ts';

const SHAPE = /<p:(?:sp|graphicFrame|pic)>/g;
const TREE_END = '</p:spTree>';

/** Mends the XML of one slide: its name, its background, its creation id and each shape, in one walk over the text. */
export function mendSlide(xml: string, slide: SceneSlide, scene: Scene, creationId: number): string {
  const items = paintedItems(slide);
  const { head, shapes, tail } = splitShapes(xml);
  const count = shapeCount(items);
  if (shapes.length !== count) throw new Error(`pptxgenjs wrote ${shapes.length} shapes for ${count}`);
  const layout = layoutOf(scene, slide.layout);
  const filled = filledPlaceholders(items, layout);
  const numbers = shapeNumbers(items);
  const place = { layout, scene, filled, ids: new ShapeIds(slide.id), numberOf: (id: string) => numbers.get(id), shapes: shapes.values() };
  return mendHead(head, slide) + items.map((item) => mendItem(item, place)).join('') + mendTail(tail, creationId);
}

/** The number that PowerPoint keeps with a slide wherever it is moved ([MS-PPTX] 2.2.3), behind the shapes, as it writes it itself. */
const mendTail = (xml: string, creationId: number): string =>
  xml.replace(
    TREE_END,
    `${TREE_END}<p:extLst><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}">` +
      `<p14:creationId xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" val="${creationId}"/></p:ext></p:extLst>`,
  );

/** The slide's XML before its first shape, from each shape to the next, and behind the last. */
function splitShapes(xml: string): { readonly head: string; readonly shapes: readonly string[]; readonly tail: string } {
  const starts = [...xml.matchAll(SHAPE)].map((match) => match.index);
  const end = xml.lastIndexOf(TREE_END);
  const shapes = starts.map((start, index) => xml.slice(start, starts[index + 1] ?? end));
  return { head: xml.slice(0, starts[0] ?? end), shapes, tail: xml.slice(end) };
}

/** pptxgenjs names every slide "Slide N", and leaves out what the schema wants behind a background's fill (#1442). */
const mendHead = (xml: string, slide: SceneSlide): string =>
  xml
    .replace(/<p:cSld name="[^"]*">/, () => `<p:cSld name="${escape(slide.title)}">`)
    .replace('<p:sld ', slide.backup ? '<p:sld show="0" ' : '<p:sld ')
    .replace('</p:bgPr>', '<a:effectLst/></p:bgPr>');

interface Place {
  readonly layout: SlideLayout;
  readonly scene: Scene;
  readonly filled: ReadonlyMap<Primitive, LayoutPlaceholder>;
  readonly ids: ShapeIds;
  readonly numberOf: NumberOf;
  /** What pptxgenjs wrote for each shape that is not mended yet, in painting order. */
  readonly shapes: Iterator<string, undefined>;
}

function mendItem(item: Primitive, place: Place): string {
  const { layout, scene, filled, ids, shapes } = place;
  const { language } = scene.meta;
  const id = ids.next(item);
  if (item.type === 'group') {
    return groupXml(item, id, item.items.filter(isPainted).map((inner) => mendItem(inner, place)).join(''));
  }
  const xml = shapes.next().value ?? '';
  switch (item.type) {
    case 'text': {
      const placeholder = filled.get(item);
      const box = { id, layout, language };
      return mendTextBox(xml, item, placeholder === undefined ? box : { ...box, placeholder });
    }
    case 'rect':
      return mendRect(xml, item, id, language);
    case 'rule':
      return mendRule(item, id);
    case 'ellipse':
      return mendEllipse(item, id, language);
    case 'path':
      return mendPath(item, id, language, place.numberOf);
    case 'table':
      return mendTable(xml, item, id, language);
    case 'chart':
      return mendChartFrame(xml, item, id);
    case 'picture':
      return mendPicture(xml, item, id);
  }
}
