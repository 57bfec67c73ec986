/** What a file says in some of the languages. */
import { isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { type Language, LANGUAGES } from '../units/language.ts';
import { readYamlText } from './yaml.ts';

/** Longer texts take longer to read than many a briefing to make. */
const MOST = 1_000_000;

/** The text of a file of YAML or JSON without what it says in other languages as well; as it is where it is no right YAML, or very long. */
export function inLanguages(text: string, languages: readonly Language[]): string {
  const { document, slips } = text.length > MOST ? { slips: [] } : readYamlText(text);
  if (document === undefined || slips.length > 0) return text;
  const cuts: (readonly [from: number, to: number])[] = [];
  visit(document, {
    Map(_, map) {
      const said = LANGUAGES.flatMap((language) => {
        const value = map.items.find(({ key }) => isScalar(key) && key.value === language)?.value as Node | null | undefined;
        return value && !isMap(value) && isWritten(value) && value.range ? [{ language, range: value.range }] : [];
      });
      // A name that is missing in a language may be shown as another has it.
      if (said.length === LANGUAGES.length) cuts.push(...said.filter(({ language }) => !languages.includes(language)).map(({ range: [from, to] }) => [from, to] as const));
    },
  });
  return cuts.sort(([a], [b]) => b - a).reduce((left, [from, to]) => left.slice(0, from) + left.slice(to), text);
}

const isWritten = (value: Node): boolean => (isScalar(value) ? value.value !== null && value.value !== '' : isSeq(value) && value.items.length > 0 && value.items.every((item) => isScalar(item)));
