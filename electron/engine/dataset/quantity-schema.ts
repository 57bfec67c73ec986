/** The form of a number that is shown. */
import { z } from 'zod';
import { plainDecimal } from '../text/decimal.ts';
import { type Quantity, rangeOf, readQuantity } from '../text/quantity.ts';

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
