/** What stands before the text of a cell: the flag of a state, or a mark that tells at a glance how it is. */
import { flagOf } from '../../deck/flags.ts';
import type { DeckTable, Passage } from '../../markdown/model.ts';
import type { Primitive } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import { flagName } from '../../units/media.ts';
import type { LayoutContext } from '../context.ts';
import { flagItems } from '../sign.ts';
import { plain } from '../text.ts';
import { type Mark, isMark, markItems, markOf } from './marks.ts';

export type CellSign = { readonly kind: 'flag'; readonly iso: string } | { readonly kind: 'none' } | { readonly kind: 'mark'; readonly mark: Mark; readonly alone: boolean };

/** By the cell's passage. */
export type CellSigns = ReadonlyMap<Passage, CellSign>;

/** A table whose cells have their signs apart, so that no text holds a flag or a mark. */
export function signsApart(table: DeckTable, context: Pick<LayoutContext, 'pictures'>): { readonly table: DeckTable; readonly signs: CellSigns } {
  const signs = new Map<Passage, CellSign>();
  const withSign = (passage: Passage, sign: CellSign): Passage => {
    signs.set(passage, sign);
    return passage;
  };
  const rows = table.rows.map((row) => row.map((cell, column): Passage => {
    const [iso, named] = flagOf(cell);
    if (column === 0) return iso !== undefined && context.pictures.has(flagName(iso)) ? withSign(named, { kind: 'flag', iso }) : named;
    return marked(named, withSign);
  }));
  const header = table.header.map((cell) => marked(cell, withSign));
  // One edge for all names.
  if ([...signs.values()].some(({ kind }) => kind === 'flag')) for (const [head] of rows) if (head && !signs.has(head)) signs.set(head, { kind: 'none' });
  return { table: { ...table, header, rows }, signs };
}

function marked(cell: Passage, withSign: (passage: Passage, sign: CellSign) => Passage): Passage {
  const [first, ...others] = cell.spans;
  const text = first?.text.trimStart() ?? '';
  const sign = [...text][0] ?? '';
  if (!first || !isMark(sign)) return cell;
  const rest = text.slice(sign.length).trimStart();
  const spans = rest === '' ? others : [{ ...first, text: rest }, ...others];
  const alone = plain({ spans }).trim() === '';
  return withSign({ ...cell, spans: alone ? [{ text: ' ' }] : spans }, { kind: 'mark', mark: markOf(sign), alone });
}

/** As wide as two letters are high, within bounds; three quarters of that high. */
const flagWidth = (size: Pt): Pt => Math.min(32, size * 2);
const FLAG_HEIGHT = 0.75;
/** Between a flag and the name beside it. */
const BESIDE_FLAG: Pt = 10;
/** From the start of a mark to the text, by the size of the type. */
const MARKED = 1.25;

/** How far a cell's text is set in. */
export function indentOf(sign: CellSign | undefined, size: Pt): Pt {
  if (sign === undefined) return 0;
  return sign.kind === 'mark' ? size * MARKED : flagWidth(size) + BESIDE_FLAG;
}

/** What stands before a cell. @param x where the cell begins, seen from the reading start; @param middle of its first line */
export function signAt(passage: Passage, sign: CellSign | undefined, x: Pt, middle: Pt, size: Pt, colour: ColourRole, id: string, context: LayoutContext): readonly Primitive[] {
  if (sign === undefined || sign.kind === 'none') return [];
  if (sign.kind === 'mark') return markItems(sign.mark, { x, y: middle }, size, `mark-${id}`, colour, sign.alone, context);
  const [width, height] = [flagWidth(size), flagWidth(size) * FLAG_HEIGHT];
  return flagItems(sign.iso, plain(passage), `flag-${id}`, { x, y: middle - height / 2, width, height }, context) ?? [];
}
