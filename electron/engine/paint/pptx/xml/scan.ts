import { readTag } from './tag.ts';

/** Looks at an element where it opens, and where it closes at the text that stands directly before its closing tag. */
export interface Look {
  readonly open?: (() => void) | undefined;
  readonly close?: ((content: string) => void) | undefined;
}

/** Says what is to be looked at on an element of this name and these attributes (the raw text behind the name). */
export type Watch = (name: string, attributes: string) => Look;

/** A tag once read; most tags repeat, within a part and between parts. */
interface KnownTag extends Look {
  readonly form: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly fault: string | undefined;
}

const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u;
const BAD_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;

/** Reads XML once, without building a tree. */
export class XmlScanner {
  readonly #known = new Map<string, KnownTag>();
  readonly #watch: Watch;

  /** @param watch asked once for each different tag, however often that stands in the texts */
  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /**
   * Checks names and nesting, attributes, entities, forbidden characters. Stricter than XML where we are:
   * no comments, no CDATA, no `>` in attributes, double quotes only.
   * @returns what is not well-formed, or undefined
   */
  scan(xml: string): string | undefined {
    if (SUSPECT.test(xml) && FORBIDDEN.test(xml)) return 'a forbidden character';
    if (BAD_ENTITY.test(xml)) return 'an unescaped &';
    const open: string[] = [];
    let roots = 0;
    let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
    for (let start = xml.indexOf('<', at); start >= 0; start = xml.indexOf('<', at)) {
      const end = xml.indexOf('>', start);
      if (end < 0) return 'a tag without end';
      if (open.length === 0) {
        if (xml.slice(at, start).trim() !== '') return 'text outside the root';
        roots += 1;
      }
      const tag = this.#tag(xml.slice(start + 1, end));
      if (tag.fault !== undefined) return tag.fault;
      if (tag.form === 'close') {
        if (open.pop() !== tag.name) return `</${tag.name}> closes nothing`;
        tag.close?.(xml.slice(at, start));
      } else {
        tag.open?.();
        if (tag.form === 'empty') tag.close?.('');
        else open.push(tag.name);
      }
      at = end + 1;
    }
    if (xml.slice(at).trim() !== '') return 'text outside the root';
    if (open.length > 0) return `<${open.at(-1)}> is not closed`;
    return roots === 1 ? undefined : 'not one root';
  }

  #tag(raw: string): KnownTag {
    const found = this.#known.get(raw);
    if (found !== undefined) return found;
    const { form, name, attributes, fault } = readTag(raw);
    const tag = { form, name, fault, ...this.#watch(name, attributes) };
    this.#known.set(raw, tag);
    return tag;
  }
}
