/** What stands in braces in a text and is filled in from the data. A brace that is to be shown is doubled: `{{A, B}}`. */

export type Placeholder =
  /** `{value}`: of the record itself; `{value:id}`: of another. */
  | { readonly kind: 'value'; readonly record?: string }
  /** `{date}`: of the record itself; `{date:2025-06}`: the date given. */
  | { readonly kind: 'date'; readonly date?: string }
  /** `{likelihood}`: of the judgement itself. */
  | { readonly kind: 'likelihood' }
  | { readonly kind: 'unknown' };

const ANY_BRACE = /[{}]/;
const BRACES = /\{\{|\}\}|\{([^{}]*)\}/g;

/** Replaces every placeholder of a text. */
export function fillPlaceholders(text: string, fill: (found: Placeholder, written: string) => string): string {
  return !ANY_BRACE.test(text) ? text : text.replace(BRACES, (written, inner: string | undefined) =>
    inner === undefined ? written.charAt(0) : fill(readPlaceholder(inner), written),
  );
}

/** The placeholders of a text, in order, with how they are written. */
export const placeholdersOf = (text: string): readonly { readonly found: Placeholder; readonly written: string }[] =>
  (text.includes('{') ? [...text.matchAll(BRACES)] : []).flatMap(([written, inner]) => (inner === undefined ? [] : [{ found: readPlaceholder(inner), written }]));

/** Placeholders that are doubled, and so shown as they stand: `{{value}}`. */
export const doubledIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([written, inner = '']) => (readPlaceholder(inner).kind === 'unknown' ? [] : [written]));

function readPlaceholder(inner: string): Placeholder {
  const [, name, , argument] = /^(value|date|likelihood)(:(.+))?$/.exec(inner.trim()) ?? [];
  switch (name) {
    case 'value':
      return argument === undefined ? { kind: 'value' } : { kind: 'value', record: argument };
    case 'date':
      return argument === undefined ? { kind: 'date' } : { kind: 'date', date: argument };
    case 'likelihood':
      return argument === undefined ? { kind: 'likelihood' } : { kind: 'unknown' };
    default:
      return { kind: 'unknown' };
  }
}
