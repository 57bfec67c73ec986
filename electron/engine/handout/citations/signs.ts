import { isolatedParts } from '../../text/stretches/isolates.ts';
import type { Language } from '../../units/language.ts';

const PERSIAN: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const LATIN = /\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{Nd}]/u;

/**
 * Commas and semicolons as the language writes them; what stands between two Latin words stays, and what stands in an isolate of
 * its own direction.
 * Styles write ASCII signs between the parts of a citation in every language.
 */
export function localSigns(text: string, language: Language): string {
  if (language !== 'fa') return text;
  const isolates = isolatedParts(text).filter(({ direction }) => direction === 'ltr');
  return text.replace(/[,;?]/g, (sign, offset: number) => {
    const isLatin = LATIN.test(letterBefore(text, offset)) && LATIN.test(letterBehind(text, offset));
    const inAddress = /(?:https?:\/\/|10\.\d{4,9}\/)\S*$/.test(text.slice(0, offset)) && !/^.?\s/.test(text.slice(offset));
    const isIsolated = isolates.some((part) => part.start <= offset && offset < part.start + part.text.length);
    return isLatin || inAddress || isIsolated ? sign : (PERSIAN[sign] ?? sign);
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
