/** Letters and marks of the Arabic script, with the joiners that shape them. */
const ARABIC = /^[\p{Script=Arabic}\p{M}\u200C\u200D]$/u;
/** Extended Arabic-Indic digits are of the Arabic script but run left to right. */
const DIGIT = /^\p{Nd}$/u;

/**
 * Splits text where it passes into or out of the Arabic script, so that each part can be shaped as one run.
 * Digits stand apart from the letters: HarfBuzz would shape them in the letters' direction.
 */
export function scriptSegments(text: string): readonly string[] {
  const parts: string[] = [];
  let current = '';
  let wasArabic: boolean | undefined;
  for (const character of text) {
    const arabic = ARABIC.test(character) && !DIGIT.test(character);
    if (wasArabic !== undefined && arabic !== wasArabic) {
      parts.push(current);
      current = '';
    }
    current += character;
    wasArabic = arabic;
  }
  if (current !== '') parts.push(current);
  return parts;
}
