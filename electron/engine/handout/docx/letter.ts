/** Head and end of a letter: three columns without rules, lines with tabs, a signature at the left. */
import type { FileChild } from 'docx';
import { BorderStyle, Paragraph, Tab, Table, TableBorders, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { HandoutMeta, Letter, LetterLine } from '../model.ts';
import { form, styled } from './block.ts';
import { LETTER_COLUMNS, type Twips } from './paper.ts';
import { markRuns, proseRuns, type RunSetUp, textRuns } from './prose.ts';

export interface LetterSet extends RunSetUp {
  readonly width: Twips;
  readonly mark: HandoutMeta['mark'];
}

/** From the emblem to the greeting. */
export function letterHead(letter: Letter, setUp: LetterSet): readonly FileChild[] {
  const plain = (style: string, text: string): Paragraph => styled(style, [{ kind: 'text', text }], setUp);
  const cells = [
    // Room for the emblem, which an office sets in by itself.
    [new Paragraph(form('LetterEmblem', setUp)), ...letter.organisation.map((one) => plain('LetterOrganisation', one))],
    [plain('LetterOpening', letter.opening)],
    letter.references.map((line) => tabbed('LetterReference', line, setUp)),
  ];
  const widths = LETTER_COLUMNS.map((share) => Math.floor(setUp.width * share));
  const head = new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...TableBorders.NONE, bottom: { style: BorderStyle.SINGLE, size: 6, color: setUp.accent } },
    ...(setUp.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    rows: [new TableRow({ cantSplit: true, children: cells.map((children, index) => new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children })) })],
  });
  return [head, new Paragraph(form('TableEnd', setUp)), ...letter.address.map((line) => tabbed('LetterAddress', line, setUp)), plain('Salutation', letter.greeting)];
}

/** Who signs, and who gets a copy. */
export function letterEnd({ signature, copies, copiesLabel }: Letter, setUp: LetterSet): readonly FileChild[] {
  const signed = signature.map((text, index) =>
    new Paragraph({ ...form(index === 0 ? 'Signature' : 'LetterOffice', setUp), keepNext: index < signature.length - 1, keepLines: true, children: textRuns(text, setUp.direction) }),
  );
  // Somebody signs all the same: there is room for it.
  const room = signed.length > 0 ? signed : [new Paragraph(form('Signature', setUp))];
  if (copies.length === 0) return room;
  const label = new Paragraph({ ...form('LetterCopies', setUp), keepNext: true, children: textRuns(copiesLabel, setUp.direction) });
  return [...room, label, ...copies.map((text) => styled('ListBullet', [{ kind: 'text', text }], setUp))];
}

/** A label, a tab, and what it names; dots to write on where there is nothing. */
function tabbed(style: string, { label, text }: LetterLine, setUp: LetterSet): Paragraph {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const behind = text === undefined ? [tab()] : markRuns(text, setUp);
  return new Paragraph({ ...form(style, setUp), children: [...proseRuns([{ kind: 'text', text: label, strong: true }], setUp), tab(), ...behind] });
}
