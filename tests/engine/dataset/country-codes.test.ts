import { expect, it } from 'vitest';
import { flagCodes } from '../../../build/flags.mjs';
import { isCountryCode, meantCode } from '../../../electron/engine/dataset/country-codes.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const EVERY = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

it('knows the codes that have a flag, and those that are left to everybody', () => {
  const own = EVERY.filter((code) => isCountryCode(code) && !flagCodes().includes(code));
  expect(flagCodes().filter((code) => !isCountryCode(code))).toEqual([]);
  expect(own.filter((code) => !/^(?:AA|ZZ|Q[M-Z]|X[A-Z])$/.test(code))).toEqual([]);
});

it('takes what is often written for another code for none', () => {
  for (const code of ['UK', 'EL', 'SU']) {
    expect(isCountryCode(code)).toBe(false);
    expect(isCountryCode(meantCode(code) ?? '')).toBe(true);
  }
  expect(meantCode('constructor')).toBeUndefined();
});
