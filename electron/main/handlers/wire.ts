/** What goes over the wire to the window, and what comes from it: answers in words, choices that are checked. */
import { type BriefingChoices, type EditedChoices, type Language, type Outcome, visible, type WordedProblem } from '../../contract/api.ts';
import { inWords, type Problem, type Result } from '../../engine/diagnostics/problem.ts';
import { asDocument } from '../../engine/document/format.ts';
import type { Program } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { readChoices, text } from '../settings/read.ts';

/** Problems in the interface's language. They quote names and texts from outside, which must not turn the words around them. */
export const worded = (problems: readonly Problem[], language: Language): readonly WordedProblem[] =>
  problems.map((found) => {
    const { message, hint, ...more } = inWords(found, language);
    return { ...more, message: visible(message), hint: visible(hint) };
  });

/** The engine's result as the window gets it; `make` is given the value and the warnings in words. */
export function outcome<T, V>(
  { value, problems }: Result<T>,
  language: Language,
  make: (value: T, warnings: readonly WordedProblem[]) => V,
): Outcome<V> {
  const words = worded(problems, language);
  return value === undefined ? { ok: false, problems: words } : { ok: true, value: make(value, words) };
}

/** What decides which folders the window may name. */
export type Trusting = Pick<Program, 'store' | 'resources'> & { readonly briefing: Pick<Program['briefing'], 'granted'> };

/**
 * The window's choices, checked: a page must not be able to read any folder by naming it. So a dataset is the bundled one
 * or one chosen in the dialog, and a template goes by its id. What a document names that the user opened was chosen with it.
 * @throws Refusal where they are not what our own page can send.
 */
export function trustedChoices(given: unknown, trusting: Trusting): BriefingChoices {
  const choices = readChoices(given);
  if (choices === undefined) throw new Refusal('These are no choices.');
  trustedDataset(choices.dataset, trusting);
  const { template } = choices;
  if (!trusting.briefing.granted.has(template) && !/^[^/\\.][^/\\]*$/.test(template)) throw new Refusal('This is no id of a template.');
  return choices;
}

/** @throws Refusal where our own page cannot have got the path from us */
export function trustedDataset(given: unknown, { store, resources, briefing: { granted } }: Trusting): string {
  const path = text(given);
  if (path === undefined || !(path === resources.dataset || path === resources.invented || granted.has(path) || store.settings.datasets?.includes(path))) throw new Refusal('This dataset was not chosen.');
  return path;
}

/**
 * Choices with the edits of the document that is open, each with its line there.
 * @throws Refusal where they are not what our own page can send
 */
export function trustedEdits(given: unknown, choices: BriefingChoices, { briefing }: Pick<Program, 'briefing'>): EditedChoices {
  const document = asDocument({ choices, edits: given ?? [] });
  if (document === undefined) throw new Refusal('These are no edits.');
  const { edits } = document;
  if (edits.length === 0) return choices;
  const { lines, texts } = briefing.textOf(document);
  return { ...choices, edits: { file: briefing.open?.path ?? '', edits, lines, texts } };
}
