/** What the pages of a file draw with: each glyph, picture and opacity once, with the name that operators have for it. */
import { nameOf, type Opacities, type PlacedGlyph, type WrittenPages } from '../../pdf/model.ts';
import type { FontWeight } from '../../scene/basics.ts';
import type { Media } from '../../units/media.ts';

export interface Supplies {
  /** The code of a glyph in the font of its weight. */
  code(weight: FontWeight, glyph: PlacedGlyph): number;
  picture(media: Media): string;
  opacity(opacities: Opacities): string;
  /** All that was asked for. */
  all(): WrittenPages['drawn'];
}

export function createSupplies(): Supplies {
  const glyphs = { regular: new Map<string, PlacedGlyph>(), bold: new Map<string, PlacedGlyph>() };
  const codes = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const pictures: Media[] = [];
  const opacities: Opacities[] = [];
  const indexIn = <T>(list: T[], value: T, same: (each: T) => boolean): number => {
    const known = list.findIndex(same);
    return known === -1 ? list.push(value) - 1 : known;
  };
  return {
    code(weight, glyph) {
      const key = keyOf(glyph);
      const known = codes[weight].get(key);
      if (known !== undefined) return known;
      glyphs[weight].set(key, glyph);
      codes[weight].set(key, glyphs[weight].size);
      return glyphs[weight].size;
    },
    picture: (media) => nameOf.picture(indexIn(pictures, media, (each) => each === media)),
    opacity: (given) => nameOf.opacity(indexIn(opacities, given, ({ fill, line }) => fill === given.fill && line === given.line)),
    all: () => ({ glyphs: { regular: [...glyphs.regular.values()], bold: [...glyphs.bold.values()] }, pictures, opacities }),
  };
}

/** Whole numbers, which are quick to write: a typeface has fewer units to the em. */
const UNITS = 2 ** 16;

function keyOf({ shapes, advance, text }: PlacedGlyph): string {
  const [only, ...more] = shapes;
  const width = Math.round(advance * UNITS);
  if (only && more.length === 0 && only.x === 0 && only.y === 0) return `${only.id} ${width} ${text}`;
  return `${shapes.map(({ id, x, y }) => `${id},${Math.round(x * UNITS)},${Math.round(y * UNITS)};`).join('')} ${width} ${text}`;
}
