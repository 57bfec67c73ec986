/** The slides in view, shown before the rest of a preview is made. */
import type { Glimpse, InView } from '../../contract/glimpse.ts';
import type { PreviewSlide } from '../../contract/preview.ts';
import type { AheadOf, Composed, Drafted } from '../compose.ts';
import type { Deck } from '../deck/model.ts';
import { sectionsOf } from '../layout/bind.ts';
import { plain } from '../layout/text.ts';
import type { Scene, SceneSlide } from '../scene/model.ts';
import { aroundSlides, previewSlide, type PreviewSteps } from './preview.ts';

/** Who looks at a preview while it is made. */
export interface Looking {
  readonly inView: InView;
  /** Slides of the same dataset and language that are in sight; they stand in for those that are not made yet. */
  readonly held?: readonly PreviewSlide[] | undefined;
  /** Whether it has taken so long that something is to be shown: the engine has no clock. */
  readonly isDue: () => boolean;
  readonly show: (glimpse: Glimpse) => void;
}

/** Shows a glimpse once, when it is due. */
export interface Glimpsing {
  readonly ahead: AheadOf;
  /** All is laid out. */
  readonly composed: (composed: Composed) => void;
  /** Called between two steps of the work. */
  readonly look: () => void;
}

export function glimpsing({ inView, held = [], isDue, show }: Looking, steps: PreviewSteps): Glimpsing {
  let shown = false;
  let seen: { readonly drafted: Drafted; readonly pages: () => readonly SceneSlide[] } | undefined;
  return {
    ahead: (drafted) => ({
      sources: sourcesInView(drafted.deck, inView),
      pagesOf: ({ id }) => held.filter(({ of }) => of === id).length,
      laid: (bind) => (seen = { drafted, pages: bind }),
    }),
    composed: (drafted) => {
      const sources = sourcesInView(drafted.deck, inView);
      seen = { drafted, pages: () => drafted.scene.slides.filter(({ source }) => sources.includes(source)) };
    },
    look: () => {
      if (shown || seen === undefined || !isDue()) return;
      shown = true;
      show(glimpseOf(seen.drafted, seen.pages(), held, steps));
    },
  };
}

/** The slide in view, then those beside it. */
function sourcesInView({ slides }: Deck, { slide, place }: InView): readonly number[] {
  const found = slides.findIndex(({ id }) => id === slide);
  const source = found >= 0 ? found : Math.min(place, slides.length - 1);
  return [source, source + 1, source - 1].filter((each) => each in slides);
}

function glimpseOf(drafted: Drafted, pages: readonly SceneSlide[], held: readonly PreviewSlide[], steps: PreviewSteps): Glimpse {
  const { materials, deck } = drafted;
  const scene: Scene = { page: materials.setup.page, look: materials.look, meta: deck.meta, sections: [], slides: pages, layouts: [] };
  const slides = deck.slides.flatMap((slide, source): PreviewSlide[] => {
    const [section] = sectionsOf(deck, [{ source }]);
    const name = section?.title ?? '';
    const fresh = pages.filter((page) => page.source === source).map((page) => previewSlide(page, deck, name, steps.paintSvg(page, scene)));
    if (fresh.length > 0) return fresh;
    const before = held.filter(({ of }) => of === slide.id).map((page) => (page.section === name ? page : { ...page, section: name }));
    return before.length > 0 ? before : [{ id: slide.id, of: slide.id, title: plain(slide.title), svg: '', notes: [], facts: [], section: name }];
  });
  return { slides, fresh: pages.map(({ id }) => id), ...aroundSlides(drafted, slides, steps) };
}
