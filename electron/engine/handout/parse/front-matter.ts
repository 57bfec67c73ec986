/** Reads the front matter of a handout: what it is called, and the words that its writers set by themselves. */
import { z } from 'zod';
import type { ParseContext } from '../../markdown/context.ts';
import type { FieldForm } from '../../markdown/head.ts';
import { HEAD_FIELDS, HEAD_FORMS, line, readHead } from '../../markdown/head.ts';
import { directionOf } from '../../language/languages.ts';
import type { HandoutMeta } from '../model.ts';

const schema = z.object({
  ...HEAD_FIELDS,
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
  ...HEAD_FORMS,
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
