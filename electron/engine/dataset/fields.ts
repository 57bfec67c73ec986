/** Fields that several of a dataset's schemas share. */
import { z } from 'zod';
import { byLanguage, languageName } from '../language/languages.ts';
import { plainDecimal } from '../text/decimal.ts';
import { form, text } from '../source/fields.ts';
import { type Quantity, rangeOf, readDecimal, readQuantity } from '../text/quantity.ts';
import { MEDIA_PATH } from '../units/media.ts';

/** The name of the form, as the message of its check. */
const FORM = 'quantity';

/** Files give numbers as they are written (`form/as-written.ts`), so that 1.50 keeps its zero and a long number its digits. */
const written = z.union([z.number(), z.string().regex(/[0-9۰-۹٠-٩]/, FORM)]);
const asText = (value: number | string): string => (typeof value === 'number' ? plainDecimal(value) : value);

/** A number as it is written, a fraction, or a range. */
export const quantity = z
  .union([written, z.tuple([written, written]).describe('A range, the smaller number first: [10, 15]; or "10–15".')])
  .transform((value, context): Quantity => {
    const read = Array.isArray(value) ? rangeOf(asText(value[0]), asText(value[1])) : readQuantity(asText(value));
    if (read !== undefined) return read;
    context.addIssue({ code: 'custom', message: FORM });
    return z.NEVER;
  });

/** How far a number may be off to either side, as it is written. */
export const margin = written.transform((value, context): string => {
  const read = readDecimal(asText(value));
  if (read !== undefined && Number(read) > 0) return read.replace(/^\+/, '');
  context.addIssue({ code: 'custom', message: FORM });
  return z.NEVER;
});

/** How far something may be handed on, as its scheme writes the level; `checks/handling.ts` knows the levels. */
export const marking = z.string().trim().min(1).describe('How far it may be handed on, as the scheme of dataset.yaml writes it, e.g. TLP:AMBER. Left out, that of the dataset.');

export const mediaFile = z.string().regex(MEDIA_PATH, form('media'));

export const picture = z.strictObject({
  media: mediaFile.describe('A PNG or JPEG file below the folder of the dataset, e.g. "media/aktau.jpg".'),
  alt: text('What the picture shows, for people who cannot see it'),
});
export type DatasetPicture = z.output<typeof picture>;

const words = z.array(z.string().trim().min(1)).default([]);
export const also = z
  .strictObject(byLanguage((language) => words.describe(`In ${languageName(language, 'en')}.`)))
  .describe('Other names that texts give it, such as the capital for the state; for the check that both languages name the same.')
  .optional();

export const latitude = z.number().min(-90).max(90).describe('Degrees north; negative in the south.');
export const longitude = z.number().min(-180).max(180).describe('Degrees east; negative in the west.');
