/** A picture to the page's edges, its title and text in a panel at the reading start. */
import type { PictureSlide } from '../deck/kinds/picture.ts';
import type { Primitive } from '../scene/model.ts';
import { type Frame, type Pt, inches } from '../units/length.ts';
import { type Media, uprightSize } from '../units/media.ts';
import { blockItems } from './blocks.ts';
import type { LayoutContext } from './context.ts';
import { flowHeight, setItems } from './flow.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import type { Page } from './page.ts';
import { panelOf } from './panel.ts';
import { LARGEST_PIXEL, filling, placedPicture } from './picture.ts';
import { unbroken } from './text.ts';
import { textBox } from './text-box.ts';
import { SMALLEST_SIZE } from './type-scale.ts';

/** Columns of the panel, from the preferred number on. */
const PANELS = [5, 4, 6, 7] as const;
const TEXT_SIZES = [22, 20, 18, 16, SMALLEST_SIZE] as const;
/** The rule above the text. */
const [RULE, BELOW_RULE, ABOVE_RULE]: readonly [Pt, Pt, Pt] = [2.25, 14, 14];
/** How far a photograph reaches down. */
const FOOT = inches(6.35);
/** Shares of a photograph that may be cut off, and of a drawing or a page. */
const CUT = { 'image/jpeg': 0.25, 'image/png': 0.03 } as const satisfies Record<Media['type'], number>;
/** Share of the page's height that a picture reaches down at least, and from which on it is large. */
const [LEAST, LARGE] = [0.5, 0.72] as const;

/** Undefined where the picture is too small or too wide to reach the edges, or the text has no room beside it. */
export function edgePages(slide: PictureSlide, media: Media, context: LayoutContext): readonly Page[] | undefined {
  const ways = PANELS.flatMap((columns) => placed(slide, media, columns, context) ?? []);
  const way = ways.find(({ frame }) => frame.height >= context.grid.page.height * LARGE) ?? ways.toSorted((a, b) => b.frame.width * b.frame.height - a.frame.width * a.frame.height)[0];
  return way && [way.page()];
}

interface Way {
  readonly frame: Frame;
  readonly page: () => Page;
}

function placed(slide: PictureSlide, media: Media, columns: number, context: LayoutContext): Way | undefined {
  const panel = panelOf(slide, context, columns);
  const frame = panel && frameOf(media, panel.drawing, context.grid.page.height);
  const text = panel && frame && textIn(slide, panel.body, context);
  if (!text) return undefined;
  const page = () => {
    const shown = placedPicture('picture', slide.picture, media, mirror(frame, context), context, filling(media, frame));
    return panel.page({ items: [shown, ...text.items], citations: text.citations });
  };
  return { frame, page };
}

/** The picture from the upper edge down to where its aspect or what may be cut off brings it; undefined where it is too low, too high or too coarse. */
function frameOf(media: Media, { x, y, width, height }: Frame, page: Pt): Frame | undefined {
  const { width: across, height: down } = uprightSize(media);
  const own = (width * down) / across;
  const least = own * (1 - CUT[media.type]);
  const most = own / (1 - CUT[media.type]);
  const wished = media.type === 'image/jpeg' ? FOOT - y : own;
  const chosen = Math.min(height, Math.max(least, Math.min(most, wished)));
  const scale = Math.max(width / across, chosen / down);
  return least > height || chosen + y < page * LEAST || scale > LARGEST_PIXEL ? undefined : { x, y, width, height: chosen };
}

/** The text below a rule, at the largest type at which it has room; undefined where it has none. */
function textIn({ blocks }: PictureSlide, frame: Frame, context: LayoutContext): { readonly items: readonly Primitive[]; readonly citations: Page['citations'] } | undefined {
  if (blocks.length === 0) return { items: [], citations: [] };
  const { accent, meta: { language } } = context;
  const top = frame.y + ABOVE_RULE;
  const y = top + RULE + BELOW_RULE;
  for (const size of TEXT_SIZES) {
    const items = blockItems(blocks, size, accent, context);
    if (!unbroken(items.map(({ spec }) => spec), frame.width, context)) continue;
    const set = setItems(items, frame.width, context);
    const height = flowHeight(set);
    if (y + height > frame.y + frame.height) continue;
    return {
      items: [
        { type: 'rect', id: 'caption-rule', name: partName('rule', language), frame: mirror({ ...frame, y: top, height: RULE }, context), fill: accent },
        textBox('caption', partName('caption', language), mirror({ ...frame, y, height }, context), set.map(({ paragraph }) => paragraph)),
      ],
      citations: items.flatMap(({ citations }) => citations),
    };
  }
  return undefined;
}
