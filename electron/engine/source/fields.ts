/** Fields that several schemas share. */
import { z } from 'zod';
import { byLanguage, languageName } from '../language/languages.ts';

/** What a text's form may be wrong in; stands as the message of its check, and is put into words by `form/issues.ts`. */
export type Form = 'id' | 'source-id' | 'date' | 'quantity' | 'day' | 'letter-day' | 'url' | 'country-code' | 'colour' | 'media';
export const form = (name: Form): Form => name;

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('id'))
  .describe('Lower-case Latin letters, digits and hyphens; unique in its file family.');

export const text = (what: string) =>
  z
    .strictObject(byLanguage((language) => z.string().trim().min(1).describe(`${what}, in ${languageName(language, 'en')}.`)))
    .describe(what);
