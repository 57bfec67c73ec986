import type { ProcessSlide } from '../../deck/kinds/process.ts';
import type { Pt } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import type { Page } from '../page.ts';
import { stepArrows } from '../process/arrows.ts';
import { stepList } from '../process/list.ts';
import { textPages } from './text.ts';

/** Steps along arrows from the reading start to the end; where they are many or long, below one another. */
export function processPages(slide: ProcessSlide, context: LayoutContext): readonly Page[] {
  const { accent } = context;
  const drawn = (room: Pt) => stepArrows(slide, room, accent, context) ?? stepList(slide, room, accent, context);
  const bodies = withBlocksBelow(slide, drawn, context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}
