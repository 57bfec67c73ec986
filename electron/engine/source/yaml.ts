/**
 * The one way in for YAML, wherever it stands: files of datasets, packs and looks, front matter, fenced blocks. JSON goes
 * through it too, for positions and double keys.
 *
 * A subset: no anchors, aliases, merged fields and tags, one document. Aliases let a few lines stand for gigabytes.
 */
import { Composer, type CST, type Document, Parser, type Scalar, YAMLParseError } from 'yaml';
import { toPlain } from './plain.ts';
import { type Slip, slipsOf } from './syntax.ts';

/** A text in YAML, read. */
export interface YamlText {
  /** The content as plain objects, lists, strings, numbers, booleans and nulls; not to be used where there are slips. */
  readonly value: unknown;
  /** Undefined where the text is nested without end. */
  readonly document?: Document.Parsed;
  /** What has to be mended before the value is worth anything, in the order of the text. */
  readonly slips: readonly Slip[];
  /** Fields that stand twice in one group, and where their second place begins. */
  readonly doubled: readonly { readonly key: string; readonly offset: number }[];
}

export interface YamlOptions {
  readonly json?: boolean;
  /** What a single value becomes; by default what YAML makes of it. */
  readonly single?: (scalar: Scalar) => unknown;
}

/** Reads a text of one document; never throws. */
export function readYamlText(text: string, { json = false, single }: YamlOptions = {}): YamlText {
  const document = parse(text, json, true);
  if ('tooDeep' in document) return { value: undefined, slips: [{ kind: 'too-deep', offset: document.tooDeep, detail: '' }], doubled: [] };
  const plain = toPlain(document.contents, single);
  const slips = slipsOf(document, text, json);
  const doubled = document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [offset] }) => ({ key: keyAt(text, offset), offset }));
  return { value: plain.value, document, slips: slips.length > 0 ? slips : firstOfLines(plain.slips, text), doubled };
}

/**
 * The document of a text in which nothing is wrong, for places in it; undefined where it is nested without end. Fields that stand twice
 * are not looked for, which takes the library the square of the time.
 */
export function placesIn(text: string, json: boolean): Document.Parsed | undefined {
  const document = parse(text, json, false);
  return 'tooDeep' in document ? undefined : document;
}

/** Far deeper than any file of ours, far from where composing it, which calls itself for each level, fills the stack. */
const DEEPEST = 200;

/** As the library's parseDocument does, with a look at the depth between its two halves, of which only the second is recursive. */
function parse(text: string, json: boolean, uniqueKeys: boolean): Document.Parsed | { readonly tooDeep: number } {
  const tokens = [...new Parser().parse(text)];
  const tooDeep = firstDeeperThan(DEEPEST, tokens);
  if (tooDeep !== undefined) return { tooDeep };
  const composer = new Composer({ prettyErrors: false, version: '1.2', schema: json ? 'json' : 'core', resolveKnownTags: false, uniqueKeys });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (second !== undefined) document?.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'A second document'));
  return document as Document.Parsed;
}

/** The offset of a token that stands deeper than `limit` in others. */
function firstDeeperThan(limit: number, tokens: readonly CST.Token[]): number | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > limit) return 'offset' in token ? token.offset : 0;
    const inner = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : 'value' in token ? [token.value] : [];
    for (const each of inner) if (each !== undefined && each !== null) open.push({ token: each, depth: depth + 1 });
  }
  return undefined;
}

/** Of ten aliases on a line one is enough to hear of. */
function firstOfLines(slips: readonly Slip[], text: string): readonly Slip[] {
  let end = -1;
  return slips.filter(({ offset }) => {
    if (offset < end) return false;
    const found = text.indexOf('\n', offset);
    end = found === -1 ? Infinity : found;
    return true;
  });
}

const keyAt = (text: string, start: number): string => /^["']?([^"':\s]+)/.exec(text.slice(start, start + 80))?.[1] ?? '';
