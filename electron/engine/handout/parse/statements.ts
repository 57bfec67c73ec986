/** Cuts running text into statements: each ends with the citations that vouch for it. */
import type { PhrasingContent } from 'mdast';
import type { Origin, Passage } from '../../deck/model.ts';
import type { ParseContext } from '../../deck/parse/context.ts';
import { readPassage } from '../../deck/parse/passage.ts';

/** Signs at the start of a statement that belong to the one before: `… [@source, ¶3], and …`. */
const LEADING_SIGNS = /^[.,;:!?)\]»”’،؛؟…]+/;

/** Statements in order; what stands behind the last citation is one without any. */
export function readStatements(nodes: readonly PhrasingContent[], context: ParseContext): readonly Passage[] {
  const statements: Passage[] = [];
  let open: PhrasingContent[] = [];
  const close = (): void => {
    const first = open[0];
    if (first === undefined) return;
    const statement = readPassage(open, context, originOf(first, context));
    open = [];
    add(statements, statement);
  };
  for (const [index, node] of nodes.entries()) {
    open.push(node);
    const next = nodes[index + 1];
    const isCited = node.type === 'deckCitation' || (node.type === 'deckAttributes' && nodes[index - 1]?.type === 'deckCitation');
    if (isCited && next?.type !== 'deckAttributes' && !isBlankBefore(nodes, index + 1)) close();
  }
  close();
  return statements;
}

/** Whether nothing but white space stands between here and a further citation. */
function isBlankBefore(nodes: readonly PhrasingContent[], index: number): boolean {
  const next = nodes[index];
  if (next?.type === 'deckCitation') return true;
  return next?.type === 'text' && next.value.trim() === '' && nodes[index + 1]?.type === 'deckCitation';
}

/** Text begins where its first word does, not at the line end before it. */
function originOf(node: PhrasingContent, context: ParseContext): Origin {
  const blank = node.type === 'text' ? /^\s*/.exec(node.value)?.[0] ?? '' : '';
  return context.originOf((node.position?.start.line ?? 1) + blank.split('\n').length - 1);
}

/** Adds a statement; signs in front of it go back to the end of the one before. */
function add(statements: Passage[], statement: Passage): void {
  const before = statements.at(-1);
  const [first, ...rest] = statement.spans;
  const signs = before === undefined ? '' : (LEADING_SIGNS.exec(first?.text ?? '')?.[0] ?? '');
  const last = before?.spans.at(-1);
  if (before === undefined || first === undefined || last === undefined || signs === '') {
    if (statement.spans.length > 0 || statement.citations.length > 0) statements.push(statement);
    return;
  }
  statements[statements.length - 1] = { ...before, spans: [...before.spans.slice(0, -1), { ...last, text: last.text + signs }] };
  const text = first.text.slice(signs.length).trimStart();
  const spans = text === '' ? rest : [{ ...first, text }, ...rest];
  if (spans.length > 0) statements.push({ ...statement, spans });
}
