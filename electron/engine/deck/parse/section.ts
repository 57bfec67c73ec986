/** Makes the slide that a `#` heading opens a section with. */
import type { DeckSection, SectionSlide } from '../model.ts';
import type { Passage } from '../../markdown/model.ts';
import { ACCENTS } from '../../units/colour.ts';
import type { ParseContext } from '../../markdown/context.ts';
import type { ReadHeading } from './heading.ts';
import type { SlideBase } from './slide.ts';
import type { SlideBody } from './slide-body.ts';
import { plainText } from '../../markdown/spans.ts';

export interface MadeSection {
  readonly section: DeckSection;
  readonly slide: SectionSlide;
}

/** `index` counts the sections from 0. A section without an accent takes the next one in turn. */
export function makeSection(
  base: SlideBase,
  heading: ReadHeading,
  body: SlideBody,
  index: number,
  context: ParseContext,
): MadeSection {
  const lead: Passage[] = [];
  for (const block of body.blocks) {
    if (block.kind === 'paragraph') lead.push(block.passage);
    else context.report('error', 'deck.block-in-kind', { block: 'list', kind: 'section' }, block.origin);
  }
  if (body.main !== undefined) {
    context.report('error', 'deck.block-in-kind', { block: body.main.kind, kind: 'section' }, body.main.origin);
  }
  const accent = heading.accent ?? ACCENTS[index % ACCENTS.length] ?? 'accent1';
  return {
    section: { id: base.id, title: plainText(base.title.spans), accent },
    slide: { ...base, section: index, kind: 'section', number: index + 1, lead },
  };
}
