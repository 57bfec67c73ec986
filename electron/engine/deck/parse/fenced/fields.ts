/** The fields that fenced blocks share. A check's message is the form that was expected, worded in diagnostics/deck.ts. */
import { z } from 'zod';
import type { DeckCitation, Origin } from '../../../markdown/model.ts';
import { nearest } from '../../../source/nearest.ts';
import type { ParseContext } from '../../../markdown/context.ts';

/** What a field of a fenced block must hold. */
export type FencedForm = 'text' | 'flag' | 'number' | 'numbers' | 'list' | 'citations' | 'degrees' | 'country' | 'year' | 'above-zero' | 'fields';

/** The form as the message of a check. */
export const form = (name: FencedForm): FencedForm => name;

/** A number as the block has it: as a label 1.10 is no 1.1, and 2.50 keeps its zero in a chart. */
export class Written {
  readonly value: number;
  readonly source: string;

  constructor(value: number, source: string) {
    this.value = value;
    this.source = source;
  }
}

const written = z.instanceof(Written, { error: form('number') });

/** A text that may be empty; templates write numbers as texts too. */
export const optionalText = z.union([z.string(), written.transform(({ source }) => source)], form('text')).default('').transform((text) => text.trim());
export const text = z
  .union([z.string(), written.transform(({ source }) => source)], form('text'))
  .transform((value) => value.trim())
  .refine((value) => value !== '', form('text'));
export const degrees = (limit: number) =>
  z
    .instanceof(Written, { error: form('degrees') })
    .transform(({ value }) => value)
    .refine((value) => Math.abs(value) <= limit, form('degrees'));

/** A number with what is written. */
export const number = written.refine(({ value }) => Number.isFinite(value), form('number'));

/** How much of something: nothing is no amount. */
export const amount = number.refine(({ value }) => value > 0, form('above-zero'));

/** A country by ISO 3166-1 alpha-2. */
export const iso = z.string(form('country')).regex(/^[A-Z]{2}$/, form('country'));

/** One citation, as `{{citations fact}}` writes it. */
const citation = z.strictObject({ source: text, at: optionalText, fact: text.optional() }, form('citations'));
export const cite = z.array(citation, form('citations')).default([]);
export type Cite = z.output<typeof cite>;

/** The citations of a field `cite`; an unknown source is reported and left out, as in running text. */
export const citationsOf = (given: Cite, context: ParseContext, origin: Origin): readonly DeckCitation[] =>
  given.flatMap(({ source, at, fact }) => {
    if (!context.sources.has(source)) {
      const known = [...context.sources.keys()];
      context.report('error', 'deck.unknown-source', { id: source, nearest: nearest(source, known), known }, origin);
      return [];
    }
    if (at === '') context.report('warning', 'deck.no-locator', { id: source }, origin);
    return [{ source, at, ...(fact === undefined ? {} : { fact }) }];
  });
