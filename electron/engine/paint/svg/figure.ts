import { drawerOf } from '../../drawing/drawer.ts';
import { drawPrimitive } from '../../drawing/slide.ts';
import type { Group, Scene } from '../../scene/model.ts';
import { element, escapeXml } from './element.ts';
import { paintDrawn } from './paint.ts';

/**
 * Paints a drawing alone as a complete `<svg>` element, for pages of text: its view box is the drawing's frame, its ground is
 * left to the page, and it says what it shows. Lengths are points.
 * @param faces a style element with the fonts (`fontFaces`) where the figure is to stand alone; else the page provides them
 */
export function paintFigure(group: Group, scene: Scene, faces = ''): string {
  const { x, y, width, height } = group.frame;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, width, height].map((each) => Math.round(each * 100) / 100).join(' '),
      'font-family': scene.look.fontFamily,
      role: 'img',
      'xml:space': 'preserve',
    },
    [
      `<title>${escapeXml(group.description)}</title>`,
      faces,
      ...drawPrimitive(group, drawerOf(scene)).map((drawn) => paintDrawn(drawn, () => undefined)),
    ].join(''),
  );
}
