/** How full the bodies of slides are, measured on the scene: from the first to the last ink, and the widest band without any. */
import { heightOf } from '../../electron/engine/scene/height.ts';
import type { Primitive, SceneSlide, TextBox } from '../../electron/engine/scene/model.ts';
import { gridOf } from '../../electron/engine/layout/grid.ts';
import type { Frame, Pt } from '../../electron/engine/units/length.ts';

export interface Fill {
  /** From the first to the last ink of the body, as a share of the body's height. */
  readonly share: number;
  /** The highest empty band between two things on it, as a share of the body's height. */
  readonly gap: number;
}

/** Where the title's last line ends, or none stands above the body. */
const FURNITURE: ReadonlySet<string> = new Set(['title', 'footer', 'slideNumber', 'date']);

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

/** @param setup of the deck's slides */
export function fillOf(slide: SceneSlide, setup: Parameters<typeof gridOf>[0]): Fill {
  const { bodyBelow } = gridOf(setup);
  const title = slide.items.find((item): item is TextBox => item.type === 'text' && item.role === 'title');
  const body: Frame = bodyBelow(title === undefined ? 1 : (title.paragraphs[0]?.lines.length ?? 1));
  const [top, foot] = [body.y, body.y + body.height];
  const inks = slide.items
    .filter((item) => !(item.type === 'text' && FURNITURE.has(item.role)) && !item.id.startsWith('tracker'))
    .flatMap((item) => (item.type === 'group' ? item.items : [item]))
    .flatMap((item) => [ink(item) ?? []])
    .filter((each): each is [Pt, Pt] => each.length === 2)
    .map(([from, to]): [Pt, Pt] => [Math.max(top, from), Math.min(foot, to)])
    .filter(([from, to]) => to >= from)
    .sort(([a], [b]) => a - b);
  const first = inks[0]?.[0] ?? top;
  let [end, gap] = [first, 0];
  for (const [from, to] of inks) {
    gap = Math.max(gap, from - end);
    end = Math.max(end, to);
  }
  return { share: (end - first) / body.height, gap: gap / body.height };
}
