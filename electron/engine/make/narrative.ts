/** The narrative handout with what was asked for besides: annexes behind it or apart, a second language beside the first, the form of a letter. */
import type { NarrativePart } from '../../contract/files.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { Composed } from '../compose.ts';
import { makeBriefing } from '../dataset/briefing.ts';
import { type Problem, problem, type Result } from '../diagnostics/problem.ts';
import { annexesOf, withoutAnnexes } from '../handout/annexes.ts';
import { besideOne } from '../handout/beside.ts';
import { asLetter } from '../handout/letter.ts';
import { onOnePage } from '../handout/fit.ts';
import type { Handout, LetterEmblem } from '../handout/model.ts';
import type { Language } from '../units/language.ts';
import { directionOf } from '../language/languages.ts';
import { makeHandout } from './handout.ts';

export interface Narrative {
  readonly handout: Handout;
  /** The annexes where they are to be a file of their own. */
  readonly annexes?: Handout;
}

/** @param emblem of the dataset's letters, where it has one */
export function makeNarrative(composed: Composed, { annex, beside, citations, paper, form, letter }: NarrativePart, onProgress: OnProgress, emblem?: LetterEmblem): Result<Narrative> {
  const problems: Problem[] = [];
  const made = (of: Composed): Handout | undefined => {
    const { value, problems: found } = makeHandout(of, { citations }, onProgress);
    problems.push(...found);
    return value;
  };
  const own = made(composed);
  if (own === undefined) return { problems };
  let [handout, annexes] = parted(own, annex);
  if (beside !== undefined) {
    const { value: second, problems: found } = inLanguage(composed, beside);
    problems.push(...found);
    const other = second && made(second);
    if (other === undefined) return { problems };
    const [text, ofOther] = parted(other, annex);
    handout = besideOne(handout, text);
    annexes = annexes && ofOther && besideOne(annexes, ofOther);
  }
  if (form === 'letter') {
    const { materials, deck } = composed;
    const setUp = { emblem, fields: { ...materials.dataset.letter, ...letter }, handling: deck.meta.handling, attached: annex === 'file', pack: materials.fill.pack.id };
    const { value, problems: found } = asLetter(handout, setUp);
    problems.push(...found);
    if (value === undefined) return { problems };
    handout = value;
  }
  if (handout.meta.fit === 'one-page') {
    const { handout: page, scale } = onOnePage(handout, paper, composed.materials.typeface);
    if (scale === undefined) problems.push(problem('warning', 'handout.over-a-page', {}));
    handout = { ...page, meta: { ...page.meta, scale: scale ?? 1 } };
  }
  if (annex !== 'file') return { value: { handout }, problems };
  if (annexes !== undefined) return { value: { handout, annexes }, problems };
  return { problems: [...problems, problem('error', 'handout.no-annex', { pack: composed.materials.fill.pack.id })] };
}

/** The text, and the annexes where they stand apart. */
const parted = (whole: Handout, annex: NarrativePart['annex']): readonly [Handout, Handout | undefined] =>
  annex === 'appendix' ? [whole, undefined] : [withoutAnnexes(whole), annex === 'file' ? annexesOf(whole) : undefined];

/** What was composed, as a handout of another language is made of it: its slides keep their numbers. */
function inLanguage(composed: Composed, language: Language): Result<Composed> {
  const { materials, briefing, deck } = composed;
  if (language === briefing.language) return { problems: [problem('error', 'handout.beside-same', { language })] };
  const choices = { themes: briefing.themes.map(({ id }) => id), language, length: briefing.length, calendar: briefing.calendar };
  const { briefing: other, problems } = makeBriefing(materials.dataset, choices);
  if (other === undefined) return { problems };
  return { value: { ...composed, briefing: other, deck: { ...deck, meta: { ...deck.meta, language, direction: directionOf(language) } } }, problems };
}
