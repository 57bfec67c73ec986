/** Characters that no slide can carry, or that nobody sees. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Draft } from '../draft.ts';
import { placeOf } from './place.ts';

/**
 * XML 1.0 (§2.2) forbids control characters, lone surrogates and non-characters; embedding and overriding of the
 * writing direction would spill over into the rest of a slide; private-use characters have no agreed form.
 */
const FORBIDDEN =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}/gu;
/** Without width and without use here; mostly left over from copying. The half-space (U+200C) is none of them. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Reports characters by their number, once a text. */
export const checkCharacters = (draft: Draft): readonly Problem[] =>
  draft.texts.flatMap((site) => [
    ...distinct(site.value, FORBIDDEN).map((found) =>
      problem('error', 'dataset.forbidden-character', { code: codeOf(found) }, placeOf(site, found)),
    ),
    ...distinct(site.value, INVISIBLE).map((found) =>
      problem('warning', 'dataset.invisible-character', { code: codeOf(found) }, placeOf(site, found)),
    ),
  ]);

const distinct = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
