/** Scene slides as SVG: the preview, thumbnails, and figures on pages of text. */
import type { Drawn } from '../../drawing/model.ts';
import { drawSlide } from '../../drawing/slide.ts';
import type { Scene, SceneSlide } from '../../scene/model.ts';
import { element, escapeXml } from './element.ts';
import type { AddressOf } from './painter.ts';
import { paintPicture } from './picture.ts';
import { paintEllipse, paintLine, paintPath, paintPolyline, paintRect } from './shapes.ts';
import { paintLabel, paintTextLine } from './text.ts';

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
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      'font-family': scene.look.fontFamily,
      // Else Chromium rounds the width of every letter to pixels of the size at which the slide is seen.
      'text-rendering': 'geometricPrecision',
      role: 'img',
    },
    [`<title>${escapeXml(slide.title)}</title>`, faces, ...drawSlide(slide, scene).map((drawn) => paintDrawn(drawn, addressOf))].join(''),
  );
}

/** A mark, or all those of a part. */
export function paintDrawn(drawn: Drawn, addressOf: AddressOf): string {
  switch (drawn.type) {
    case 'part': {
      const inside = drawn.inside.map((each) => paintDrawn(each, addressOf)).join('');
      const [first] = drawn.inside;
      // A picture is a group of its own already.
      return drawn.role.is === 'figure' && first?.type !== 'picture' ? element('g', {}, inside) : inside;
    }
    case 'rect':
      return paintRect(drawn);
    case 'ellipse':
      return paintEllipse(drawn);
    case 'line':
      return paintLine(drawn);
    case 'polyline':
      return paintPolyline(drawn);
    case 'path':
      return paintPath(drawn);
    case 'text':
      return paintTextLine(drawn, addressOf);
    case 'label':
      return paintLabel(drawn);
    case 'picture':
      return paintPicture(drawn.picture);
  }
}
