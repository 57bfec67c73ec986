/** A message without the half that it needs. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { fieldOf } from '../../source/value-at.ts';
import { sitesOf } from '../draft.ts';
import type { Draft } from '../draft.ts';

/** Reports a text without the records it stands on, records without a text, and a message that says nothing of what is new. */
export const checkMessage = (draft: Draft): readonly Problem[] =>
  sitesOf(draft, ['dataset.yaml'], ['message']).flatMap(({ file, path, value }) => {
    if (typeof value !== 'object' || value === null) return [];
    const has = (field: string): boolean => fieldOf(value, field) !== undefined;
    if (has('text') !== has('facts')) return [problem('error', 'dataset.missing-field', { name: has('text') ? 'facts' : 'text' }, file.where(path))];
    return has('text') || has('news') ? [] : [problem('error', 'dataset.message-empty', undefined, file.where(path))];
  });
