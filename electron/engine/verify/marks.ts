/** Handling marks within texts: what says the same under another mark is no other statement. */
import { schemeOf } from '../dataset/handling/schemes.ts';
import type { Dataset } from '../dataset/schema.ts';
import { comparable } from '../identity/comparable.ts';
import type { Language } from '../units/language.ts';

/** Whether two texts differ in nothing but the marks of a dataset's scheme. */
export function marksAside({ handling, ownScheme }: Pick<Dataset, 'handling' | 'ownScheme'>, language: Language): (a: string, b: string) => boolean {
  const levels = schemeOf(handling?.scheme, ownScheme)?.levels ?? [];
  const portions = levels.map(({ portion }) => comparable(`(${portion})`));
  const labels = levels.map(({ label, shown }) => comparable(shown?.[language] ?? label));
  // Labels alone stand at the edges of pages, behind a dot.
  const bare = (text: string): string => {
    const words = portions.reduce((left, mark) => left.replaceAll(mark, ''), comparable(text));
    return comparable(words.split('·').map((part) => part.trim()).filter((part) => part !== '' && !labels.includes(part)).join('·'));
  };
  return (a, b) => levels.length > 0 && bare(a) === bare(b);
}
