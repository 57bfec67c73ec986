/** Head and end of a letter: three columns without rules, lines with tabs, a signature at the left. */
import type { HandoutMeta, Letter, LetterLine } from '../model.ts';
import type { Flow, Paragraph, Run, Table } from './flow.ts';
import { LETTER_COLUMNS, type Twips } from './paper.ts';
import { blank, form, styled } from './paragraph.ts';
import { markRuns, proseRuns, type RunSetUp, textRuns } from './prose.ts';

export interface LetterSet extends RunSetUp {
  readonly width: Twips;
  readonly mark: HandoutMeta['mark'];
}

/** From the emblem to the greeting. */
export function letterHead(letter: Letter, setUp: LetterSet): readonly Flow[] {
  const plain = (style: string, text: string): Paragraph => styled(style, [{ kind: 'text', text }], setUp);
  const cells = [
    // Room for the emblem, which an office sets in by itself.
    [blank('LetterEmblem', setUp), ...letter.organisation.map((one) => plain('LetterOrganisation', one))],
    [plain('LetterOpening', letter.opening)],
    letter.references.map((line) => tabbed('LetterReference', line, setUp)),
  ];
  const head: Table = {
    kind: 'table',
    look: { ruleBelow: setUp.accent },
    bidi: setUp.direction === 'rtl',
    columns: LETTER_COLUMNS.map((share) => Math.floor(setUp.width * share)),
    rows: [{ whole: true, cells: cells.map((children) => ({ children })) }],
  };
  return [head, blank('TableEnd', setUp), ...letter.address.map((line) => tabbed('LetterAddress', line, setUp)), plain('Salutation', letter.greeting)];
}

/** Who signs, and who gets a copy. */
export function letterEnd({ signature, copies, copiesLabel }: Letter, setUp: LetterSet): readonly Flow[] {
  const signed = signature.map(
    (text, index): Paragraph => ({ ...form(index === 0 ? 'Signature' : 'LetterOffice', setUp), ...(index < signature.length - 1 ? { keepNext: true } : {}), keepLines: true, runs: textRuns(text, setUp.language) }),
  );
  // Somebody signs all the same: there is room for it.
  const room = signed.length > 0 ? signed : [blank('Signature', setUp)];
  if (copies.length === 0) return room;
  const label: Paragraph = { ...form('LetterCopies', setUp), keepNext: true, runs: textRuns(copiesLabel, setUp.language) };
  return [...room, label, ...copies.map((text) => styled('ListBullet', [{ kind: 'text', text }], setUp))];
}

/** A label, a tab, and what it names; dots to write on where there is nothing. */
function tabbed(style: string, { label, text }: LetterLine, setUp: LetterSet): Paragraph {
  const tab: Run = { kind: 'tab' };
  const behind = text === undefined ? [tab] : markRuns(text, setUp);
  return { ...form(style, setUp), runs: [...proseRuns([{ kind: 'text', text: label, strong: true }], setUp), tab, ...behind] };
}
