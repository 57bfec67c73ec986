/** Head and end of a letter: three columns without rules, lines with tabs, a signature at the left. */
import type { HandoutMeta, Letter, LetterEmblem, LetterLine } from '../model.ts';
import type { Flow, Paragraph, Run, Table } from './flow.ts';
import { EMBLEM_HEIGHT, LETTER_COLUMNS, type Twips } from './paper.ts';
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
    [letter.emblem ? emblemParagraph(letter.emblem, letter.organisation, setUp) : blank('LetterEmblem', setUp), ...letter.organisation.map((one) => plain('LetterOrganisation', one))],
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

/** The height of an emblem, which is that of the room for one. */
const EMBLEM: Twips = EMBLEM_HEIGHT * 20;
/** Free at its sides within its column. */
const BESIDE: Twips = 240;

/** As high as its place, or as wide as its column. */
function emblemParagraph(emblem: LetterEmblem, organisation: readonly string[], setUp: LetterSet): Paragraph {
  const widest = Math.floor(setUp.width * (LETTER_COLUMNS[0] ?? 1)) - BESIDE;
  const scale = Math.min(EMBLEM / emblem.height, widest / emblem.width);
  const run: Run = { kind: 'drawing', drawn: emblem, width: Math.round(emblem.width * scale), height: Math.round(emblem.height * scale), description: organisation.join(' ') };
  return { ...form('LetterEmblem', setUp), runs: [run] };
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
