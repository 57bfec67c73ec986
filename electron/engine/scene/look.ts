/** Looks: the palettes in templates/brands, one YAML file each. */
import { z } from 'zod';
import { type Problem, problem } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import { ACCENTS } from '../units/colour.ts';
import { readBrandFile } from './brand-file.ts';
import type { Look } from './model.ts';
import { SIZES_FILE } from './slide-setup.ts';

const hex = z
  .string()
  .regex(/^[0-9A-Fa-f]{6}$/, 'six hexadecimal digits expected')
  .transform((value) => value.toUpperCase());

const lookSchema = z.strictObject({
  id: z.string().min(1),
  name: z.strictObject({ fa: z.string().min(1), en: z.string().min(1) }),
  palette: z.strictObject({
    paper: hex,
    surface: hex,
    ink: hex,
    muted: hex,
    ...(Object.fromEntries(ACCENTS.map((accent) => [accent, hex])) as Record<(typeof ACCENTS)[number], typeof hex>),
  }),
});

/**
 * Reads one look.
 * @param fontFamily the typeface that the looks are set in
 */
export function loadLook(
  brands: TextFolder,
  id: string,
  fontFamily: string,
): { readonly look?: Look; readonly problems: readonly Problem[] } {
  const name = `${id}.yaml`;
  const text = name === SIZES_FILE ? undefined : brands.files.get(name);
  if (text === undefined) {
    const known = [...brands.files.keys()].filter((each) => each !== SIZES_FILE).map((each) => each.replace(/\.yaml$/, ''));
    return { problems: [problem('error', 'look.unknown', { look: id, known }, { file: brands.path })] };
  }
  const { value, problems } = readBrandFile(text, `${brands.path}/${name}`, lookSchema);
  return { ...(value && { look: { id: value.id, palette: value.palette, fontFamily } }), problems };
}
