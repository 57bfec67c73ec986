/**
 * Rewrites a checked template so that everything it writes passes through helpers of the engine:
 * text and values are marked with the place they come from, values also as such (to be escaped later),
 * variables are looked up strictly and without prototypes, and helpers know where they were called.
 */
import { isHelper } from './check.ts';
import { linesOf } from './content.ts';
import type {
  ContentStatement,
  Expression,
  Hash,
  MustacheStatement,
  NumberLiteral,
  PathExpression,
  Program,
  Statement,
  SubExpression,
  TextLiteral,
} from './nodes.ts';
import type { Site } from './sites.ts';

/** Helpers of the engine. No template can name them: they hold a sign that Handlebars names cannot. */
export const INTERNAL_HELPERS = { content: '=content', value: '=value', get: '=get' } as const;

/** A template that is ready to be compiled, and the sites in it by their numbers. */
export interface PreparedTemplate {
  readonly program: Program;
  readonly sites: readonly Site[];
}

type Loc = hbs.AST.SourceLocation;

const text = (value: string, loc: Loc): TextLiteral => ({ type: 'StringLiteral', value, original: value, loc });
const number = (value: number, loc: Loc): NumberLiteral => ({ type: 'NumberLiteral', value, original: value, loc });
const named = (name: string, loc: Loc): PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [name],
  original: name,
  loc,
});

/** @param first the number of its first site */
export function prepareTemplate(program: Program, file: string, first: number): PreparedTemplate {
  const sites: Site[] = [];
  const site = (loc: Loc, source: string, line = loc.start.line): NumberLiteral =>
    number(first + sites.push({ file, line, column: loc.start.column + 1, source }) - 1, loc);

  const write = (helper: 'content' | 'value', params: Expression[], loc: Loc): MustacheStatement => ({
    type: 'MustacheStatement',
    path: named(INTERNAL_HELPERS[helper], loc),
    params,
    hash: undefined,
    escaped: true,
    strip: { open: false, close: false },
    loc,
  });

  /** `a.b` becomes a strict lookup from the record (or block parameter, or `@` variable) it starts at. */
  const variable = (path: PathExpression, scope: readonly string[]): Expression => {
    const { loc, parts, depth, data } = path;
    const [head = '', ...tail] = parts;
    const scoped = /^(?:\.|this\b)/.test(path.original);
    const started = data || (depth === 0 && !scoped && scope.includes(head));
    const base: PathExpression = started ? { ...path, parts: [head] } : { ...path, parts: [], data: false };
    const steps = started ? tail : parts;
    if (steps.length === 0) return base;
    return call(INTERNAL_HELPERS.get, [site(loc, path.original), base, ...steps.map((step) => text(step, loc))], undefined, loc);
  };
  const call = (name: string, params: Expression[], hash: Hash | undefined, loc: Loc): SubExpression => ({
    type: 'SubExpression',
    path: named(name, loc),
    params,
    hash,
    loc,
  });
  const expression = (node: Expression, scope: readonly string[]): Expression => {
    if (node.type === 'PathExpression') return variable(node, scope);
    if (node.type !== 'SubExpression' || node.path.type !== 'PathExpression') return node;
    return helperCall(node.path.original, node, scope);
  };
  const helperCall = (name: string, node: SubExpression | MustacheStatement, scope: readonly string[]): SubExpression => {
    const params = node.params.map((param) => expression(param, scope));
    return call(name, [site(node.loc, name), ...params], hashOf(node.hash, scope), node.loc);
  };
  const hashOf = (hash: Hash | undefined, scope: readonly string[]): Hash | undefined =>
    hash === undefined
      ? undefined
      : { ...hash, pairs: hash.pairs.map((pair) => ({ ...pair, value: expression(pair.value, scope) })) };

  const content = (node: ContentStatement): Statement[] =>
    linesOf(node).map(({ line, text: piece }) => write('content', [site(node.loc, '', line), text(piece, node.loc)], node.loc));

  const mustache = (node: MustacheStatement, scope: readonly string[]): Statement => {
    const { path, loc } = node;
    const isCall = path.type === 'PathExpression' && isHelper(path.original) && !scope.includes(path.original);
    const value = isCall ? helperCall(path.original, node, scope) : expression(path, scope);
    const source = path.type === 'PathExpression' ? path.original : '';
    return write('value', [site(loc, source), value], loc);
  };
  const statement = (node: Statement, scope: readonly string[]): Statement[] => {
    switch (node.type) {
      case 'ContentStatement':
        return content(node);
      case 'MustacheStatement':
        return [mustache(node, scope)];
      case 'BlockStatement': {
        const params = node.params.map((param) => expression(param, scope));
        const isEach = node.path.type === 'PathExpression' && node.path.original === 'each';
        return [
          {
            ...node,
            params: isEach ? [site(node.loc, 'each'), ...params] : params,
            hash: hashOf(node.hash, scope),
            program: node.program && prepared(node.program, scope),
            inverse: node.inverse && prepared(node.inverse, scope),
          },
        ];
      }
      case 'PartialStatement':
        return [{ ...node, params: node.params.map((param) => expression(param, scope)), hash: hashOf(node.hash, scope) }];
      case 'CommentStatement':
        return [];
      case 'PartialBlockStatement':
      case 'Decorator':
      case 'DecoratorBlock':
        throw new Error(`A template with ${node.type} was not refused.`);
    }
  };
  const prepared = (one: Program, outer: readonly string[]): Program => {
    const scope = [...outer, ...(one.blockParams ?? [])];
    return { ...one, body: one.body.flatMap((node) => statement(node, scope)) };
  };
  return { program: prepared(program, []), sites };
}
