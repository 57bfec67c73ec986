/** Which names templates ask for: partials, and texts of the pack by their keys. */
import type { Expression, Hash, Program, Statement } from './nodes.ts';

export interface Asked {
  readonly partials: ReadonlySet<string>;
  /** Whether a key may be asked for: as it stands in a template, or put together there from a beginning. */
  readonly text: (key: string) => boolean;
}

export function askedIn(programs: Iterable<Program>): Asked {
  const [partials, texts, beginnings] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const ofExpression = (node: Expression): void => {
    if (node.type === 'StringLiteral') texts.add(node.value);
    if (node.type !== 'SubExpression') return;
    const [first] = node.params;
    if (node.path.type === 'PathExpression' && node.path.original === 'concat' && first?.type === 'StringLiteral') beginnings.add(first.value);
    ofCall(node);
  };
  const ofCall = ({ params, hash }: { readonly params: readonly Expression[]; readonly hash: Hash | undefined }): void => {
    params.forEach(ofExpression);
    hash?.pairs.forEach(({ value }) => ofExpression(value));
  };
  const ofStatement = (node: Statement): void => {
    switch (node.type) {
      case 'PartialStatement':
        if (node.name.type !== 'SubExpression') partials.add(String(node.name.original));
        return ofCall(node);
      case 'MustacheStatement':
        ofExpression(node.path);
        return ofCall(node);
      case 'BlockStatement':
        ofCall(node);
        return [node.program, node.inverse].forEach((inner) => inner?.body.forEach(ofStatement));
      default:
        return;
    }
  };
  for (const { body } of programs) body.forEach(ofStatement);
  return { partials, text: (key) => texts.has(key) || [...beginnings].some((beginning) => key.startsWith(beginning)) };
}
