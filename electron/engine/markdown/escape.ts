/** Resolves backslash escapes as Markdown does: before ASCII punctuation only. */
export const unescaped = (raw: string): string => raw.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Puts any run of white space and line ends as one space, and takes control characters out. No-break spaces stay. */
export const singleSpaced = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '').replace(/[ \t\n\r\f\v\u2028\u2029]+/g, ' ');
