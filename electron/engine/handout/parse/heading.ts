/** Reads a heading of a handout: `# Title {#id accent=1}`, `# Title {#id .annex}`, `## Title {#id}`. */
import type { Heading } from 'mdast';
import type { Passage } from '../../markdown/model.ts';
import { NO_ATTRIBUTES, readAttributes } from '../../markdown/attributes.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { readPassage } from '../../markdown/passage.ts';
import type { Accent } from '../../units/colour.ts';
import { ACCENTS } from '../../units/colour.ts';

export interface ReadHandoutHeading {
  readonly level: 'chapter' | 'section';
  readonly title: Passage;
  readonly id?: string;
  readonly accent?: Accent;
  readonly annex: boolean;
}

export function readHandoutHeading(heading: Heading, context: ParseContext): ReadHandoutHeading {
  const origin = context.origin(heading);
  if (heading.depth > 2) context.report('error', 'handout.heading-depth', { depth: heading.depth }, origin);
  const level = heading.depth === 1 ? 'chapter' : 'section';
  const last = heading.children.at(-1);
  const braces = last?.type === 'deckAttributes' && heading.children.at(-2)?.type !== 'deckCitation' ? last : undefined;
  const { id, classes, values } = braces === undefined ? NO_ATTRIBUTES : readAttributes(braces.value, context, origin);
  const title = readPassage(braces === undefined ? heading.children : heading.children.slice(0, -1), context, origin);
  if (title.spans.length === 0) context.report('error', 'deck.empty-title', {}, origin);
  const known = level === 'chapter' ? ['.annex', 'accent'] : [];
  const unknown = [...classes.map((name) => `.${name}`), ...values.keys()].filter((name) => !known.includes(name));
  for (const name of unknown) context.report('error', 'deck.unknown-attribute', { name, known: ['#id', ...known] }, origin);
  const value = values.get('accent');
  const accent = ACCENTS.find((name) => name === value || name === `accent${value ?? ''}`);
  if (value !== undefined && level === 'chapter' && accent === undefined) context.report('error', 'deck.accent', { value }, origin);
  return { level, title, annex: level === 'chapter' && classes.includes('annex'), ...(id === undefined ? {} : { id }), ...(accent === undefined ? {} : { accent }) };
}
