/** What can be done to a document's edits, each as a function of the edits before. */
import type { Edit, InsertEdit, ReplaceEdit, ReplaceSlideEdit } from './document.ts';
import { TITLE_SLIDE } from './document.ts';
import type { Language } from '../engine/units/language.ts';

type Edits = readonly Edit[];

/** Hides a slide, or shows it again. The title stays. */
export function setHidden(edits: Edits, slide: string, hidden: boolean): Edits {
  const others = edits.filter((edit) => edit.kind !== 'hide' || edit.slide !== slide);
  if (slide === TITLE_SLIDE) return others;
  const was = edits.some((edit) => edit.kind === 'hide' && edit.slide === slide);
  if (was === hidden) return edits;
  return hidden ? [...others, { kind: 'hide', slide }] : others;
}

/** Puts a slide behind another; of a section's slide the section follows. */
export function moveSlide(edits: Edits, slide: string, after: string): Edits {
  if (slide === TITLE_SLIDE || slide === after) return edits;
  // An earlier place of the slide does not matter unless another was put behind it there.
  const before = edits.findLastIndex((edit) => 'after' in edit && edit.after === slide);
  const others = edits.filter((edit, index) => edit.kind !== 'move' || edit.slide !== slide || index < before);
  return [...others, { kind: 'move', slide, after }];
}

/** Says something else in a block; what the template makes of it, or made when it was replaced, is `base`. */
export const replaceBlock = (edits: Edits, given: Omit<ReplaceEdit, 'kind'>): Edits => put(edits, { kind: 'replace', ...given });

/** Writes a whole slide anew. What was replaced on it in this language is part of the new text. */
export function replaceSlide(edits: Edits, given: Omit<ReplaceSlideEdit, 'kind'>): Edits {
  const isOld = (edit: Edit): boolean => (edit.kind === 'replace' || edit.kind === 'notes') && edit.slide === given.slide && edit.language === given.language;
  return put(edits.filter((edit) => !isOld(edit)), { kind: 'replace-slide', ...given });
}

/** Puts an own slide behind another, or writes an own slide anew. */
export const insertSlide = (edits: Edits, given: Omit<InsertEdit, 'kind'>): Edits => put(edits, { kind: 'insert', ...given });

/** Own notes of a slide, above those of the template; none where the text is empty. */
export function setOwnNotes(edits: Edits, slide: string, language: Language, text: string): Edits {
  if (text.trim() === '') return edits.filter((edit) => edit.kind !== 'notes' || edit.slide !== slide || edit.language !== language);
  return put(edits, { kind: 'notes', slide, language, text });
}

/** Takes the edit of one block back. */
export const resetBlock = (edits: Edits, slide: string, block: string, language: Language): Edits =>
  edits.filter((edit) => edit.kind !== 'replace' || edit.slide !== slide || edit.block !== block || edit.language !== language);

/** Takes back all that was done to a slide: in every language, its place too. An own slide is gone then. */
export const resetSlide = (edits: Edits, slide: string): Edits => edits.filter((edit) => edit.slide !== slide);

/** Takes one edit back, by its place in the list. */
export const removeEdit = (edits: Edits, index: number): Edits => edits.filter((_, at) => at !== index);

/** An id for an own slide that no edit has; `chance` is a few letters and digits drawn at random, so that ids of two branches differ. */
export function ownSlideId(edits: Edits, chance: string): string {
  const wanted = `own-${chance.toLowerCase().replace(/[^a-z0-9]/g, '') || '1'}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!edits.some((edit) => edit.slide === id)) return id;
  }
}

/** Puts an edit where one stands that says the same of the same place, else at the end. */
function put(edits: Edits, edit: Edit): Edits {
  const at = edits.findLastIndex((other) => placeOf(other) === placeOf(edit));
  return at === -1 ? [...edits, edit] : edits.map((other, index) => (index === at ? edit : other));
}

/** Kind, slide, block and language: of two edits with the same ones the later one counts. Moves are made one after the other. */
export const placeOf = (edit: Edit): string => JSON.stringify([edit.kind, edit.slide, 'block' in edit ? edit.block : '', 'language' in edit ? edit.language : '']);
