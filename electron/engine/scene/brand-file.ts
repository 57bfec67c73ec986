import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Problem, problem } from '../diagnostics/problem.ts';

/** Reads a YAML file of templates/brands and holds it against its form. `value` is undefined exactly where there are problems. */
export function readBrandFile<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): { readonly value?: T; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    return { problems: [problem('error', 'look.syntax', { detail: broken.message.split('\n', 1)[0] ?? '' }, { file, line })] };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    problems: parsed.error.issues.map((issue) =>
      problem('error', 'look.field', { detail: `${issue.path.join('.')}: ${issue.message}` }, { file }),
    ),
  };
}
