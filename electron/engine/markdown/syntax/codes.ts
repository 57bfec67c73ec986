/** Character codes as micromark hands them to a tokenizer: null at the end, negative for line endings and tabs. */
import type { Code } from 'micromark-util-types';

export const STAR = 42;
export const COLON = 58;
export const AT = 64;
export const OPENING_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSING_BRACKET = 93;
export const OPENING_BRACE = 123;
export const CLOSING_BRACE = 125;

export const isLineEnding = (code: Code): boolean => code !== null && code < -2;

/** White space, a line ending, or the edge of the text. */
export const isGap = (code: Code): boolean => code === null || code < 0 || code === 32;
