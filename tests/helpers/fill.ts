/** How full the bodies of slides are, measured on the scene: from the first to the last ink, and the widest band without any. */
import { heightOf } from '../../electron/engine/scene/height.ts';
import type { Primitive, SceneSlide, TextBox } from '../../electron/engine/scene/model.ts';
import type { Pt, Size } from '../../electron/engine/units/length.ts';

export interface Fill {
  /** From the first to the last ink of the body, as a share of the body's height. */
  readonly share: number;
  /** The highest empty band between two things on it, as a share of the body's height. */
  readonly gap: number;
}

/** What belongs to the page, not to its body. */
const FURNITURE: ReadonlySet<string> = new Set(['title', 'footer', 'slideNumber', 'date']);

/** Beside title and foot: where one is in the deck, and what leads to the questions that the slide provokes. */
const BESIDE_THE_FOOT = /^(?:tracker|asked$)/;

/** The stretch of the page's height that a primitive inks; hairlines count, grounds of the whole page do not. */
function ink(item: Primitive): readonly [from: Pt, to: Pt] | undefined {
  if (item.type === 'group') {
    const within = item.items.flatMap((each) => [ink(each) ?? []]).filter((each): each is [Pt, Pt] => each.length === 2);
    return within.length === 0 ? undefined : [Math.min(...within.map(([from]) => from)), Math.max(...within.map(([, to]) => to))];
  }
  if (item.type === 'text') return textInk(item);
  return [item.frame.y, item.frame.y + item.frame.height];
}

function textInk({ frame, paragraphs, anchor }: TextBox): readonly [Pt, Pt] | undefined {
  const height = heightOf(paragraphs);
  const slack = { top: 0, middle: (frame.height - height) / 2, bottom: frame.height - height }[anchor];
  return height === 0 ? undefined : [frame.y + slack, frame.y + slack + height];
}

/** What leaves no room around it is the page's ground, not a thing on it: a map to the edges, a photograph. */
const toTheEdge = ({ frame: { y, height } }: Primitive, page: Size): boolean => y <= EDGE || y + height >= page.height;
/** Below the band that a look may have at the upper edge. */
const EDGE: Pt = 9;

/** The body is all that lies between the last line of the title and the first of the foot. */
export function fillOf(slide: SceneSlide, page: Size): Fill {
  const texts = slide.items.filter((item): item is TextBox => item.type === 'text');
  const inkOf = (role: TextBox['role']) => texts.filter((item) => item.role === role).flatMap((item) => [textInk(item) ?? []]).find((each): each is [Pt, Pt] => each.length === 2);
  const top = inkOf('title')?.[1] ?? 0;
  const foot = (inkOf('footer') ?? inkOf('slideNumber'))?.[0] ?? page.height;
  const inks = slide.items
    .filter((item) => !(item.type === 'text' && FURNITURE.has(item.role)) && !BESIDE_THE_FOOT.test(item.id) && !toTheEdge(item, page))
    .flatMap((item) => (item.type === 'group' ? item.items : [item]))
    .flatMap((item) => [ink(item) ?? []])
    .filter((each): each is [Pt, Pt] => each.length === 2)
    .map(([from, to]): [Pt, Pt] => [Math.max(top, from), Math.min(foot, to)])
    .filter(([from, to]) => to >= from)
    .sort(([a], [b]) => a - b);
  const height = foot - top;
  const first = inks[0]?.[0] ?? top;
  let [end, gap] = [first, 0];
  for (const [from, to] of inks) {
    gap = Math.max(gap, from - end);
    end = Math.max(end, to);
  }
  return { share: (end - first) / height, gap: gap / height };
}
