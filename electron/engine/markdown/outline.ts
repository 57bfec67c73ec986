/** Cuts the Markdown tree into headings with what stands below them, and pairs the `:::` lines. */
import type { Heading, Root, RootContent } from 'mdast';
import type { Origin } from './model.ts';
import type { ParseContext } from './context.ts';

/** A block of Markdown, or a `:::` block with its name and contents. */
export type Part =
  | { readonly kind: 'node'; readonly node: RootContent; readonly origin: Origin }
  | { readonly kind: 'directive'; readonly name: string; readonly content: readonly RootContent[]; readonly origin: Origin };

export interface Chapter {
  readonly heading: Heading;
  readonly parts: readonly Part[];
  readonly origin: Origin;
}

export interface Outline {
  /** What stands before the first heading. */
  readonly opening: readonly Part[];
  readonly chapters: readonly Chapter[];
}

interface OpenDirective {
  readonly name: string;
  readonly content: RootContent[];
  readonly origin: Origin;
}

export function outline(root: Root, context: ParseContext): Outline {
  const opening: Part[] = [];
  const chapters: Chapter[] = [];
  let parts = opening;
  let open: OpenDirective | undefined;
  const close = (): void => {
    if (open !== undefined) parts.push({ kind: 'directive', ...open });
    open = undefined;
  };
  const unclosed = (): void => {
    if (open !== undefined) context.report('error', 'deck.directive-unclosed', { name: open.name }, open.origin);
    close();
  };
  for (const node of root.children) {
    const origin = context.origin(node);
    if (node.type === 'deckFence') {
      const name = node.value;
      if (name === '' && open === undefined) context.report('error', 'deck.directive-stray', {}, origin);
      else if (name === '') close();
      else {
        unclosed();
        open = { name, content: [], origin };
      }
    } else if (node.type === 'heading') {
      unclosed();
      parts = [];
      chapters.push({ heading: node, parts, origin });
    } else if (open !== undefined) open.content.push(node);
    else parts.push({ kind: 'node', node, origin });
  }
  unclosed();
  return { opening, chapters };
}
