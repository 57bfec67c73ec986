/** Values that cannot be. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isTextSite, sitesOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { RECORD_FILES } from '../schema.ts';

/** Reports fractions that are not smaller than one: shown in words they would read as nonsense. */
export const checkValues = (draft: Draft): readonly Problem[] =>
  [...sitesOf(draft, RECORD_FILES, ['*', 'value']), ...sitesOf(draft, RECORD_FILES, ['*', 'points', '*', 'values', '*'])]
    .filter(isTextSite)
    .filter(({ value }) => {
      const [part, whole] = value.split('/').map(Number);
      return part !== undefined && whole !== undefined && part >= whole;
    })
    .map(({ file, path, value }) => problem('error', 'dataset.fraction', { value }, file.where(path)));
