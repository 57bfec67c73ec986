/** Cuts running text into statements: each ends with the citations that vouch for it. */
import type { PhrasingContent } from 'mdast';
import type { Origin, Passage } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { readPassage } from '../../markdown/passage.ts';

/** Signs at the start of a statement that belong to the one before: `… [@source, ¶3], and …`. */
const LEADING_SIGNS = /^[.,;:!?)\]»”’،؛؟…]+/;

/** Statements in order; what stands behind the last citation is one without any. */
export function readStatements(nodes: readonly PhrasingContent[], context: ParseContext): readonly Passage[] {
  const statements: Passage[] = [];
  let open: PhrasingContent[] = [];
  /** Where the statement before ends. */
  let end: number | undefined;
  const close = (): void => {
    const first = open[0];
    if (first === undefined) return;
    const statement = readPassage(open, context, originOf(first, context));
    const behind = open.at(-1)?.position?.end.offset;
    open = [];
    // Between a citation and what the next line begins with stands the end of the line, which is in no node.
    add(statements, statement, first.position?.start.offset === end && LEADING_SIGNS.test(context.raw(first)));
    end = behind;
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

/** Adds a statement; signs that stand directly behind the citation before it go back to the end of that statement. */
function add(statements: Passage[], statement: Passage, attached: boolean): void {
  const before = statements.at(-1);
  const [first, ...rest] = statement.spans;
  const signs = LEADING_SIGNS.exec(first?.text ?? '')?.[0] ?? '';
  const last = before?.spans.at(-1);
  if (!attached || before === undefined || first === undefined || last === undefined || signs === '') {
    if (statement.spans.length > 0 || statement.citations.length > 0) statements.push(statement);
    return;
  }
  const text = first.text.slice(signs.length).trimStart();
  const spans = text === '' ? rest : [{ ...first, text }, ...rest];
  const ended = { ...before, spans: [...before.spans.slice(0, -1), { ...last, text: last.text + signs }] };
  // Where nothing but signs stands between two citations, both vouch for the statement before.
  statements[statements.length - 1] = spans.length > 0 ? ended : { ...ended, citations: [...ended.citations, ...statement.citations] };
  if (spans.length > 0) statements.push({ ...statement, spans });
}
