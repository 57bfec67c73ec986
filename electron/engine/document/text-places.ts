/** Where in a document an edit's texts stand. */
import type { Edit, EditTexts, TextPlace } from '../../contract/document.ts';
import type { ParsedFile } from '../source/parse.ts';

/** Of every edit of a document as its file has it. */
export const textPlaces = (file: ParsedFile<string>, edits: readonly Edit[]): readonly EditTexts[] =>
  edits.map((edit, index): EditTexts => {
    if (!('text' in edit)) return {};
    const at = (...path: readonly string[]): TextPlace => placeAt(file, ['edits', index, 'text', ...path]);
    return typeof edit.text === 'string' ? ('language' in edit ? { [edit.language]: at() } : {}) : Object.fromEntries(Object.keys(edit.text).map((language) => [language, at(language)]));
  });

function placeAt({ find, text, position }: ParsedFile<string>, path: readonly (string | number)[]): TextPlace {
  const { start } = find(path, 'value');
  const { line } = position(start);
  // What follows the bar, a number or a sign, stands on its line; the text begins on the next.
  return text.charAt(start) === '|' ? { line: line + 1, isBlock: true } : { line, isBlock: false };
}
