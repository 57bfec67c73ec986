/** Texts that hold more than a slide shows: paragraphs, lists, marks of Markdown or HTML, too many words. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isLanguage } from '../../language/languages.ts';
import { LANGUAGES } from '../../units/language.ts';
import { sitesOf } from '../draft.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Draft } from '../draft.ts';
import type { Site, TextSite } from '../../source/site.ts';
import { placeOf } from './place.ts';

/** Letters that a title of a slide, a statement on it, and a notice beside draft and mark have room for (docs/datasets.md). */
const MOST_LETTERS = { title: 90, text: 160, notice: 40 } as const;

/** Of the structures of a text the first that is there. */
const STRUCTURES = [
  ['table', /\n[ \t]*\|.*\|/],
  ['list', /(?:^|\n)[ \t]*(?:[-*+•–]|\d{1,2}[.)]|[۰-۹]{1,2}[.)])[ \t]+\S.*\n[ \t]*(?:[-*+•–]|\d{1,2}[.)]|[۰-۹]{1,2}[.)])[ \t]+\S/],
  ['heading', /^#{1,6}[ \t]+\S/],
  ['paragraphs', /\n[ \t]*\n/],
  ['lines', /\n/],
] as const;
/** Marks that would be shown: **bold**, `code`, [words](address), <b>, &nbsp; and a leading >. */
const MARKS = /\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__|`[^`\s][^`]*`|\[[^[\]]+\]\([^()\s]+\)|<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);|^> /i;

/** Warnings only: everything is shown, on one line and as it is written. */
export const checkShape = (draft: Draft): readonly Problem[] => [
  ...draft.texts().filter(({ path }) => isLanguage(path.at(-1))).flatMap((site) => [...structure(site), ...marks(site)]),
  ...[...sitesOf(draft, ['themes.yaml'], ['*', 'points', '*', 'title'])].flatMap((site) => tooLong(site, MOST_LETTERS.title)),
  ...[...sitesOf(draft, ['records'], ['*', 'text']), ...sitesOf(draft, ['themes.yaml'], ['*', 'points', '*', 'parts', '*', 'text'])].flatMap((site) => tooLong(site, MOST_LETTERS.text)),
  ...sitesOf(draft, ['dataset.yaml'], ['notice']).flatMap((site) => tooLong(site, MOST_LETTERS.notice)),
];

function structure(site: TextSite): readonly Problem[] {
  const text = site.value.trim();
  const [kind] = STRUCTURES.find(([, form]) => form.test(text)) ?? [];
  if (kind === undefined) return [];
  // Only a blank line breaks a text that YAML folds.
  const folds = !/["|]/.test(site.file.text.charAt(site.file.find(site.path, 'value').start));
  return [problem('warning', 'dataset.one-line', { kind: kind === 'lines' && folds ? 'paragraphs' : kind }, site.file.where(site.path))];
}

function marks(site: TextSite): readonly Problem[] {
  const found = MARKS.exec(site.value.trim())?.[0];
  return found === undefined ? [] : [problem('warning', 'dataset.shown-marks', { found }, placeOf(site, found))];
}

function tooLong({ file, path, value }: Site, most: number): readonly Problem[] {
  return LANGUAGES.flatMap((language) => {
    const text = fieldOf(value, language);
    if (typeof text !== 'string') return [];
    const letters = [...text.trim()].length;
    return letters <= most ? [] : [problem('warning', 'dataset.long-text', { letters, most }, file.where([...path, language]))];
  });
}
