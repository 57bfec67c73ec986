/** Decimal numbers written out in ASCII digits, exactly: `1.50`, `-3`, `+5`. A number of JavaScript would lose zeros and digits. */
import { withoutEnd } from './ends.ts';

/** A finite number as digits without exponent, e.g. 1e21 as `1000000000000000000000`. */
export function plainDecimal(value: number): string {
  const [mantissa = '0', exponent] = String(value).split('e');
  return exponent === undefined ? mantissa : shiftDecimal(mantissa, Number(exponent));
}

/**
 * Moves the decimal point of a number written in digits, exactly; positive places multiply. Zeros written behind the point
 * stay (1.50 of a million are 0.00150 of a billion), those of a whole number do not follow the point (20 are 0.02 thousand).
 */
export function shiftDecimal(plain: string, places: number): string {
  const [, sign = '', whole = '', decimals] = /^([-+]?)(\d*)(?:\.(\d+))?$/.exec(plain) ?? [];
  const digits = `${'0'.repeat(Math.max(0, -places))}${whole}${decimals ?? ''}`.padEnd(whole.length + Math.max(0, -places) + Math.max(0, places), '0');
  const point = whole.length + Math.max(0, -places) + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const right = decimals === undefined ? withoutEnd(digits.slice(point), /0/) : digits.slice(point);
  return right === '' ? `${sign}${left}` : `${sign}${left}.${right}`;
}

/** How many digits of a number count: `0.0150` has three. */
export const significantDigits = (plain: string): number => plain.replace(/[-+.]/g, '').replace(/^0+/, '').length;

/** How many digits stand behind the point. */
export const decimalsOf = (plain: string): number => plain.split('.')[1]?.length ?? 0;
