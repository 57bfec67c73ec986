/** Reads JSON by the language's own reader where that loses nothing; what names a field twice, is nested without end or is no JSON it leaves. */
import type { PlainYaml } from './plain-yaml.ts';

/** Deeper than any file of ours. */
const DEEPEST = 30;

/** Texts, brackets and colons. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** What a text in JSON holds; undefined where it is to be read otherwise. */
export function readPlainJson(text: string): PlainYaml | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isSimple(text) ? { value, numbersAsWritten: false } : undefined;
}

/** Whether no group has a field twice and nothing is nested deeper than it may be. */
function isSimple(text: string): boolean {
  const open: Set<string>[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(new Set());
      if (open.length > DEEPEST) return false;
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const name = JSON.parse(last) as string;
      const group = open.at(-1);
      if (group?.has(name) === true) return false;
      group?.add(name);
    } else last = token;
  }
  return true;
}
