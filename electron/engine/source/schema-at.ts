/** Looks into the zod schemas: what is known at a place of a file. */
import { z } from 'zod';
import { LANGUAGES } from '../units/language.ts';
import { own } from '../units/own.ts';
import { fieldOf, valueAt } from './value-at.ts';
import type { FieldPath } from './locate.ts';

/** The schema of a field, found along the path; `value` is what the file holds, and decides between kinds of record. */
export function schemaAt(schema: z.core.$ZodType, value: unknown, path: FieldPath): z.core.$ZodType | undefined {
  const found = wholeAt(schema, value, path);
  return found === undefined ? undefined : unwrap(found, valueAt(value, path));
}

/** The words that a field which tells kinds apart may hold, in the order of the kinds. */
export function wordsOfKinds(schema: z.core.$ZodType, value: unknown, path: FieldPath): readonly string[] {
  const kinds = wholeAt(schema, value, path.slice(0, -1));
  if (!(kinds instanceof z.ZodUnion)) return [];
  return kinds.options.flatMap((kind) => {
    const word: unknown = kind instanceof z.ZodObject ? kind.shape[String(path.at(-1))] : undefined;
    return word instanceof z.ZodLiteral ? [String(word.value)] : [];
  });
}

/** The schema of a field with all its alternatives. */
function wholeAt(schema: z.core.$ZodType, value: unknown, path: FieldPath): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const here = unwrap(schema, value);
  if (here instanceof z.ZodArray && typeof step === 'number') {
    return wholeAt(here.element, Array.isArray(value) ? value[step] : undefined, rest);
  }
  if (here instanceof z.ZodObject && typeof step === 'string') {
    const field = own(here.shape as Readonly<Record<string, z.core.$ZodType>>, step);
    return field === undefined ? undefined : wholeAt(field, fieldOf(value, step), rest);
  }
  if (here instanceof z.ZodRecord && typeof step === 'string') return wholeAt(here.valueType, fieldOf(value, step), rest);
  return undefined;
}

/** Names of the fields that an object schema knows. */
export const fieldsOf = (schema: z.core.$ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** Whether an object schema lets a field be left out. */
export function isOptional(schema: z.core.$ZodType | undefined, name: string): boolean {
  const field = schema instanceof z.ZodObject ? own(schema.shape as Readonly<Record<string, z.core.$ZodType>>, name) : undefined;
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}

/** Whether the schema is a text in every language. */
export const isLocalized = (schema: z.core.$ZodType | undefined): boolean => fieldsOf(schema).join() === LANGUAGES.join();

/** Takes off "optional" and "by default", and chooses among alternatives. */
function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const text = typeof value === 'string' ? schema.options.find((option) => option instanceof z.ZodString) : undefined;
  if (text !== undefined) return text;
  const objects = schema.options.filter((option) => option instanceof z.ZodObject);
  const kind = fieldOf(value, 'kind');
  const chosen = objects.find((option) => {
    const literal: unknown = option.shape['kind'];
    return literal instanceof z.ZodLiteral && literal.value === kind;
  });
  return chosen ?? objects[0] ?? schema;
}
