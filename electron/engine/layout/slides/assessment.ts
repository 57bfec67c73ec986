import type { AssessmentSlide } from '../../deck/kinds/assessment.ts';
import type { Passage } from '../../markdown/model.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph, Primitive } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { headedRows } from '../headed-rows.ts';
import { YARDSTICK_HEIGHT, degreeOf, markColour, rangeOf, squares, toldOf, yardstick } from '../likelihood.ts';
import { partName } from '../names.ts';
import { type Page, citationsOf } from '../page.ts';
import type { PlacedRow, Row, RowCell } from '../rows.ts';
import { statementOf } from '../statements.ts';
import { type ParagraphSpec, passageSpec, plain, setParagraphs, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { textPages } from './text.ts';

const SIZES = [24, 22, 20, 18, 17, 16] as const;
const ROWS = { air: 9, from: 16, tallest: 150, most: 4 } as const;
const SMALL: Pt = 14;
const REASON: Pt = 16;
/** Between the word of confidence and its squares. */
const BESIDE: Pt = 8;

/** A row a judgement: what is judged and what it rests on, how likely it is, and apart from that how sure we are. */
export function assessmentPages(slide: AssessmentSlide, context: LayoutContext): readonly Page[] {
  const { table: { header, rows }, blocks } = slide;
  const { grid } = context;
  const narrow = grid.page.width < 800;
  const places = narrow ? [grid.columnsFrom(1, 5), grid.columnsFrom(6, 8), grid.columnsFrom(9, 12)] : [grid.columnsFrom(1, 6), grid.columnsFrom(7, 9), grid.columnsFrom(10, 12)];
  const [judged, likely, sure] = places as [RowCell['place'], RowCell['place'], RowCell['place']];
  const rowsAt = (size: Pt): readonly Row[] =>
    rows.map(([judgement, likelihood, confidence]): Row => {
      const all = [judgement, likelihood, confidence].flatMap((cell) => cell ?? []);
      return {
        citations: citationsOf(all),
        cells: [{ part: 'statement', place: { ...judged, width: judged.width - 12 }, specs: judgement ? judgementSpecs(judgement, size, context) : [] }],
        drawn: drawnOf(likelihood, confidence, Math.min(20, size), likely, sure, context),
      };
    });
  const bodies = headedRows({ heads: header, places, rowsAt, sizes: SIZES, style: ROWS }, blocks, context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

/** The judgement bold, below it in grey what it rests on; all of it bold where nothing sets the one apart. */
function judgementSpecs(passage: Passage, size: Pt, context: LayoutContext): readonly ParagraphSpec[] {
  const { language } = context.meta;
  const at = passage.spans.findIndex(({ strong }) => strong !== true);
  const [head, rest] = at <= 0 ? [passage.spans, []] : [passage.spans.slice(0, at), passage.spans.slice(at)];
  const below = statementOf({ ...passage, spans: rest }).text;
  return [
    passageSpec({ spans: head, citations: passage.citations }, { size, lineHeight: tightLeading(size, language) + 2, colour: 'ink', weight: 'bold' }, context),
    ...(plain(below).trim() === '' ? [] : [passageSpec({ spans: trimmedStart(below.spans) }, { size: SMALL, lineHeight: leading(SMALL, language), colour: 'muted', before: 4 }, context)]),
  ];
}

const trimmedStart = (spans: Passage['spans']): Passage['spans'] => spans.map((span, index) => (index === 0 ? { ...span, text: span.text.trimStart() } : span));

function drawnOf(likelihood: Passage | undefined, confidence: Passage | undefined, size: Pt, likely: RowCell['place'], sure: RowCell['place'], context: LayoutContext): NonNullable<Row['drawn']> {
  const { language } = context.meta;
  const colour = markColour(context);
  const lineHeight = tightLeading(size, language) + 2;
  const told = likelihood && toldOf(likelihood);
  const range = told && rangeOf(told.figures);
  const word = told ? setParagraphs([passageSpec(told.words, { size, lineHeight, colour, accent: colour, weight: 'bold' }, context)], likely.width - 12, context) : [];
  const figures = told && told.figures !== '' ? setParagraphs([textSpec(told.figures, { size: SMALL, lineHeight: leading(SMALL, language), colour: 'muted' }, context)], likely.width - 12, context) : [];
  const measured = confidence && toldOf(confidence);
  const { lead, text } = measured ? statementOf(measured.words) : { lead: [], text: undefined };
  const level = measured && setParagraphs([passageSpec({ spans: lead.length > 0 ? lead : (text?.spans ?? []), citations: confidence?.citations ?? [] }, { size, lineHeight, colour: 'ink', weight: 'bold' }, context)], sure.width, context);
  const reason = lead.length > 0 && text && plain(text) !== '' ? setParagraphs([passageSpec(text, { size: REASON, lineHeight: leading(REASON, language), colour: 'ink' }, context)], sure.width, context) : [];
  const degree = measured && degreeOf(measured.figures);
  const underWord = roomOf(word) + 3;
  const underLevel = roomOf(level ?? []) + 3;
  return {
    height: Math.max(underWord + YARDSTICK_HEIGHT + 4 + roomOf(figures), underLevel + roomOf(reason)),
    draw: ({ number, top }: PlacedRow): readonly Primitive[] => {
      const box = (part: 'likelihood' | 'confidence', id: string, place: RowCell['place'], y: Pt, paragraphs: readonly Paragraph[]): readonly Primitive[] =>
        paragraphs.length === 0 ? [] : [textBox(`${id}-${number}`, partName(part, language, number), mirror({ ...place, y, height: roomOf(paragraphs) }, context), paragraphs)];
      const wide = level?.[0]?.lines[0]?.width ?? 0;
      return [
        ...box('likelihood', 'likelihood', { ...likely, width: likely.width - 12 }, top, word),
        ...(range ? [yardstick(number, range, plain(likelihood), { x: likely.x, y: top + underWord, width: Math.min(likely.width - 12, 165) }, context)] : []),
        ...box('likelihood', 'range', { ...likely, width: likely.width - 12 }, top + underWord + YARDSTICK_HEIGHT + 4, figures),
        ...box('confidence', 'confidence', sure, top, level ?? []),
        ...(degree ? squares(number, degree, { x: sure.x + wide * WIDER + BESIDE, y: top + lineHeight - size * 0.2 }, context) : []),
        ...box('confidence', 'reason', sure, top + underLevel, reason),
      ];
    },
  };
}

/** The squares keep clear of the word where a wider face stands in. */
const WIDER = 1.12;
