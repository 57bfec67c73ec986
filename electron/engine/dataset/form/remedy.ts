/** What to write instead of a value that cannot be read: the very words, as far as they can be told from what stands there. */
import type { Remedy } from '../../diagnostics/dataset/remedy.ts';
import { own } from '../../units/own.ts';
import { type Quantity, isRange, readDecimal, readQuantity, withAsciiDigits } from '../../text/quantity.ts';
import { plainDecimal, shiftDecimal } from '../../text/decimal.ts';

type Hedged = Pick<Remedy, 'qualifier' | 'scale' | 'unit'>;

const NOTHING = /^(?:n\/?a\.?|n\.a\.?|[-\u2010-\u2015\u2212]+|\?+|\.{2,}|…|x|none|nil|unknown|tb[ad]|ندارد|نامعلوم|نامشخص)$/i;

/** Signs and words in front of a number that hedge it; longer ones first. */
const QUALIFIERS: readonly (readonly [RegExp, NonNullable<Remedy['qualifier']>])[] = [
  [/^(?:>=|=>|≥|⩾|at least|min\.?(?:imum)?|دست‌کم|دست کم|حداقل)\s*/i, 'at-least'],
  [/^(?:<=|=<|≤|⩽|at most|up to|max\.?(?:imum)?|حداکثر)\s*/i, 'at-most'],
  [/^(?:>|more than|over|above|بیش از|بیشتر از)\s*/i, 'more-than'],
  [/^(?:<|less than|under|below|کمتر از)\s*/i, 'less-than'],
  [/^(?:nearly|almost|نزدیک به)\s*/i, 'nearly'],
  [/^(?:[~∼≈≃≅]|ca?\.|ca\b|circa|about|around|approx(?:imately|\.)?|roughly|some\b|در حدود|حدود|تقریباً|تقریبا)\s*/i, 'about'],
];
const OR_MORE = /\s*(?:\+|or more|and more|plus)$/i;

const SCALES: readonly (readonly [RegExp, NonNullable<Remedy['scale']>])[] = [
  [/^\s*(?:thousand|k|هزار)(?![\p{L}\d²³])/iu, 'thousand'],
  // "5m" are millions, "5 m" metres.
  [/^(?:\s*(?:million|mill?\.?|mio|mln|mn|میلیون)|m)(?![\p{L}\d²³])/iu, 'million'],
  [/^\s*(?:billion|bln|bn|b|milliard|mrd|میلیارد)(?![\p{L}\d²³])/iu, 'billion'],
  [/^\s*(?:trillion|trn|tn|تریلیون)(?![\p{L}\d²³])/iu, 'trillion'],
];

/** A number with whatever may part its thousands and decimals, or two of them with a dash between. */
const CORE = /[-+\u2010-\u2015\u2212]?\s?(?:0[xob][\da-f]+|(?:\d+ ?)?[½¼¾]|[⅓⅔]|[\d.,٫٬/'’_ \u00A0\u2009\u202F]*\d(?:[eE][-+]?\d+)?)/i;
const CORES = new RegExp(`^(${CORE.source})(?:\\s*(?:[-\\u2010-\\u2015\\u2212]|\\bto\\b|تا)\\s*(${CORE.source}))?`, 'i');
const HALVES: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const VULGAR: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3' };

/** A list of two, and two numbers with words around them: "between 5 and 6", «از ۵ تا ۶». */
const PAIR = /^(?:\[|between\s+|from\s+|بین\s+|از\s+)\s*([^,\]]+?)\s*(?:,|\s(?:and|to|و|تا)\s)\s*([^,\]]+?)\s*\]?$/i;

/** Characters of a number with all that people write around it. */
const LONGEST = 100;

/** The remedy for a value as it stands in a file; undefined where nothing can be made of it. */
export function remedyOf(typed: string): Remedy | undefined {
  // What is longer is no number, and the expressions here were made for short texts.
  const written = typed.replace(/\s+/g, ' ');
  if (written.length > LONGEST) return undefined;
  // Of a list of three no two are the ends of a range.
  if (/^\[[^,\]]*(?:,[^,\]]*){2,}\]$/.test(written.trim())) return undefined;
  const remedy = remedyOfAscii(withAsciiDigits(written).replace(/^["'](.*)["']$/, '$1').replace(/(?<=^\d+)\s+\/\s+(?=\d+$)/, '/').replace(PAIR, '$1–$2').replace(/^\[(.*)\]$/, '$1').replace(/^=/, '').trim());
  // With Persian digits a slash is a decimal point as often as not.
  return remedy && /[۰-۹٠-٩]/.test(written) && remedy.write.includes('/')
    ? { ...remedy, write: remedy.write.replace('/', '.'), or: remedy.write, why: 'slash' }
    : remedy;
}

function remedyOfAscii(text: string): Remedy | undefined {
  if (NOTHING.test(text)) return { write: '', why: 'nothing' };
  const spread = /^(.*?)\s*(?:±|\+\/[-\u2212]|\+[-\u2212])\s*(.+)$/.exec(text);
  if (spread) return spreadRemedy(spread[1] ?? '', spread[2] ?? '');
  const bracketed = /^\(\s*(.+?)\s*\)$/.exec(text)?.[1];
  const amount = bracketed === undefined ? undefined : readDecimal(bracketed);
  if (amount !== undefined) return { write: `-${amount.replace(/^[-+]/, '')}`, or: amount.replace(/^[-+]/, ''), why: 'brackets' };
  return plainRemedy(text, {});
}

/** Takes hedges, currencies, scales and units off, until a number is left. */
function plainRemedy(text: string, taken: Hedged): Remedy | undefined {
  const hedge = QUALIFIERS.find(([sign]) => sign.test(text));
  if (hedge && taken.qualifier === undefined) return plainRemedy(text.replace(hedge[0], ''), { ...taken, qualifier: hedge[1] });
  if (OR_MORE.test(text) && taken.qualifier === undefined) return plainRemedy(text.replace(OR_MORE, ''), { ...taken, qualifier: 'at-least' });
  const before = /^(?:[A-Z]{0,3}[$€£¥₽₸﷼%٪]|[A-Z]{3}\s?(?=[-+\d]))\s*/.exec(text)?.[0];
  if (before !== undefined && before !== '') return plainRemedy(text.slice(before.length), { ...taken, unit: before.trim() });
  const found = CORES.exec(text);
  if (!found) return undefined;
  const [core, first = '', second] = found;
  const rest = withScale(text.slice(core.length), taken);
  // What is left must be a unit, such as m2, and no further number.
  if (rest === undefined || /(?<!\p{L})\d/u.test(text.slice(core.length)) || MORE.test(text.slice(core.length))) return undefined;
  const one = numberRemedy(first);
  if (second === undefined) return one && { ...one, ...rest };
  const two = numberRemedy(second);
  if (!one || !two) return undefined;
  // No range has fractions for its ends.
  if ([one, two].some(({ write }) => write.includes('/'))) return undefined;
  const ends = [one.write, two.write].toSorted((a, b) => Number(a) - Number(b));
  return { write: ends[0] === ends[1] ? (ends[0] ?? '') : ends.join('–'), ...rest };
}

function withScale(rest: string, taken: Hedged): Hedged | undefined {
  const scale = SCALES.find(([word]) => word.test(rest));
  const unit = (scale ? rest.replace(scale[0], '') : rest).replace(/^[\s.]+/, '').trim();
  if (unit.length > LONGEST_UNIT) return undefined;
  return { ...taken, ...(scale && { scale: scale[1] }), ...(/[\p{L}\p{Sc}%٪°]/u.test(unit) && { unit }) };
}

/** What stands behind digits and changes their number: a power (10²), a half (1½), a minus behind it (3-), a further end of a range. */
const MORE = /^\s*[\p{No}\-\u2010-\u2015\u2212]/u;

/** A longer text behind a number is a sentence. */
const LONGEST_UNIT = 30;

/** What a number by itself should be written as. */
function numberRemedy(written: string): Pick<Remedy, 'write' | 'or' | 'why'> | undefined {
  const text = written.trim().replace(/^[\u2010-\u2015\u2212]/, '-').replace(/^([-+])\s+/, '$1').replace(/[,.٬٫/'’_\s]+$/, '');
  const read = readQuantity(text);
  if (read !== undefined && !isRange(read)) return { write: read };
  const vulgar = own(VULGAR, text);
  if (vulgar !== undefined) return { write: vulgar };
  const [, sign = '', digits = ''] = /^([-+]?)(.*)$/.exec(text) ?? [];
  if (/^0[xob]/i.test(digits)) return signed(Number(digits), sign);
  const half = /^(\d+) ?([½¼¾])$/.exec(digits);
  if (half) return signed(Number(half[1]) + (HALVES[half[2] ?? ''] ?? 0), sign);
  const mixed = /^(\d+) (\d+)\/([1-9]\d*)$/.exec(digits);
  if (mixed) return signed(Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]), sign);
  if (/^\d{1,3},\d{3}$/.test(digits)) return { write: sign + digits.replace(',', ''), or: sign + digits.replace(',', '.'), why: 'comma' };
  const [apart, first = '', second = ''] = /^(\d+) (\d{1,2}|\d{4,})$/.exec(digits) ?? [];
  if (apart !== undefined) return Number(first) < Number(second) ? { write: `${sign}${first}–${second}`, or: sign + first + second, why: 'space' } : undefined;
  const plain = withPoint(digits);
  return plain === undefined ? undefined : { write: sign + plain };
}

/** Digits with one decimal point at most: of several kinds of separator the last one is the decimal one. */
function withPoint(digits: string): string | undefined {
  const bare = digits.replace(/['’_\s\u00A0\u2009\u202F٬]/g, '').replace('٫', '.');
  const marks = bare.replace(/\d/g, '');
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  const thousands = /^(,+|\.+)$/.test(marks) && marks.length > 1;
  const pure = last === -1 || thousands ? bare.replace(/[.,]/g, '') : `${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`;
  if (!/^\d+(?:\.\d+)?$/.test(pure) || !/^\d+(?:(?:[.,٬'’_\s\u00A0\u2009\u202F]\d{2,4})*|)(?:[.,٫]\d+)?$/.test(digits)) return undefined;
  return pure.replace(/^0+(?=\d)/, '');
}

const signed = (value: number, sign: string): Pick<Remedy, 'write'> | undefined =>
  Number.isFinite(value) ? { write: `${sign}${plainDecimal(value)}` } : undefined;

/** `12 ± 2`: a range, or a number with a hedge. */
function spreadRemedy(base: string, spread: string): Remedy | undefined {
  const [middle, by] = [readDecimal(base), readDecimal(spread.replace(/^[-+]|\s*[%٪].*$/g, ''))];
  if (base === '' || middle === undefined || by === undefined) return { write: middle ?? '', why: 'spread' };
  const places = Math.max(...[middle, by].map((plain) => plain.split('.')[1]?.length ?? 0));
  const [whole, half] = [Number(shiftDecimal(middle, places)), Number(shiftDecimal(by, places))];
  const range: Quantity = [plainDecimal(whole - half), plainDecimal(whole + half)].map((end) => shiftDecimal(end, -places)).join('–');
  return { write: range, or: middle, margin: by, qualifier: 'about', why: 'spread' };
}
