import type { Language } from '../units/language.ts';

/** Opening and closing marks of a quotation. */
export const quotationMarks = (language: Language): readonly [open: string, close: string] =>
  language === 'fa' ? ['«', '»'] : ['“', '”'];
