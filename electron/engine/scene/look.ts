/** Looks: the palettes in templates/brands, one YAML file each. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Problem, problem } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import { ACCENTS } from '../units/colour.ts';
import type { Look } from './model.ts';

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
  const text = brands.files.get(`${id}.yaml`);
  if (text === undefined) {
    const known = [...brands.files.keys()].map((name) => name.replace(/\.yaml$/, ''));
    return { problems: [problem('error', 'look.unknown', { look: id, known }, { file: brands.path })] };
  }
  const file = `${brands.path}/${id}.yaml`;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    return { problems: [problem('error', 'look.syntax', { detail: broken.message.split('\n', 1)[0] ?? '' }, { file, line })] };
  }
  const parsed = lookSchema.safeParse(document.toJS());
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) =>
        problem('error', 'look.field', { detail: `${issue.path.join('.')}: ${issue.message}` }, { file }),
      ),
    };
  }
  return { look: { id: parsed.data.id, palette: parsed.data.palette, fontFamily }, problems: [] };
}
