import type PptxGenJS from 'pptxgenjs';
import type { Link, Scene } from '../../scene/model.ts';
import { webAddress } from '../../units/web-address.ts';

/** The slides' numbers in the deck, from 1, by their ids. */
export type SlideNumbers = ReadonlyMap<string, number>;

export const slideNumbers = ({ slides }: Scene): SlideNumbers => new Map(slides.map(({ id }, index) => [id, index + 1]));

/** A link as pptxgenjs takes it; undefined where it leads nowhere: the run then stays plain text. */
export function hyperlink(link: Link, numbers: SlideNumbers): PptxGenJS.HyperlinkProps | undefined {
  switch (link.kind) {
    case 'web': {
      const url = webAddress(link.href);
      return url === undefined ? undefined : { url };
    }
    case 'slide': {
      const slide = numbers.get(link.slide);
      return slide === undefined ? undefined : { slide };
    }
  }
}
