/** Reads lists, two levels deep. */
import type { List, ListItem, RootContent } from 'mdast';
import type { Block, BulletItem } from './model.ts';
import type { ParseContext } from './context.ts';
import { readPassage } from './passage.ts';
import { reportStrayRows } from './stray-row.ts';
import { reportUnsupported } from './unsupported.ts';

const DEEPEST = 2;

export function readList(list: List, context: ParseContext): Extract<Block, { kind: 'list' }> {
  return {
    kind: 'list',
    ordered: list.ordered === true,
    items: readItems(list, context, 1),
    origin: context.origin(list),
  };
}

function readItems(list: List, context: ParseContext, level: number): BulletItem[] {
  return list.children.flatMap((item) => readItem(item, context, level) ?? []);
}

function readItem(item: ListItem, context: ParseContext, level: number): BulletItem | undefined {
  const origin = context.origin(item);
  const [first, ...more] = item.children;
  if (first?.type !== 'paragraph') {
    if (first === undefined) context.report('warning', 'deck.empty-text', { what: 'item' }, origin);
    else reportContent(first, context);
    return undefined;
  }
  reportStrayRows(first, context);
  const passage = readPassage(first.children, context, origin);
  const children: BulletItem[] = [];
  for (const node of more) {
    if (node.type !== 'list') reportContent(node, context);
    else if (level === DEEPEST) context.report('error', 'deck.list-depth', {}, context.origin(node));
    else children.push(...readItems(node, context, level + 1));
  }
  return { ...passage, children };
}

function reportContent(node: RootContent, context: ParseContext): void {
  if (reportUnsupported(node, context)) return;
  const code = node.type === 'deckFence' ? 'deck.directive-place' : 'deck.list-item-content';
  context.report('error', code, {}, context.origin(node));
}
