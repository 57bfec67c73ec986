/** Which texts of a slide are as they were exported, and what stands now where they are not. */
import type { HandEdit } from '../../contract/verify.ts';
import { textDigest } from '../identity/comparable.ts';
import type { IdentifiedShape, IdentifiedSlide, IdentifiedText } from '../identity/model.ts';
import type { FoundShape, FoundSlide, FoundText } from './found.ts';

/** An exported text and what stands in its place; undefined where nothing does. */
export interface TextMatch {
  readonly exported: IdentifiedText;
  readonly now: string | undefined;
  readonly edited: boolean;
}

export interface MatchedTexts {
  readonly texts: readonly TextMatch[];
  readonly edits: readonly HandEdit[];
}

/** A text with the shape that it stands in, until it is matched. */
interface Free<S, T> {
  readonly shape: S;
  readonly text: T;
}

/**
 * Matches the texts of a slide: the same words first, wherever on the slide they stand; then what stands in the same place of the
 * same shape; then what is left of a shape in its order.
 */
export function matchTexts(found: FoundSlide, exported: IdentifiedSlide): MatchedTexts {
  const shapes = matchShapes(found.shapes, exported.shapes);
  const free = new Set(found.shapes.flatMap((shape) => shape.texts.map((text): Free<FoundShape, FoundText> => ({ shape, text }))));
  const open = new Set(exported.shapes.flatMap((shape) => shape.texts.map((text): Free<IdentifiedShape, IdentifiedText> => ({ shape, text }))));
  const matched = new Map<IdentifiedText, { readonly now: string; readonly edited: boolean }>();
  const edits: HandEdit[] = [];
  const pair = (fits: (own: Free<IdentifiedShape, IdentifiedText>, other: Free<FoundShape, FoundText>) => boolean, edited: boolean): void => {
    for (const own of open) {
      const other = [...free].find((each) => fits(own, each));
      if (other === undefined) continue;
      free.delete(other);
      open.delete(own);
      matched.set(own.text, { now: other.text.text, edited });
      if (edited) edits.push({ kind: 'edited', part: partOf(own.shape, own.text), shape: other.shape.name, now: other.text.text, records: own.text.records });
    }
  };
  const same = (own: IdentifiedText, other: FoundText): boolean => own.digest === other.digest;
  pair((own, other) => shapes.get(own.shape) === other.shape && same(own.text, other.text) && samePlace(own.text, other.text), false);
  pair((own, other) => shapes.get(own.shape) === other.shape && same(own.text, other.text), false);
  pair((own, other) => same(own.text, other.text), false);
  pair((own, other) => shapes.get(own.shape) === other.shape && samePlace(own.text, other.text), true);
  pair((own, other) => shapes.get(own.shape) === other.shape, true);
  for (const { shape, text } of open) edits.push({ kind: 'removed', part: partOf(shape, text), shape: shapes.get(shape)?.name ?? shape.name, now: '', records: text.records });
  for (const { shape, text } of free) edits.push({ kind: 'added', part: partOf(shape, text), shape: shape.name, now: text.text, records: [] });
  const notes = textDigest(found.notes);
  if (notes !== exported.notes) edits.push(notesEdit(exported, found));
  const texts = exported.shapes.flatMap((shape) =>
    shape.texts.map((each): TextMatch => ({ exported: each, now: matched.get(each)?.now, edited: matched.get(each)?.edited ?? true })),
  );
  return { texts, edits };
}

const notesEdit = ({ notes: had }: IdentifiedSlide, { notes: now }: FoundSlide): HandEdit => ({
  kind: had === undefined ? 'added' : now === '' ? 'removed' : 'edited',
  part: 'notes',
  shape: '',
  now,
  records: [],
});

const partOf = ({ title }: Pick<IdentifiedShape, 'title'>, { place }: Pick<IdentifiedText, 'place'>): HandEdit['part'] =>
  title ? 'title' : place.kind === 'category' ? 'chart' : 'text';

const samePlace = (a: Pick<IdentifiedText, 'place'>, b: FoundText): boolean => JSON.stringify(a.place) === JSON.stringify(b.place);

/** Shapes by creation id, by name, by what they say, then by being the title, or the next with as many texts. */
function matchShapes(found: readonly FoundShape[], exported: readonly IdentifiedShape[]): ReadonlyMap<IdentifiedShape, FoundShape> {
  const matches = new Map<IdentifiedShape, FoundShape>();
  const free = new Set(found);
  const take = (fits: (own: IdentifiedShape, other: FoundShape) => boolean): void => {
    for (const own of exported) {
      const other = matches.has(own) ? undefined : [...free].find((each) => fits(own, each));
      if (other === undefined) continue;
      free.delete(other);
      matches.set(own, other);
    }
  };
  take((own, other) => own.creationId === other.creationId);
  take((own, other) => own.title && other.title);
  take((own, other) => own.name === other.name);
  take((own, other) => own.texts.some(({ digest }) => other.texts.some((each) => each.digest === digest)));
  take((own, other) => own.texts.length === other.texts.length && own.texts[0]?.place.kind === other.texts[0]?.place.kind);
  return matches;
}
