/** Reads `#id .class key=value`. */
import type { Origin } from './model.ts';
import type { ParseContext } from './context.ts';
import { unescaped } from './escape.ts';

export interface AttributeList {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

export const NO_ATTRIBUTES: AttributeList = { classes: [], values: new Map() };

const ONE = /#(?<id>[^\s#."'=]+)|\.(?<name>[^\s#."'=]+)|(?<key>[\w-]+)=(?:"(?<quoted>(?:\\.|[^"\\])*)"|(?<bare>[^\s"']+))/y;

/** Reads what stands between braces; reports what is none of the three forms. */
export function readAttributes(raw: string, context: ParseContext, origin: Origin): AttributeList {
  let id: string | undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  const text = raw.trim();
  const one = new RegExp(ONE);
  while (one.lastIndex < text.length) {
    const found = one.exec(text);
    if (found?.groups === undefined) {
      context.report('error', 'deck.attributes-form', { text: `{${raw}}` }, origin);
      return NO_ATTRIBUTES;
    }
    const { id: named, name, key, quoted, bare } = found.groups;
    if (named !== undefined) id = unescaped(named);
    else if (name !== undefined) classes.push(unescaped(name));
    else if (key !== undefined) values.set(key, unescaped(quoted ?? bare ?? ''));
    while (/\s/.test(text[one.lastIndex] ?? '')) one.lastIndex += 1;
  }
  return { ...(id === undefined ? {} : { id }), classes, values };
}

/** Whether braces in running text look as if attributes were meant. */
export const looksLikeAttributes = (raw: string): boolean => /^\s*[#.][\w-]|^\s*[\w-]+=/.test(raw);
