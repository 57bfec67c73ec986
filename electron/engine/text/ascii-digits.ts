/** A text with the digits of Persian and Arabic as those of ASCII, as data and formats count by them. */
export const asciiDigits = (text: string): string =>
  OTHER_DIGITS.test(text)
    ? text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    : text;

const OTHER_DIGITS = /[۰-۹٠-٩]/;
