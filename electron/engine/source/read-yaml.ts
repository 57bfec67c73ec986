/** Reads a YAML file of a pack and holds it against its form, as the dataset does with its own. */
import type { z } from 'zod';
import { issueProblems } from './issues.ts';
import { checkCuts } from './cut.ts';
import type { ParsedFile } from './parse.ts';
import { parseFile } from './parse.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/problem.ts';

export interface ReadYaml<T> {
  /** Undefined exactly where there are errors. */
  readonly value?: T;
  /** Where a field stands. */
  readonly where?: ParsedFile['where'];
  readonly problems: readonly Problem[];
}

/** `schemaFor` makes the schema, knowing what the file holds. */
export function readYaml<T>(
  name: string,
  path: string,
  text: string,
  schemaFor: (value: unknown) => z.ZodType<T>,
): ReadYaml<T> {
  const { file, problems } = parseFile(name, path, text);
  if (file === undefined || problems.length > 0) return { problems };
  const schema = schemaFor(file.value);
  const result = schema.safeParse(file.value);
  const cuts = checkCuts(file, schema);
  if (result.success) return { value: result.data, where: file.where, problems: cuts };
  const subject = { file, schema, value: file.value };
  return { problems: [...result.error.issues.flatMap((issue) => issueProblems(issue, subject)).map(ofPack), ...cuts] };
}

/** The same problem in words about packs, where those about datasets would mislead. */
function ofPack(found: Problem): Problem {
  switch (found.code) {
    case 'dataset.missing-field':
      return problem('error', 'template.missing-field', found.params, found.where);
    case 'dataset.empty-file':
      return problem('error', 'template.empty-file', found.params, found.where);
    default:
      return found;
  }
}
