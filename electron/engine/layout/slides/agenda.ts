import type { AgendaSlide } from '../../deck/model.ts';
import { ACCENTS } from '../../units/colour.ts';
import { blockItems } from '../blocks.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import type { FlowItem } from '../flow.ts';
import type { Page } from '../page.ts';
import { textBodies } from './bullets.ts';

/** The sections in order, each number in its section's accent where the list has one item a section. */
export function agendaPages(slide: AgendaSlide, context: LayoutContext): readonly Page[] {
  const list = { kind: 'list', ordered: true, items: slide.items, origin: slide.origin } as const;
  const items = (size: number): readonly FlowItem[] => {
    let section = -1;
    return blockItems([list], size, 'muted', context).map((item) => {
      if (item.spec.indent !== item.spec.hanging || !item.spec.bullet) return unbulleted(item, size);
      section += 1;
      const colour = slide.items.length === context.sections.length ? context.sections[section]?.accent : ACCENTS[0];
      return { ...item, spec: { ...item.spec, before: size * 0.9, bullet: { ...item.spec.bullet, colour: colour ?? ACCENTS[0] } } };
    });
  };
  return contentPages(
    slide,
    textBodies(items, context).map((body) => ({ ...body, layout: 'agenda' as const })),
    context,
  );
}

/** The line below a section's name starts where the name does. */
const unbulleted = ({ spec, citations }: FlowItem, size: number): FlowItem => {
  const { bullet: _dash, ...rest } = spec;
  return { spec: { ...rest, indent: Math.round(size * 1.5), hanging: 0 }, citations };
};
