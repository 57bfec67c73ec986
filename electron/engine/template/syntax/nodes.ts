/** The nodes of a Handlebars tree as the parser makes them, as one closed union (Handlebars' own types leave it open). */
import 'handlebars';

interface Node<Type extends string> {
  type: Type;
  loc: hbs.AST.SourceLocation;
}

/** A call of a helper, or a variable where there are no parameters. The parser leaves `hash` undefined where there is none. */
interface Call<Type extends string> extends Node<Type> {
  params: Expression[];
  hash: Hash | undefined;
}

export interface PathExpression extends Node<'PathExpression'> {
  data: boolean;
  depth: number;
  parts: string[];
  original: string;
}
export interface TextLiteral extends Node<'StringLiteral'> {
  value: string;
  original: string;
}
export interface NumberLiteral extends Node<'NumberLiteral'> {
  value: number;
  original: number;
}
export interface BooleanLiteral extends Node<'BooleanLiteral'> {
  value: boolean;
  original: boolean;
}
export type EmptyLiteral = Node<'NullLiteral'> | Node<'UndefinedLiteral'>;

export interface SubExpression extends Call<'SubExpression'> {
  path: PathExpression | SubExpression;
}
export type Expression = PathExpression | SubExpression | TextLiteral | NumberLiteral | BooleanLiteral | EmptyLiteral;

export interface HashPair extends Node<'HashPair'> {
  key: string;
  value: Expression;
}
export interface Hash extends Node<'Hash'> {
  pairs: HashPair[];
}

export interface ContentStatement extends Node<'ContentStatement'> {
  /** The text without the white space around blocks that stand on lines of their own. */
  value: string;
  original: string;
}
export type CommentStatement = Node<'CommentStatement'>;
export interface MustacheStatement extends Call<'MustacheStatement'> {
  path: Expression;
  escaped: boolean;
  strip: hbs.AST.StripFlags;
}
export interface BlockStatement extends Call<'BlockStatement'> {
  path: PathExpression | SubExpression;
  program: Program | undefined;
  inverse: Program | undefined;
}
export interface PartialStatement extends Call<'PartialStatement'> {
  name: PathExpression | SubExpression | TextLiteral | NumberLiteral;
  indent: string;
}
/** Forms of Handlebars that a pack may not use. */
export type RefusedStatement = Node<'PartialBlockStatement'> | Node<'Decorator'> | Node<'DecoratorBlock'>;

export type Statement =
  | ContentStatement
  | CommentStatement
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | RefusedStatement;

export interface Program extends Node<'Program'> {
  body: Statement[];
  blockParams: string[] | undefined;
}
