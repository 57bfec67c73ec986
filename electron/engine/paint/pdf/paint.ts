/** Slides on sheets as the pages of a PDF, as a plan of sheets has them. */
import type { OnPlace } from '../../../contract/progress.ts';
import { type Drawer, drawerOf } from '../../drawing/drawer.ts';
import { decoration, type Drawn, type LineOfText, type Mark, part } from '../../drawing/model.ts';
import { drawSlide } from '../../drawing/slide.ts';
import { drawParagraphs } from '../../drawing/text.ts';
import type { LinkTarget, Tag, TagType, WrittenPages } from '../../pdf/model.ts';
import { TEXT } from '../../scene/chart.ts';
import type { Link, Scene, SceneSlide } from '../../scene/model.ts';
import { pageNumber } from '../../text/page-number.ts';
import { lineSetter } from '../../text/set-line.ts';
import type { Typeface } from '../../text/typeface.ts';
import type { Palette } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import { webAddress } from '../../units/web-address.ts';
import type { PlacedSlide, Sheet, SheetNotes, SheetPlan } from '../sheets/model.ts';
import { HEADING_GAP } from '../sheets/notes.ts';
import { beginPage, type OpenTag, openTag, type PageInWork } from './page.ts';
import { createSupplies } from './supplies.ts';
import type { TextTools } from './text.ts';

export interface SheetSetUp {
  /** Colours on white paper: those of the slides may be for a dark screen. */
  readonly palette: Palette;
  /** The day of the briefing in words, for the head. */
  readonly day: string;
  readonly typeface: Typeface;
  readonly underline: TextTools['underline'];
}

const HAIRLINE: Pt = 0.5;
/** Frames and writing lines stay behind what stands in them and on them. */
const FAINT = 0.5;

/**
 * The pages, one for every sheet of the plan.
 * @param onPlace hears of each slide before it is drawn
 */
export function paintSheets(scene: Scene, plan: SheetPlan, setUp: SheetSetUp, onPlace: OnPlace = () => undefined): WrittenPages {
  const { meta, sections } = scene;
  const supplies = createSupplies();
  const places = placesIn(plan);
  const targetOf = (link: Link): LinkTarget | undefined => {
    if (link.kind === 'slide') return places.get(scene.slides.findIndex(({ id }) => id === link.slide));
    const address = webAddress(link.href);
    return address === undefined ? undefined : { kind: 'web', address };
  };
  const tools = { supplies, setLine: lineSetter(setUp.typeface), shownPieces: new WeakMap(), underline: setUp.underline, language: meta.language, targetOf };
  const own = drawerOf({ look: { ...scene.look, palette: setUp.palette } });
  // What stands on which slide is told slide by slide, and slides section by section.
  const slides = scene.slides.map(() => openTag('Sect'));
  const pages = plan.sheets.map((sheet, index) => {
    const page = beginPage(index, plan.page, tools);
    for (const placed of sheet.slides) {
      onPlace({ slide: placed.index + 1 });
      drawPlaced(page, placed, plan.framed, scene, own, slides);
    }
    drawBeside(page, sheet, own, slides);
    if (plan.framed) page.draw([part({ is: 'pagination' }, aroundSheet(index, plan, scene, setUp))], openTag('P'));
    return page.written();
  });
  let first = 0;
  const parts = sections.map(({ slides: count }): OpenTag => {
    const inside = slides.slice(first, first + count);
    first += count;
    return { ...openTag('Sect'), inside };
  });
  return { pages, tags: settled({ ...openTag('Document'), inside: parts }), drawn: supplies.all() };
}

/** Where each slide stands. */
const placesIn = ({ sheets }: SheetPlan): ReadonlyMap<number, LinkTarget> =>
  new Map(sheets.flatMap(({ slides }, page) => slides.map(({ index, frame }) => [index, { kind: 'page', page, top: frame.y }] as const)));

/** Lines to write on, and notes. @param tags of the slides, in their order */
function drawBeside(page: PageInWork, { lines, notes }: Sheet, own: Drawer, tags: readonly OpenTag[]): void {
  const pen = { colour: own.palette.muted, opacity: FAINT, thickness: HAIRLINE };
  const ruled = lines.map(({ x, y, width }): Mark => ({ type: 'line', from: { x, y }, to: { x: x + width, y }, pen }));
  page.draw([decoration(...ruled)], openTag('P'));
  const tag = notes && tags[notes.of];
  if (tag) page.draw(drawNotes(notes, own), tag);
}

function drawPlaced(page: PageInWork, { index, frame }: PlacedSlide, framed: boolean, scene: Scene, own: Drawer, tags: readonly OpenTag[]): void {
  const [slide, tag] = [scene.slides[index], tags[index]] as [SceneSlide, OpenTag];
  page.within(frame, scene.page, () => page.draw(drawSlide(slide, scene), tag));
  if (framed) page.draw([decoration({ type: 'rect', frame, pen: { colour: own.palette.muted, opacity: FAINT, thickness: HAIRLINE } })], tag);
}

function drawNotes({ frame, paragraphs, heading }: SheetNotes, own: Drawer): readonly Drawn[] {
  const above = heading && { ...frame, y: frame.y - HEADING_GAP - heading.lines.length * heading.lineHeight };
  return [...(heading && above ? drawParagraphs([heading], above, own) : []), ...drawParagraphs(paragraphs, frame, own)];
}

const SMALL: Pt = 9;
const LINE: Pt = 1.6 * SMALL;
/** From the paper's upper edge to the head, and from its lower edge to the foot. */
const [ABOVE, BELOW]: readonly [Pt, Pt] = [30, 26];
/** Between the title and the day at least. */
const APART: Pt = 16;

/** Title and day above, the page's number below. */
function aroundSheet(index: number, { page, margin, sheets }: SheetPlan, { meta }: Scene, { palette, day, typeface }: SheetSetUp): readonly Mark[] {
  const widthOf = (text: string): Pt => typeface.advance(text, 'regular') * SMALL;
  const text = (words: string, top: Pt, x: Pt, anchor: LineOfText['anchor']): Mark => ({
    type: 'text',
    x,
    baseline: top + (LINE - (TEXT.height + TEXT.depth) * SMALL) / 2 + TEXT.height * SMALL,
    anchor,
    direction: meta.direction,
    runs: [{ text: words, size: SMALL, weight: 'regular', colour: palette.muted, language: meta.language }],
  });
  const [start, end] = meta.direction === 'rtl' ? [page.width - margin, margin] : [margin, page.width - margin];
  const room = page.width - 2 * margin - APART - widthOf(day);
  return [
    text(shortened(meta.title, (words) => widthOf(words) <= room), ABOVE, start, 'start'),
    text(day, ABOVE, end, 'end'),
    text(pageNumber(index + 1, sheets.length, meta.language), page.height - BELOW - LINE, page.width / 2, 'middle'),
  ];
}

/** A text whole where it fits, else its first words. */
function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  return `${words.join(' ')}…`;
}

/** Tags that hold a whole paragraph and are one themselves. */
const PARAGRAPHS: readonly TagType[] = ['TD', 'TH', 'LBody', 'P', 'H1', 'H2'];

/** A tag with all that is in it; what is one paragraph in another tag, or one stretch in it, is that tag itself. */
function settled(tag: OpenTag): Tag {
  const inside = tag.inside.map((each) => ('type' in each ? settled(each) : each));
  const [only] = inside;
  if (inside.length === 1 && only && 'type' in only && PARAGRAPHS.includes(tag.type) && (only.type === 'P' || only.type === 'Span')) {
    const { type: _type, ...rest } = only;
    return { ...tag, ...rest };
  }
  return { ...tag, inside };
}
