/**
 * Reads YAML as people write it, in one pass, into the value that the library gives; anything else it leaves to that. What it reads:
 * groups and lists in block form or within one line, and texts on one line, plain or in quotes. No tags, anchors, texts over several
 * lines or keys but plain names and, within brackets, those of JSON; it knows no mistakes, and places of groups and lists alone.
 */

/** Deeper than any file of ours; the library's reader says so of what is deeper still. */
const DEEPEST = 30;

/** A text as it was read. */
export interface PlainYaml {
  readonly value: unknown;
  /** Whether each number is written as a program would write it, so that nothing is lost in it. */
  readonly numbersAsWritten: boolean;
}

/** Thrown within this file alone, where the text is not of this form. */
class OtherForm extends Error {}

/** What a reader may be asked for besides. */
export interface PlainYamlOptions {
  /** What a number becomes. @param source as it is written */
  readonly number?: (value: number, source: string) => unknown;
  /** Is told where groups and lists begin. */
  readonly places?: Map<unknown, number>;
}

/** What a text in YAML holds; undefined where it is not of the form that is read here. */
export function readPlainYaml(text: string, options: PlainYamlOptions = {}): PlainYaml | undefined {
  const reader = new Reader(text, options);
  try {
    return { value: reader.whole(), numbersAsWritten: reader.numbersAsWritten };
  } catch (error) {
    if (error instanceof OtherForm) return undefined;
    throw error;
  }
}

const LONE_RETURN = /\r(?!\n)/;
const NAME = /[A-Za-z_][\w-]{0,100}(?=:[ \r\n]|:$)/y;
/** Signs with a meaning of their own where a plain text begins. */
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`');
/** Words and numbers that are no texts. */
const NO_TEXT = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+.\d].*)$/;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/** What else the library reads as a number. */
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Escapes that mean the same in JSON. */
const ESCAPED = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*$/;

const [TAB, BREAK, RETURN, BLANK, COLON, HASH] = [9, 10, 13, 32, 58, 35];

class Reader {
  numbersAsWritten = true;
  /** Where reading goes on: at the first sign of a line that says something, or behind what was read on its line. */
  private at = 0;
  /** Column of the line that says something next; -1 at the end of the text. */
  private column = 0;

  constructor(
    private readonly text: string,
    private readonly options: PlainYamlOptions,
  ) {}

  whole(): unknown {
    if (this.text.startsWith('\uFEFF') || LONE_RETURN.test(this.text)) throw new OtherForm();
    this.nextLine();
    if (this.column === -1) return null;
    const value = this.block(this.column, 0);
    if (this.column !== -1) throw new OtherForm();
    return value;
  }

  /** What stands from the current line on, as far as it is indented so. */
  private block(column: number, depth: number): unknown {
    if (depth > DEEPEST) throw new OtherForm();
    return this.isEntry() ? this.list(column, depth) : this.group(column, depth);
  }

  private isEntry(): boolean {
    return this.text.charCodeAt(this.at) === 45 && isSpace(this.text.charCodeAt(this.at + 1));
  }

  private list(column: number, depth: number): readonly unknown[] {
    const items = this.placed<unknown[]>([]);
    while (this.column === column && this.isEntry()) {
      this.at += 1;
      const start = this.at;
      this.skipBlanks();
      if (this.endsLine()) items.push(this.below(column + 1, depth));
      else {
        const inner = column + 1 + this.at - start;
        NAME.lastIndex = this.at;
        if (this.isEntry() || NAME.test(this.text)) {
          this.column = inner;
          items.push(this.block(inner, depth + 1));
        } else items.push(this.onLine());
      }
      if (this.column > column) throw new OtherForm();
    }
    return items;
  }

  private group(column: number, depth: number): unknown {
    const fields = this.placed<Record<string, unknown>>({});
    while (this.column === column) {
      const name = this.name();
      if (Object.hasOwn(fields, name)) throw new OtherForm();
      this.skipBlanks();
      fields[name] = this.endsLine() ? this.below(this.listBelow(column) ? column : column + 1, depth) : this.onLine();
      if (this.column > column) throw new OtherForm();
    }
    return fields;
  }

  /** The name of a field, with its colon. */
  private name(): string {
    NAME.lastIndex = this.at;
    const [name] = NAME.exec(this.text) ?? [];
    // A key that is a word of YAML's, such as `TRUE`, the library writes in its own way.
    if (name === undefined || name === '__proto__' || NO_TEXT.test(name)) throw new OtherForm();
    this.at += name.length + 1;
    return name;
  }

  /** The same as JSON has it, within brackets. */
  private quotedName(): string {
    const name = this.doubleQuoted();
    if (this.text.charCodeAt(this.at) !== COLON || name === '__proto__' || name === '<<' || name.length > 100) throw new OtherForm();
    this.at += 1;
    return name;
  }

  /** What begins here. */
  private placed<T extends object>(value: T): T {
    this.options.places?.set(value, this.at);
    return value;
  }

  /** What stands indented below; nothing where nothing does. The line's end has been read. */
  private below(least: number, depth: number): unknown {
    return this.column >= least ? this.block(this.column, depth + 1) : null;
  }

  /** Whether the next line is an entry of a list at the column of the field that holds it. */
  private listBelow(column: number): boolean {
    return this.column === column && this.isEntry();
  }

  /** Whether nothing more stands on the line but a comment; reading goes on at the next line that says something then. */
  private endsLine(): boolean {
    const code = this.text.charCodeAt(this.at);
    if (Number.isNaN(code) || code === BREAK || code === RETURN || (code === HASH && this.at > 0 && this.text.charCodeAt(this.at - 1) === BLANK)) {
      this.skipLine();
      this.nextLine();
      return true;
    }
    return false;
  }

  /** A value on its line, and nothing behind it but a comment. */
  private onLine(): unknown {
    const value = this.value(false, 0);
    this.skipBlanks();
    if (!this.endsLine()) throw new OtherForm();
    return value;
  }

  private value(inFlow: boolean, depth: number): unknown {
    if (depth > DEEPEST) throw new OtherForm();
    switch (this.text[this.at]) {
      case '[':
        return this.flowList(depth);
      case '{':
        return this.flowGroup(depth);
      case '"':
        return this.doubleQuoted();
      case "'":
        return this.singleQuoted();
      default:
        return this.plain(inFlow);
    }
  }

  private flowList(depth: number): readonly unknown[] {
    const items = this.placed<unknown[]>([]);
    this.flow(']', () => items.push(this.value(true, depth + 1)));
    return items;
  }

  private flowGroup(depth: number): unknown {
    const fields = this.placed<Record<string, unknown>>({});
    this.flow('}', () => {
      const name = this.text[this.at] === '"' ? this.quotedName() : this.name();
      if (Object.hasOwn(fields, name)) throw new OtherForm();
      this.skipBlanks();
      fields[name] = this.value(true, depth + 1);
    });
    return fields;
  }

  /** What stands between brackets, parted by commas. */
  private flow(end: string, item: () => void): void {
    this.at += 1;
    this.skipBlanks();
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      item();
      this.skipBlanks();
      const sign = this.text[this.at];
      this.at += 1;
      if (sign === end) return;
      if (sign !== ',') throw new OtherForm();
      this.skipBlanks();
    }
  }

  private doubleQuoted(): string {
    const from = this.at + 1;
    let end = this.text.indexOf('"', from);
    while (end !== -1 && this.text.charCodeAt(end - 1) === 92 && isEscaped(this.text, end)) end = this.text.indexOf('"', end + 1);
    const inner = this.quoted(from, end);
    if (!inner.includes('\\')) return inner;
    if (!ESCAPED.test(inner)) throw new OtherForm();
    return JSON.parse(`"${inner}"`) as string;
  }

  private singleQuoted(): string {
    const from = this.at + 1;
    let end = this.text.indexOf("'", from);
    while (end !== -1 && this.text[end + 1] === "'") end = this.text.indexOf("'", end + 2);
    return this.quoted(from, end).replaceAll("''", "'");
  }

  private quoted(from: number, end: number): string {
    if (end === -1) throw new OtherForm();
    const inner = this.text.slice(from, end);
    for (let index = 0; index < inner.length; index += 1) if (inner.charCodeAt(index) < BLANK) throw new OtherForm();
    this.at = end + 1;
    return inner;
  }

  /** A text without quotes, to the end of its line or, within brackets, of its place. */
  private plain(inFlow: boolean): unknown {
    const { text, at: from } = this;
    const first = text[from];
    const next = text.charCodeAt(from + 1);
    if (first === undefined || (INDICATORS.has(first) && (first !== '-' || isSpace(next) || next === 45 || (inFlow && isFlow(next))))) throw new OtherForm();
    let [to, end] = [from, from];
    for (; to < text.length; to += 1) {
      const code = text.charCodeAt(to);
      if (code === BREAK || code === RETURN) break;
      if (code < BLANK) throw new OtherForm();
      if (code === BLANK) continue;
      if (code === HASH && end < to) break;
      if (code === COLON && (isSpace(text.charCodeAt(to + 1)) || (inFlow && isFlow(text.charCodeAt(to + 1))))) throw new OtherForm();
      if (inFlow && isFlow(code)) break;
      end = to + 1;
    }
    if (inFlow && (to === text.length || !isFlow(text.charCodeAt(to)))) throw new OtherForm();
    this.at = end;
    return this.typed(text.slice(from, end));
  }

  /** What a plain text means: the core schema of YAML 1.2. */
  private typed(written: string): unknown {
    if (!NO_TEXT.test(written)) return written;
    if (NUMBER.test(written)) {
      const number = Number(written);
      if (String(number) !== written) this.numbersAsWritten = false;
      return this.options.number === undefined ? number : this.options.number(number, written);
    }
    if (OTHER_NUMBER.test(written) || written.startsWith('...')) throw new OtherForm();
    switch (written.toLowerCase()) {
      case '~':
      case 'null':
        return null;
      case 'true':
        return true;
      case 'false':
        return false;
      default:
        return written;
    }
  }

  private skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === BLANK) this.at += 1;
    if (this.text.charCodeAt(this.at) === TAB) throw new OtherForm();
  }

  private skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end + 1;
  }

  /** Goes to the first sign of the next line that is not empty and no comment. */
  private nextLine(): void {
    for (;;) {
      const start = this.at;
      this.skipBlanks();
      const code = this.text.charCodeAt(this.at);
      if (Number.isNaN(code)) {
        this.column = -1;
        return;
      }
      if (code !== BREAK && code !== RETURN && code !== HASH) {
        this.column = this.at - start;
        return;
      }
      this.skipLine();
    }
  }
}

const isSpace = (code: number): boolean => code === BLANK || code === BREAK || code === RETURN || Number.isNaN(code);
/** , [ ] { } */
const isFlow = (code: number): boolean => code === 44 || code === 91 || code === 93 || code === 123 || code === 125;

/** Whether an odd number of backslashes stands before a sign. */
function isEscaped(text: string, at: number): boolean {
  let count = 0;
  while (text.charCodeAt(at - 1 - count) === 92) count += 1;
  return count % 2 === 1;
}
