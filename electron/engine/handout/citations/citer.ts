/** citeproc at work on one handout: citations and the list of sources in a style, as pieces of text. */
import CSL from 'citeproc';
import type { DeckCitation } from '../../deck/model.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { CalendarSystem } from '../../text/words/model.ts';
import type { Language } from '../../units/language.ts';
import { languageTag } from '../../units/language.ts';
import type { TextPiece } from '../model.ts';
import type { CslSource } from './items.ts';
import { cslItem } from './items.ts';
import { joinPlaces, readLocator } from './locators.ts';
import { piecesOf } from './pieces.ts';
import type { CitationStyle } from './styles.ts';

export interface Citer {
  /** Whether the style puts citations into notes; otherwise they stand in the text, in brackets of their own. */
  readonly inNotes: boolean;
  /** The next citation of the text. */
  cite(citations: readonly DeckCitation[]): readonly TextPiece[];
  /** Every source cited, in the order of the style. */
  sources(): readonly (readonly TextPiece[])[];
}

/**
 * Sets citeproc up; no citer, and a problem, where it can make nothing of the style.
 * @param cited ids of the sources that the handout cites, in order of first citation
 */
export function makeCiter(
  style: CitationStyle,
  sources: readonly CslSource[],
  cited: readonly string[],
  language: Language,
  calendar: CalendarSystem,
): { readonly citer?: Citer; readonly problems: readonly Problem[] } {
  try {
    return { citer: startCiter(style, sources, cited, language, calendar), problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [problem('error', 'handout.style-broken', { style: style.id, detail })] };
  }
}

function startCiter(
  style: CitationStyle,
  sources: readonly CslSource[],
  cited: readonly string[],
  language: Language,
  calendar: CalendarSystem,
): Citer {
  const items = new Map(sources.map((source) => [source.id, cslItem(source, language, calendar)]));
  const system = { retrieveLocale: () => style.locale, retrieveItem: (id: string) => items.get(id) ?? { id } };
  const engine = new CSL.Engine(system, style.style, languageTag(language), true);
  engine.setOutputFormat('html');
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.updateItems(cited);
  const inNotes = engine.opt.xclass === 'note';
  const before: (readonly [string, number])[] = [];
  return {
    inNotes,
    cite(citations) {
      const number = before.length + 1;
      const citation = {
        citationID: `citation-${number}`,
        citationItems: itemsOf(citations),
        properties: { noteIndex: inNotes ? number : 0 },
      };
      const [, changed] = engine.processCitationCluster(citation, before, []);
      before.push([citation.citationID, citation.properties.noteIndex]);
      return piecesOf(changed.find(([, , id]) => id === citation.citationID)?.[1] ?? '', language);
    },
    sources() {
      const list = engine.makeBibliography();
      return list === false ? [] : list[1].map((entry) => piecesOf(entry, language));
    },
  };
}

/** References to one source and one kind of place are drawn together. */
function itemsOf(citations: readonly DeckCitation[]) {
  const groups = new Map<string, { readonly id: string; readonly label: string; readonly places: string[] }>();
  for (const { source, at } of citations) {
    const { label, text } = readLocator(at);
    const key = `${source} ${label}`;
    const group = groups.get(key) ?? { id: source, label, places: [] };
    if (text !== '') group.places.push(text);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ id, label, places }) => ({
    id,
    ...(places.length === 0 ? {} : { locator: joinPlaces(places), label }),
  }));
}
