/** Characters that no slide can carry, or that nobody sees. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { characterCode, FORBIDDEN_CHARACTERS, isForbidden } from '../../units/characters.ts';
import type { Draft } from '../draft.ts';
import { placeOf } from './place.ts';

/** Without width and without use here; mostly left over from copying. The half-space (U+200C) is none of them. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** Reports characters by their number, once a text. */
export const checkCharacters = (draft: Draft): readonly Problem[] =>
  draft.texts().flatMap((site) => [
    ...(isForbidden(site.value) ? distinct(site.value, FORBIDDEN_CHARACTERS) : []).map((found) =>
      problem('error', 'dataset.forbidden-character', { code: characterCode(found) }, placeOf(site, found)),
    ),
    ...(INVISIBLE.test(site.value) ? distinct(site.value, ALL_INVISIBLE) : []).map((found) =>
      problem('warning', 'dataset.invisible-character', { code: characterCode(found) }, placeOf(site, found)),
    ),
  ]);

const distinct = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];
