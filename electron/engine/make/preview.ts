/** The slides as SVG, as they would be exported, with what a window tells of them. */
import type { PreviewSlide, PreviewSlides, RecordSummary } from '../../contract/preview.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { InSteps } from '../units/breath.ts';
import type { Composed, Drafted } from '../compose.ts';
import type { Briefing } from '../dataset/briefing-model.ts';
import type { Deck } from '../deck/model.ts';
import { outlineOf } from '../document/outline.ts';
import { fontFaces } from '../paint/svg/font-faces.ts';
import { placesOf } from '../progress.ts';
import { PLAIN_STEPS, type Steps } from '../remembered.ts';
import { factsOf } from '../scene/facts.ts';
import type { Link, SceneSlide } from '../scene/model.ts';
import { webAddress } from '../units/web-address.ts';
import { reliedOn } from './source-cards.ts';

export interface PreviewedDeck extends PreviewSlides {
  /** Ids of the records the deck stands on. */
  readonly facts: readonly string[];
}

/** `embedded` puts the fonts into each SVG and makes web links of addresses, so that it can stand alone; `window` does neither. */
export interface PreviewOptions {
  readonly fonts: 'window' | 'embedded';
}

export type PreviewSteps = Pick<Steps, 'paintSvg' | 'outlined'>;

/** Paints the slides, one a step. */
export function* makePreview(composed: Composed, options: PreviewOptions, onProgress: OnProgress = () => undefined, steps: PreviewSteps = PLAIN_STEPS): InSteps<PreviewedDeck> {
  const { materials, deck, scene } = composed;
  const onPlace = placesOf(onProgress)('paint');
  const alone = options.fonts === 'embedded';
  const faces = alone ? fontFaces(materials.fonts) : '';
  const addressOf = alone ? (link: Link) => (link.kind === 'web' ? webAddress(link.href) : undefined) : undefined;
  const sections = scene.sections.flatMap(({ title, slides }) => Array<string>(slides).fill(title));
  const slides: PreviewSlide[] = [];
  for (const [index, slide] of scene.slides.entries()) {
    yield;
    onPlace({ slide: index + 1 });
    slides.push(previewSlide(slide, deck, sections[index] ?? '', steps.paintSvg(slide, scene, faces, addressOf)));
  }
  return { slides, ...aroundSlides(composed, slides, steps), facts: factsOf(scene) };
}

/** A page with its picture, and what a window tells of it. */
export const previewSlide = (slide: SceneSlide, deck: Deck, section: string, svg: string): PreviewSlide => ({
  id: slide.id,
  of: deck.slides[slide.source]?.id ?? slide.id,
  title: slide.title,
  svg,
  notes: slide.notes.map((paragraph) => paragraph.text),
  facts: slide.facts,
  section,
});

/** What a window tells of the deck beside its slides. */
export function aroundSlides({ materials: { setup }, briefing, edited: { made, applied, edits }, deck }: Drafted, slides: readonly PreviewSlide[], steps: PreviewSteps): Omit<PreviewSlides, 'slides'> {
  return {
    language: deck.meta.language,
    aspect: setup.page.width / setup.page.height,
    records: recordSummaries(briefing, new Set(slides.flatMap(({ facts }) => facts))),
    outline: outlineOf(made, applied, edits, briefing.language, steps.outlined),
    editStates: applied.states,
  };
}

/** Of the records that slides stand on. */
function recordSummaries(briefing: Briefing, shown: ReadonlySet<string>): readonly RecordSummary[] {
  const relied = reliedOn(briefing);
  return briefing.facts.flatMap(({ id, text, cite }) => (shown.has(id) ? [{ id, text, cites: cite.map(relied) }] : []));
}
