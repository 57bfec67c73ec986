/** Slides grouped by the section they lie in. Pure. */
import type { PreviewSlide } from '../../electron/contract/api.ts';

export interface SlideSection {
  readonly title: string;
  readonly slides: readonly { readonly slide: PreviewSlide; readonly index: number }[];
}

/** Runs of neighbouring slides with the same section title, in order; `index` is the place in the whole deck. */
export function sectionsOf(slides: readonly PreviewSlide[]): readonly SlideSection[] {
  const sections: { title: string; slides: { slide: PreviewSlide; index: number }[] }[] = [];
  slides.forEach((slide, index) => {
    const last = sections.at(-1);
    if (last?.title === slide.section) last.slides.push({ slide, index });
    else sections.push({ title: slide.section, slides: [{ slide, index }] });
  });
  return sections;
}
