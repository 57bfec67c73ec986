/** Where slides stand and which are hidden. */
import { TITLE_SLIDE } from '../../contract/document.ts';
import type { SlideText } from '../deck/cut.ts';
import { type Desk, isOf, type Placed, slideOf, tell, tellUnplaced } from './desk.ts';
import { inserted, moved } from './order.ts';
import { slideName } from './words.ts';

/** Moves slides and gives the own ones, which stand at the end, their places: one after the other, as it was done. */
export function arrange(edits: readonly Placed[], own: ReadonlySet<string>, desk: Desk): void {
  const all = desk.cut.slides;
  let slides: readonly SlideText[] = all.filter(({ id }) => !own.has(id));
  for (const each of edits) {
    const { edit } = each;
    if (edit.kind === 'insert') {
      const slide = own.has(edit.slide) ? slideOf(desk.cut, edit.slide) : undefined;
      if (slide === undefined || desk.states[each.index] === 'unplaced') continue;
      const put = inserted(slides, slide, edit.after, edit.section);
      slides = put.slides;
      if (put.found) continue;
      desk.states[each.index] = 'elsewhere';
      tell(desk, each, 'edit.own-elsewhere', { slide: slideName(slide, desk.cut), after: edit.after }, slide.id);
    } else if (edit.kind === 'move') {
      const now = moved(slides, edit.slide, edit.after);
      const slide = slides.find(({ id }) => id === edit.slide);
      if (now !== undefined) slides = now;
      else if (slide === undefined) tellUnplaced(desk, each, 'edit.no-slide', { slide: edit.slide, text: '' });
      else if (slide.id === TITLE_SLIDE) tellUnplaced(desk, each, 'edit.title-stays', {}, slide.id);
      else tellUnplaced(desk, each, 'edit.no-anchor', { slide: slideName(slide, desk.cut), after: edit.after }, slide.id);
    }
  }
  desk.cut = { ...desk.cut, slides };
}

/** Hides slides. The title stays: a deck begins with it. */
export function hide(edits: readonly Placed[], desk: Desk): void {
  const hidden = new Set<string>();
  for (const each of edits.filter(isOf('hide'))) {
    const { slide } = each.edit;
    if (slide === TITLE_SLIDE) tellUnplaced(desk, each, 'edit.title-stays', {}, slide);
    else if (slideOf(desk.cut, slide) === undefined) tellUnplaced(desk, each, 'edit.no-slide', { slide, text: '' });
    else hidden.add(slide);
  }
  desk.cut = { ...desk.cut, slides: desk.cut.slides.map((slide) => (hidden.has(slide.id) ? { ...slide, hidden: true } : slide)) };
}
