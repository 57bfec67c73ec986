/**
 * The house, read from top to bottom:
 *
 *   dataset ─► Briefing ─► deck Markdown ─► Deck ─► Scene ─┬─► PPTX parts ─► finished ─► validated ─► bytes
 *   pack ────────────────────┘                 look ──┘    └─► SVG
 *
 * Every stage takes values and returns values and problems; an error ends the way there. Nothing here writes a file.
 */
import type { Edit, EditedChoices } from '../contract/document.ts';
import type { PageLooks } from './brand/page-looks.ts';
import type { Briefing } from './dataset/briefing-model.ts';
import type { BriefingFact } from './dataset/fact-model.ts';
import { makeBriefing } from './dataset/briefing.ts';
import { shortCitation } from './dataset/citations.ts';
import type { Dataset } from './dataset/schema.ts';
import type { DeckMarkdown } from './markdown/markdown.ts';
import type { Deck } from './deck/model.ts';
import { type CutDeck, cutDeck } from './deck/cut.ts';
import { readDeck } from './deck/parse.ts';
import { shownPictures } from './deck/pictures.ts';
import type { MarkdownReader } from './markdown/syntax/read.ts';
import { type Problem, hasErrors } from './diagnostics/problem.ts';
import { type Applied, applyEdits } from './document/apply.ts';
import { outlineOf } from './document/outline.ts';
import { makeCiter } from './handout/citations/citer.ts';
import { fullForms } from './handout/citations/full.ts';
import { findStyle } from './handout/citations/styles.ts';
import { citedSources } from './handout/cited.ts';
import { textWidth, TWIPS_AN_INCH } from './handout/docx/paper.ts';
import type { Drawn, LoadRasteriser } from './handout/docx/rasteriser.ts';
import { writeHtml } from './handout/html/write.ts';
import { writeMarkdown } from './handout/markdown/write.ts';
import type { Handout, HandoutPicture } from './handout/model.ts';
import { parseHandout } from './handout/parse.ts';
import { settleHandout } from './handout/settle.ts';
import type { TextFolder } from './host.ts';
import { identify } from './identity/identify.ts';
import { identityXml } from './identity/part.ts';
import { numbered } from './layout/bind.ts';
import { layoutDeck } from './layout/layout.ts';
import type { LoadAtlas } from './layout/map/atlas.ts';
import { type MediaShelf, gatherPictures } from './media/gather.ts';
import { finishPptx } from './paint/pptx/finish/finish.ts';
import { deckMakeup } from './paint/pptx/makeup.ts';
import { paintPptx } from './paint/pptx/paint.ts';
import { validatePptx } from './paint/pptx/validate/validate.ts';
import { zipParts } from './paint/pptx/zip.ts';
import { paintFigure } from './paint/svg/figure.ts';
import { fontFaces } from './paint/svg/font-faces.ts';
import { PLAIN_STEPS, type Steps } from './remembered.ts';
import type { Link, Look, Scene, SlideSetup } from './scene/model.ts';
import type { Pt } from './units/length.ts';
import { webAddress } from './units/web-address.ts';
import type { Filler } from './template/fill.ts';
import type { FontFiles, Typeface } from './text/typeface.ts';
import { firstCalendar } from './text/calendar.ts';
import type { DeckMakeup } from '../contract/files.ts';
import type { Paper } from '../contract/slide-handout.ts';
import type { NarrativeOptions } from '../contract/narrative.ts';
import type { PreviewSlides, RecordSummary } from '../contract/preview.ts';
import type { OnPlace, Progress } from '../contract/progress.ts';
import type { Stage } from './units/stage.ts';

/** A finished deck in memory, not yet on disk. */
export interface ExportedDeck {
  readonly bytes: Uint8Array;
  readonly slides: number;
  /** Ids of the records the deck stands on. */
  readonly facts: readonly string[];
  /** Font families that must be installed where the deck is shown; none where the file holds them. */
  readonly fonts: readonly string[];
  /** What the typeface adds to the file where it holds it, in bytes. */
  readonly fontBytes?: number;
  readonly makeup: DeckMakeup;
}

export interface PreviewedDeck extends PreviewSlides {
  /** Ids of the records the deck stands on. */
  readonly facts: readonly string[];
}

/** `value` is undefined exactly where `problems` holds an error. */
export interface Result<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

export type OnProgress = (progress: Progress) => void;

/** `embedded` puts the fonts into each SVG and makes web links of addresses, so that it can stand alone; `window` does neither. */
export interface PreviewOptions {
  readonly fonts: 'window' | 'embedded';
}

/** A finished narrative handout in memory, not yet on disk. */
export interface NarrativeFile {
  readonly bytes: Uint8Array;
  /** Ids of the records that the handout states. */
  readonly facts: readonly string[];
  /** Font families that must be installed where the file is read; none where it holds them or has no use for them. */
  readonly fonts: readonly string[];
}

/** A map alone, for a page of text. */
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

/** What a narrative handout is made with besides what the deck is. */
export interface HandoutMaterials {
  /** The pack's handout template, compiled. */
  readonly fill: Filler;
  readonly read: MarkdownReader;
  readonly looks: PageLooks;
  readonly rasteriser: LoadRasteriser;
}

/** What the stages are given, read and checked. */
export interface Materials {
  readonly dataset: Dataset;
  /** The template pack, compiled. */
  readonly fill: Filler;
  readonly look: Look;
  readonly setup: SlideSetup;
  readonly fonts: FontFiles;
  readonly typeface: Typeface;
  readonly atlas: LoadAtlas;
  /** Where the deck's pictures come from: the dataset, then the pack. */
  readonly shelf: MediaShelf;
  /** Bardar's version. */
  readonly version: string;
  /** The citation styles: they also form what the dataset does not say of a source in full. */
  readonly citations: TextFolder;
}

/** The stages' results from briefing to scene, for painters and for tests of single stages. */
export interface Composed {
  readonly briefing: Briefing;
  readonly markdown: DeckMarkdown;
  /** What the template made of the slides, and what a document's edits made of that. */
  readonly edited: { readonly made: CutDeck; readonly applied: Applied; readonly edits: readonly Edit[] };
  readonly deck: Deck;
  readonly scene: Scene;
}

/** Dots to an inch of what is drawn for paper. */
const DOTS_AN_INCH = 300;

/** How far an export is when a stage begins; shares of the time it takes with the bundled dataset. */
export const BEGUN: Readonly<Record<Stage, number>> = {
  load: 0,
  fill: 0.15,
  parse: 0.25,
  layout: 0.4,
  paint: 0.6,
  print: 0.6,
  finish: 0.75,
  validate: 0.85,
  write: 0.95,
};

/** Tells the places of a stage as progress. */
const placesOf =
  (onProgress: OnProgress) =>
  (stage: Stage): OnPlace =>
  (place) =>
    onProgress({ stage, done: BEGUN[stage], place });

/** From the choices to the scene. */
export async function composeDeck(
  { dataset, fill, look, setup, typeface, atlas, shelf, citations }: Materials,
  choices: EditedChoices,
  onProgress: OnProgress,
  steps: Steps = PLAIN_STEPS,
): Promise<Result<Composed>> {
  const at = placesOf(onProgress);
  const problems: Problem[] = [];
  const collect = <T extends { readonly problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };

  const { briefing } = collect(makeBriefing(dataset, choices, fullForms(citations, dataset.sources, choices.language, firstCalendar(choices.language, choices.calendar))));
  if (!briefing) return { problems };

  at('fill')({ file: fill.file });
  const { markdown } = collect(fill(briefing, at('fill')));
  if (!markdown) return { problems };

  at('parse')({ file: fill.file });
  const { file = '', edits = [], lines = [] } = choices.edits ?? {};
  const made = cutDeck(markdown);
  const applied = applyEdits(made, edits, choices.language, lines.map((line) => ({ file, line })));
  const { value: cut, problems: ofEdits } = applied;
  const { deck, problems: ofSlides } = readDeck(cut, briefing.sources, steps.readers, at('parse'));
  const ofDeck = [...ofEdits, ...ofSlides];
  if (!deck) return { problems: [...problems, ...ofDeck] };
  const { pictures: found, problems: ofPictures } = await gatherPictures(shownPictures(deck), shelf);
  const pictures = new Map([...found].map(([media, picture]) => [media, steps.samePicture(media, picture)]));

  at('layout')({ file: fill.file });
  const { scene, problems: ofLayout } = await layoutDeck(deck, { look, setup, typeface, atlas, pictures }, at('layout'), steps.layout);
  // Parsing and reading count the slides of the deck, some of which go on over several pages.
  const counted = [...ofDeck, ...ofPictures].map((found) => [found, (found.where.slide ?? 0) - 1] as const);
  problems.push(...numbered(counted, scene.slides), ...ofLayout);
  return hasErrors(problems) ? { problems } : { value: { briefing, markdown, edited: { made, applied, edits }, deck, scene }, problems };
}

/** The slides as SVG, as they would be exported. */
export function paintPreview(
  { briefing, edited: { made, applied, edits }, deck, scene }: Composed,
  { fonts }: Materials,
  options: PreviewOptions,
  onPlace: OnPlace = () => undefined,
  steps: Pick<Steps, 'paintSvg' | 'slideBlocks'> = PLAIN_STEPS,
): PreviewedDeck {
  const alone = options.fonts === 'embedded';
  const faces = alone ? fontFaces(fonts) : '';
  const addressOf = alone ? (link: Link) => (link.kind === 'web' ? webAddress(link.href) : undefined) : undefined;
  const sections = scene.sections.flatMap(({ title, slides }) => Array<string>(slides).fill(title));
  return {
    slides: scene.slides.map((slide, index) => {
      onPlace({ slide: index + 1 });
      return {
        id: slide.id,
        of: deck.slides[slide.source]?.id ?? slide.id,
        title: slide.title,
        svg: steps.paintSvg(slide, scene, faces, addressOf),
        notes: slide.notes.map((paragraph) => paragraph.text),
        facts: slide.facts,
        section: sections[index] ?? '',
      };
    }),
    direction: scene.meta.direction,
    aspect: scene.page.width / scene.page.height,
    facts: factsOf(scene),
    records: briefing.facts.map((fact) => previewedRecord(fact, briefing, deck.meta.words.separator)),
    outline: outlineOf(made, applied, edits, briefing.language, steps.slideBlocks),
    editStates: applied.states,
  };
}

function previewedRecord({ id, text, cite }: BriefingFact, { sources, language }: Briefing, separator: string): RecordSummary {
  const short = (wanted: string) => sources.find((source) => source.id === wanted)?.short ?? wanted;
  const source = cite.map((each) => shortCitation(short(each.source), each.at, language)).join(separator);
  return { id, text, source };
}

/**
 * The maps of a deck, each alone as a figure, in the order of their slides.
 * @param alone with the fonts in each figure; else the page that it stands in provides them
 */
export function mapFigures({ scene }: Pick<Composed, 'scene'>, { fonts }: Pick<Materials, 'fonts'>, alone: boolean): readonly MapFigure[] {
  const faces = alone ? fontFaces(fonts) : '';
  return scene.slides.flatMap(({ id, title, items }) =>
    items.flatMap((item): readonly MapFigure[] =>
      item.type === 'group' && item.id === 'map'
        ? [{ slide: id, title, description: item.description, width: item.frame.width, height: item.frame.height, svg: paintFigure(item, scene, faces) }]
        : [],
    ),
  );
}

/**
 * The deck as the bytes of a PPTX file. A package that does not validate is not returned.
 * @param embedded the typeface, where the file is to hold it
 */
export async function paintExport(
  { scene, briefing }: Pick<Composed, 'scene' | 'briefing'>,
  { dataset, fill, version }: Pick<Materials, 'dataset' | 'fill' | 'version'>,
  onProgress: OnProgress,
  embedded?: FontFiles,
): Promise<Result<ExportedDeck>> {
  const begin = (stage: Stage) => onProgress({ stage, done: BEGUN[stage] });
  const at = placesOf(onProgress);
  begin('paint');
  const painted = await paintPptx(scene, at('paint'));
  begin('finish');
  const identity = identityXml(identify(scene, { bardar: version, dataset, pack: fill.pack, length: briefing.length }));
  const finished = finishPptx(painted, scene, { fonts: embedded, identity }, at('finish'));
  begin('validate');
  const problems = validatePptx(finished);
  if (hasErrors(problems)) return { problems };
  begin('write');
  const bytes = zipParts(finished);
  const makeup = deckMakeup(bytes);
  return {
    value: { bytes, makeup, slides: scene.slides.length, facts: factsOf(scene), fonts: embedded ? [] : [scene.look.fontFamily], ...(embedded && { fontBytes: makeup.fonts }) },
    problems,
  };
}

/** A written briefing of what the deck tells, its citations in a style. */
export function composeHandout(
  { briefing, deck, scene }: Composed,
  { dataset, fonts, citations }: Pick<Materials, 'dataset' | 'fonts' | 'citations'>,
  { fill, read, looks }: HandoutMaterials,
  options: Pick<NarrativeOptions, 'citations'>,
  onProgress: OnProgress = () => undefined,
): Result<Handout> {
  const problems: Problem[] = [];
  const collect = <T extends { readonly problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const at = (stage: Stage): OnPlace => (place) => onProgress({ stage, done: 0, place });
  at('fill')({ file: fill.file });
  const { markdown } = collect(fill(briefing, at('fill')));
  if (!markdown) return { problems };
  at('parse')({ file: fill.file });
  const { document } = collect(parseHandout(markdown, briefing.sources, read, at('parse')));
  onProgress({ stage: 'paint', done: 0 });
  const { language } = deck.meta;
  const calendar = firstCalendar(language, briefing.calendar);
  const { style } = collect(findStyle(citations, options.citations));
  if (!document || !style) return { problems };
  const { citer } = collect(makeCiter(style, dataset.sources, citedSources(document), language, calendar));
  if (!citer) return { problems };
  // In the colours of paper: a page that is read and printed is light whatever the slides are.
  const [map] = mapFigures({ scene: { ...scene, look: looks.light } }, { fonts }, false);
  const fillings = { citer, language, sources: briefing.sources, slides: slidesOf(scene), ...(map === undefined ? {} : { map }) };
  return { value: settleHandout(document, fillings), problems };
}

/** The handout as a file. */
export async function writeNarrative(
  handout: Handout,
  { fonts, typeface }: Materials,
  { looks: { light, dark }, rasteriser }: HandoutMaterials,
  { format, paper }: Pick<NarrativeOptions, 'format' | 'paper'>,
): Promise<NarrativeFile> {
  const { facts } = handout;
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'docx': {
      // The docx library is as big as the rest of the engine: it is loaded where a document is wanted.
      const { writeDocx } = await import('./handout/docx/write.ts');
      const parts = await writeDocx(handout, { paper, fonts, typeface, palette: light.palette, drawn: await drawnIn(handout, rasteriser, paper) });
      return { bytes: zipParts(parts), facts, fonts: [fonts.family] };
    }
    case 'md':
      return { bytes: utf8(writeMarkdown(handout)), facts, fonts: [] };
    case 'html': {
      const palettes = { light: light.palette, dark: dark.palette };
      const page = writeHtml(handout, { paper, family: fonts.family, fontFaces: fontFaces(fonts), palettes });
      return { bytes: utf8(page), facts, fonts: [] };
    }
  }
}

/** The pictures of a handout as a Word document holds them: as wide as its text, at 300 dots to an inch. */
async function drawnIn({ chapters }: Handout, load: LoadRasteriser, paper: Paper): Promise<ReadonlyMap<HandoutPicture, Drawn>> {
  const blocks = chapters.flatMap((chapter) => [chapter, ...chapter.sections]).flatMap((section) => section.blocks);
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  if (pictures.length === 0) return new Map();
  const { draw } = await load();
  const width = Math.round((textWidth(paper) / TWIPS_AN_INCH) * DOTS_AN_INCH);
  return new Map(pictures.map((picture) => [picture, draw(picture.svg, width)]));
}

/** Numbers of the slides that stand on each record, from 1. */
function slidesOf({ slides }: Scene): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, { facts }] of slides.entries()) {
    for (const fact of facts) numbers.set(fact, [...(numbers.get(fact) ?? []), index + 1]);
  }
  return numbers;
}

const factsOf = (scene: Scene): readonly string[] => [...new Set(scene.slides.flatMap((slide) => slide.facts))];
