/** The key below a map: each route's line with its name, from the reading start. */
import type { MapRoute } from '../../deck/blocks.ts';
import { roomOf } from '../../scene/height.ts';
import type { Path, Stroke, TextBox } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { partName } from '../names.ts';
import { setParagraph, textSpec, widthOf } from '../text.ts';
import { textBox } from '../text-box.ts';
import { tightLeading } from '../type-scale.ts';

export interface Key {
  /** Without the space to the map above. */
  readonly height: Pt;
  /** Draws the key from the top of a frame on. */
  readonly draw: (frame: Frame) => readonly (Path | TextBox)[];
}

const SIZE: Pt = 14;
/** Length of a line's sample, and the space between it and the name. */
const [SAMPLE, AIR] = [34, 8] as const;
/** Between two entries, and between two rows. */
const [APART, ROW_GAP] = [28, 4] as const;
/** Room for other programs' widths. */
const SLACK = 1.02;

interface Entry {
  readonly route: MapRoute;
  readonly stroke: Stroke;
  readonly paragraph: TextBox['paragraphs'][number];
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
}

/** The key of a map's routes for a width; the entries stand side by side as long as they fit. */
export function keyOf(routes: readonly MapRoute[], strokes: readonly Stroke[], width: Pt, context: LayoutContext): Key {
  const entries: Entry[] = [];
  let [x, y, row]: [Pt, Pt, Pt] = [0, 0, 0];
  routes.forEach((route, index) => {
    const spec = textSpec(route.name, { size: SIZE, lineHeight: tightLeading(SIZE, context.meta.language), colour: 'ink' }, context, route.citations);
    const room = width - SAMPLE - AIR;
    const text = Math.min(room, widthOf(setParagraph(spec, room, context)) * SLACK + 2);
    const paragraph = setParagraph(spec, text, context);
    if (x > 0 && x + SAMPLE + AIR + text > width) [x, y, row] = [0, y + row + ROW_GAP, 0];
    entries.push({ route, stroke: strokes[index] as Stroke, paragraph, x, y, width: text });
    row = Math.max(row, roomOf([paragraph]));
    x += SAMPLE + AIR + text + APART;
  });
  return { height: y + row, draw: (frame) => entries.flatMap((entry, index) => drawEntry(entry, index + 1, frame, context)) };
}

function drawEntry({ route, stroke, paragraph, x, y, width }: Entry, number: number, frame: Frame, context: LayoutContext): readonly (Path | TextBox)[] {
  const from = (offset: Pt, length: Pt): Pt =>
    context.meta.direction === 'ltr' ? frame.x + offset : frame.x + frame.width - offset - length;
  const middle = frame.y + y + paragraph.lineHeight / 2;
  const left = from(x, SAMPLE);
  const sample: Path = {
    type: 'path',
    id: `key-${number}`,
    name: partName('keyLine', context.meta.language, number),
    frame: { x: left, y: middle, width: SAMPLE, height: 0 },
    outlines: [[{ x: left, y: middle }, { x: left + SAMPLE, y: middle }]],
    closed: false,
    stroke,
  };
  const box = { x: from(x + SAMPLE + AIR, width), y: frame.y + y, width, height: roomOf([paragraph]) };
  return [sample, textBox(`key-text-${number}`, route.name, box, [paragraph])];
}
