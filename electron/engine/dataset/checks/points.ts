/** Points that ask for a kind of slide which none of their records can fill. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { fieldOf, sitesOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { RECORD_FILES } from '../schema.ts';

/** Reports points shown as numbers without a figure, or as a quote without a quote; decks fall back to bullets there. */
export function checkPoints(draft: Draft): readonly Problem[] {
  if (draft.incomplete.has('record')) return [];
  const kinds = new Map(
    sitesOf(draft, RECORD_FILES, ['*']).map(({ value }) => [fieldOf(value, 'id'), fieldOf(value, 'kind')]),
  );
  return sitesOf(draft, ['themes.yaml'], ['*', 'points', '*']).flatMap(({ file, path, value }) => {
    const needed = kindNeeded(fieldOf(value, 'as'));
    const facts = fieldOf(value, 'facts');
    if (needed === undefined || !Array.isArray(facts) || facts.some((id) => kinds.get(id) === needed)) return [];
    return [problem('warning', 'dataset.point-without', { kind: needed }, file.where([...path, 'as']))];
  });
}

function kindNeeded(shownAs: unknown): 'figure' | 'quote' | undefined {
  if (shownAs === 'numbers') return 'figure';
  return shownAs === 'quote' ? 'quote' : undefined;
}
