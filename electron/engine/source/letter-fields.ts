/** The form of a letter's fields, in a dataset as in a document. */
import { z } from 'zod';
import { form } from './fields.ts';

/** More than anybody types into a letter's field. */
const MOST = 4096;
const line = z.string().trim().min(1).max(MOST);
const lines = z.array(line).min(1).max(MOST);

/** A day of the Gregorian or the Persian calendar, by its year. */
const DAY = /^[0-9۰-۹]{4}([-/])(?:[0۰]?[1-9۱-۹]|[1۱][0-2۰-۲])\1(?:[0۰]?[1-9۱-۹]|[12۱۲][0-9۰-۹]|[3۳][01۰۱])$/;

export const letterSchema = z.strictObject({
  organisation: lines.describe('Who sends it, as it stands below the emblem; a line each.').optional(),
  number: line.describe('Number of the letter; left out, it is written by hand.').optional(),
  date: z.string().trim().regex(DAY, form('letter-day')).describe('Day of the letter, as 1404/10/15 or 2026-01-05; left out, it is written by hand.').optional(),
  attachments: line.describe('What is attached. Left out, whether the annex is.').optional(),
  to: line.describe('To whom it is written.').optional(),
  from: line.describe('From whom it comes.').optional(),
  subject: line.describe('What it is about; the title of the briefing if left out.').optional(),
  signature: lines.describe('Who signs: name and office, a line each.').optional(),
  copies: lines.describe('Who gets a copy.').optional(),
});

/** As it is typed in the window, where a day is not whole at every moment: whether it is one is told where a letter is made. */
export const keptLetterSchema = letterSchema.extend({ date: line.describe('Day of the letter, as 1404/10/15 or 2026-01-05; left out, it is written by hand.').optional() });
