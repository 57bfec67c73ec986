import type { AgendaSlide } from '../../deck/kinds/agenda.ts';
import type { DeckSection } from '../../deck/model.ts';
import type { Run } from '../../scene/model.ts';
import { ACCENTS } from '../../units/colour.ts';
import { blockItems } from '../blocks.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import type { FlowItem } from '../flow.ts';
import type { Page } from '../page.ts';
import { plain } from '../text.ts';
import { textBodies } from './bullets.ts';

/** The sections in order, each a link to its first slide, each number in its section's accent. */
export function agendaPages(slide: AgendaSlide, context: LayoutContext): readonly Page[] {
  const sections = sectionsNamed(slide, context);
  const list = { kind: 'list', ordered: true, items: slide.items, origin: slide.origin } as const;
  const items = (size: number): readonly FlowItem[] => {
    let index = -1;
    return blockItems([list], size, 'muted', context).map((item) => {
      if (item.spec.indent !== item.spec.hanging || !item.spec.bullet) return unbulleted(item, size);
      index += 1;
      const section = sections[index];
      const bullet = { ...item.spec.bullet, colour: section?.accent ?? ACCENTS[0] };
      const runs = section ? leadingTo(section, item.spec.runs) : item.spec.runs;
      return { ...item, spec: { ...item.spec, runs, before: size * 0.9, bullet } };
    });
  };
  return contentPages(
    slide,
    textBodies(items, context).map((body) => ({ ...body, layout: 'agenda' as const })),
    context,
  );
}

/**
 * The section that each item names: by its words, or by its place where the list has one item a section
 * (a hand-written agenda may say a title in its own words).
 */
const sectionsNamed = ({ items }: AgendaSlide, { sections }: LayoutContext): readonly (DeckSection | undefined)[] =>
  items.map(
    (item, index) =>
      sections.find((section) => section.title === plain(item)) ??
      (items.length === sections.length ? sections[index] : undefined),
  );

/** The runs as links to a section's first slide; a link that the author wrote stays. */
const leadingTo = (section: DeckSection, runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ({ link: { kind: 'slide', slide: section.id }, ...run }));

/** The line below a section's name starts where the name does. */
const unbulleted = ({ spec, citations }: FlowItem, size: number): FlowItem => {
  const { bullet: _dash, ...rest } = spec;
  return { spec: { ...rest, indent: Math.round(size * 1.5), hanging: 0 }, citations };
};
