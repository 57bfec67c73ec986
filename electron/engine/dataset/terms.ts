/** The form of terms.yaml: words that a dataset uses in one way, in both languages. */
import { z } from 'zod';
import { id, text } from '../source/fields.ts';

const words = z.array(z.string().trim().min(1)).default([]);

const term = z.strictObject({
  id,
  term: text('The term as texts write it'),
  short: text('Its abbreviation').optional(),
  meaning: text('What it means, in a few words, for the list of terms').optional(),
  avoid: z
    .strictObject({ fa: words.describe('In Persian.'), en: words.describe('In English.') })
    .describe('What texts are not to write instead.')
    .optional(),
});
export const termsFileSchema = z.array(term);
export type Term = z.output<typeof term>;
