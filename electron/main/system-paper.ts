import type { Paper } from '../contract/api.ts';

/** Countries that print on Letter: Unicode CLDR 44, supplemental/measurementData, paperSize US-Letter. */
const LETTER = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'];

/**
 * The paper of the system's country; A4 where the locale names none.
 * @param locale BCP 47, as `app.getSystemLocale()` has it
 */
export function systemPaper(locale: string): Paper {
  const [, region = ''] = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(locale) ?? [];
  return LETTER.includes(region.toUpperCase()) ? 'letter' : 'a4';
}
