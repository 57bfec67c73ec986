/** One statement or two, large, each with its place in the source and a note beside it. */
import { leadingOf } from '../language/languages.ts';
import { roomOf } from '../scene/height.ts';
import type { Paragraph, Primitive } from '../scene/model.ts';
import type { Language } from '../units/language.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { mirror, spreads } from './grid.ts';
import { partName } from './names.ts';
import type { Body } from './page.ts';
import { isOneSource, referenceText } from './reference.ts';
import { HAIRLINE } from './rows.ts';
import type { Statement } from './statements.ts';
import { type ParagraphSpec, passageSpec, textSpec, unbroken } from './text.ts';
import { textBox } from './text-box.ts';
import { leading } from './type-scale.ts';

const SIZES = { 1: [44, 40, 36, 34, 32, 30, 28], 2: [36, 34, 32, 30, 28, 26] } as const;
const NARROW_SIZES = { 1: [36, 34, 32, 30, 28, 26], 2: [30, 28, 26, 24] } as const;
const NOTE: Pt = 16;
const BELOW_RULE: Pt = 16;
const RULE: Pt = 2.25;
/** Share of the height that the first of two takes. */
const FIRST = 0.56;
/** Line spacing of large running text. */
const open = (size: Pt, language: Language): Pt => Math.round(size * leadingOf(language).open * 10) / 10;

/** Undefined where the statements are too long to be set so large. */
export function statementBody(statements: readonly Statement[], context: LayoutContext): Body | undefined {
  const { grid } = context;
  const count = statements.length === 1 ? 1 : 2;
  if (statements.length < 1 || statements.length > 2) return undefined;
  const narrow = grid.page.width < 800;
  const sizes: readonly Pt[] = (narrow ? NARROW_SIZES : SIZES)[count];
  const oneSource = isOneSource(statements.flatMap(({ citations }) => citations));
  const [words, notes] = [grid.columnsFrom(1, narrow ? 8 : 9), grid.columnsFrom(narrow ? 9 : 10, 12)];
  const beside = statements.map((statement) => unbroken(noteSpecs(statement, oneSource, context), notes.width, context));
  if (beside.some((note) => note === undefined)) return undefined;
  for (const frame of spreads(grid)) {
    for (const size of sizes) {
      const texts = statements.map((statement) => unbroken([wordsSpec(statement, size, context)], words.width, context));
      if (texts.some((text) => text === undefined)) continue;
      const rooms = texts.map((text, index) => BELOW_RULE + Math.max(roomOf(text ?? []), roomOf(beside[index] ?? [])) + BELOW_RULE);
      const heights = shares(rooms, frame.height);
      if (!heights) continue;
      const items: Primitive[] = [];
      let y = frame.y;
      texts.forEach((text, index) => {
        items.push(...placeStatement(index + 1, y, text ?? [], beside[index] ?? [], words, notes, context));
        y += heights[index] ?? 0;
      });
      return { layout: 'titleOnly', items, citations: statements.flatMap(({ citations }) => citations) };
    }
  }
  return undefined;
}

function shares(rooms: readonly Pt[], height: Pt): readonly Pt[] | undefined {
  const [first = 0, second] = rooms;
  if (second === undefined) return first <= height ? [first] : undefined;
  if (first + second > height) return undefined;
  const wished = Math.max(first, Math.min(height * FIRST, height - second));
  return [wished, height - wished];
}

/** What matters in bold and the accent; lead words are such. */
function wordsSpec({ lead, text, citations }: Statement, size: Pt, context: LayoutContext): ParagraphSpec {
  const accent = context.accent === 'muted' ? 'ink' : context.accent;
  const spans = [...lead.map((span) => ({ ...span, strong: true, accent: true })), ...(lead.length > 0 ? [{ text: ' ' }] : []), ...text.spans.map((span) => (span.accent || span.strong ? { ...span, strong: true, accent: true } : span))];
  return passageSpec({ spans, citations }, { size, lineHeight: open(size, context.meta.language), colour: 'ink', accent }, context);
}

function noteSpecs({ below, text, citations }: Statement, oneSource: boolean, context: LayoutContext): readonly ParagraphSpec[] {
  const style = { size: NOTE, lineHeight: leading(NOTE, context.meta.language) };
  const source = oneSource ? referenceText(text.citations, context) : '';
  return [
    ...(source === '' ? [] : [textSpec(source, { ...style, colour: 'ink', weight: 'bold' }, context, citations)]),
    ...below.map((note) => passageSpec(note, { ...style, colour: 'muted', before: 4 }, context)),
  ];
}

function placeStatement(
  number: number,
  y: Pt,
  text: readonly Paragraph[],
  note: readonly Paragraph[],
  words: { readonly x: Pt; readonly width: Pt },
  notes: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): readonly Primitive[] {
  const { accent, grid: { body }, meta: { language } } = context;
  const name = partName('rule', language, number);
  const frame = (height: Pt) => mirror({ ...body, y, height }, context);
  const top = y + BELOW_RULE;
  return [
    number === 1
      ? { type: 'rect', id: 'statement-rule-1', name, frame: frame(RULE), fill: accent }
      : { type: 'rule', id: `statement-rule-${number}`, name, frame: frame(0), colour: 'line', thickness: HAIRLINE },
    textBox(`statement-${number}`, partName('statement', language, number), mirror({ ...words, y: top, height: roomOf(text) }, context), text),
    ...(note.length > 0 ? [textBox(`note-${number}`, partName('note', language, number), mirror({ ...notes, y: top + 6, height: roomOf(note) }, context), note)] : []),
  ];
}
