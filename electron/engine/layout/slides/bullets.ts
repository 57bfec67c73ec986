import type { BulletsSlide } from '../../deck/kinds/bullets.ts';
import { blockItems } from '../blocks.ts';
import { alikeColumns } from '../columns-of-statements.ts';
import { contentPages, flowBodies, flowBody } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { listBodies } from '../list.ts';
import type { Body, Page } from '../page.ts';
import { bandOf } from '../so-what.ts';
import { statementBody } from '../statement-body.ts';
import { soWhatOf, statementsOf } from '../statements.ts';
import { BODY_SIZES, LEAST_SIZE, LITTLE_SIZES, TIGHT_SIZE } from '../type-scale.ts';

/** Share of the body above which type is not enlarged, so that large type keeps its space. */
const LITTLE = 0.85;
/** Share of the body up to which a slide counts as saying one thing. */
const LEAST = 0.3;
/** Statements that are set large. */
const FEW = 2;

/**
 * What stands on the slide by how much it is: one or two statements large, three of like length side by side, more as rows with their
 * lead words, very many as rows in two columns or on further slides; running text where a statement is too long for a row.
 */
export function bulletsPages(slide: BulletsSlide, context: LayoutContext): readonly Page[] {
  const [soWhat, others] = soWhatOf(slide.blocks);
  const band = bandOf(soWhat, context);
  const statements = statementsOf(band ? others : slide.blocks);
  const large = statements.length <= FEW && !band ? statementBody(statements, context) : undefined;
  const bodies = large ? [large] : (alikeColumns(statements, band, context) ?? listBodies(statements, band, context));
  if (bodies?.length === 1) return contentPages(slide, bodies, context);
  // Running text takes less room than rows: it may spare a page.
  const text = textBodies((size) => blockItems(slide.blocks, size, context.accent, context), context);
  return contentPages(slide, bodies && text.length > 1 ? bodies : text, context);
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
