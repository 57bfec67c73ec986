/** Names and ids of shapes that are one another's on a slide: the selection pane and whoever works on the deck by script go by the names, creation ids by the ids. */
import type { Primitive } from '../scene/model.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { Language } from '../units/language.ts';

/** The shapes, those in groups too, each under a name and an id that no other has: of several with one name the second is numbered on from it. */
export function namesApart(items: readonly Primitive[], language: Language): readonly Primitive[] {
  const name = freeWords((word, number) => `${word} (${toLanguageDigits(String(number), language)})`);
  const id = freeWords((word, number) => `${word}-again-${number}`);
  const named = <T extends Primitive>(item: T): T => {
    const own = { name: name(item.name), id: id(item.id) };
    return own.name === item.name && own.id === item.id ? item : { ...item, ...own };
  };
  return items.map((item) => {
    const own = named(item);
    return own.type === 'group' ? { ...own, items: own.items.map(named) } : own;
  });
}

/** Gives each word back, numbered where it was given before. */
function freeWords(numbered: (word: string, number: number) => string): (word: string) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (word) => {
    let [number, found] = [numbers.get(word) ?? 1, word];
    while (taken.has(found)) found = numbered(word, ++number);
    numbers.set(word, number);
    taken.add(found);
    return found;
  };
}
