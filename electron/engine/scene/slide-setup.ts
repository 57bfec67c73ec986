/** Slide sizes: page, margins and gutters, all in templates/brands/sizes.yaml. */
import { z } from 'zod';
import { type Problem, problem } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import { SLIDE_SIZES, type SlideSize } from '../units/choices.ts';
import { type Pt, type Size, inches } from '../units/length.ts';
import { readBrandFile } from './brand-file.ts';

/** A slide's size and the white at its edges, in points. */
export interface SlideSetup {
  readonly page: Size;
  readonly margin: Pt;
  /** Between two of the twelve columns. */
  readonly gutter: Pt;
}

/** The file that holds the sizes; the others in the folder are looks. */
export const SIZES_FILE = 'sizes.yaml';

/** Inches in the file, points in the program; to the hundredth, so that 13.3333 in is the 960 pt of PowerPoint's own wide slide. */
const length = (least: number, most: number) =>
  z.number().min(least).max(most).transform((value): Pt => Math.round(inches(value) * 100) / 100);

/** The limits are where slides stay slides: at least as wide as they are high, with room for text between the margins. */
const setupSchema = z.strictObject({
  name: z.strictObject({ fa: z.string().min(1), en: z.string().min(1) }),
  page: z.strictObject({ width: length(9, 20), height: length(7, 9) }),
  margin: length(0.25, 1.5),
  gutter: length(0, 0.5),
});

const sizesSchema = z.strictObject(
  Object.fromEntries(SLIDE_SIZES.map((size) => [size, setupSchema])) as Record<SlideSize, typeof setupSchema>,
);

/** Reads the setup of one slide size. */
export function loadSlideSetup(
  brands: TextFolder,
  size: SlideSize,
): { readonly setup?: SlideSetup; readonly problems: readonly Problem[] } {
  const file = `${brands.path}/${SIZES_FILE}`;
  const text = brands.files.get(SIZES_FILE);
  if (text === undefined) return { problems: [problem('error', 'size.missing', {}, { file })] };
  const { value, problems } = readBrandFile(text, file, sizesSchema);
  return { ...(value && { setup: value[size] }), problems };
}
