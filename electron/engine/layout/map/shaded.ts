/** A map whose countries are shaded by their values, as one group. */
import type { ShadedCountry } from '../../deck/blocks.ts';
import type { ShadedMapSlide } from '../../deck/kinds/shaded-map.ts';
import { shadedPassage } from '../../deck/kinds/kind.ts';
import { roomOf } from '../../scene/height.ts';
import type { Fill, Group, Path } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { LayoutContext } from '../context.ts';
import { described } from '../description.ts';
import { groupOf } from '../group.ts';
import { stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { amountWords } from '../sankey/labels.ts';
import { plain, textSpec, unbroken, widthOf } from '../text.ts';
import { tightLeading } from '../type-scale.ts';
import { type ValueClass, classOf } from './classes.ts';
import { countryIn } from './countries.ts';
import { BORDER, seaGround } from './draw.ts';
import { withinArea } from './label-candidates.ts';
import { drawLabels } from './label-drawing.ts';
import { withLeader } from './label-leaders.ts';
import { type Wish, settle } from './label-placing.ts';
import type { LabelShape } from './label-text.ts';
import type { LabelSubject } from './labels.ts';
import { type DrawnCountry, drawnCountries } from './outlines.ts';
import type { Projected } from './projection.ts';
import { type Raster, below, rasterOf } from './raster.ts';

/** Land without a value. */
const LAND: Fill = { colour: 'surface', opacity: 1 };
/** How strong the lowest and the highest class are. */
const [WEAKEST, STRONGEST] = [0.18, 1] as const;
/** From this strength on the ground is too dark for dark letters. */
const DARK = 0.6;
/** The subject stands out by its outline, since its fill would be a class. */
const SUBJECT = { fill: { colour: 'paper', opacity: 1 }, stroke: stroke('ink', 2) } as const;

export interface DrawnShades {
  readonly group: Group;
  /** Codes of the countries on the map. */
  readonly countries: readonly string[];
}

/** The fill of a class among so many. */
export const shadeOf = (index: number, count: number, accent: ColourRole): Fill => ({
  colour: accent,
  opacity: count === 1 ? STRONGEST : WEAKEST + ((STRONGEST - WEAKEST) * index) / (count - 1),
});

export function drawShades(slide: ShadedMapSlide, projected: Projected, classes: readonly ValueClass[], context: LayoutContext): DrawnShades {
  const { shaded } = slide;
  const { language } = context.meta;
  const countries = drawnCountries(context.atlas, projected);
  const raster = rasterOf(countries, [], projected.frame);
  const valueOf = ({ name }: DrawnCountry): ShadedCountry | undefined => (name.iso === '' || name.iso === shaded.subject ? undefined : shaded.countries.find(({ iso }) => iso === name.iso));
  const isSubject = ({ name }: DrawnCountry): boolean => name.iso !== '' && name.iso === shaded.subject;
  const shape = (country: DrawnCountry): Path => {
    const own = valueOf(country);
    const look = isSubject(country) ? SUBJECT : { fill: own ? shadeOf(classOf(own.value, classes), classes.length, context.accent) : LAND, stroke: BORDER };
    const { name, outlines, frame } = country;
    return {
      type: 'path',
      id: `country-${name.iso === '' ? name.en.toLowerCase().replace(/[^a-z]+/g, '-') : name.iso}`,
      name: own ? plain(shadedPassage(own)) : countryIn(name, language),
      frame,
      outlines,
      closed: true,
      ...look,
    };
  };
  const labels = settle(labelsOf(slide, countries, valueOf, classes, raster, context), [], projected.frame);
  const items = [
    seaGround(projected.frame, context),
    ...countries.filter((country) => !isSubject(country)).map(shape),
    ...countries.filter(isSubject).map(shape),
    ...drawLabels(labels.placed, { bar: 0, subject: -1, raster }, context),
  ];
  const description = described(slide.title, shaded.countries.map((country) => plain(shadedPassage(country))), language);
  return { group: groupOf('map', partName('map', language), description, items), countries: countries.map(({ name }) => name.iso) };
}

/** Sizes of a name and its value in a country, from the largest down. */
const SIZES = [[16, 24], [14, 20], [13, 16], [12, 14]] as const;
const SUBJECT_SIZES = [16, 14, 12] as const;
/** Countries that are named beside themselves where they are too small: those that the panel lists. */
const BESIDE = 4;
/** Around a label's words. */
const PAD = 3;

/** The subject, then the countries with the largest values; each in its country, else beside it on a leader. */
function labelsOf(
  { shaded }: ShadedMapSlide,
  countries: readonly DrawnCountry[],
  valueOf: (country: DrawnCountry) => ShadedCountry | undefined,
  classes: readonly ValueClass[],
  raster: Raster,
  context: LayoutContext,
): readonly Wish<LabelSubject>[] {
  const shapesOf = (lines: readonly (readonly [text: string, size: number, bold: boolean])[], colour: ColourRole): readonly LabelShape[] => {
    const specs = lines.map(([text, size, bold]) =>
      textSpec(text, { size, lineHeight: tightLeading(size, context.meta.language), colour, weight: bold ? 'bold' : 'regular', align: 'center' }, context),
    );
    const single = unbroken(specs, Number.MAX_SAFE_INTEGER, context);
    if (!single) return [];
    const width = Math.max(...single.map(widthOf)) + 2 * PAD;
    const paragraphs = unbroken(specs, width, context);
    return paragraphs ? [{ paragraphs, width, height: roomOf(paragraphs) }] : [];
  };
  const largest = new Set(shaded.countries.toSorted((a, b) => b.value - a.value).slice(0, BESIDE));
  return countries
    .flatMap((country, index): readonly (Wish<LabelSubject> & { readonly rank: number })[] => {
      if (country.name.iso !== '' && country.name.iso === shaded.subject && shaded.subjectName !== '') {
        const shapes = SUBJECT_SIZES.flatMap((size) => shapesOf([[shaded.subjectName, size, true]], 'ink'));
        return [{ subject: { kind: 'country', text: shaded.subjectName, country: index }, candidates: withinArea(index, shapes, undefined, raster), rank: Infinity }];
      }
      const own = valueOf(country);
      if (!own) return [];
      const dark = shadeOf(classOf(own.value, classes), classes.length, context.accent).opacity >= DARK;
      const words = amountWords(own, context.meta.language);
      const shapes = SIZES.flatMap(([name, value]) => shapesOf([[own.name, name, false], [words, value, true]], dark ? 'paper' : 'ink'));
      const beside = shapesOf([[`${own.name} ${words}`, 12, true]], 'ink');
      return [
        {
          subject: { kind: 'country', text: own.name, country: index },
          // Light letters stand on their own country alone.
          candidates: withinArea(index, shapes, undefined, raster).filter(({ frame }) => isWithin(frame, index)),
          further: () => (own.highlight || largest.has(own) ? withLeader(index, beside, raster) : []),
          rank: Math.abs(own.value),
        },
      ];
    })
    .sort((a, b) => b.rank - a.rank);

  function isWithin(frame: DrawnCountry['frame'], owner: number): boolean {
    return below(frame, owner, raster).own >= WHOLLY;
  }
}
/** Share of a label that stands on its country. */
const WHOLLY = 0.97;
