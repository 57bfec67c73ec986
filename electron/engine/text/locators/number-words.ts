/** Numbers of places in words, in English and in Persian: «فصل سوم», "chapter three", "third chapter". */

const PERSIAN_ONES = ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده'];
const PERSIAN_TENS: Readonly<Record<string, number>> = { بیست: 20, سی: 30, چهل: 40, پنجاه: 50, شصت: 60, هفتاد: 70, هشتاد: 80, نود: 90 };
const ENGLISH_ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const ENGLISH_TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ENGLISH_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** Between twenty and one, with spaces and half-spaces as people set them. */
const PERSIAN_AND = [' و ', '\u200cو\u200c', '\u200cو', '\u200cو ', ' و\u200c'];

/** Words of a number by their own, an ordinal ends in "th" here whatever its number: 3, "3th". */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...numbered(PERSIAN_ONES, PERSIAN_TENS, PERSIAN_AND),
  ...numbered(ENGLISH_ONES, ENGLISH_TENS, ['-', ' ']),
  ...ENGLISH_ORDINALS.map((word, index) => [word, `${index + 1}th`] as const),
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map((word, index) => [`${word}th`, `${index + 13}th`] as const),
  ...Object.entries(ENGLISH_TENS).flatMap(([word, tens]) => [
    [word.replace(/y$/, 'ieth'), `${tens}th`] as const,
    ...ENGLISH_ORDINALS.slice(0, 9).map((one, index) => [`${word}-${one}`, `${tens + index + 1}th`] as const),
  ]),
  ...[...numbered(PERSIAN_ONES, PERSIAN_TENS, PERSIAN_AND)].flatMap(([word, number]) => persianOrdinals(word).map((ordinal) => [ordinal, `${number}th`] as const)),
  ...['اول', 'نخست', 'نخستین', 'اولین'].map((word) => [word, '1th'] as const),
]);

function* numbered(ones: readonly string[], tens: Readonly<Record<string, number>>, joints: readonly string[]): Generator<readonly [string, string]> {
  for (const [index, word] of ones.entries()) yield [word, String(index + 1)];
  for (const [word, ten] of Object.entries(tens)) {
    yield [word, String(ten)];
    for (const [index, one] of ones.slice(0, 9).entries()) for (const joint of joints) yield [`${word}${joint}${one}`, String(ten + index + 1)];
  }
}

/** «دوم», «سوم», «سی‌ام», «بیست و یکم»; «دومین» stands before its noun. */
function persianOrdinals(word: string): readonly string[] {
  const stem = word.endsWith('سه') ? `${word.slice(0, -1)}وم` : word.endsWith('سی') ? `${word}\u200cام` : `${word}م`;
  return [stem, `${stem}ین`, ...(word.endsWith('سی') ? [`${word} ام`, `${word}ام`] : [])];
}

const ANY = new RegExp(String.raw`(?<![\p{L}\p{N}\u200c-])(?:${[...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}\u200c])`, 'giu');
/** An ordinal before its noun, as words or as "3rd". */
const BEFORE = /^(?:the )?(\d+)(?:st|nd|rd|th) (\p{L}[\p{L}\u200c]*\.?)$/iu;
const PERSIAN_BEFORE = /^(\d+)th (\p{L}[\p{L}\u200c]*)$/u;

/** A locator with the numbers in its words as digits, behind the noun: "third chapter" is "chapter 3". */
export function withNumbersOfWords(locator: string): string {
  const numbered = locator.replace(ANY, (word) => WORDS.get(word.toLowerCase()) ?? word);
  if (numbered === locator && !BEFORE.test(locator)) return locator;
  return numbered
    .split(/(?<=[,،;؛]\s*)/)
    .map((part) => part.replace(BEFORE, '$2 $1').replace(PERSIAN_BEFORE, '$2 $1').replace(/(?<=\p{L}\.? )(\d+)th(?![\p{L}])/giu, '$1').replace(/(?<=\d+ (?:و|and|&) |^)(\d+)th$/iu, '$1'))
    .join('');
}
