/** Where slides stand: moved behind others, and own ones among them. */
import { TITLE_SLIDE } from '../../contract/document.ts';
import type { SlideText } from '../deck/cut.ts';
import { headingLine } from '../markdown/line-forms.ts';

/** The slides with one moved behind another; undefined where one of the two is not there or the title would move. */
export function moved(slides: readonly SlideText[], id: string, after: string): readonly SlideText[] | undefined {
  const from = slides.findIndex((slide) => slide.id === id);
  const target = slides.findIndex((slide) => slide.id === after);
  if (from === -1 || target === -1 || id === TITLE_SLIDE) return undefined;
  const [start, end] = isSection(slides[from]) ? sectionAt(slides, from) : [from, from + 1];
  const behind = isSection(slides[from]) ? sectionAt(slides, target)[1] : target + 1;
  // Behind itself or within itself: it stands there already.
  if (behind > start && behind <= end) return slides;
  const taken = slides.slice(start, end);
  return behind <= start
    ? [...slides.slice(0, behind), ...taken, ...slides.slice(behind, start), ...slides.slice(end)]
    : [...slides.slice(0, start), ...slides.slice(end, behind), ...taken, ...slides.slice(behind)];
}

/** The slides with a new one behind another; where that is gone, at the end of the section, else before what closes the deck. */
export function inserted(slides: readonly SlideText[], slide: SlideText, after: string, section: string | undefined): { readonly slides: readonly SlideText[]; readonly found: boolean } {
  const target = slides.findIndex(({ id }) => id === after);
  const ofSection = section === undefined ? -1 : slides.findIndex(({ id }) => id === section);
  const behind = target !== -1 ? target + 1 : ofSection !== -1 ? sectionAt(slides, ofSection)[1] : closingOf(slides);
  return { slides: [...slides.slice(0, behind), slide, ...slides.slice(behind)], found: target !== -1 };
}

const headingOf = (slide: SlideText | undefined): ReturnType<typeof headingLine> => headingLine(slide?.text.split('\n', 1)[0] ?? '');

const isSection = (slide: SlideText | undefined): boolean => headingOf(slide)?.level === 1;

/** What closes a deck, or is kept for questions behind it, is of no section. */
const isClosing = (slide: SlideText): boolean => /\.(?:closing|sources|apart|backup)(?=\s|$)/.test(headingOf(slide)?.attributes ?? '');

/** Beginning and end of the stretch in which a slide lies: a section, what stands before the first, or what closes the deck. */
function sectionAt(slides: readonly SlideText[], index: number): readonly [start: number, end: number] {
  const last = closingOf(slides);
  if (index >= last) return [last, slides.length];
  const start = slides.findLastIndex((slide, at) => at <= index && isSection(slide));
  const next = slides.findIndex((slide, at) => at > index && isSection(slide));
  return [Math.max(start, 0), next === -1 ? last : Math.min(next, last)];
}

/** Where what closes the deck begins. */
function closingOf(slides: readonly SlideText[]): number {
  let start = slides.length;
  for (let slide = slides[start - 1]; slide !== undefined && start > 1 && isClosing(slide); slide = slides[start - 1]) start -= 1;
  return start;
}
