/** Reads `@source, locator; @other, locator`. */
import type { DeckCitation, Origin } from './model.ts';
import { nearest } from '../source/nearest.ts';
import type { AttributeList } from './attributes.ts';
import type { ParseContext } from './context.ts';
import { singleSpaced, unescaped } from './escape.ts';

/** One reference: its id, and all behind the first comma as its locator. */
const REFERENCE = /^@(?<source>[^\s,;]+)\s*(?:,(?<at>[^]*))?$/;

/** Cuts at each semicolon without a backslash that another `@` follows. */
const split = (raw: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  for (const found of raw.matchAll(/\\[^]|;(?=\s*@)/g)) {
    if (!found[0].startsWith(';')) continue;
    parts.push(raw.slice(start, found.index));
    start = found.index + 1;
  }
  return [...parts, raw.slice(start)];
};

/** Reads what stands between the brackets; unknown sources and broken references are reported and left out. */
export function readCitations(raw: string, attributes: AttributeList, context: ParseContext, origin: Origin): DeckCitation[] {
  const known = context.notes ? ['fact', 'note'] : ['fact'];
  for (const key of [...attributes.values.keys()].filter((name) => !known.includes(name))) {
    context.report('error', 'deck.unknown-attribute', { name: key, known }, origin);
  }
  const fact = attributes.values.get('fact');
  const note = context.notes ? singleSpaced(attributes.values.get('note') ?? '').trim() : '';
  return split(raw).flatMap((part): DeckCitation[] => {
    const groups = REFERENCE.exec(part.trim())?.groups;
    if (groups?.source === undefined) {
      context.report('error', 'deck.citation-form', { text: `[${raw}]` }, origin);
      return [];
    }
    const source = unescaped(groups.source);
    if (!context.sources.has(source)) {
      const known = [...context.sources.keys()];
      context.report('error', 'deck.unknown-source', { id: source, nearest: nearest(source, known), known }, origin);
      return [];
    }
    const at = singleSpaced(unescaped(groups.at ?? '')).trim();
    if (at === '') context.report('warning', 'deck.no-locator', { id: source }, origin);
    return [{ source, at, ...(fact === undefined ? {} : { fact }), ...(note === '' ? {} : { note }) }];
  });
}
