const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)="([^"<>]*)"/y;
const NAME = /^[A-Za-z_][\w.:-]*/;

/** One tag as read. `attributes` is the raw text behind the name. */
export interface Tag {
  readonly form: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: string;
  /** What is not well-formed about it; undefined if nothing is. */
  readonly fault: string | undefined;
}

/** Reads what stands between `<` and `>`. */
export function readTag(raw: string): Tag {
  if (raw.startsWith('/')) return { form: 'close', name: raw.slice(1), attributes: '', fault: undefined };
  const empty = raw.endsWith('/');
  const inner = empty ? raw.slice(0, -1) : raw;
  const name = NAME.exec(inner)?.[0] ?? '';
  const attributes = inner.slice(name.length);
  const fault = name === '' ? `<${raw}> is no element` : attributesFault(attributes);
  return { form: empty ? 'empty' : 'open', name, attributes, fault };
}

function attributesFault(attributes: string): string | undefined {
  const names = new Set<string>();
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(attributes); match !== null; match = ATTRIBUTE.exec(attributes)) {
    const name = match[1] ?? '';
    if (names.has(name)) return `the attribute ${name} twice`;
    names.add(name);
    end = ATTRIBUTE.lastIndex;
  }
  return attributes.slice(end).trim() === '' ? undefined : `bad attributes${attributes}`;
}

/** The raw value of an attribute in the text behind a tag's name; undefined if it has none of that name. */
export function attribute(attributes: string, name: string): string | undefined {
  const key = ` ${name}="`;
  const start = attributes.indexOf(key);
  if (start < 0) return undefined;
  const from = start + key.length;
  return attributes.slice(from, attributes.indexOf('"', from));
}
