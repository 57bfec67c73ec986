/** Slides on sheets as one page of HTML that Chromium prints: how they were made before they were written as PDF. */
import type { Link, Paragraph, Scene } from '../../electron/engine/scene/model.ts';
import { webAddress } from '../../electron/engine/units/web-address.ts';
import { pageNumber } from '../../electron/engine/text/page-number.ts';
import type { Palette } from '../../electron/engine/units/colour.ts';
import type { Frame, Pt } from '../../electron/engine/units/length.ts';
import { element, escapeXml } from '../../electron/engine/paint/svg/element.ts';
import { paintDrawn, paintSvg } from '../../electron/engine/paint/svg/paint.ts';
import type { AddressOf } from '../../electron/engine/paint/svg/painter.ts';
import { type Drawer, drawerOf } from '../../electron/engine/drawing/drawer.ts';
import { drawParagraphs } from '../../electron/engine/drawing/text.ts';
import { HEADING_GAP } from '../../electron/engine/paint/sheets/notes.ts';
import type { PlacedSlide, Sheet, SheetNotes, SheetPlan, WritingLine } from '../../electron/engine/paint/sheets/model.ts';
import { sheetStyle } from '../../electron/engine/paint/sheets/style.ts';

export interface SheetSetUp {
  /** A style element with the fonts (`fontFaces`). */
  readonly faces: string;
  /** Colours on white paper: those of the slides may be for a dark screen. */
  readonly palette: Palette;
  /** The day of the briefing in words, for the head. */
  readonly day: string;
}

const HAIRLINE: Pt = 0.5;
/** Frames and writing lines stay behind what stands in them and on them. */
const FAINT = 0.5;

/** HTML that prints one page for every sheet of the plan. */
export function writeSheets(scene: Scene, plan: SheetPlan, setUp: SheetSetUp): string {
  const { meta, look } = scene;
  const own = drawerOf({ look: { ...look, palette: setUp.palette } });
  const count = plan.sheets.length;
  const pages = plan.sheets.map((sheet, at) => {
    const drawn = drawing(sheet, plan, scene, own);
    if (!plan.framed) return element('section', {}, drawn);
    const head = element('span', { class: 'title' }, escapeXml(meta.title)) + element('span', {}, escapeXml(setUp.day));
    const foot = escapeXml(pageNumber(at + 1, count, meta.language));
    return element('section', {}, element('header', {}, head) + drawn + element('footer', {}, foot));
  });
  return [
    '<!DOCTYPE html>',
    `<html lang="${meta.language}" dir="${meta.direction}">`,
    `<head><meta charset="utf-8"><title>${escapeXml(meta.title)}</title>${setUp.faces}`,
    `<style>${sheetStyle(plan, look.fontFamily, setUp.palette)}</style></head>`,
    `<body>${pages.join('\n')}</body>`,
    '</html>\n',
  ].join('\n');
}

function drawing({ slides, lines, notes }: Sheet, { page, framed }: SheetPlan, scene: Scene, own: Drawer): string {
  const parts = [
    ...slides.map((placed) => slideOn(placed, framed, scene, own)),
    ...lines.map((line) => writingLine(line, own)),
    ...(notes === undefined ? [] : [notesOn(notes, own)]),
  ];
  const viewBox = `0 0 ${page.width} ${page.height}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, 'font-family': scene.look.fontFamily, 'xml:space': 'preserve' }, parts.join(''));
}

/** A slide in its frame; links lead to the slide's own drawing, wherever it stands. */
function slideOn({ index, frame }: PlacedSlide, framed: boolean, scene: Scene, own: Drawer): string {
  const slide = scene.slides[index];
  if (slide === undefined) return '';
  const painted = paintSvg(slide, scene, '', addressOf);
  const { x, y, width, height } = frame;
  const placed = painted.replace('<svg ', `<svg id="${escapeXml(anchorOf(slide.id))}" x="${x}" y="${y}" width="${width}" height="${height}" `);
  const edge = { x, y, width, height, fill: 'none', stroke: `#${own.palette.muted}`, 'stroke-opacity': FAINT, 'stroke-width': HAIRLINE };
  return framed ? placed + element('rect', edge) : placed;
}

const anchorOf = (slide: string): string => `slide:${slide}`;

const addressOf: AddressOf = (link: Link) => (link.kind === 'web' ? webAddress(link.href) : `#${anchorOf(link.slide)}`);

const writingLine = ({ x, y, width }: WritingLine, { palette }: Drawer): string =>
  element('line', { x1: x, y1: y, x2: x + width, y2: y, stroke: `#${palette.muted}`, 'stroke-opacity': FAINT, 'stroke-width': HAIRLINE });

function notesOn({ frame, paragraphs, heading }: SheetNotes, own: Drawer): string {
  const above = heading && { ...frame, y: frame.y - HEADING_GAP - heading.lines.length * heading.lineHeight };
  const painted = (of: readonly Paragraph[], at: Frame): string => drawParagraphs(of, at, own).map((drawn) => paintDrawn(drawn, () => undefined)).join('');
  return (heading && above ? painted([heading], above) : '') + painted(paragraphs, frame);
}
