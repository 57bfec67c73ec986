/** The places in a source that a statement stands on, beside it: where a slide has one source, its foot names it. */
import type { DeckCitation } from '../markdown/model.ts';
import { locatorsText } from '../text/locators/write.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { LayoutContext } from './context.ts';
import { type ParagraphSpec, setParagraph, textSpec } from './text.ts';
import type { RowCell } from './rows.ts';
import { leading } from './type-scale.ts';

const SIZE = 13;
/** On pages narrower than this the foot tells it alone. */
const NARROW = 800;

/** Whether the places alone say where a statement is from. */
export const isOneSource = (citations: readonly DeckCitation[]): boolean => new Set(citations.map(({ source }) => source)).size === 1;

export const referenceText = (citations: readonly DeckCitation[], { meta: { language } }: LayoutContext): string =>
  toLanguageDigits(locatorsText([...new Set(citations.map(({ at }) => at))], language), language);

/** The cell of a row for it, at the row's end; none where it has no room on a line. */
export function referenceCell(citations: readonly DeckCitation[], context: LayoutContext): readonly RowCell[] {
  const { grid, meta } = context;
  if (grid.page.width < NARROW) return [];
  const text = referenceText(citations, context);
  const { x, width } = grid.columnsFrom(12, 12);
  const place = { x: x - WIDER, width: width + WIDER };
  const spec: ParagraphSpec = textSpec(text, { size: SIZE, lineHeight: leading(SIZE, meta.language), colour: 'muted', align: 'end' }, context);
  return text === '' || setParagraph(spec, place.width, context).mostLines > 1 ? [] : [{ part: 'reference', place, specs: [spec] }];
}

/** Into the column before. */
const WIDER = 34;

/** A text's place from a column on, clear of the reference where there is one. */
export function clearOf(reference: readonly RowCell[], from: number, { grid }: LayoutContext): RowCell['place'] {
  const whole = grid.columnsFrom(from, 12);
  const [cell] = reference;
  return cell ? { ...whole, width: cell.place.x - grid.gutter / 2 - whole.x } : whole;
}
