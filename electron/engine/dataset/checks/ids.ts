/** Ids that stand twice. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { FAMILIES, idSites } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Family } from '../../diagnostics/dataset/references.ts';
import type { Site } from '../../source/site.ts';

/** Reports every id that an earlier entry of its family has. */
export const checkIds = (draft: Draft): readonly Problem[] => FAMILIES.flatMap((family) => doubled(draft, family));

function doubled(draft: Draft, family: Family): readonly Problem[] {
  const first = new Map<string, Site>();
  const problems: Problem[] = [];
  for (const site of idSites(draft, family)) {
    const earlier = first.get(site.value);
    if (earlier === undefined) first.set(site.value, site);
    else {
      const { line = 1 } = earlier.file.where(earlier.path);
      const particulars = { family, id: site.value, file: earlier.file.name, line };
      problems.push(problem('error', 'dataset.duplicate-id', particulars, site.file.where(site.path)));
    }
  }
  return problems;
}
