/** The maps of a deck, each alone, for a page of text. */
import { fontFaces } from '../paint/svg/font-faces.ts';
import { paintFigure } from '../paint/svg/figure.ts';
import type { Scene } from '../scene/model.ts';
import type { FontFiles } from '../text/typeface.ts';
import type { Pt } from '../units/length.ts';

/** A map alone. */
export interface MapFigure {
  /** Id of the slide that it stands on. */
  readonly slide: string;
  /** The slide's title: what the map shows. */
  readonly title: string;
  /** For who cannot see it. */
  readonly description: string;
  readonly width: Pt;
  readonly height: Pt;
  /** A complete `<svg>` element without a ground of its own, in the deck's look; its view box is in points. */
  readonly svg: string;
}

/**
 * The maps of a deck as figures, in the order of their slides.
 * @param embedded the typeface, where each figure is to hold it; else the page that it stands in provides it
 */
export function mapFigures(scene: Scene, embedded?: FontFiles): readonly MapFigure[] {
  const faces = embedded ? fontFaces(embedded) : '';
  return scene.slides.flatMap(({ id, title, items }) =>
    items.flatMap((item): readonly MapFigure[] =>
      item.type === 'group' && item.id === 'map'
        ? [{ slide: id, title, description: item.description, width: item.frame.width, height: item.frame.height, svg: paintFigure(item, scene, faces) }]
        : [],
    ),
  );
}
