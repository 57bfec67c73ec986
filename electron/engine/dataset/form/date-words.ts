/** Fields of a date, and what people write for their words. */
export const DATE_WORDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  part: { early: /^(?:begin|start|first|اوایل|آغاز)/i, mid: /^(?:mid|cent|اواسط)/i, late: /^(?:end|last|اواخر|پایان)/i },
  bound: {
    by: /^(?:until|till?$|to$|up|end|no.later|تا)/i,
    since: /^(?:from|start|as.of|از)/i,
    'shortly-before': /before|prior|پیش|قبل/i,
    'shortly-after': /after|پس|بعد/i,
  },
  yearFrom: { publication: /publi|issued|source|انتشار/i },
};

/** The word of the field that was probably meant. */
export function likelyWord(field: string, written: string): string | undefined {
  const words = Object.hasOwn(DATE_WORDS, field) ? DATE_WORDS[field] : undefined;
  return words && Object.keys(words).find((word) => word === written || words[word]?.test(written.trim()) === true);
}
