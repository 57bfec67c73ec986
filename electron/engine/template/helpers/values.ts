/** Takes what a template hands over as what a helper needs. */
import { toLanguageDigits } from '../../text/numerals.ts';
import { FAILED } from './helper.ts';
import type { HelperCall } from './helper.ts';

/** Text; numbers come in the language's digits, nothing at all as no text. */
export function asText(value: unknown, call: HelperCall): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return toLanguageDigits(String(value), call.language);
  if (value === null || value === undefined || value === FAILED) return '';
  return call.fail('template.not-text', {});
}

/** How many signs the texts come to. */
export const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** A list; nothing at all counts as an empty one. */
export function asList(value: unknown, call: HelperCall): readonly unknown[] {
  if (Array.isArray(value)) return Array.from<unknown>(value);
  if (value === null || value === undefined || value === FAILED) return [];
  return call.fail('template.not-list', {});
}

export function asCount(value: unknown, call: HelperCall): number {
  if (value === FAILED) return 0;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  return call.fail('template.not-count', {});
}

/** Whether a value counts as true, as in `{{#if}}`: not false, empty text, an empty list or nothing; 0 counts as false too. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** A field of a record; undefined where there is none of that name. */
export function fieldOf(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return undefined;
  return (record as Readonly<Record<string, unknown>>)[name];
}

/** A field, or one below it by a path such as `position.stance`; undefined where there is none. */
export const fieldAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => fieldOf(value, name), record);

/** Where a text first holds a piece as whole words, in large or small letters; -1 where it does not, or the piece is empty. */
export function positionOf(piece: string, text: string): number {
  if (piece === '') return -1;
  const plain = new RegExp(piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');
  // The words' ends are looked at apart: an expression with classes of letters takes a hundred times as long to make.
  for (let found = plain.exec(text); found; found = plain.exec(text)) {
    const end = found.index + found[0].length;
    // "1 June" is not told by "11 June".
    if (!ENDS_IN_WORD.test(text.slice(Math.max(0, found.index - 2), found.index)) && !BEGINS_WITH_WORD.test(text.slice(end))) return found.index;
    plain.lastIndex = found.index + 1;
  }
  return -1;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;
