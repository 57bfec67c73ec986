/** Slide sizes: page, margins and gutters, all in one file of templates/brands. */
import { z } from 'zod';
import { type Problem, problem } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import type { SlideSetup } from '../scene/model.ts';
import { readYaml } from '../source/read-yaml.ts';
import { SLIDE_SIZES, type SlideSize } from '../../contract/choices.ts';
import { type Pt, inches } from '../units/length.ts';

/** The file that holds the sizes; the others in the folder are looks. */
export const SIZES_FILE = 'sizes.yaml';

/** Inches in the file, points in the program; to the hundredth, so that 13.3333 in is the 960 pt of PowerPoint's own wide slide. */
const length = (least: number, most: number) =>
  z.number().min(least).max(most).transform((value): Pt => Math.round(inches(value) * 100) / 100);

/** The limits are where slides stay slides: wider than they are high, with room for text between the margins. */
const setupSchema = z.strictObject({
  page: z.strictObject({ width: length(9, 20), height: length(7, 9) }),
  margin: length(0.25, 1.5),
  gutter: length(0, 0.5),
});

const sizesSchema = z.strictObject(
  Object.fromEntries(SLIDE_SIZES.map((size) => [size, setupSchema])) as Record<SlideSize, typeof setupSchema>,
);

/** Reads the setup of one slide size. `setup` is undefined exactly where there are problems. */
export function loadSlideSetup(
  brands: TextFolder,
  size: SlideSize,
): { readonly setup?: SlideSetup; readonly problems: readonly Problem[] } {
  const path = `${brands.path}/${SIZES_FILE}`;
  const text = brands.files.get(SIZES_FILE);
  if (text === undefined) return { problems: [problem('error', 'size.missing', {}, { file: path })] };
  const { value, problems } = readYaml(SIZES_FILE, path, text, () => sizesSchema);
  return { ...(value && { setup: value[size] }), problems };
}
