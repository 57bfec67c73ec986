import type { Fill, Stroke } from '../../../scene/model.ts';
import { toEmu } from '../../../units/length.ts';
import { solidFill } from '../colours.ts';

const DASHES = { dash: 'dash', dot: 'sysDot' } as const satisfies Record<Exclude<Stroke['dash'], 'solid'>, string>;

/** The fill of a shape; none is said too, else a theme's default comes in. */
export const shapeFill = (fill: Fill | undefined): string =>
  fill === undefined ? '<a:noFill/>' : solidFill(fill.colour, fill.opacity);

/** The outline of a shape or the look of a line. */
export function outlineXml(stroke: Stroke | undefined): string {
  if (stroke === undefined) return '<a:ln><a:noFill/></a:ln>';
  const dash = stroke.dash === 'solid' ? '' : `<a:prstDash val="${DASHES[stroke.dash]}"/>`;
  const back = stroke.arrowBack === true ? '<a:headEnd type="triangle" w="med" len="med"/>' : '';
  const head = stroke.arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '';
  return `<a:ln w="${toEmu(stroke.thickness)}">${solidFill(stroke.colour)}${dash}<a:round/>${back}${head}</a:ln>`;
}
