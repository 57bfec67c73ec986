import type { Direction } from '../units/language.ts';
import { breakOpportunities } from './break-opportunities.ts';
import { scriptSegments } from './segments.ts';

export type FaceWeight = 'regular' | 'bold';

/** The two weights of the bundled typeface as TrueType files. */
export interface FontFiles {
  readonly family: string;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** The bundled typeface, ready to measure with. Lengths are in em: multiply by the size. */
export interface Typeface {
  readonly family: string;
  /** Advance width of a stretch of text of one weight, shaped. */
  advance(text: string, weight: FaceWeight): number;
  /** Whether the typeface has a shape for a character. */
  draws(character: string): boolean;
  /** The stretches of a text between which a line may break, measured. */
  words(text: string, weight: FaceWeight): readonly Word[];
  /** The glyphs of a stretch of one weight and direction from left to right; together they are as wide as `advance` says. */
  glyphs(text: string, weight: FaceWeight, direction: Direction): readonly Glyph[];
}

/** A glyph as HarfBuzz placed it; lengths in em. */
export interface Glyph {
  /** Its number in the font's file. */
  readonly id: number;
  /** From here to where the next glyph stands. */
  readonly advance: number;
  /** The same where nothing moves it closer to the next one or further from it. */
  readonly width: number;
  /** To the right and upwards, from where it would stand. */
  readonly offset: { readonly x: number; readonly y: number };
  /** Where the characters that it was shaped from begin in the text, in UTF-16; several glyphs may be of the same ones. */
  readonly cluster: number;
}

/** A stretch that no line break divides; widths in em without and with the spaces at its end. */
export interface Word {
  readonly text: string;
  readonly visible: number;
  readonly full: number;
  /** A line ends behind it whatever room is left. */
  readonly required: boolean;
}

/** Entries kept before a cache starts anew; a deck has a few thousand words and some hundred paragraphs. */
const CACHED = 20_000;

/**
 * Loads both weights into HarfBuzz.
 * harfbuzzjs awaits its WebAssembly at the top level, so it can be neither bundled to CommonJS nor imported statically.
 */
export async function loadTypeface(files: FontFiles): Promise<Typeface> {
  const hb = await import('harfbuzzjs');
  const open = (bytes: Uint8Array) => new hb.Font(new hb.Face(new hb.Blob(bytes)));
  const fonts = { regular: open(files.regular), bold: open(files.bold) };
  const buffer = new hb.Buffer();
  const { upem } = fonts.regular.face;
  const drawn = new Set(fonts.regular.face.collectUnicodes());

  /** A glyph the font lacks comes from a font we don't know; a full em is wide enough for any script. */
  const shapedUnits = (text: string, weight: FaceWeight): number => {
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(fonts[weight], buffer);
    // Which glyph each is costs HarfBuzz's own reader more than to shape them.
    if (isDrawn(text)) return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return buffer
      .getGlyphInfosAndPositions()
      .reduce((sum, glyph) => sum + (glyph.codepoint === 0 ? upem : (glyph.xAdvance ?? 0)), 0);
  };
  const isDrawn = (text: string): boolean => {
    for (const character of text) if (!drawn.has(character.codePointAt(0) ?? 0)) return false;
    return true;
  };

  const widths = { regular: new Map<number, number>(), bold: new Map<number, number>() };
  const widthOf = (glyph: number, weight: FaceWeight): number => {
    const width = widths[weight].get(glyph) ?? fonts[weight].glyphHAdvance(glyph);
    widths[weight].set(glyph, width);
    return width;
  };

  const shaped = (text: string, weight: FaceWeight, direction: Direction): readonly Glyph[] => {
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
    hb.shape(fonts[weight], buffer);
    return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
      id: codepoint,
      advance: (codepoint === 0 ? upem : xAdvance) / upem,
      width: widthOf(codepoint, weight) / upem,
      offset: { x: xOffset / upem, y: yOffset / upem },
      cluster,
    }));
  };
  const glyphs = {
    ltr: remembered((text, weight) => shaped(text, weight, 'ltr')),
    rtl: remembered((text, weight) => shaped(text, weight, 'rtl')),
  };

  const advance = remembered((text, weight) =>
    scriptSegments(text).reduce((sum, part) => sum + shapedUnits(part, weight), 0) / upem,
  );
  const words = remembered((text, weight): readonly Word[] =>
    breakOpportunities(text).map(({ start, end, required }) => {
      const word = text.slice(start, end);
      const shown = word.trimEnd();
      const visible = advance(shown, weight);
      const spaces = word.slice(shown.length);
      return { text: word, visible, full: spaces === '' ? visible : visible + advance(spaces, weight), required };
    }),
  );
  return {
    family: files.family,
    advance,
    draws: (character) => drawn.has(character.codePointAt(0) ?? 0),
    words,
    glyphs: (text, weight, direction) => glyphs[direction](text, weight),
  };
}

/** Keeps what was measured, by text and weight. */
function remembered<T>(measure: (text: string, weight: FaceWeight) => T): (text: string, weight: FaceWeight) => T {
  const known = { regular: new Map<string, T>(), bold: new Map<string, T>() };
  return (text, weight) => {
    const found = known[weight].get(text);
    if (found !== undefined) return found;
    if (known[weight].size >= CACHED) known[weight].clear();
    const made = measure(text, weight);
    known[weight].set(text, made);
    return made;
  };
}
