/** The key to the colours of a chart's series, above it. */
import { LINE, MARKER, markerOutline } from '../../scene/chart.ts';
import type { Fill, Primitive } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { closedShape, openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { setParagraph, textSpec, unbroken, widthOf } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading } from '../type-scale.ts';
import type { Task } from './draft.ts';
import { lineLook, seriesFill } from './fills.ts';

const SIZE: Pt = 14;
const SWATCH: Pt = 12;
const LINE_SWATCH: Pt = 24;
/** Between a swatch and its name, and between a name and the next swatch. */
const [NEAR, APART] = [6, 22] as const;
const MOST_ROWS = 3;

export interface Key {
  readonly height: Pt;
  readonly items: readonly Primitive[];
}

/** Names in rows from the reading start; undefined where one is too wide or the rows are too many. */
export function keyOf({ chart, accent, frame, context }: Omit<Task, 'keyed'>): Key | undefined {
  const { language } = context.meta;
  const lineHeight = leading(SIZE, language);
  const swatch = chart.form === 'line' ? LINE_SWATCH : SWATCH;
  const items: Primitive[] = [];
  let [x, row] = [0, 0];
  for (const [nth, name] of chart.series.entries()) {
    const spec = textSpec(name, { size: SIZE, lineHeight, colour: 'ink' }, context);
    const most = frame.width - swatch - NEAR;
    const whole = unbroken([spec], most, context)?.[0];
    if (whole?.mostLines !== 1) return undefined;
    const width = Math.min(most, widthOf(whole) / 0.98 + 1);
    if (x > 0 && x + swatch + NEAR + width > frame.width) [x, row] = [0, row + 1];
    if (row >= MOST_ROWS) return undefined;
    const place: Frame = { x: frame.x + x, y: frame.y + row * lineHeight, width: swatch, height: lineHeight };
    const text: Frame = { ...place, x: place.x + swatch + NEAR, width };
    items.push(
      ...swatchOf(nth, place, chart.form === 'line', accent, context),
      textBox(`series-${nth + 1}`, partName('series', language, nth + 1), mirror(text, context), [setParagraph(spec, width, context)]),
    );
    x += swatch + NEAR + width + APART;
  }
  return { height: (row + 1) * lineHeight, items };
}

/** A bar's colour, or a line with its marker. */
function swatchOf(nth: number, { x, y, width, height }: Frame, line: boolean, accent: Task['accent'], context: LayoutContext): readonly Primitive[] {
  const name = partName('swatch', context.meta.language, nth + 1);
  const id = `swatch-${nth + 1}`;
  const middle = y + height / 2;
  const disc = (size: Pt, fill: Fill, called: string): Primitive => ({
    type: 'ellipse',
    id: called,
    name,
    frame: mirror({ x: x + (width - size) / 2, y: middle - size / 2, width: size, height: size }, context),
    fill,
  });
  if (!line) return [disc(width, seriesFill(nth, accent), id)];
  const { fill, dash, marker } = lineLook(nth, accent);
  const [mark, centre] = [`${id}-marker`, { x: x + width / 2, y: middle }];
  return [
    openLine(id, name, [{ x, y: middle }, { x: x + width, y: middle }], stroke(fill.colour, LINE, { dash }), context),
    marker === 'circle' || marker === 'point' ? disc(MARKER, fill, mark) : closedShape(mark, name, markerOutline(marker, centre), fill.colour, context),
  ];
}
