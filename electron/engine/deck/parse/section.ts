/** Makes the slide that a `#` heading opens a section with. */
import type { Passage } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import type { SectionSlide } from '../kinds/section.ts';
import type { SlideBase } from '../blocks.ts';
import type { SlideBody } from './slide-body.ts';

/** The slide without its number, which it has among the deck's sections. */
export function readSectionSlide(base: SlideBase, body: SlideBody, context: ParseContext): SectionSlide {
  const lead: Passage[] = [];
  const findings: Passage[] = [];
  for (const block of body.blocks) {
    if (block.kind === 'paragraph') lead.push(block.passage);
    else findings.push(...block.items);
  }
  if (body.main !== undefined) {
    context.report('error', 'deck.block-in-kind', { block: body.main.kind, kind: 'section' }, body.main.origin);
  }
  return { ...base, kind: 'section', number: 0, lead, findings };
}
