/** Slides as drawings: every primitive of the scene as marks, in reading order. */
import type { Ellipse, Group, Path, Picture, Primitive, Rect, Rule, Scene, SceneSlide, TextBox } from '../scene/model.ts';
import { drawChart } from './chart.ts';
import { type Drawer, drawerOf, fillOf, inkOf, penOf } from './drawer.ts';
import { decoration, type Drawn, type Mark, part } from './model.ts';
import { drawPath } from './path.ts';
import { drawTable } from './table.ts';
import { drawText, linesIn } from './text.ts';

/** A slide's marks in the order in which they are laid on each other, its ground first. */
export function drawSlide(slide: SceneSlide, scene: Pick<Scene, 'page' | 'look'>): readonly Drawn[] {
  const drawer = drawerOf(scene);
  const ground: Mark = { type: 'rect', frame: { ...scene.page, x: 0, y: 0 }, fill: inkOf(slide.background, drawer) };
  return [decoration(ground), ...drawItems(slide.items, drawer)];
}

/** Primitives one after the other; rows with numbers, and what is drawn between them, are a list. */
function drawItems(items: readonly Primitive[], drawer: Drawer): readonly Drawn[] {
  const first = items.findIndex(isListed);
  if (first === -1) return items.flatMap((item) => drawPrimitive(item, drawer));
  const next = items.findIndex((item, at) => at > first && item.type === 'text' && !isListed(item));
  const behind = items.findLastIndex((item, at) => isListed(item) && (next === -1 || at < next)) + 1;
  const drawn = (some: readonly Primitive[]): readonly Drawn[] => some.flatMap((item) => drawPrimitive(item, drawer));
  const rows: { readonly number: Primitive; readonly body: Primitive[] }[] = [];
  for (const item of items.slice(first, behind)) {
    if (isListed(item) && item.listed === 'number') rows.push({ number: item, body: [] });
    else rows.at(-1)?.body.push(item);
  }
  const list = part({ is: 'list', numbered: true }, rows.map(({ number, body }) => part({ is: 'item' }, [part({ is: 'bullet' }, linesIn(drawn([number]))), part({ is: 'body' }, drawn(body))])));
  return [...drawn(items.slice(0, first)), list, ...drawItems(items.slice(behind), drawer)];
}

const isListed = (item: Primitive): item is TextBox & { readonly listed: NonNullable<TextBox['listed']> } => item.type === 'text' && item.listed !== undefined;

export function drawPrimitive(item: Primitive, drawer: Drawer): readonly Drawn[] {
  switch (item.type) {
    case 'text':
      return drawText(item, drawer);
    case 'rect':
      return [drawRect(item, drawer)];
    case 'rule':
      return [drawRule(item, drawer)];
    case 'ellipse':
      return [described(item, [drawEllipse(item, drawer)])];
    case 'path':
      return [described(item, drawPath(item, drawer))];
    case 'group':
      return [drawGroup(item, drawer)];
    case 'table':
      return [drawTable(item, drawer)];
    case 'chart':
      return [part({ is: 'figure', description: item.description, frame: item.frame }, drawChart(item, drawer))];
    case 'picture':
      return [drawPicture(item)];
  }
}

const drawGroup = ({ description, frame, items }: Group, drawer: Drawer): Drawn =>
  part({ is: 'figure', description, frame }, items.flatMap((inner) => drawPrimitive(inner, drawer)));

const drawRect = ({ frame, fill }: Rect, drawer: Drawer): Drawn => decoration({ type: 'rect', frame, fill: inkOf(fill, drawer) });

const drawRule = ({ frame: { x, y, width, height }, colour, thickness }: Rule, drawer: Drawer): Drawn =>
  decoration({ type: 'line', from: { x, y }, to: { x: x + width, y: y + height }, pen: { ...inkOf(colour, drawer), thickness } });

const drawEllipse = ({ frame, fill, stroke }: Ellipse, drawer: Drawer): Mark => ({ type: 'ellipse', frame, ...fillOf(fill, drawer), ...penOf(stroke, drawer) });

const drawPicture = (picture: Picture): Drawn => part({ is: 'figure', description: picture.description, frame: picture.frame }, [{ type: 'picture', picture }]);

/** A form without a description is decoration. */
const described = ({ description, frame }: Ellipse | Path, marks: readonly Mark[]): Drawn =>
  description === undefined ? decoration(...marks) : part({ is: 'figure', description, frame }, marks);
