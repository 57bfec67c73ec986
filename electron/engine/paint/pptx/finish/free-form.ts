import type { Path, Point } from '../../../scene/model.ts';
import type { Pt } from '../../../units/length.ts';

/**
 * Steps of the grid that points are rounded to, in a point. A twentieth of a point is finer than any printer shows on a map,
 * and short numbers make a third of a map's weight.
 */
const STEPS = 20;

/**
 * The geometry of a free form. Its points are counted from the frame's corner on a grid of their own, which PowerPoint
 * stretches over the shape; so the grid has a size even where the shape has none (ECMA-376 part 1, §20.1.9.15).
 */
export function freeForm({ outlines, closed, frame, edges }: Path): string {
  const steps = (length: Pt): number => Math.round(length * STEPS);
  const at = ({ x, y }: Point): string => `<a:pt x="${steps(x - frame.x)}" y="${steps(y - frame.y)}"/>`;
  const edge = (from: Point, to: Point): string => {
    if (edges !== 'level' || from.x === to.x || from.y === to.y) return `<a:lnTo>${at(to)}</a:lnTo>`;
    const x = (from.x + to.x) / 2;
    return `<a:cubicBezTo>${at({ x, y: from.y })}${at({ x, y: to.y })}${at(to)}</a:cubicBezTo>`;
  };
  const outline = ([first, ...rest]: readonly Point[]): string =>
    first === undefined || rest.length === 0
      ? ''
      : `<a:moveTo>${at(first)}</a:moveTo>${rest.map((point, index) => edge(index === 0 ? first : (rest[index - 1] as Point), point)).join('')}${closed ? '<a:close/>' : ''}`;
  const size = `w="${Math.max(1, steps(frame.width))}" h="${Math.max(1, steps(frame.height))}"`;
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path ${size}${closed ? '' : ' fill="none"'}>${outlines.map(outline).join('')}</a:path></a:pathLst></a:custGeom>`
  );
}
