/** Slides grouped by the section they lie in. Pure. */
import type { PreviewSlide } from '../../electron/contract/api.ts';

export interface SlideSection<S extends PreviewSlide = PreviewSlide> {
  readonly title: string;
  readonly slides: readonly { readonly slide: S; readonly index: number }[];
}

/** Runs of neighbouring slides with the same section title, in order; `index` is the place in the whole deck. */
export function sectionsOf<S extends PreviewSlide>(slides: readonly S[]): readonly SlideSection<S>[] {
  const sections: { title: string; slides: { slide: S; index: number }[] }[] = [];
  slides.forEach((slide, index) => {
    const last = sections.at(-1);
    if (last?.title === slide.section) last.slides.push({ slide, index });
    else sections.push({ title: slide.section, slides: [{ slide, index }] });
  });
  return sections;
}
