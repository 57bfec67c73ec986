/** Source cards: the very words that statements stand on, with what is known of their source. */
import type { CiteSummary, GradeSummary } from '../../contract/preview.ts';
import type { Briefing } from '../dataset/briefing-model.ts';
import { shortCitation } from '../dataset/citations.ts';
import type { BriefingCitation } from '../dataset/fact-model.ts';
import type { HandoutWords, SourceCard } from '../handout/model.ts';
import type { CardsOf } from '../handout/settle.ts';
import { languageOfScript, languageRunning } from '../language/languages.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import { withoutMarks } from '../text/stretches/isolates.ts';

/** What a citation stands on: its place, the words, and how source and statement are graded. */
export function reliedOn({ sources, language }: Pick<Briefing, 'sources' | 'language'>): (cite: BriefingCitation) => CiteSummary {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const graded = (grade: { readonly grade: string | number; readonly words: string } | null | undefined): GradeSummary | null =>
    grade === null || grade === undefined ? null : { grade: toLanguageDigits(String(grade.grade), language), words: grade.words };
  return ({ source, at, quote, credibility }) => ({
    place: shortCitation(bySource.get(source)?.short ?? source, at, language),
    words: withoutMarks(quote),
    language: languageOfScript(quote) ?? languageRunning('ltr', language),
    reliability: graded(bySource.get(source)?.reliability),
    credibility: graded(credibility),
  });
}

/** No cards where the pack has no name for them. */
export function sourceCards(briefing: Pick<Briefing, 'facts' | 'sources' | 'language' | 'handling'>, { cards, reliability = '', credibility = '' }: HandoutWords): CardsOf {
  if (cards === undefined) return () => [];
  const ground = briefing.handling?.marking?.rank ?? 0;
  // Words have the mark of the statement that they bear out.
  const byId = new Map(briefing.facts.map(({ id, cite, marking }) => [id, cite.map((one) => ({ one, mark: marking !== null && marking.rank > ground ? `(${marking.portion}) ` : '' }))]));
  const relied = reliedOn(briefing);
  const graded = (words: string, grade: GradeSummary | null): readonly string[] =>
    grade === null || words === '' ? [] : [words.replace('{grade}', grade.grade).replace('{words}', grade.words)];
  const card = (cite: BriefingCitation, mark: string): SourceCard => {
    const { place, words, language, ...grades } = relied(cite);
    return { place: `${mark}${place}`, words, language, grades: [...graded(reliability, grades.reliability), ...graded(credibility, grades.credibility)] };
  };
  return (citations) => {
    const ids = [...new Set(citations.flatMap(({ fact }) => fact ?? []))];
    const quoted = ids.flatMap((id) => byId.get(id) ?? []).filter(({ one }) => one.quote !== '');
    return [...new Map(quoted.map(({ one, mark }) => [`${one.source} ${one.at} ${one.quote}`, card(one, mark)])).values()];
  };
}
