import type { StatementSlide } from '../../deck/kinds/statement.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { listBodies } from '../list.ts';
import type { Page } from '../page.ts';
import { statementBody } from '../statement-body.ts';
import { statementsOf } from '../statements.ts';
import { textPages } from './text.ts';

/** A statement or two as large as they fit; as rows where they are too long for that. */
export function statementPages(slide: StatementSlide, context: LayoutContext): readonly Page[] {
  const statements = statementsOf(slide.blocks);
  const large = statementBody(statements, context);
  const bodies = large ? [large] : listBodies(statements, undefined, context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}
