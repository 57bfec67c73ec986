/** Numbers, sizes and times as a language writes them. */
import { type Language, regionalForms } from '../../electron/contract/api.ts';

/** A number in the digits of the language, grouped by thousands. */
export const inDigits = (value: number, language: Language, fractionDigits = 0): string =>
  new Intl.NumberFormat(regionalForms(language), { maximumFractionDigits: fractionDigits }).format(value);

/** Hours and minutes of a moment on the local clock, e.g. `12:04`. */
export const clockTime = (moment: Date, language: Language): string =>
  new Intl.DateTimeFormat(regionalForms(language), { hour: '2-digit', minute: '2-digit', hour12: false }).format(moment);

/** A day given as YYYY-MM-DD, in the calendar of the language; as it stands where it is none. */
export function dayInWords(day: string, language: Language): string {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? day : new Intl.DateTimeFormat(regionalForms(language), { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}

const UNITS: Readonly<Record<Language, readonly [kilobytes: string, megabytes: string]>> = {
  en: ['KB', 'MB'],
  fa: ['کیلوبایت', 'مگابایت'],
};

/** A file's size in kilobytes, or in megabytes from one megabyte on. */
export function fileSize(bytes: number, language: Language): string {
  const [kilobytes, megabytes] = UNITS[language];
  return bytes < 1_000_000
    ? `${inDigits(Math.max(1, Math.round(bytes / 1000)), language)} ${kilobytes}`
    : `${inDigits(bytes / 1_000_000, language, 1)} ${megabytes}`;
}
