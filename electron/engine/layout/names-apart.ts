/** Names of shapes that are one another's on a slide: the selection pane and whoever works on the deck by script go by them. */
import type { Primitive } from '../scene/model.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { Language } from '../units/language.ts';

/** The shapes, those in groups too, each under a name that no other has: of several with one name the second is numbered on from it. */
export function namesApart(items: readonly Primitive[], language: Language): readonly Primitive[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const free = (name: string): string => {
    let [number, found] = [numbers.get(name) ?? 1, name];
    while (taken.has(found)) found = `${name} (${toLanguageDigits(String(++number), language)})`;
    numbers.set(name, number);
    taken.add(found);
    return found;
  };
  const named = <T extends Primitive>(item: T): T => {
    const name = free(item.name);
    return name === item.name ? item : { ...item, name };
  };
  return items.map((item) => {
    const own = named(item);
    return own.type === 'group' ? { ...own, items: own.items.map(named) } : own;
  });
}
