import type { PictureSlide } from '../../deck/kinds/picture.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';
import type { Media } from '../../units/media.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, type SetItem, flowHeight, setItems } from '../flow.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import type { Body, Page } from '../page.ts';
import { fittedSize, placedPicture } from '../picture.ts';
import { edgePages } from '../picture-at-edge.ts';
import { unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES } from '../type-scale.ts';
import { textPages } from './text.ts';

/** Between a picture and the text beside or below it. */
const [BESIDE, BELOW]: readonly [Pt, Pt] = [28, 16];
/** The short rule above a caption that stands beside its picture. */
const RULE: Size = { width: 48, height: 3 };
const RULE_GAP: Pt = 14;

/** Columns that a caption beside its picture may take, from the fewest that read well on. */
const COLUMNS = [4, 5, 6] as const;
/** A picture that a caption would make smaller than this share of what it could be has a page of its own. */
const LEAST_SHARE = 1 / 3;

/** A caption in place: which side of the picture it stands at, the size it leaves for the picture, and its text. */
interface Caption {
  readonly side: 'beside' | 'below';
  readonly picture: Size;
  readonly text: readonly SetItem[];
}

/** A picture to the page's edges; where it has no room there as large as there is, its caption beside or below, whichever leaves it larger. */
export function picturePages(slide: PictureSlide, context: LayoutContext): readonly Page[] {
  const media = context.pictures.get(slide.picture.media);
  if (media === undefined) return textPages(slide, context);
  return edgePages(slide, media, context) ?? contentPages(slide, pictureBodies(slide, media, context), context);
}

function pictureBodies(slide: PictureSlide, media: Media, context: LayoutContext): readonly Body[] {
  const { body } = context.grid;
  const items = (size: Pt): readonly FlowItem[] => blockItems(slide.blocks, size, context.accent, context);
  if (slide.blocks.length === 0) return [alone(slide, media, body, context)];
  const captions = BODY_SIZES.flatMap((size) => captionsOf(items(size), media, context));
  const caption = largest(captions.filter(({ picture }) => area(picture) >= LEAST_SHARE * area(fittedSize(media, body))));
  if (caption !== undefined) return [captioned(slide, media, caption, context)];
  return [alone(slide, media, body, context), ...flowBodies(items(BODY_SIZES[0]), context)];
}

/** Every way in which the caption fits beside or below the picture. */
const captionsOf = (items: readonly FlowItem[], media: Media, context: LayoutContext): readonly Caption[] =>
  [...COLUMNS.map((columns) => beside(items, columns, media, context)), below(items, media, context)].flatMap((caption) => caption ?? []);

const area = ({ width, height }: Size): number => width * height;

/** Of equal ones the first, which has the larger text. */
const largest = (captions: readonly Caption[]): Caption | undefined =>
  captions.reduce<Caption | undefined>((best, each) => (!best || area(each.picture) > area(best.picture) ? each : best), undefined);

/** The caption takes the width that the picture leaves, at least so many columns. */
function beside(items: readonly FlowItem[], least: number, media: Media, context: LayoutContext): Caption | undefined {
  const { body, columns } = context.grid;
  const picture = fittedSize(media, { width: body.width - columns(least) - BESIDE, height: body.height });
  const width = body.width - picture.width - BESIDE;
  if (!unbroken(items.map(({ spec }) => spec), width, context)) return undefined;
  const text = setItems(items, width, context);
  return RULE.height + RULE_GAP + flowHeight(text) > body.height ? undefined : { side: 'beside', picture, text };
}

/** The caption runs below the whole width. */
function below(items: readonly FlowItem[], media: Media, context: LayoutContext): Caption | undefined {
  const { body } = context.grid;
  const text = setItems(items, body.width, context);
  const room = body.height - BELOW - flowHeight(text);
  return room <= 0 ? undefined : { side: 'below', picture: fittedSize(media, { width: body.width, height: room }), text };
}

function captioned(slide: PictureSlide, media: Media, caption: Caption, context: LayoutContext): Body {
  const { body } = context.grid;
  const { side, picture, text } = caption;
  const frame: Frame = { x: body.x, y: body.y, ...picture };
  const height = flowHeight(text);
  const shown = placedPicture('picture', slide.picture, media, mirror(frame, context), context);
  const box = (place: Frame) =>
    textBox('caption', partName('caption', context.meta.language), mirror(place, context), text.map(({ paragraph }) => paragraph));
  const citations = text.flatMap((item) => item.citations);
  if (side === 'below') {
    return { layout: 'titleOnly', items: [shown, box({ x: body.x, y: frame.y + frame.height + BELOW, width: body.width, height })], citations };
  }
  const x = body.x + picture.width + BESIDE;
  const rule = {
    type: 'rect' as const,
    id: 'caption-rule',
    name: partName('rule', context.meta.language),
    frame: mirror({ x, y: body.y, ...RULE }, context),
    fill: context.accent,
  };
  const place = { x, y: body.y + RULE.height + RULE_GAP, width: body.x + body.width - x, height };
  return { layout: 'titleOnly', items: [shown, rule, box(place)], citations };
}

/** Without a caption the picture stands in the middle. */
function alone(slide: PictureSlide, media: Media, body: Frame, context: LayoutContext): Body {
  const size = fittedSize(media, body);
  const frame = { x: body.x + (body.width - size.width) / 2, y: body.y + (body.height - size.height) / 2, ...size };
  return { layout: 'titleOnly', items: [placedPicture('picture', slide.picture, media, mirror(frame, context), context)], citations: [] };
}
