import type { Language } from '../../units/language.ts';

/** The letters in the order of abjad, by which Persian counts: الف، ب، ج. */
const PERSIAN = ['الف', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ی', 'ک', 'ل', 'م', 'ن'];

/** What tells works of one author and year apart, from 0: 2022a, «۲۰۲۲الف». */
export const yearLetter = (index: number, language: Language): string =>
  language === 'fa' ? (PERSIAN[index] ?? String(index + 1)) : index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
