/** Reads the front matter of a handout: what it is called, and the words that its writers set by themselves. */
import { z } from 'zod';
import type { ParseContext } from '../../markdown/context.ts';
import type { FieldForm } from '../../markdown/head.ts';
import { readHead } from '../../markdown/head.ts';
import { directionOf, LANGUAGES } from '../../units/language.ts';
import type { HandoutMeta } from '../model.ts';

const line = z.string().trim().min(1);
const lines = z.array(line).default([]);

const schema = z.object({
  title: line,
  subtitle: line.optional(),
  language: z.enum(LANGUAGES),
  date: z.iso.date(),
  authors: lines,
  subject: z.string().trim().default(''),
  keywords: lines,
  details: lines,
  contents: z.boolean().default(true),
  fit: z.enum(['one-page']).optional(),
  words: z.object({
    contents: line,
    page: line,
    back: line,
    note: line,
    statement: line,
    record: line,
    place: line,
    slides: line,
    unsourced: line,
    none: line,
    cards: line.optional(),
    reliability: line.optional(),
    credibility: line.optional(),
    separator: z.string().min(1),
  }),
  letter: z
    .object({
      opening: line,
      number: line,
      date: line,
      attachments: line,
      attached: line,
      unattached: line,
      handling: line,
      to: line,
      from: line,
      subject: line,
      greeting: line,
      copies: line,
    })
    .optional(),
});

const FORMS: Readonly<Record<string, FieldForm>> = {
  language: 'language',
  date: 'date',
  authors: 'list',
  keywords: 'list',
  details: 'list',
  contents: 'yes-no',
  fit: 'fit',
  words: 'handout-words',
  letter: 'letter-words',
};

/** Undefined where it cannot be used. */
export function readHandoutMeta(yaml: string | undefined, context: ParseContext): HandoutMeta | undefined {
  const fields = readHead(yaml, schema, FORMS, context);
  return fields && { ...fields, direction: directionOf(fields.language) };
}
