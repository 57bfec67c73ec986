/**
 * A text that comes from outside on one line, as it is: what would break the line, turn its order around or steer a terminal is
 * written out, `\u{a}` for a line break.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
