/**
 * Puts the edits of a document into the slides that a template has just made, between cutting and reading them: first what
 * slides say, then where they stand, then which are hidden. An edit whose ground has changed is put in and told; one that
 * cannot be placed is told and stays in the document.
 */
import type { Edit, EditState } from '../../contract/document.ts';
import { placeOf } from '../../contract/edits.ts';
import type { CutDeck } from '../deck/cut.ts';
import type { Origin } from '../markdown/model.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { characterCode, FORBIDDEN_CHARACTERS } from '../units/characters.ts';
import type { Language } from '../units/language.ts';
import { arrange, hide } from './arrange.ts';
import { addOwnSlides, replaceBlocks, replaceSlides } from './contents.ts';
import { followTitles, renamedIn, type RenamedSlides } from './follow-titles.ts';
import { type Desk, isOf, type Placed, tell, toldInOrder } from './desk.ts';

export interface Applied {
  readonly value: CutDeck;
  /** In the order of the edits. */
  readonly problems: readonly Problem[];
  /** What has become of each edit. */
  readonly states: readonly EditState[];
  /** The slides that blocks were replaced in: whole slides are written anew, own ones stand at the end. */
  readonly ground: CutDeck;
  /** The titles among them, by which other slides list theirs. */
  readonly renamed: RenamedSlides;
  /** The block that each replacement stands in, by the edit's index. */
  readonly places: Desk['places'];
}

export type EditOrigin = Pick<Placed, 'origin' | 'text'>;

/**
 * The slides with the edits put in.
 * @param origins where each edit stands in its document, and its text: the lines that it makes come from there
 */
export function applyEdits(cut: CutDeck, edits: readonly Edit[], language: Language, origins: readonly EditOrigin[] = []): Applied {
  const desk: Desk = { language, cut, states: edits.map(() => 'applied'), places: new Map(), told: [] };
  const placed = lastOfEach(edits.map((edit, index): Placed => showable({ edit, index, ...(origins[index] ?? { origin: NOWHERE }) }, desk)), desk);
  const made = new Set(cut.slides.map(({ id }) => id));
  replaceSlides(placed.filter(isOf('replace-slide')), desk);
  addOwnSlides(placed.filter(isOf('insert')), desk);
  const own = new Set(desk.cut.slides.flatMap(({ id }) => (made.has(id) ? [] : id)));
  const ground = desk.cut;
  replaceBlocks(placed.filter(isOf('replace')), placed.filter(isOf('notes')), desk);
  const renamed = renamedIn(cut, desk.cut);
  desk.cut = followTitles(desk.cut, renamed);
  arrange(placed, own, desk);
  hide(placed, desk);
  return { value: desk.cut, problems: toldInOrder(desk), states: desk.states, ground, renamed, places: desk.places };
}

const NOWHERE: Origin = { file: '', line: 1 };

/** The edit without characters that no slide can carry, which are told. */
function showable(placed: Placed, desk: Desk): Placed {
  const { edit } = placed;
  if (!('text' in edit)) return placed;
  const codes = new Set<string>();
  const clean = (text: string): string => text.replace(FORBIDDEN_CHARACTERS, (found) => (codes.add(characterCode(found)), ''));
  const text = typeof edit.text === 'string' ? clean(edit.text) : Object.fromEntries(Object.entries(edit.text).map(([language, each]) => [language, clean(each)]));
  if (codes.size > 0) tell(desk, placed, 'edit.characters', { codes: [...codes] }, edit.slide);
  return { ...placed, edit: { ...edit, text } as Edit };
}

/** Of edits that say the same of one place the last one counts; moves are made one after the other. */
function lastOfEach(placed: readonly Placed[], desk: Desk): readonly Placed[] {
  const last = new Map(placed.map((each) => [placeOf(each.edit), each.index]));
  return placed.filter((each) => {
    if (each.edit.kind === 'move' || last.get(placeOf(each.edit)) === each.index) return true;
    desk.states[each.index] = 'unplaced';
    tell(desk, each, 'edit.twice', { slide: each.edit.slide });
    return false;
  });
}
