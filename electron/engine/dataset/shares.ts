/** Whether numbers are the shares of one whole, and what they leave of it. */
import { plainDecimal } from '../text/decimal.ts';
import { type Quantity, amountOf, isFraction, isRange } from '../text/quantity.ts';

/** A number as a share: a fraction, a percentage, or an amount whose whole is the sum. */
export interface Share {
  readonly quantity: Quantity;
  /** Whether its unit is percent. */
  readonly percent: boolean;
}

export type Whole =
  /** They are all of it. */
  | { readonly is: 'whole' }
  /** They leave so much, as a fraction where all are, else in percent. */
  | { readonly is: 'part'; readonly rest: string; readonly percent: boolean }
  /** In percent. */
  | { readonly is: 'over'; readonly sum: string }
  | { readonly is: 'negative' | 'nothing' | 'mixed' | 'single' };

const PERCENT = /^\s*(?:[%٪]|per ?cent\b|percentage\b|درصد)/i;

/** Whether a unit counts hundredths, by its words in either language. */
export const isPercent = (unit: string): boolean => PERCENT.test(unit);

/** The whole that a unit of shares names, by its words in one language: "percent of the water" and a fraction "of the water" name one; empty where it names none. */
export const wholeIn = (unit: string): string => unit.replace(PERCENT, '').trim().toLowerCase();

/** Whether shares whose units name such wholes are of more than one; a bare percentage may be of any. */
export const areOfSeveral = (wholes: readonly string[]): boolean => new Set(wholes.filter((whole) => whole !== '')).size > 1;

/** Whether numbers are shares by themselves: fractions and percentages. */
export const areShares = (shares: readonly Share[]): boolean => shares.every(({ quantity, percent }) => percent || isFraction(quantity));

/** What some numbers come to as shares of one whole. Percentages may miss the whole by what rounding takes from them. */
export function wholeOf(shares: readonly Share[]): Whole {
  const amounts = shares.map(({ quantity }) => amountOf(quantity));
  if (amounts.some((amount) => amount < 0)) return { is: 'negative' };
  if (amounts.every((amount) => amount === 0)) return { is: 'nothing' };
  const measured = shares.filter(({ quantity, percent }) => percent || isFraction(quantity));
  if (measured.length === 0) return { is: shares.length > 1 ? 'whole' : 'single' };
  if (shares.some((share) => !measured.includes(share) && amountOf(share.quantity) !== 0)) return { is: 'mixed' };
  const fractions = shares.every(({ percent }) => !percent);
  const sum = fractions ? sumOf(measured.map(({ quantity }) => String(quantity))) : undefined;
  if (sum) {
    const [part, whole] = sum;
    if (part === whole) return { is: 'whole' };
    return part > whole ? { is: 'over', sum: tidy((100 * part) / whole, 2) } : { is: 'part', rest: reduced(whole - part, whole), percent: false };
  }
  const decimals = Math.max(0, ...shares.map(decimalsOf));
  const taken = shares.reduce((all, share) => all + inPercent(share), 0);
  const slack = shares.length * 0.5 * 10 ** -decimals;
  if (Math.abs(taken - 100) <= (shares.length > 1 ? slack : 0) + 1e-9) return { is: 'whole' };
  return taken > 100 ? { is: 'over', sum: tidy(taken, decimals) } : { is: 'part', rest: tidy(100 - taken, decimals), percent: true };
}

/** How much a share is in percent. */
export const inPercent = ({ quantity, percent }: Share): number => amountOf(quantity) * (percent ? 1 : 100);

const decimalsOf = ({ quantity, percent }: Share): number => {
  if (!percent) return 0;
  return Math.max(...(isRange(quantity) ? quantity : [quantity]).map((plain) => plain.split('.')[1]?.length ?? 0));
};

const tidy = (value: number, decimals: number): string => plainDecimal(Number(value.toFixed(decimals)));

/** The sum of fractions as one fraction, not reduced. */
const sumOf = (fractions: readonly string[]): readonly [part: number, whole: number] =>
  fractions.reduce<readonly [number, number]>(
    ([part, whole], fraction) => {
      const [taken = 0, parts = 1] = fraction.split('/').map(Number);
      return [part * parts + taken * whole, whole * parts];
    },
    [0, 1],
  );

function reduced(part: number, whole: number): string {
  const common = divisor(part, whole);
  return `${part / common}/${whole / common}`;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
