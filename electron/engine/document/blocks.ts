/** The blocks of a cut deck under the ids by which edits know them. */
import type { CutDeck, MarkdownPart, SlideText } from '../deck/cut.ts';
import { type BlockKind, findBlocks } from '../markdown/blocks.ts';
import { cutFrontMatter } from '../markdown/head.ts';
import { readYamlText } from '../source/yaml.ts';
import { digestOf } from '../units/digest.ts';

/** A block of a slide, or a line of the front matter, that an edit can name. */
export interface EditableBlock {
  readonly id: string;
  /** The records that make the id, joined; undefined where a name or its words do. */
  readonly key?: string;
  readonly kind: BlockKind | 'subtitle' | 'detail';
  /** Where it stands: in the front matter, or in the slide's own text. */
  readonly part: 'front' | 'slide';
  /** Offsets into the text of that part. */
  readonly start: number;
  readonly end: number;
  readonly whole: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly facts: readonly string[];
  /** Hash of its text, white space aside. */
  readonly base: string;
}

/** Hash of deck Markdown that tells whether the ground of an edit has changed; white space aside. */
export const baseOf = (markdown: string): string => digestOf(markdown.replace(/\s+/g, ' ').trim()).slice(0, 16);

/**
 * The blocks of one slide: those of the front matter stand first on the title slide.
 * @param ofSlide what takes the slide's own text apart, where it is remembered
 */
export function blocksOf(cut: CutDeck, slide: SlideText, ofSlide = outlined): readonly EditableBlock[] {
  const isTitle = slide === cut.slides[0];
  return [...(isTitle ? frontBlocks(cut.front) : []), ...ofSlide(slide).blocks];
}

/** What editing asks of a slide's own text. */
export interface Outlined {
  /** Hash of the whole. */
  readonly base: string;
  readonly blocks: readonly EditableBlock[];
}

export const outlined = ({ text }: Pick<SlideText, 'text'>): Outlined => ({ base: baseOf(text), blocks: slideBlocks({ text }) });

function slideBlocks({ text }: Pick<SlideText, 'text'>): readonly EditableBlock[] {
  const ordinal = counter();
  return findBlocks(text).map((block): EditableBlock => {
    const base = baseOf(block.text);
    const common = { ...block, part: 'slide', base } as const;
    if (block.kind === 'title' || block.kind === 'notes') return { ...common, id: ordinal(block.kind) };
    if (block.facts.length === 0) return { ...common, id: ordinal(`~${base.slice(0, 8)}`) };
    const key = block.facts.join('+');
    return { ...common, key, id: ordinal(key) };
  });
}

/** The second of a name is `name.2`. */
function counter(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  };
}

/** Title, subtitle and small lines of the front matter. Where that cannot be read, whoever reads the deck says so. */
export function frontBlocks({ text }: MarkdownPart): readonly EditableBlock[] {
  const { yaml } = cutFrontMatter(text);
  if (yaml === undefined) return [];
  const opening = text.indexOf('\n') + 1;
  const { document, slips, value } = readYamlText(yaml);
  const fields = (typeof value === 'object' && value !== null ? value : {}) as { readonly details?: unknown };
  if (document === undefined || slips.length > 0) return [];
  const ordinal = counter();
  const at = (kind: 'title' | 'subtitle' | 'detail', path: readonly (string | number)[]): readonly EditableBlock[] => {
    const words = path.reduce<unknown>((inner, step) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[step], fields);
    const range = rangeOf(document.getIn(path, true));
    if (typeof words !== 'string' || range === undefined) return [];
    const extent = { start: range[0] + opening, end: range[1] + opening };
    const base = baseOf(words);
    return [{ id: ordinal(kind === 'detail' ? `~${base.slice(0, 8)}` : kind), kind, part: 'front', ...extent, whole: extent, text: words, facts: [], base }];
  };
  const lines = Array.isArray(fields.details) ? fields.details.flatMap((_, index) => at('detail', ['details', index])) : [];
  return [...at('title', ['title']), ...at('subtitle', ['subtitle']), ...lines];
}

const rangeOf = (node: unknown): readonly [number, number, number] | undefined =>
  typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number, number, number]) : undefined;
