/** citeproc at work on one handout: citations and the list of sources in a style, as pieces of text. */
import { shortParts } from '../../dataset/sources/short.ts';
import type { CslSource, Work } from '../../dataset/sources/work.ts';
import { workIn } from '../../dataset/sources/work.ts';
import { worksOf } from '../../language/languages.ts';
import type { DeckCitation } from '../../markdown/model.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/problem.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import type { CalendarSystem } from '../../language/words.ts';
import { grouped } from '../../units/grouped.ts';
import type { Language } from '../../units/language.ts';
import type { SourceEntry, TextPiece } from '../model.ts';
import { forAuthorDate } from './author-date.ts';
import type { VoiceEngine } from './engine.ts';
import { startEngine } from './engine.ts';
import { joinedCitations } from './join.ts';
import { cslItem } from './items.ts';
import { cslLocator } from './locators.ts';
import { piecesOf } from './pieces.ts';
import type { CitationStyle } from './styles.ts';

export interface Citer {
  /** Whether the style puts citations into notes; otherwise they stand in the text, in brackets of their own. */
  readonly inNotes: boolean;
  /** The next citation of the text. */
  cite(citations: readonly DeckCitation[]): readonly TextPiece[];
  /** Every source cited, in the order of the style; in Persian lists Persian works come first, unless the list is numbered. */
  sources(): readonly SourceEntry[];
}

/**
 * Sets citeproc up; no citer, and a problem, where it can make nothing of the style.
 * @param cited ids of the sources that the handout cites, in order of first citation
 * @param namesApart whether given names are to tell apart family names of all sources, as citations need it and a list does not
 * @param calendar of the handout, for the days on which pages were read; works keep the calendar they were published in
 */
export function makeCiter(
  style: CitationStyle,
  sources: readonly CslSource[],
  cited: readonly string[],
  language: Language,
  calendar: CalendarSystem,
  namesApart = true,
): { readonly citer?: Citer; readonly problems: readonly Problem[] } {
  try {
    return { citer: startCiter(style, sources, cited, language, calendar, namesApart), problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [problem('error', 'handout.style-broken', { style: style.id, detail })] };
  }
}

function startCiter(style: CitationStyle, sources: readonly CslSource[], cited: readonly string[], language: Language, calendar: CalendarSystem, namesApart: boolean): Citer {
  const works = new Map(sources.map((source) => [source.id, workIn(source, language, calendar)]));
  const written = new Map([...works].map(([id, work]) => [id, { item: cslItem(work, calendar), language: work.language }]));
  // Years with letters, and given names beside family names, are those of the slides: they count over all works of the dataset.
  const parts = /citation-format="author-date"/.test(style.style) ? shortParts(sources, language, calendar) : undefined;
  const items = parts === undefined ? new Map([...written].map(([id, { item }]) => [id, item])) : forAuthorDate(written, parts);
  const known = parts === undefined || !namesApart ? cited : [...new Set([...cited, ...sources.map(({ id }) => id)])];
  const letters = new Map([...(parts ?? [])].flatMap(([id, { letter, byMakers }]) => (byMakers ? [[id, letter] as const] : [])));
  const voiceOf = (id: string): Pick<Work, 'language' | 'calendar'> => works.get(id) ?? { language, calendar: 'gregorian' };
  // Each voice counts all citations and takes all works into account, and speaks for its own.
  const engines = new Map<string, VoiceEngine>();
  const isNumbered = /citation-format="numeric"/.test(style.style);
  const handout: Pick<Work, 'language' | 'calendar'> = { language, calendar: 'gregorian' };
  for (const voice of [...(isNumbered ? [handout] : []), ...cited.map(voiceOf)]) {
    const key = `${voice.language} ${voice.calendar}`;
    if (!engines.has(key)) engines.set(key, startEngine(style, items, known, voice, letters));
  }
  // Numbers in brackets are the handout's, whatever they lead to.
  const speaks = (id: string): Language => (isNumbered ? language : voiceOf(id).language);
  const speakerOf = (id: string): VoiceEngine | undefined => engines.get(`${voiceOf(id).language} ${voiceOf(id).calendar}`);
  const [first] = engines.values();
  const inNotes = first?.inNotes ?? false;
  let [notes, clusters] = [0, 0];

  /** The works of one voice within a citation, in order. */
  const citeTogether = (citations: readonly DeckCitation[]): string => {
    clusters += 1;
    const [source = ''] = citations.map((one) => one.source);
    const citation = {
      citationID: `citation-${clusters}`,
      citationItems: itemsOf(citations, speaks(source)),
      properties: { noteIndex: inNotes ? notes : 0 },
    };
    const speaker = isNumbered ? first : speakerOf(source);
    let spoken = '';
    for (const engine of engines.values()) {
      const text = engine.cite(citation);
      if (engine === speaker) spoken = text;
    }
    return spoken;
  };

  return {
    inNotes,
    cite(citations) {
      notes += 1;
      const groups = grouped(citations, ({ source }) => (isNumbered ? first : speakerOf(source)));
      const spoken = [...groups.values()].map((group) => ({ html: citeTogether(group), language: speaks(group[0]?.source ?? '') }));
      return joinedCitations(spoken, language);
    },
    sources() {
      const lists = new Map([...engines.values()].map((engine) => [engine, new Map(engine.sources())]));
      const order = [...(first?.sources() ?? [])].map(([id]) => id).filter((id) => cited.includes(id));
      const ids = isNumbered || !worksOf(language).ownTerms ? order : [...order.filter((id) => voiceOf(id).language === language), ...order.filter((id) => voiceOf(id).language !== language)];
      return ids.map((id) => {
        const engine = speakerOf(id);
        const own = voiceOf(id).language;
        const prose = piecesOf((engine && lists.get(engine)?.get(id)) ?? '', own, own);
        return { source: id, prose: isNumbered ? numbered(prose, language) : prose, language: own };
      });
    },
  };
}

/** The number that begins an entry is the handout's, as the numbers in brackets are. */
function numbered([number, ...pieces]: readonly TextPiece[], language: Language): readonly TextPiece[] {
  return number === undefined ? [] : [{ kind: 'text', text: toLanguageDigits(number.text, language) }, ...pieces];
}

/** References to one source are drawn together, with all their places. */
function itemsOf(citations: readonly DeckCitation[], language: Language) {
  const bySource = grouped(citations, ({ source }) => source);
  return [...bySource].map(([id, ofSource]) => ({ id, ...cslLocator(ofSource.map(({ at }) => at), language) }));
}
