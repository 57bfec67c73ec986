import type { AgendaSlide } from '../../deck/kinds/agenda.ts';
import type { DeckSection } from '../../deck/model.ts';
import type { Run } from '../../scene/model.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import { ACCENTS } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import type { FlowItem } from '../flow.ts';
import { spreads } from '../grid.ts';
import { type Page, citationsOf } from '../page.ts';
import { type Row, type RowsPage, rowsPages } from '../rows.ts';
import { passageSpec, plain, textSpec } from '../text.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { textBodies } from './bullets.ts';

/** The sections in order, each a link to its first slide, each number in its section's accent. */
export function agendaPages(slide: AgendaSlide, context: LayoutContext): readonly Page[] {
  const sections = sectionsNamed(slide, context);
  const rows = agendaRows(slide, sections, context);
  if (rows) return contentPages(slide, rows.map(({ items, citations }) => ({ layout: 'titleOnly' as const, items, citations })), context);
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

const SIZES = [28, 26, 24, 22, 20, 18, 16] as const;
const ROWS = { air: 8, from: 'middle', tallest: 96, most: 9 } as const;

/** A row a section: its number in its colour, its name, and beside that what is said of it. */
function agendaRows(slide: AgendaSlide, sections: readonly (DeckSection | undefined)[], context: LayoutContext): readonly RowsPage[] | undefined {
  const { grid, meta: { language } } = context;
  const said = slide.items.some(({ children }) => children.length > 0);
  const narrow = grid.page.width < 800;
  const rowsAt = (size: Pt): readonly Row[] =>
    slide.items.map((item, index): Row => {
      const section = sections[index];
      const style = { size, lineHeight: tightLeading(size, language) };
      const name = passageSpec(item, { ...style, colour: 'ink', weight: 'bold' }, context);
      const small = Math.max(14, size - 6);
      return {
        citations: citationsOf([item, ...item.children]),
        cells: [
          { part: 'number', place: grid.columnsFrom(1, 1), specs: [textSpec(toLanguageDigits(String(index + 1), language), { ...style, colour: section?.accent ?? ACCENTS[0], weight: 'bold' }, context)] },
          { part: 'leadWords', place: grid.columnsFrom(2, said ? 5 : 12), specs: [section ? { ...name, runs: leadingTo(section, name.runs) } : name] },
          ...(said ? [{ part: 'statement' as const, place: grid.columnsFrom(6, 12), specs: item.children.map((child) => passageSpec(child, { size: small, lineHeight: leading(small, language), colour: 'muted' }, context)) }] : []),
        ],
      };
    });
  return rowsPages(rowsAt, narrow ? SIZES.slice(3) : SIZES, spreads(grid), ROWS, context);
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
