/** Codes of countries that no country has: no map finds them, and no flag. */
import { type Problem, problem } from '../../diagnostics/problem.ts';
import { isTextSite } from '../../source/site.ts';
import { isCountryCode, meantCode } from '../country-codes.ts';
import { type Draft, sitesOf } from '../draft.ts';

/** Two letters that are none; of codes of another form the schema has told. */
export const checkCountryCodes = (draft: Draft): readonly Problem[] =>
  sitesOf(draft, ['actors.yaml'], ['*', 'iso'])
    .filter(isTextSite)
    .filter(({ value }) => /^[A-Z]{2}$/.test(value) && !isCountryCode(value))
    .map(({ file, path, value }) => {
      const meant = meantCode(value);
      return problem('warning', 'dataset.country-code-unknown', { code: value, ...(meant !== undefined && { meant }) }, file.where(path));
    });
