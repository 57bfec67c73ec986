/** Somebody's own words in a release: what cites a record that is left out is left out with it, and of the rest nobody knows how far it may go. */
import type { DocumentEdits, Edit, EditState } from '../../../contract/document.ts';
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
  return {
    edits: { ...given, edits: given.edits.map((edit, index) => (withheld[index]?.length === 0 ? edit : unsaid(edit, language))) },
    problems: judged.flatMap(({ edit, text, where }, index) => (withheld[index]?.length === 0 ? [] : [problem('warning', 'release.own-words-gone', { level, records: withheld[index] ?? [], ...nameOf(edit, text, index) }, where)])),
  };
}

/** How its author knows an edit: an own slide by its title, or by its number among the edits where it has none. */
function nameOf(edit: Edit, text: string, index: number): { readonly of: Edit['kind']; readonly name: string } {
  if (edit.kind !== 'insert') return { of: edit.kind, name: edit.slide };
  const [heading = ''] = text.trimStart().split('\n', 1);
  const title = heading.replace(/^#{1,6}[ \t]*/, '').replace(/\[@[^\]]*\]|\{[^{}]*\}|[*\\]/g, '').replace(/\s+/g, ' ').trim();
  return { of: edit.kind, name: title === '' ? String(index + 1) : title };
}

/**
 * That words of somebody's own stand in a release, told at the first: nobody else knows how far they may go.
 * @param states what has become of each edit on the slides
 */
export function standingWords({ file, edits, lines }: DocumentEdits, states: readonly EditState[], level: string, language: Language): readonly Problem[] {
  const standing = edits.flatMap((edit, index) => (textIn(edit, language).trim() !== '' && STANDING.has(states[index] ?? 'unplaced') ? [lines[index] ?? 1] : []));
  return standing[0] === undefined ? [] : [problem('warning', 'release.own-words', { level, texts: standing.length }, { file, line: standing[0] })];
}

const STANDING: ReadonlySet<EditState> = new Set(['applied', 'changed', 'elsewhere']);

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

/** The edit without its words in this language; an own slide without any, so that nobody takes it for one of another language. */
function unsaid(edit: Edit, language: Language): Edit {
  if (edit.kind === 'insert') return { ...edit, text: {} };
  return 'language' in edit ? { ...edit, language: LANGUAGES.find((each) => each !== language) ?? language } : edit;
}
