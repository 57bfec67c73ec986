/** Steps below one another: the numbers on discs that arrows connect, the texts beside them. */
import type { ProcessSlide } from '../../deck/kinds/process.ts';
import { roomOf } from '../../scene/height.ts';
import type { Group } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { openLine, stroke } from '../lines.ts';
import { namedSpecs } from '../named-text.ts';
import { partName } from '../names.ts';
import { type NumberedRow, numberedRows } from '../numbered-rows.ts';
import type { Body } from '../page.ts';
import { textBox } from '../text-box.ts';
import { numberBox, processGroup } from './parts.ts';

const SIZES = [20, 18, 16] as const;
const DISC: Pt = 36;
/** Between a disc and its text. */
const GAP: Pt = 18;
/** Between a disc and the arrow to the next. */
const CLEAR: Pt = 3;
const MOST_ON_A_PAGE = 7;
const ROWS = { air: 16, shortest: DISC + 18, tallest: 100, most: MOST_ON_A_PAGE } as const;

/** Pages of steps; undefined where a step is longer than a page. */
export function stepList(
  slide: ProcessSlide,
  room: Pt,
  accent: ColourRole,
  context: LayoutContext,
): readonly Body[] | undefined {
  const { body } = context.grid;
  const start = DISC + GAP;
  const width = body.width - start;
  const textsAt = (size: Pt) =>
    slide.steps.map((step, index) => ({
      number: index + 1,
      specs: namedSpecs(step, size, accent, context),
      citations: step.passage.citations,
    }));
  return numberedRows(SIZES, textsAt, { ...ROWS, width, height: room }, context)?.map((rows) => ({
    layout: 'titleOnly' as const,
    items: [
      processGroup(slide, rows.flatMap((row, index) => disc(row, rows[index + 1], accent, context)), context),
      ...rows.map(({ number, paragraphs, y }) => {
        const frame = { x: body.x + start, y: body.y + y, width, height: roomOf(paragraphs) };
        return textBox(`step-text-${number}`, partName('step', context.meta.language, number), mirror(frame, context), paragraphs);
      }),
    ],
    citations: rows.flatMap(({ citations }) => citations),
  }));
}

/** A step's number on its disc, and the arrow to the next step. */
function disc({ number, y }: NumberedRow, next: NumberedRow | undefined, accent: ColourRole, context: LayoutContext): Group['items'] {
  const { language } = context.meta;
  const { body } = context.grid;
  const frame = { x: body.x, y: body.y + y, width: DISC, height: DISC };
  const x = body.x + DISC / 2;
  const through = next && [
    { x, y: frame.y + DISC + CLEAR },
    { x, y: body.y + next.y - CLEAR },
  ];
  return [
    ...(through
      ? [openLine(`step-line-${number}`, partName('rule', language, number), through, stroke('muted', 1.5, { arrow: true }), context)]
      : []),
    {
      type: 'ellipse',
      id: `step-${number}`,
      name: partName('marker', language, number),
      frame: mirror(frame, context),
      fill: { colour: accent, opacity: 1 },
    },
    numberBox(number, frame, context),
  ];
}
