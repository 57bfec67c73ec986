/** Source cards: the very words that statements stand on, with what is known of their source. */
import type { Briefing } from '../dataset/briefing-model.ts';
import { shortCitation } from '../dataset/citations.ts';
import type { BriefingCitation } from '../dataset/fact-model.ts';
import type { HandoutWords, SourceCard } from '../handout/model.ts';
import type { CardsOf } from '../handout/settle.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import { withoutMarks } from '../text/stretches/isolates.ts';

/** What begins with a Persian letter. */
const PERSIAN = /^\P{L}*\p{Script=Arabic}/u;

/** No cards where the pack has no name for them. */
export function sourceCards({ facts, sources, language }: Pick<Briefing, 'facts' | 'sources' | 'language'>, { cards, reliability = '', credibility = '' }: HandoutWords): CardsOf {
  if (cards === undefined) return () => [];
  const byId = new Map(facts.map(({ id, cite }) => [id, cite]));
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const graded = (words: string, grade: { readonly grade: string | number; readonly words: string } | null | undefined): readonly string[] =>
    grade === null || grade === undefined || words === '' ? [] : [words.replace('{grade}', toLanguageDigits(String(grade.grade), language)).replace('{words}', grade.words)];
  const card = ({ source, at, quote, credibility: grade }: BriefingCitation): SourceCard => ({
    place: shortCitation(bySource.get(source)?.short ?? source, at, language),
    words: withoutMarks(quote),
    language: PERSIAN.test(quote) ? 'fa' : 'en',
    grades: [...graded(reliability, bySource.get(source)?.reliability), ...graded(credibility, grade)],
  });
  return (citations) => {
    const ids = [...new Set(citations.flatMap(({ fact }) => fact ?? []))];
    const relied = ids.flatMap((id) => byId.get(id) ?? []).filter(({ quote }) => quote !== '');
    return [...new Map(relied.map((one) => [`${one.source} ${one.at} ${one.quote}`, card(one)])).values()];
  };
}
