/**
 * Characters that no slide can carry. XML 1.0 (§2.2) forbids control characters, lone surrogates and non-characters; embedding and
 * overriding of the writing direction would spill over into the rest of a slide; private-use characters have no agreed form.
 */
export const FORBIDDEN_CHARACTERS =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** What each of them, and half of each beyond the first plane, is in: quick to look for. */
const DOUBTFUL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** Whether a text holds any of them. */
export const isForbidden = (text: string): boolean => DOUBTFUL.test(text) && text.search(FORBIDDEN_CHARACTERS) >= 0;

/** A character by its number: `U+0007`. */
export const characterCode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
