import type { Position } from 'geojson';
import type { ShadedCountry } from '../../deck/blocks.ts';
import type { ShadedMapSlide } from '../../deck/kinds/shaded-map.ts';
import { type Problem, problem } from '../../diagnostics/problem.ts';
import type { Pt } from '../../units/length.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { classesOf } from '../map/classes.ts';
import { fitProjection } from '../map/projection.ts';
import { drawShades } from '../map/shaded.ts';
import { shadesPanel } from '../map/shades-panel.ts';
import { edgesOf, findCountry, isView, together } from '../map/shown.ts';
import { type Page, citationsOf, withProblems } from '../page.ts';
import { panelOf } from '../panel.ts';
import { textPages } from './text.ts';

/** What a map must show keeps this from its edges. */
const AIR: Pt = 24;

/** Countries shaded by their values, to the edges of the page; measure, key, largest values and text stand in a panel. */
export function shadedMapPages(slide: ShadedMapSlide, context: LayoutContext): readonly Page[] {
  const { shaded } = slide;
  const isKnown = (iso: string): boolean => findCountry(iso, context.atlas) !== undefined;
  const unknown = [{ iso: shaded.subject, origin: shaded.origin }, ...shaded.countries].filter(({ iso }) => iso !== '' && !isKnown(iso));
  const asked: readonly Problem[] = [
    ...unknown.map(({ iso, origin }) => problem('warning', 'layout.map-unknown-country', { iso }, origin)),
    ...(shaded.view && !isView(shaded.view) ? [problem('warning', 'layout.map-empty-view', {}, shaded.origin)] : []),
  ];
  const known = shaded.countries.filter(({ iso }) => isKnown(iso));
  const pages = known.length === 0 ? undefined : drawnPages(slide, known, context);
  return withProblems(pages ?? textPages(slide, context), asked);
}

function drawnPages(slide: ShadedMapSlide, known: readonly ShadedCountry[], context: LayoutContext): readonly Page[] | undefined {
  const classes = classesOf(known.map(({ value }) => value));
  const panel = panelOf(slide, context);
  const beside = panel && shadesPanel(slide, classes, panel.body, context);
  if (!panel || !beside) return undefined;
  const { shaded } = slide;
  const shown: readonly Position[] =
    shaded.view && isView(shaded.view) ? edgesOf(shaded.view) : together([shaded.subject, ...known.map(({ iso }) => iso)], context.atlas);
  const drawn = drawShades(slide, fitProjection(shown, mirror(panel.drawing, context), AIR), classes, context);
  const citations = [...citationsOf(shaded.countries), ...(beside.hasText ? beside.text.flatMap((item) => item.citations) : [])];
  const page = panel.page({ items: [...beside.items, drawn.group], citations });
  const further = beside.hasText ? [] : contentPages(slide, flowBodies(beside.text, context), context);
  const absent = known.filter(({ iso }) => !drawn.countries.includes(iso));
  return withProblems([page, ...further], absent.map(({ name, origin }) => problem('warning', 'layout.map-country-outside', { country: name }, origin)));
}
