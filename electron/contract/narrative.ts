/** What an analyst may choose for a narrative handout. */
import type { Language } from '../engine/units/language.ts';
import { filledIn, type LetterFields } from './letter.ts';

/** File formats. */
export const NARRATIVE_FORMATS = ['docx', 'pdf', 'html', 'md'] as const;
export type NarrativeFormat = (typeof NARRATIVE_FORMATS)[number];

/** The citation style where none is named. */
export const DEFAULT_CITATIONS = 'chicago-notes';

/** Where the annexes of a handout stand, such as the way from every statement to its source: behind its text, or in a file of their own. */
export const ANNEXES = ['appendix', 'file'] as const;
export type Annex = (typeof ANNEXES)[number];

/** What it is written as: a report under its title, or an official letter as Iranian offices write them. */
export const HANDOUT_FORMS = ['report', 'letter'] as const;
export type HandoutForm = (typeof HANDOUT_FORMS)[number];

/** What a narrative handout has only where it is asked for. */
export interface NarrativeExtras {
  readonly annex?: Annex | undefined;
  /** A second language, whose text stands beside that of the briefing. */
  readonly beside?: Language | undefined;
  /** A report where it is left out. */
  readonly form?: HandoutForm | undefined;
  /** Of a letter; each field counts more than that of the dataset. */
  readonly letter?: LetterFields | undefined;
}

/** The extras alone, those that were asked for. */
export function extrasOf({ annex, beside, form, letter }: NarrativeExtras): NarrativeExtras {
  const filled = filledIn(letter);
  return { ...(annex && { annex }), ...(beside && { beside }), ...(form && { form }), ...(filled && { letter: filled }) };
}
