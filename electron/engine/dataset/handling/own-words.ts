/** Somebody's own words in a release: what cites a record that is left out is left out with it, and of the rest nobody knows how far it may go. */
import type { DocumentEdits, Edit } from '../../../contract/document.ts';
import type { Language } from '../../units/language.ts';
import { LANGUAGES } from '../../units/language.ts';
import { type Problem, problem } from '../../diagnostics/problem.ts';
import type { Dataset } from '../schema.ts';

export interface ReleasedWords {
  /** As many as before, in their order: what is left out says nothing in the language of the briefing. */
  readonly edits: DocumentEdits;
  readonly problems: readonly Problem[];
}

/** @param whole the dataset before the release @param released the same as it is handed out */
export function releasedWords(given: DocumentEdits, whole: Dataset, released: Dataset, level: string, language: Language): ReleasedWords {
  const records = goneOf(whole.records, released.records);
  const sources = goneOf(whole.sources, released.sources);
  const judged = given.edits.map((edit, index) => ({ edit, where: { file: given.file, line: given.lines[index] ?? 1 }, text: textIn(edit, language) }));
  const withheld = judged.map(({ edit, text }) => [...new Set([...citedIn(text).filter((id) => records.has(id)), ...sourcesIn(text).filter((id) => sources.has(id)), ...(text === '' ? [] : standsFor(edit)).filter((id) => records.has(id))])]);
  const left = judged.filter(({ text }, index) => text.trim() !== '' && withheld[index]?.length === 0);
  return {
    edits: { ...given, edits: given.edits.map((edit, index) => (withheld[index]?.length === 0 ? edit : unsaid(edit, language))) },
    problems: [
      ...judged.flatMap(({ where }, index) => (withheld[index]?.length === 0 ? [] : [problem('warning', 'release.own-words-gone', { level, records: withheld[index] ?? [] }, where)])),
      ...(left[0] === undefined ? [] : [problem('warning', 'release.own-words', { level, texts: left.length }, left[0].where)]),
    ],
  };
}

const goneOf = (before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): ReadonlySet<string> => {
  const kept = new Set(after.map(({ id }) => id));
  return new Set(before.map(({ id }) => id).filter((id) => !kept.has(id)));
};

/** What an edit says in a language; nothing of one that only moves or hides. */
function textIn(edit: Edit, language: Language): string {
  switch (edit.kind) {
    case 'hide':
    case 'move':
      return '';
    case 'insert':
      return edit.text[language] ?? '';
    case 'replace':
    case 'replace-slide':
    case 'notes':
      return edit.language === language ? edit.text : '';
  }
}

/** The records that a block went by which was replaced. */
const standsFor = (edit: Edit): readonly string[] => (edit.kind === 'replace' ? edit.block.replace(/\.\d+$/, '').split('+') : []);

const citedIn = (text: string): readonly string[] => [...text.matchAll(/\bfact["']?\s*[=:]\s*["']?([a-z0-9-]+)/g)].map(([, id]) => id ?? '');
const sourcesIn = (text: string): readonly string[] => [...text.matchAll(/(?:@|\bsource["']?\s*:\s*["']?)([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu)].map(([, id]) => id ?? '');

/** The edit without its words in this language. */
function unsaid(edit: Edit, language: Language): Edit {
  if (edit.kind === 'insert') return { ...edit, text: Object.fromEntries(Object.entries(edit.text).filter(([name]) => name !== language)) };
  return 'language' in edit ? { ...edit, language: LANGUAGES.find((each) => each !== language) ?? language } : edit;
}
