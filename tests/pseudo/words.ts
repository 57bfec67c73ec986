/** Words of languages that nobody speaks, made of those of the program's own: whoever knows these sees at once what was not put into them. */
import { isMap, isScalar, isSeq, type Node, parseDocument, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';

const ACCENTED: Readonly<Record<string, string>> = { a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', A: 'Áá', E: 'Éé', I: 'Íí', O: 'Óó', U: 'Úú' };
/** What is filled in, and addresses. */
const KEPT = /(\{[^{}]*\}|https?:\/\/\S+|\S+@\S+)/;

const outside = (text: string, change: (words: string) => string): string => text.split(KEPT).map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');

/** English with each vowel twice and accented: some two fifths longer. */
export const longer = (text: string): string => outside(text, (words) => words.replace(/[aeiouAEIOU]/g, (vowel) => ACCENTED[vowel] ?? vowel));

/** Persian with the Arabic forms of two letters, which no Persian text has. */
export const otherLetters = (text: string): string => outside(text, (words) => words.replaceAll('ی', 'ي').replaceAll('ک', 'ك'));

/** Fields that hold no words, or words that texts are searched for. */
const UNSAID = new Set(['firstCalendar', 'translatedTitle', 'severalEnding', 'signs', 'terms']);

/** Data of a language with all its words changed, those that functions make too; expressions and what is no text stay. */
export function worded<T>(data: T, change: (text: string) => string): T {
  if (typeof data === 'string') return change(data) as T;
  if (typeof data === 'function') return ((...given: readonly unknown[]) => worded((data as (...all: readonly unknown[]) => unknown)(...given), change)) as T;
  if (Array.isArray(data)) return data.map((each: unknown) => worded(each, change)) as T;
  if (typeof data !== 'object' || data === null || data instanceof RegExp) return data;
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, UNSAID.has(field) ? value : worded(value, change)])) as T;
}

/** A file of YAML or JSON with what it says in both of the program's own languages said in the others too. */
export function inAllLanguages(content: string): string {
  const document = parseDocument(content);
  visit(document, {
    Map(_, map) {
      const [en, fa] = [map.get('en', true), map.get('fa', true)] as (Node | undefined)[];
      if (en === undefined || fa === undefined) return;
      map.set('qaa', changed(en, longer));
      map.set('qab', changed(fa, otherLetters));
      const one = map.get('enOne');
      if (typeof one === 'string') map.set('qaaOne', longer(one));
    },
  });
  return content.trimStart().startsWith('[') ? JSON.stringify(document.toJS()) : document.toString({ lineWidth: 0 });
}

function changed(node: Node, change: (text: string) => string): Node {
  if (isScalar(node)) return new Scalar(typeof node.value === 'string' ? change(node.value) : node.value);
  const copy = isMap(node) ? new YAMLMap() : new YAMLSeq();
  if (isMap(node)) for (const { key, value } of node.items) (copy as YAMLMap).set(key, changed(value as Node, change));
  else if (isSeq(node)) for (const item of node.items) (copy as YAMLSeq).add(changed(item as Node, change));
  return copy;
}

/** The texts of a file that are in no language of its own choosing: ids, names of works, addresses. */
export function unworded(content: string): string {
  const found: string[] = [];
  visit(parseDocument(content), {
    Map: (_, map) => (map.has('en') && map.has('fa') ? visit.SKIP : undefined),
    Scalar: (_, { value }) => void found.push(String(value)),
  });
  return found.join(' ');
}
