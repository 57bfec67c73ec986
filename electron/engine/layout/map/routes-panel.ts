/** What stands in the panel beside a map of routes: each route with a sample of its line, the text, and the caption at the foot. */
import type { MapSlide } from '../../deck/kinds/map.ts';
import { roomOf } from '../../scene/height.ts';
import type { Primitive, Stroke } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { mirror } from '../grid.ts';
import { openLine } from '../lines.ts';
import { partName } from '../names.ts';
import { textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, SMALLEST_SIZE, TIGHT_SIZE, tightLeading } from '../type-scale.ts';
import { captionOf } from './caption.ts';

export interface RoutesPanel {
  readonly items: readonly Primitive[];
  /** The text that stands there. */
  readonly text: readonly FlowItem[];
}

/** Length of a line's sample, between it and the name below, and between two routes. */
const [SAMPLE, BELOW_SAMPLE, APART] = [54, 5, 14] as const;
const NAME_SIZES = [18, 16, 14] as const;
/** Between the routes and the text. */
const ABOVE_TEXT: Pt = 18;
const TEXT_SIZES = [BODY_SIZES[0], BODY_SIZES[1], TIGHT_SIZE, SMALLEST_SIZE] as const;

/** The largest type in which all has room; undefined where there is none. */
export function routesPanel({ map, blocks }: MapSlide, strokes: readonly Stroke[], frame: Frame, context: LayoutContext): RoutesPanel | undefined {
  const { language } = context.meta;
  const caption = captionOf(map.caption, frame.width, context);
  for (const [index, size] of TEXT_SIZES.entries()) {
    const name = NAME_SIZES[Math.min(index, NAME_SIZES.length - 1)] as Pt;
    const text = blockItems(blocks, size, context.accent, context);
    const names = map.routes.map((route, nth) => {
      const style = { size: name, lineHeight: tightLeading(name, language), colour: strokes[nth]?.colour ?? context.accent, weight: 'bold' } as const;
      return unbroken([textSpec(route.name, style, context, route.citations)], frame.width, context);
    });
    if (names.some((each) => each === undefined) || !unbroken(text.map(({ spec }) => spec), frame.width, context)) continue;
    const set = setItems(text, frame.width, context);
    const heights = names.map((each) => (strokes[0]?.thickness ?? 0) + BELOW_SAMPLE + roomOf(each ?? []) + APART);
    const routes = heights.reduce((sum, height) => sum + height, 0);
    const textAt = frame.y + routes + (routes > 0 ? ABOVE_TEXT - APART : 0);
    if (textAt + flowHeight(set) + caption.height > frame.y + frame.height) continue;
    let y = frame.y;
    const key = names.flatMap((paragraphs, nth): readonly Primitive[] => {
      const top = y;
      y += heights[nth] as Pt;
      const stroke = strokes[nth];
      if (!paragraphs || !stroke) return [];
      const place = { ...frame, y: top + stroke.thickness + BELOW_SAMPLE, height: roomOf(paragraphs) };
      return [
        openLine(`key-${nth + 1}`, `${partName('keyLine', language)}: ${map.routes[nth]?.name ?? ''}`, [{ x: frame.x, y: top + 2 }, { x: frame.x + SAMPLE, y: top + 2 }], stroke, context),
        textBox(`key-name-${nth + 1}`, partName('key', language, nth + 1), mirror(place, context), paragraphs),
      ];
    });
    const box = textBox('body', partName('body', language), mirror({ ...frame, y: textAt, height: flowHeight(set) }, context), set.map(({ paragraph }) => paragraph));
    return { items: [...key, ...(set.length > 0 ? [box] : []), ...caption.draw(mirror(frame, context))], text };
  }
  return undefined;
}
