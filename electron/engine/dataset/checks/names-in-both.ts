/** Names of actors and places that stand in one language of a statement and not in the other. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { byLanguage, wordsOf } from '../../language/languages.ts';
import { isTextSite, expand, type Pattern, type TextSite } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import { LANGUAGES, type Language } from '../../units/language.ts';
import { eachWord } from '../../text/words-in.ts';
import { grouped, groupedByAny } from '../../units/grouped.ts';
import type { Check } from '../clean.ts';
import { type Draft, type FileGroup, sitesOf } from '../draft.ts';
import { isRecordFile } from '../records.ts';
import { type Pair, otherOf } from './pairs.ts';
import { placeOf } from './place.ts';

/** Titles, labels and notes say things in fewer or other words. */
const STATEMENTS: readonly (readonly [readonly FileGroup[], RegExp])[] = [
  [['records'], /^\d+\.(?:text|quote)\./],
  [['judgements.yaml', 'gaps.yaml'], /^\d+\.(?:text|scenario\.meaning)\./],
  [['questions.yaml'], /^\d+\.(?:question|answer)\./],
  [['themes.yaml'], /^\d+\.argument\.text\./],
  [['dataset.yaml'], /^message\.(?:text|(?:news|meaning)\.text|watch\.\d+\.text)\./],
];

interface Named {
  readonly id: string;
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** What mentions it, adjectives among them: "Russian". */
  readonly mention: Readonly<Record<Language, Mention>>;
}

interface Mention {
  /** In small letters, anywhere in a text. */
  readonly names: readonly string[];
  /** How a word of the text begins, in small letters. */
  readonly stems: readonly string[];
}

export function checkNames(whole: Draft): Check {
  const named = namedIn(whole);
  const subjects = sitesOf(whole, ['dataset.yaml'], ['actor']).map(({ value }) => value);
  const found = byLanguage((language) => finder(named, language));
  const statementsIn = new Map<string, RegExp | undefined>();
  const isStatement = ({ file: { name }, path }: TextSite): boolean => {
    if (!statementsIn.has(name)) statementsIn.set(name, STATEMENTS.find(([files]) => files.some((each) => each === name || (each === 'records' && isRecordFile(name))))?.[1]);
    return statementsIn.get(name)?.test(path.join('.')) === true;
  };
  return (draft) =>
    draft.pairs().filter(({ site }) => isStatement(site)).flatMap((pair) => {
      const { site, language, other } = pair;
      const seen = new Set<string>();
      const { namesIn, byName } = found[language];
      return namesIn(site.value).flatMap((written): readonly Problem[] => {
        const those = byName.get(written) ?? [];
        if (seen.has(written) || those.length === 0 || those.some((each) => mentions(other, each.mention[otherOf(language)]))) return [];
        seen.add(written);
        if (wordsOf(otherOf(language)).pronoun.test(other) && mayBeMeant(pair, those, subjects)) return [];
        const expected = those[0]?.names[otherOf(language)][0] ?? '';
        return [problem('warning', 'dataset.name-one-language', { name: written, lacking: otherOf(language), expected }, placeOf(site, written))];
      });
    });
}

/** Every actor and place that has a name in both languages. */
function namedIn(draft: Draft): readonly Named[] {
  const all = sitesOf(draft, ['actors.yaml', 'places.yaml'], ['*']);
  return all.flatMap((site) => {
    const id = fieldOf(site.value, 'id');
    const namesIn = (language: Language): readonly string[] =>
      ([['name', language], ['short', language], ['also', language, '*']] satisfies readonly Pattern[]).flatMap((pattern) => expand(site, pattern).filter(isTextSite).map(({ value }) => value.trim()).filter((name) => name.length > 1));
    const names = byLanguage(namesIn);
    return typeof id !== 'string' || LANGUAGES.some((language) => names[language].length === 0) ? [] : [{ id, names, mention: byLanguage((language) => mentionOf(names[language])) }];
  });
}

/** Words of names that are no names. */
const COMMON: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => wordsOf(language).smallWords));

/** Any of the names, or a word that begins as one of theirs does. */
function mentionOf(names: readonly string[]): Mention {
  const words = names.flatMap((name) => name.split(/[\s\u200C-]+/)).filter((word) => word.length >= 3 && !COMMON.has(word.toLowerCase()));
  return { names: names.map((name) => name.toLowerCase()), stems: words.map((word) => word.slice(0, 4).toLowerCase()) };
}

/** Without expressions: thousands of texts are asked for each of some hundred names, whenever a dataset is loaded. */
function mentions(text: string, { names, stems }: Mention): boolean {
  const small = text.toLowerCase();
  return names.some((name) => small.includes(name)) || small.split(NO_LETTER).some((word) => stems.some((stem) => word.startsWith(stem)));
}

const NO_LETTER = /\P{L}+/u;

interface Finder {
  /** The names that a text holds as words of their own, in its order. */
  readonly namesIn: (text: string) => readonly string[];
  readonly byName: ReadonlyMap<string, readonly Named[]>;
}

interface Anchored {
  readonly name: string;
  /** Of the word in the name. */
  readonly offset: number;
}

/** The names by the word that fewest of them have, since hundreds may begin with "Ministry"; by no word where they have none. */
function anchorsOf(names: readonly string[]): ReadonlyMap<string, readonly Anchored[]> {
  const split = names.map((name) => {
    const words: (Anchored & { readonly word: string })[] = [];
    eachWord(name, (offset, end) => words.push({ name, offset, word: name.slice(offset, end) }));
    return words;
  });
  const counts = new Map([...groupedByAny(split, (each) => each.map(({ word }) => word))].map(([word, having]) => [word, having.length]));
  const rarest = split.map((each, index) => each.toSorted((a, b) => (counts.get(a.word) ?? 0) - (counts.get(b.word) ?? 0))[0] ?? { name: names[index] ?? '', offset: 0, word: '' });
  return grouped(rarest, ({ word }) => word);
}

/** The longest name at a place counts: "European Union" is not Europe. */
function finder(named: readonly Named[], language: Language): Finder {
  const byName = new Map<string, Named[]>();
  for (const each of named) for (const name of each.names[language]) byName.set(name, [...(byName.get(name) ?? []), each]);
  const anchored = anchorsOf([...byName.keys()]);
  const initials = new Set([...anchored.keys()].map((word) => word.charCodeAt(0)));
  const namesIn = (text: string): readonly string[] => {
    const found: { readonly name: string; readonly start: number }[] = [];
    const look = (name: string, start: number): void => {
      if (text.startsWith(name, start) && isWord(text, start, start + name.length)) found.push({ name, start });
    };
    eachWord(text, (start, end) => {
      if (!initials.has(text.charCodeAt(start))) return;
      for (const { name, offset } of anchored.get(text.slice(start, end)) ?? []) if (start >= offset) look(name, start - offset);
    });
    for (const { name } of anchored.get('') ?? []) for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) look(name, start);
    // Of two at one place the longer counts.
    let end = 0;
    return found.sort((a, b) => a.start - b.start || b.name.length - a.name.length).flatMap(({ name, start }) => (start < end ? [] : ((end = start + name.length), [name])));
  };
  return { byName, namesIn };
}

/** Whether no letter stands before or behind a stretch of a text; a Persian ending may. */
const isWord = (text: string, start: number, end: number): boolean => !LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !LETTER_BEHIND.test(text.slice(end, end + 2));
const [LETTER_BEFORE, LETTER_BEHIND] = [/[\p{L}\p{M}\u200C]$/u, /^[\p{L}\p{M}]/u];

/** Fields of records that name whom they are about. */
const ABOUT: readonly Pattern[] = [['actors', '*'], ['places', '*'], ['actor'], ['speaker'], ['from'], ['to']];

/** Whether a pronoun of the text may stand for one of them: what the record, or the whole dataset, is about. What is ours may speak of anything. */
function mayBeMeant({ site: { file, path } }: Pair, those: readonly Named[], subjects: readonly unknown[]): boolean {
  const [index] = path;
  if (!isRecordFile(file.name) || !Array.isArray(file.value) || typeof index !== 'number') return true;
  const value: unknown = file.value[index];
  const about = new Set([...ABOUT.flatMap((pattern) => expand({ file, path: [index], value }, pattern).map((each) => each.value)), ...subjects]);
  return those.some(({ id }) => about.has(id));
}
