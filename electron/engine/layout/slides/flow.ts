import type { FlowSlide } from '../../deck/kinds/flow.ts';
import { flowPassage } from '../../deck/kinds/kind.ts';
import { roomOf } from '../../scene/height.ts';
import type { Primitive } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { described } from '../description.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { drawFlow } from '../sankey/draw.ts';
import { type PlacedFlow, placeFlow } from '../sankey/place.ts';
import { stagesOf } from '../sankey/stages.ts';
import { plain, setParagraph, textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading } from '../type-scale.ts';
import { textPages } from './text.ts';

/** More flows or stages than these cannot be followed. */
const [MOST_FLOWS, MOST_STAGES] = [24, 4] as const;
const [MEASURE, HEAD]: readonly [Pt, Pt] = [16, 14];
/** Below the measure, and between the heads of the stages and the nodes. */
const [BELOW_MEASURE, BELOW_HEADS] = [10, 6] as const;

/** How much goes from whom to whom, from stage to stage; what has no room as a drawing is told as text. */
export function flowPages(slide: FlowSlide, context: LayoutContext): readonly Page[] {
  const { flows } = slide.flow;
  const staged = flows.length > MOST_FLOWS ? undefined : stagesOf(flows);
  if (!staged || staged.stages.length > MOST_STAGES) return textPages(slide, context);
  const bodies = withBlocksBelow(
    slide,
    (room) => {
      const frame = { ...context.grid.body, height: room };
      const measure = measureAbove(slide.flow.measure, frame, context);
      const heads = slide.flow.heads.some((head) => head !== '') ? leading(HEAD, context.meta.language) + BELOW_HEADS : 0;
      const top = measure.height + heads;
      const placed = placeFlow(staged, { ...frame, y: frame.y + top, height: room - top }, context);
      return placed && [flowBody(slide, placed, measure.items, frame.y + measure.height, context)];
    },
    context,
  );
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

function flowBody(slide: FlowSlide, placed: PlacedFlow, above: readonly Primitive[], headsAt: Pt, context: LayoutContext): Body {
  const description = described(slide.title, slide.flow.flows.map((flow) => plain(flowPassage(flow))), context.meta.language);
  return { layout: 'titleOnly', items: [...above, ...heads(slide, placed, headsAt, context), drawFlow(placed, description, context)], citations: citationsOf(slide.flow.flows) };
}

/** What is measured, as under the title of a chart. */
function measureAbove(words: string, frame: Frame, context: LayoutContext): { readonly items: readonly Primitive[]; readonly height: Pt } {
  const { language } = context.meta;
  const paragraphs = words === '' ? undefined : unbroken([textSpec(words, { size: MEASURE, lineHeight: leading(MEASURE, language), colour: 'muted' }, context)], frame.width, context);
  if (!paragraphs) return { items: [], height: 0 };
  const height = roomOf(paragraphs);
  return { items: [textBox('measure', partName('measure', language), mirror({ ...frame, height }, context), paragraphs)], height: height + BELOW_MEASURE };
}

/** Words above the stages; those that take more than a line have no room. */
const heads = ({ flow }: FlowSlide, { stages }: PlacedFlow, y: Pt, context: LayoutContext): readonly Primitive[] =>
  stages.flatMap(({ x, width, side }, index) => {
    const words = flow.heads[index] ?? '';
    if (words === '') return [];
    const style = { size: HEAD, lineHeight: leading(HEAD, context.meta.language), colour: 'muted', align: side } as const;
    const paragraph = setParagraph(textSpec(words, style, context), width, context);
    if (paragraph.mostLines > 1) return [];
    const name = partName('heading', context.meta.language, index + 1);
    return [textBox(`head-${index + 1}`, name, mirror({ x, y, width, height: paragraph.lineHeight }, context), [paragraph])];
  });
