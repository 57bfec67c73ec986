/** Texts of which YAML takes the rest for a comment. */
import type { Problem } from '../../diagnostics/problem.ts';
import type { Draft } from '../draft.ts';
import { checkCuts } from '../../source/cut.ts';
import { schemaOf } from '../folder.ts';

export const checkComments = (draft: Draft): readonly Problem[] =>
  [...draft.files.values()].flatMap((file) => checkCuts(file, schemaOf(file.name)));
