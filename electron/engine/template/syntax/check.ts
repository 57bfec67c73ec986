/** Finds what can be seen to be wrong in a template before it is filled. */
import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../source/nearest.ts';
import { BLOCKS, HELPERS } from '../helpers/all.ts';
import type { Expression, Hash, PartialStatement, PathExpression, Program, Statement, SubExpression } from './nodes.ts';

/** What a template may name, besides the briefing. */
export interface Surroundings {
  readonly templates: readonly string[];
  /** Undefined where the pack's strings could not be read. */
  readonly strings?: readonly string[];
}

type Node = { readonly loc: hbs.AST.SourceLocation };
type Called = { readonly params: readonly Expression[]; readonly hash: Hash | undefined } & Node;

const DATA = ['root', 'index', 'first', 'last', 'key'];

/** Names that lead from a record into the program itself. */
const INTERNAL = ['constructor', 'prototype', '__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'];

const inlineNames = HELPERS.map(({ name }) => name);
const blockNames = BLOCKS.map(({ name }) => name);

export const isHelper = (name: string): boolean => inlineNames.includes(name);

/** Problems of one template, in the order of its lines. */
export function checkTemplate(program: Program, file: string, known: Surroundings): Problem[] {
  const problems: Problem[] = [];
  const at = ({ loc }: Node) => ({ file, line: loc.start.line, column: loc.start.column + 1 });

  const checkCall = (name: string, usage: typeof HELPERS | typeof BLOCKS, node: Called): void => {
    const helper = usage.find((one) => one.name === name);
    if (helper === undefined) return;
    const count = node.params.length;
    const named = (node.hash?.pairs ?? []).map(({ key }) => key);
    const wrong = named.filter((key) => helper.named !== 'any' && !helper.named.includes(key));
    if (count < helper.least || count > helper.most || wrong.length > 0) {
      problems.push(problem('error', 'template.helper-use', { name, usage: helper.usage }, at(node)));
    }
    const [key] = node.params;
    const { strings } = known;
    if (name === 's' && key?.type === 'StringLiteral' && strings?.includes(key.value) === false) {
      const params = { key: key.value, nearest: nearest(key.value, strings), known: strings };
      problems.push(problem('error', 'template.unknown-string', params, at(node)));
    }
  };
  const checkInside = (node: Called): void => {
    node.params.forEach(checkExpression);
    node.hash?.pairs.forEach(({ value }) => checkExpression(value));
  };
  const checkPath = (path: PathExpression): void => {
    const internal = path.parts.find((part) => INTERNAL.includes(part));
    const [first = ''] = path.parts;
    if (internal !== undefined) problems.push(problem('error', 'template.internal-name', { name: internal }, at(path)));
    else if (path.data && !DATA.includes(first)) {
      const names = DATA.map((name) => `@${name}`);
      const params = { name: path.original, nearest: nearest(`@${first}`, names), known: names };
      problems.push(problem('error', 'template.unknown-variable', { ...params, parent: '' }, at(path)));
    }
  };
  const checkHelper = (path: PathExpression | SubExpression, node: Called): void => {
    const name = path.type === 'PathExpression' ? path.original : '';
    if (isHelper(name)) checkCall(name, HELPERS, node);
    else if (blockNames.includes(name)) problems.push(problem('error', 'template.block-inline', { name }, at(node)));
    else {
      const params = { name, nearest: nearest(name, inlineNames), known: inlineNames };
      problems.push(problem('error', 'template.unknown-helper', params, at(node)));
    }
    checkInside(node);
  };
  const checkExpression = (node: Expression): void => {
    if (node.type === 'SubExpression') checkHelper(node.path, node);
    else if (node.type === 'PathExpression') checkPath(node);
  };
  const checkPartial = (node: PartialStatement): void => {
    const { name } = node;
    const wanted = name.type === 'SubExpression' ? '' : String(name.original);
    if (name.type === 'SubExpression') problems.push(problem('error', 'template.refused', { form: 'dynamic-partial' }, at(node)));
    else if (!known.templates.includes(wanted)) {
      const params = { name: wanted, nearest: nearest(wanted, known.templates), known: known.templates };
      problems.push(problem('error', 'template.unknown-partial', params, at(node)));
    }
    checkInside(node);
  };
  const checkStatement = (node: Statement): void => {
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement': {
        const { path } = node;
        if (!node.escaped) problems.push(problem('error', 'template.refused', { form: 'unescaped' }, at(node)));
        else if (path.type === 'SubExpression') checkExpression(path);
        else if (path.type !== 'PathExpression') return;
        else if (node.params.length > 0 || node.hash !== undefined || isHelper(path.original)) checkHelper(path, node);
        else if (blockNames.includes(path.original)) problems.push(problem('error', 'template.block-inline', { name: path.original }, at(node)));
        else checkPath(path);
        return;
      }
      case 'BlockStatement': {
        const name = node.path.type === 'PathExpression' ? node.path.original : '';
        if (blockNames.includes(name)) checkCall(name, BLOCKS, node);
        else {
          const params = { name, nearest: nearest(name, blockNames), known: blockNames };
          problems.push(problem('error', 'template.unknown-block', params, at(node)));
        }
        checkInside(node);
        if (node.program !== undefined) checkProgram(node.program);
        if (node.inverse !== undefined) checkProgram(node.inverse);
        return;
      }
      case 'PartialStatement':
        checkPartial(node);
        return;
      case 'PartialBlockStatement':
        problems.push(problem('error', 'template.refused', { form: 'partial-block' }, at(node)));
        return;
      case 'Decorator':
      case 'DecoratorBlock':
        problems.push(problem('error', 'template.refused', { form: 'decorator' }, at(node)));
    }
  };
  const checkProgram = (one: Program): void => one.body.forEach(checkStatement);
  checkProgram(program);
  return problems;
}
