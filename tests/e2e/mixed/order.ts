/** The order of drawn characters, in a form in which what several programs drew can be compared. */

/** A character and where its middle is drawn. */
export interface Drawn {
  readonly sign: string;
  readonly x: number;
}

/** Nothing is drawn of it, or it is drawn above its letter. */
const UNSEEN = /[\s\p{M}\p{Cf}]/u;
const ARABIC = /(?=\p{L})\p{Script=Arabic}/u;

/** Brackets and quotation marks that face each other are told apart by nobody who reads a PDF. */
const FACING: Readonly<Record<string, string>> = { ')': '(', '»': '«', ']': '[', '>': '<', '≥': '≤' };

/** Signs from the left. */
export const fromLeft = (drawn: readonly Drawn[]): readonly string[] => [...drawn].sort((a, b) => a.x - b.x).map(({ sign }) => sign);

/**
 * What is drawn, from the left: neighbouring Persian letters as one word in the order of the alphabet, since some programs
 * say of a ligature only where the whole of it stands; all other characters one by one.
 */
export function comparable(signs: readonly string[]): string {
  const found: string[] = [];
  let word: string[] = [];
  const finish = (): void => {
    if (word.length > 0) found.push(`{${word.sort().join('')}}`);
    word = [];
  };
  for (const sign of signs.flatMap((one) => [...one.normalize('NFC').replace(/[\uFB50-\uFDFF\uFE70-\uFEFF]/gu, (form) => form.normalize('NFKC'))])) {
    if (UNSEEN.test(sign)) continue;
    if (ARABIC.test(sign)) {
      word.push(sign === 'ۀ' ? 'ه' : sign);
      continue;
    }
    finish();
    found.push(FACING[sign] ?? sign);
  }
  finish();
  return found.join('');
}
