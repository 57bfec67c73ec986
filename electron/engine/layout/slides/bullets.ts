import type { BulletsSlide } from '../../deck/kinds/bullets.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies, flowBody } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import type { Body, Page } from '../page.ts';
import { BODY_SIZES, LEAST_SIZE, LITTLE_SIZES, TIGHT_SIZE } from '../type-scale.ts';

/** Share of the body above which type is not enlarged, so that large type keeps its space. */
const LITTLE = 0.85;
/** Share of the body up to which a slide counts as saying one thing. */
const LEAST = 0.3;

/** Bullets at the body size; larger where there is little, smaller or on further slides where there is much. */
export function bulletsPages(slide: BulletsSlide, context: LayoutContext): readonly Page[] {
  const items = (size: number) => blockItems(slide.blocks, size, context.accent, context);
  return contentPages(slide, textBodies(items, context), context);
}

/** Bodies of text whose size may be chosen by how much there is. */
export function textBodies(items: (size: number) => readonly FlowItem[], context: LayoutContext): readonly Body[] {
  const { body } = context.grid;
  const candidates = [
    [LEAST_SIZE, body.height * LEAST] as const,
    ...LITTLE_SIZES.map((size) => [size, body.height * LITTLE] as const),
    ...[...BODY_SIZES, TIGHT_SIZE].map((size) => [size, body.height] as const),
  ];
  for (const [size, room] of candidates) {
    const set = setItems(items(size), body.width, context);
    if (flowHeight(set) <= room) return [flowBody(set, body, 'content', context)];
  }
  return flowBodies(items(BODY_SIZES[0]), context);
}
