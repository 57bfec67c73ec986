/** How a value is to be written instead of what stands there. */
import type { Language } from '../../units/language.ts';

export interface Remedy {
  /** The number, fraction or range to write; empty where there is none. */
  readonly write: string;
  /** What the same may mean as well, for the reason `why`. */
  readonly or?: string;
  readonly why?: 'comma' | 'slash' | 'space' | 'brackets' | 'spread' | 'nothing';
  readonly qualifier?: 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';
  readonly scale?: 'thousand' | 'million' | 'billion' | 'trillion';
  /** How far the number may be off: 2 of `12 ± 2`. */
  readonly margin?: string;
  /** What belongs to the unit. */
  readonly unit?: string;
}

/** Whether the value is that of a figure, or one of the values of a point of a series. */
export type ValuePlace = 'value' | 'values';

type Both = Readonly<Record<Language, string>>;

const GENERIC: Both = {
  en: 'Write a number with a point for decimals (20000, 1.5), a range (10–15), or a fraction such as 1/4.',
  fa: 'عدد را با نقطهٔ اعشار بنویسید (20000 یا 1.5)، بازه را به شکل 10–15 و کسر را به شکل 1/4.',
};

const NOTHING: Readonly<Record<ValuePlace, Both>> = {
  value: {
    en: 'A figure needs a number. What is known without one is a record of "kind: fact".',
    fa: 'رکورد figure عدد می‌خواهد. دانستهٔ بدون عدد رکوردی با «kind: fact» است.',
  },
  values: { en: 'Write null where nothing is known.', fa: 'جایی که چیزی دانسته نیست null بنویسید.' },
};

const OTHERWISE: Readonly<Record<'comma' | 'slash' | 'space' | 'brackets', (or: string) => Both>> = {
  comma: (or) => ({ en: `or ${or} if the comma is a decimal point`, fa: `یا اگر ویرگول نشان اعشار است ${or}` }),
  slash: (or) => ({ en: `or ${or}, in Latin digits, if it is a fraction`, fa: `یا اگر کسر است ${or} با رقم لاتین` }),
  space: (or) => ({ en: `or ${or} if it is one number`, fa: `یا اگر یک عدد است ${or}` }),
  brackets: (or) => ({ en: `or ${or} if the brackets do not mean a negative number`, fa: `یا اگر پرانتز به معنای منفی نیست ${or}` }),
};

/** The remedy in words. */
export function remedyText(remedy: Remedy | undefined, place: ValuePlace): Both {
  if (remedy === undefined) return GENERIC;
  if (remedy.why === 'nothing') return NOTHING[place];
  if (remedy.why === 'spread') return spreadText(remedy, place);
  const fields = [
    ...(remedy.scale === undefined ? [] : [`scale: ${remedy.scale}`]),
    ...(remedy.qualifier === undefined ? [] : [`qualifier: ${remedy.qualifier}`]),
  ];
  const number = numberField(remedy.write, place);
  const en = [`Write ${number.en}`, ...fields.map((field) => `"${field}"`)].join(' and ');
  const fa = [number.fa, ...fields.map((field) => `«${field}»`)].join(' و ');
  const otherwise = remedy.or === undefined || remedy.why === undefined ? undefined : OTHERWISE[remedy.why](remedy.or);
  const unit = remedy.unit === undefined ? undefined : { en: `"${remedy.unit}" belongs to the unit.`, fa: `«${remedy.unit}» جزو یکا (unit) است.` };
  return {
    en: `${en}${otherwise ? `, ${otherwise.en}` : ''}.${unit ? ` ${unit.en}` : ''}`,
    fa: `${fa} بنویسید${otherwise ? `، ${otherwise.fa}` : ''}.${unit ? ` ${unit.fa}` : ''}`,
  };
}

/** A figure has its number in a field, a point of a series in a list. */
const numberField = (write: string, place: ValuePlace): Both =>
  place === 'value' ? { en: `"value: ${write}"`, fa: `«value: ${write}»` } : { en: write, fa: write };

function spreadText({ write, or, margin }: Remedy, place: ValuePlace): Both {
  if (or === undefined) {
    return {
      en: 'Write the number itself, and how exact it is as "qualifier: about" or as a range such as 10–14.',
      fa: 'خود عدد را بنویسید و دقتش را با «qualifier: about» یا به شکل بازه، مانند 10–14.',
    };
  }
  const [range, middle] = [numberField(write, place), numberField(or, place)];
  if (place === 'value' && margin !== undefined) {
    return {
      en: `Write ${middle.en} and "plusMinus: ${margin}"; or the range, ${range.en}.`,
      fa: `${middle.fa} و «plusMinus: ${margin}» را بنویسید؛ یا بازه را، ${range.fa}.`,
    };
  }
  return {
    en: `Write the range, ${range.en}, or ${middle.en} and "qualifier: about"; what ± stands for belongs into "note".`,
    fa: `بازه را بنویسید، ${range.fa}، یا ${middle.fa} و «qualifier: about»؛ معنای ± در «note» می‌آید.`,
  };
}
