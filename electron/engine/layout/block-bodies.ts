/** Paragraphs and lists that have no room beside what a slide mainly shows: pages of their own, laid out as those of a list are. */
import type { Block } from '../markdown/model.ts';
import type { Pt } from '../units/length.ts';
import { blockItems } from './blocks.ts';
import { flowBodies } from './content-pages.ts';
import type { LayoutContext } from './context.ts';
import { listBodies } from './list.ts';
import type { Body } from './page.ts';
import { statementBody } from './statement-body.ts';
import { statementsOf } from './statements.ts';

/** @param size of the type where they are running text */
export function blockBodies(blocks: readonly Block[], size: Pt, context: LayoutContext): readonly Body[] {
  if (blocks.length === 0) return [];
  const statements = statementsOf(blocks);
  const large = statementBody(statements, context);
  return large ? [large] : (listBodies(statements, undefined, context) ?? flowBodies(blockItems(blocks, size, context.accent, context), context));
}
