import { writingOf } from '../../language/languages.ts';
import { isolatedParts } from '../../text/stretches/isolates.ts';
import type { Language } from '../../units/language.ts';

const LATIN = /\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{Nd}]/u;

/**
 * Commas and semicolons as the language writes them; what stands between two Latin words stays, and what stands in an isolate of
 * its own direction.
 * Styles write ASCII signs between the parts of a citation in every language.
 */
export function localSigns(text: string, language: Language): string {
  const { comma, semicolon, question } = writingOf(language);
  const own: Readonly<Record<string, string>> = { ',': comma.trim(), ';': semicolon.trim(), '?': question };
  if (Object.entries(own).every(([sign, written]) => sign === written)) return text;
  const isolates = isolatedParts(text).filter(({ direction }) => direction === 'ltr');
  return text.replace(/[,;?]/g, (sign, offset: number) => {
    const isLatin = LATIN.test(letterBefore(text, offset)) && LATIN.test(letterBehind(text, offset));
    const inAddress = /(?:https?:\/\/|10\.\d{4,9}\/)\S*$/.test(text.slice(0, offset)) && !/^.?\s/.test(text.slice(offset));
    const isIsolated = isolates.some((part) => part.start <= offset && offset < part.start + part.text.length);
    return isLatin || inAddress || isIsolated ? sign : (own[sign] ?? sign);
  });
}

function letterBefore(text: string, offset: number): string {
  for (let at = offset - 1; at >= 0; at -= 1) if (LETTER.test(text[at] ?? '')) return text[at] ?? '';
  return '';
}

function letterBehind(text: string, offset: number): string {
  for (let at = offset + 1; at < text.length; at += 1) if (LETTER.test(text[at] ?? '')) return text[at] ?? '';
  return '';
}
