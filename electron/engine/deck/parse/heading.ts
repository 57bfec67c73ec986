/** Reads a heading and its attributes: `## Title {#id .kind}`, `# Title {#id accent=2}`. */
import type { Heading } from 'mdast';
import { nearest } from '../../source/nearest.ts';
import type { Passage } from '../../markdown/model.ts';
import type { Accent } from '../../units/colour.ts';
import { ACCENTS } from '../../units/colour.ts';
import { HEADING_KINDS, type Kind } from '../kinds/all.ts';
import type { AttributeList } from '../../markdown/attributes.ts';
import { NO_ATTRIBUTES, readAttributes } from '../../markdown/attributes.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { readPassage } from '../../markdown/passage.ts';

export type HeadingKind = Exclude<Kind, 'title' | 'section'>;

export interface ReadHeading {
  readonly level: 'section' | 'slide';
  readonly title: Passage;
  readonly id?: string;
  readonly kind?: HeadingKind;
  readonly accent?: Accent;
  readonly backup?: true;
  readonly apart?: true;
  /** Ids of the slides that lead to a slide kept for questions. */
  readonly from?: readonly string[];
  readonly ours?: true;
}

export function readHeading(heading: Heading, context: ParseContext): ReadHeading {
  const origin = context.origin(heading);
  if (heading.depth > 2) context.report('error', 'deck.heading-depth', { depth: heading.depth }, origin);
  const last = heading.children.at(-1);
  const braces = last?.type === 'deckAttributes' && heading.children.at(-2)?.type !== 'deckCitation' ? last : undefined;
  const attributes = braces === undefined ? NO_ATTRIBUTES : readAttributes(braces.value, context, origin);
  const title = readPassage(braces === undefined ? heading.children : heading.children.slice(0, -1), context, origin);
  if (title.spans.length === 0) context.report('error', 'deck.empty-title', {}, origin);
  const level = heading.depth === 1 ? 'section' : 'slide';
  const kind = level === 'slide' ? readKind(attributes, context, origin) : undefined;
  const from = attributes.values.get('from')?.split(',').filter((id) => id !== '');
  const accent = readAccent(attributes, level, context, origin);
  if (level === 'section') refuse(attributes.classes.map((name) => `.${name}`), ['#id', 'accent=1'], context, origin);
  return {
    level,
    title,
    ...(attributes.id === undefined ? {} : { id: attributes.id }),
    ...(kind === undefined ? {} : { kind }),
    ...(accent === undefined ? {} : { accent }),
    ...(from === undefined || level === 'section' ? {} : { from }),
    ...Object.fromEntries(MARKS.filter((mark) => level === 'slide' && attributes.classes.includes(mark)).map((mark) => [mark, true])),
  };
}

/** Classes that stand beside that of the kind: of a slide that is kept for questions, of one that belongs to no section, and of one that says nothing of a source. */
const MARKS = ['backup', 'apart', 'ours'] as const;

function refuse(names: readonly string[], known: readonly string[], context: ParseContext, origin: Passage['origin']): void {
  for (const name of names) context.report('error', 'deck.unknown-attribute', { name, known }, origin);
}

function readKind(attributes: AttributeList, context: ParseContext, origin: Passage['origin']): HeadingKind | undefined {
  let kind: HeadingKind | undefined;
  for (const name of attributes.classes) {
    if (MARKS.some((mark) => mark === name)) continue;
    const known = HEADING_KINDS.find((one) => one === name);
    if (known === undefined) {
      context.report('error', 'deck.unknown-class', { name, nearest: nearest(name, HEADING_KINDS), known: HEADING_KINDS }, origin);
    }
    kind ??= known;
  }
  return kind;
}

function readAccent(
  attributes: AttributeList,
  level: ReadHeading['level'],
  context: ParseContext,
  origin: Passage['origin'],
): Accent | undefined {
  const known = level === 'section' ? ['accent'] : ['from'];
  refuse([...attributes.values.keys()].filter((key) => !known.includes(key)), level === 'section' ? ['accent'] : ['#id', 'from=id', ...HEADING_KINDS.map((kind) => `.${kind}`)], context, origin);
  const value = attributes.values.get('accent');
  if (value === undefined || level === 'slide') return undefined;
  const accent = ACCENTS.find((name) => name === value || name === `accent${value}`);
  if (accent === undefined) context.report('error', 'deck.accent', { value }, origin);
  return accent;
}
