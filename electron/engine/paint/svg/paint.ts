/** Scene slides as SVG: the preview, and later the slides of printed handouts. */
import { DESCENT } from '../../scene/baseline.ts';
import type { Primitive, Rect, Rule, Scene, SceneSlide } from '../../scene/model.ts';
import { paintChart } from './chart.ts';
import { element, escapeXml } from './element.ts';
import { paintEllipse } from './ellipse.ts';
import { type AddressOf, type SvgPainter, paint } from './painter.ts';
import { paintPicture } from './picture.ts';
import { paintPath } from './path.ts';
import { paintTable } from './table.ts';
import { paintText } from './text.ts';

/**
 * Paints one slide as a complete `<svg>` element.
 * @param faces a style element with the fonts (`fontFaces`), so that the file can stand alone; else the page it stands in provides them
 * @param addressOf what links become `<a href>` and where they lead; none by default: a window must not leave its page
 */
export function paintSvg(
  slide: SceneSlide,
  scene: Scene,
  faces = '',
  addressOf: AddressOf = () => undefined,
): string {
  const { width, height } = scene.page;
  const painter = svgPainter(scene, addressOf);
  const ground = element('rect', { width, height, fill: paint(slide.background, painter) });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      'font-family': painter.fontFamily,
      // Else Chromium rounds the width of every letter to pixels of the size at which the slide is seen.
      'text-rendering': 'geometricPrecision',
      role: 'img',
    },
    [
      `<title>${escapeXml(slide.title)}</title>`,
      faces,
      ground,
      ...slide.items.map((item) => paintPrimitive(item, painter)),
    ].join(''),
  );
}

/** What paints a scene's primitives. */
export const svgPainter = ({ look }: Pick<Scene, 'look'>, addressOf: AddressOf): SvgPainter => ({
  palette: look.palette,
  fontFamily: look.fontFamily,
  descent: DESCENT,
  addressOf,
});

export function paintPrimitive(item: Primitive, painter: SvgPainter): string {
  switch (item.type) {
    case 'text':
      return paintText(item, painter);
    case 'rect':
      return paintRect(item, painter);
    case 'rule':
      return paintRule(item, painter);
    case 'ellipse':
      return paintEllipse(item, painter);
    case 'path':
      return paintPath(item, painter);
    case 'group':
      return element('g', {}, item.items.map((inner) => paintPrimitive(inner, painter)).join(''));
    case 'table':
      return paintTable(item, painter);
    case 'chart':
      return paintChart(item, painter);
    case 'picture':
      return paintPicture(item);
  }
}

const paintRect = ({ frame: { x, y, width, height }, fill }: Rect, painter: SvgPainter): string =>
  element('rect', { x, y, width, height, fill: paint(fill, painter) });

const paintRule = ({ frame, colour, thickness }: Rule, painter: SvgPainter): string =>
  element('line', {
    x1: frame.x,
    y1: frame.y,
    x2: frame.x + frame.width,
    y2: frame.y + frame.height,
    stroke: paint(colour, painter),
    'stroke-width': thickness,
  });
