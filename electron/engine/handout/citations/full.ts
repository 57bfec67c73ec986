/** The full forms of sources for the slide that lists them: entries of a bibliography, their addresses apart. */
import type { CslSource } from '../../dataset/sources/work.ts';
import type { TextFolder } from '../../host.ts';
import { isolatedWhole } from '../../text/stretches/isolates.ts';
import type { CalendarSystem } from '../../language/words.ts';
import type { Language } from '../../units/language.ts';
import { DEFAULT_CITATIONS } from '../../../contract/narrative.ts';
import { textOf } from '../reading.ts';
import { makeCiter } from './citer.ts';
import { findStyle } from './styles.ts';

/**
 * The full forms of some sources by their ids, in the style that handouts have where none is named; none where the folder lacks that style.
 * @param sources all of the dataset: works of one author and year are told apart among them
 * @param wanted ids of those that are to be formed
 */
export function fullForms(folder: TextFolder, sources: readonly CslSource[], wanted: readonly string[], language: Language, calendar: CalendarSystem): ReadonlyMap<string, string> {
  const { style } = findStyle(folder, DEFAULT_CITATIONS);
  // The slide has the address behind the entry, where it is a link.
  const bare = sources.map(({ URL: _address, DOI: _doi, ...source }): CslSource => ({ ...source, id: source.id }));
  const { citer } = style === undefined ? {} : makeCiter(style, bare, wanted, language, calendar, false);
  return new Map((citer?.sources() ?? []).map((entry) => [entry.source, entry.language === language ? textOf(entry.prose) : isolatedWhole(textOf(entry.prose))]));
}
