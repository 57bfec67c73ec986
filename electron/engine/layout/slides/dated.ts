import type { TimelineEvent } from '../../deck/blocks.ts';
import type { DatedSlide } from '../../deck/kinds/dated.ts';
import type { Primitive } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { spreads } from '../grid.ts';
import { openLine, stroke } from '../lines.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import type { Body, Page } from '../page.ts';
import { clearOf, isOneSource, referenceCell } from '../reference.ts';
import { type PlacedRow, type Row, rowsPages } from '../rows.ts';
import { bandBelow, bandRoom, withBand } from '../so-what.ts';
import { type ParagraphSpec, textSpec } from '../text.ts';
import { withoutEnd } from '../../text/ends.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { textPages } from './text.ts';

/** Of the year; label and sentence are smaller. */
const SIZES = [24, 22, 20, 18, 17, 16] as const;
const ROWS = { air: 5, from: 'middle', tallest: 100, most: 8 } as const;
const NARROWS: Pt = 14;
const [DOT, NEWS]: readonly [Pt, Pt] = [11, 18];

/** Events from the earliest on: the year, what narrows it below, a spine, and beside it label and sentence. The last one is the news. */
export function datedPages(slide: DatedSlide, context: LayoutContext): readonly Page[] {
  const { grid } = context;
  const { timeline: { events }, blocks } = slide;
  const narrow = grid.page.width < 800;
  const band = bandBelow(blocks, context);
  if (blocks.length > 0 && !band) return textPages(slide, context);
  const oneSource = isOneSource(events.flatMap(({ citations }) => citations));
  const [dates, text] = narrow ? [grid.columnsFrom(1, 3), grid.columnsFrom(5, 12)] : [grid.columnsFrom(1, 2), grid.columnsFrom(4, oneSource ? 11 : 12)];
  const spine = dates.x + dates.width + (text.x - dates.x - dates.width) / 2;
  const rowsAt = (size: Pt): readonly Row[] =>
    events.map((event, index): Row => {
      const news = index === events.length - 1;
      const reference = oneSource ? referenceCell(event.citations, context) : [];
      return {
        citations: event.citations,
        cells: [
          { part: 'date', place: dates, specs: dateSpecs(event, size, news, context) },
          { part: 'statement', place: clearOf(reference, narrow ? 5 : 4, context), specs: eventSpecs(event, size, news, context) },
          ...reference,
        ],
        drawn: { height: 0, draw: (row) => dot(row, size, spine, news, context) },
      };
    });
  const frames = spreads(grid).map((frame) => ({ ...frame, height: frame.height - bandRoom(band) }));
  const pages = rowsPages(rowsAt, SIZES, frames, ROWS, context);
  const bodies = pages?.map(({ items, citations, foot }, index): Body => {
    // Rows of dates are held together by their spine, not by hairlines.
    const own = items.filter(({ id }) => !id.startsWith('row-rule'));
    const page: Body = { layout: 'titleOnly', items: [...spineOf(own, spine, context), ...own], citations };
    return index === pages.length - 1 ? withBand(page, band, foot + bandRoom(band)) : page;
  });
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

/** A year of four figures, and what else the date says. */
const YEAR = /(?<![\d۰-۹])[\d۰-۹]{4}(?![\d۰-۹])/u;

/** Grey is the accent of slides of no theme; on dark looks it would put the news behind what is older. */
const newsColour = ({ accent }: LayoutContext): LayoutContext['accent'] => (accent === 'muted' ? 'ink' : accent);

function dateSpecs({ date, citations }: TimelineEvent, size: Pt, news: boolean, context: LayoutContext): readonly ParagraphSpec[] {
  const { meta: { language } } = context;
  const year = YEAR.exec(date)?.[0];
  const rest = year === undefined || (date.match(new RegExp(YEAR, 'gu')) ?? []).length > 1 ? '' : withoutEnd(date.replace(year, '').trim(), /[\s,،–-]/);
  const head = rest === '' ? date : (year ?? date);
  return [
    textSpec(head, { size, lineHeight: tightLeading(size, language), colour: news ? newsColour(context) : 'ink', weight: 'bold', align: 'end' }, context, citations),
    ...(rest === '' ? [] : [textSpec(rest, { size: NARROWS, lineHeight: leading(NARROWS, language), colour: 'muted', align: 'end' }, context)]),
  ];
}

function eventSpecs({ label, text, citations }: TimelineEvent, size: Pt, news: boolean, context: LayoutContext): readonly ParagraphSpec[] {
  const { meta: { language } } = context;
  const [own, small] = [size - 3, Math.max(14, size - 5)];
  return [
    textSpec(label, { size: own, lineHeight: tightLeading(own, language), colour: news ? newsColour(context) : 'ink', weight: 'bold' }, context, citations),
    ...(text === '' ? [] : [textSpec(text, { size: small, lineHeight: leading(small, language), colour: 'ink', weight: news ? 'bold' : 'regular' }, context)]),
  ];
}

function dot({ number, baseline }: PlacedRow, size: Pt, x: Pt, news: boolean, context: LayoutContext): readonly Primitive[] {
  const width = news ? NEWS : DOT;
  const frame = mirror({ x: x - width / 2, y: baseline - size * 0.36 - width / 2, width, height: width }, context);
  return [{
    type: 'ellipse', id: `dot-${number}`, name: partName('marker', context.meta.language, number), frame,
    fill: { colour: news ? newsColour(context) : 'paper', opacity: 1 },
    ...(!news && { stroke: stroke('muted', 2.25) }),
  }];
}

/** From the first dot to the last. */
function spineOf(items: readonly Primitive[], x: Pt, context: LayoutContext): readonly Primitive[] {
  const dots = items.filter(({ id }) => id.startsWith('dot-')).map(({ frame }) => frame.y + frame.height / 2);
  const [from, to] = [Math.min(...dots), Math.max(...dots)];
  return dots.length < 2 ? [] : [openLine('spine', partName('timeline', context.meta.language), [{ x, y: from }, { x, y: to }], stroke('line', 1.5), context)];
}
