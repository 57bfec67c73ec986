/** Steps side by side: each an arrow with its number, its text below. */
import type { Vector } from '../../deck/blocks.ts';
import type { ProcessSlide } from '../../deck/kinds/process.ts';
import { roomOf } from '../../scene/height.ts';
import type { Group, Paragraph, Point, TextBox } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { evenParts } from '../even-parts.ts';
import { mirror } from '../grid.ts';
import { closedShape } from '../lines.ts';
import { namedSpecs } from '../named-text.ts';
import { partName } from '../names.ts';
import { type Body, citationsOf } from '../page.ts';
import { unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { numberBox, processGroup } from './parts.ts';

const MOST_IN_A_ROW = 5;
const MOST_STEPS = 7;
/** Height of an arrow, and depth of its point. */
const [HEIGHT, POINT] = [48, 17] as const;
/** Between two arrows, and between the texts below them. */
const [ARROW_GAP, TEXT_GAP] = [6, 20] as const;
const BELOW: Pt = 14;
const ROW_GAP: Pt = 26;
/** Share of the free height that stands above. */
const ABOVE = 0.4;

/** Rows and the size of the names, the preferred form first. */
const FORMS = [
  { rows: 1, size: 22 },
  { rows: 1, size: 20 },
  { rows: 1, size: 18 },
  { rows: 2, size: 18 },
  { rows: 1, size: 16 },
  { rows: 2, size: 16 },
] as const;

interface Step {
  readonly number: number;
  readonly x: Pt;
  /** From this arrow's beginning to the next one's. */
  readonly width: Pt;
  readonly paragraphs: readonly Paragraph[];
}

/** One page; undefined where the steps are too many or say too much. */
export function stepArrows(
  slide: ProcessSlide,
  room: Pt,
  accent: ColourRole,
  context: LayoutContext,
): readonly Body[] | undefined {
  const { body } = context.grid;
  for (const form of FORMS) {
    const rows = stepRows(slide.steps, form, body, accent, context);
    if (!rows) continue;
    const heights = rows.map((row) => HEIGHT + BELOW + Math.max(0, ...row.map(({ paragraphs }) => roomOf(paragraphs))));
    const height = heights.reduce((sum, each) => sum + each, ROW_GAP * (rows.length - 1));
    if (height > room) continue;
    const first = body.y + (room - height) * ABOVE;
    const tops = rows.map((_, index) => heights.slice(0, index).reduce((sum, each) => sum + each + ROW_GAP, first));
    const each = <T>(paint: (step: Step, top: Pt) => readonly T[]): readonly T[] =>
      rows.flatMap((row, index) => row.flatMap((step) => paint(step, tops[index] as Pt)));
    const arrows = each((step, top) => arrow(step, top, accent, context));
    const texts = each((step, top) => stepText(step, top, context));
    const citations = citationsOf(slide.steps.map(({ passage }) => passage));
    return [{ layout: 'titleOnly', items: [processGroup(slide, arrows, context), ...texts], citations }];
  }
  return undefined;
}

/** The steps in their rows, all of one width; undefined where there are too many or a word is too wide. */
function stepRows(
  steps: readonly Vector[],
  { rows: count, size }: { readonly rows: number; readonly size: Pt },
  { x, width: whole }: Frame,
  accent: ColourRole,
  context: LayoutContext,
): readonly (readonly Step[])[] | undefined {
  const most = Math.ceil(steps.length / count);
  if (most < 2 || most > MOST_IN_A_ROW || steps.length > MOST_STEPS) return undefined;
  const width = (whole - POINT + ARROW_GAP) / most;
  const texts = steps.map((step) => unbroken(namedSpecs(step, size, accent, context), width - TEXT_GAP, context));
  if (!texts.every((text) => text !== undefined)) return undefined;
  const numbered = texts.map((paragraphs, index) => ({ number: index + 1, paragraphs: paragraphs ?? [] }));
  return evenParts(numbered, count).map((row) => row.map((step, column) => ({ ...step, x: x + column * width, width })));
}

/** An arrow that fits into the one before it; nothing is before the first. */
function arrow({ number, x, width }: Step, y: Pt, accent: ColourRole, context: LayoutContext): Group['items'] {
  const [end, middle, bottom] = [x + width - ARROW_GAP, y + HEIGHT / 2, y + HEIGHT];
  const outline: readonly Point[] = [
    { x, y },
    { x: end, y },
    { x: end + POINT, y: middle },
    { x: end, y: bottom },
    { x, y: bottom },
    ...(number === 1 ? [] : [{ x: x + POINT, y: middle }]),
  ];
  const inner = { x: x + POINT, y, width: width - ARROW_GAP - POINT, height: HEIGHT };
  return [
    closedShape(`step-${number}`, partName('arrow', context.meta.language, number), outline, accent, context),
    numberBox(number, inner, context),
  ];
}

function stepText({ number, x, width, paragraphs }: Step, top: Pt, context: LayoutContext): readonly TextBox[] {
  if (paragraphs.length === 0) return [];
  const frame = { x, y: top + HEIGHT + BELOW, width: width - TEXT_GAP, height: roomOf(paragraphs) };
  return [textBox(`step-text-${number}`, partName('step', context.meta.language, number), mirror(frame, context), paragraphs)];
}
