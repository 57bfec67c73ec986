/** Turns a document into a handout: citations put into words and notes counted, the engine's places filled. */
import type { BulletItem, DeckCitation, DeckTable, Passage } from '../markdown/model.ts';
import type { Citer } from './citations/citer.ts';
import type { DocumentBlock, DocumentChapter, HandoutDocument } from './document.ts';
import type {
  Handout,
  HandoutBlock,
  HandoutChapter,
  HandoutItem,
  HandoutPicture,
  HandoutTable,
  Inline,
  Prose,
  SourceCard,
  TextPiece,
} from './model.ts';
import type { TraceSources } from './traceability.ts';
import { statementsIn, traceTable } from './traceability.ts';
import { cellWidths } from './widths.ts';
import { formatNumber } from '../text/numerals.ts';
import { givenAddress } from '../units/web-address.ts';

/** The words that some citations rely on, each once, in the order of the text. */
export type CardsOf = (citations: readonly DeckCitation[]) => readonly SourceCard[];

/** What the places of a handout are filled with. */
export interface Fillings extends TraceSources {
  readonly citer: Citer;
  readonly cardsOf: CardsOf;
  /** The deck's map, where it has one. */
  readonly map?: HandoutPicture;
}

/** A full stop, which a citation in brackets goes in front of. */
const FULL_STOP = /(?<!\.)\.$/;

export function settleHandout({ meta, chapters }: HandoutDocument, fillings: Fillings): Handout {
  const { citer } = fillings;
  const statements = chapters.flatMap((chapter) => allBlocks(chapter).flatMap(statementsIn));
  const notes: Prose[] = [];
  const numbers = new Map<Passage, number>();

  /** Text with what vouches for it, in one note or in brackets; none where nothing does. */
  const cited = (text: Prose, citations: readonly DeckCitation[], passages: readonly Passage[]): Prose => {
    if (citations.length === 0) return text;
    const citation = citer.cite(citations);
    const besides = [...new Set(citations.flatMap(({ note }) => note ?? []))].map((note): Inline => ({ kind: 'text', text: ` ${note}` }));
    if (citer.inNotes) {
      notes.push([...citation, ...besides]);
      for (const passage of passages) numbers.set(passage, notes.length);
      return [...text, { kind: 'note', number: notes.length }];
    }
    const last = text.at(-1);
    if (last?.kind !== 'text') return [...text, ...citation, ...besides];
    const stop = FULL_STOP.test(last.text) ? '.' : '';
    const before = [...text.slice(0, -1), { ...last, text: `${last.text.replace(FULL_STOP, '')} ` }];
    return [...before, ...citation, ...(stop === '' ? [] : [{ kind: 'text', text: stop } as const]), ...besides];
  };
  const facts = new Set(statements.flatMap(({ passages }) => passages.flatMap(({ citations }) => citations.flatMap(({ fact }) => fact ?? []))));
  /** How many records the handout states is known only now. */
  const counted = (piece: TextPiece): TextPiece => ({ ...piece, text: piece.text.replaceAll('{statements}', formatNumber(facts.size, meta.language)) });
  const passage = (one: Passage): Prose => cited(one.spans.map(pieceOf), one.citations, [one]);
  const item = (one: BulletItem): HandoutItem => ({ prose: passage(one), children: one.children.map(item) });
  /** What vouches for several rows stands with the last head, or as the table's caption where the style has no notes. */
  const tableOf = ({ align, header, rows }: DeckTable, caption: Passage | undefined): HandoutTable => {
    const cells = [...header, ...rows.flat()];
    const citations = cells.flatMap((cell) => cell.citations);
    const heads = header.map(({ spans }) => spans.map(pieceOf));
    const inHead = citer.inNotes && citations.length > 0;
    const own = caption === undefined ? [] : passage(caption);
    return {
      caption: inHead || citations.length === 0 ? own : [...own, ...(own.length === 0 ? [] : [{ kind: 'text', text: ' ' } as const]), ...cited([], citations, [])],
      align,
      header: inHead ? [...heads.slice(0, -1), cited(heads.at(-1) ?? [], citations, cells)] : heads,
      rows: rows.map((row) => row.map(({ spans }) => spans.map(pieceOf))),
      widths: cellWidths([header, ...rows]),
      small: false,
    };
  };
  const block = (one: DocumentBlock): readonly HandoutBlock[] => {
    switch (one.kind) {
      case 'paragraph': {
        const text = joined(one.statements.map(({ spans }) => spans.map(pieceOf).map((piece) => (one.remark ? counted(piece) : piece))));
        const citations = one.statements.flatMap((statement) => statement.citations);
        return [{ kind: 'paragraph', prose: cited(text, citations, one.statements), remark: one.remark }];
      }
      case 'list':
        return [{ kind: 'list', ordered: one.ordered, items: one.items.map(item), remark: one.remark }];
      case 'quote': {
        const quote = passage(one.quote);
        return [{ kind: 'quote', prose: quote, attribution: one.attribution === undefined ? [] : passage(one.attribution) }];
      }
      case 'table':
        return [{ kind: 'table', table: tableOf(one.table, one.caption) }];
      case 'place':
        return place(one);
    }
  };
  const place = (one: Extract<DocumentBlock, { kind: 'place' }>): readonly HandoutBlock[] => {
    const caption = one.caption === undefined ? [] : passage(one.caption);
    switch (one.place) {
      case 'map':
        return fillings.map === undefined ? [] : [{ kind: 'picture', picture: fillings.map, caption }];
      case 'endnotes':
        return citer.inNotes ? [{ kind: 'notes' }] : [];
      case 'sources':
        return [{ kind: 'sources', entries: citer.sources() }];
      case 'traceability':
        return [{ kind: 'table', table: { ...traceTable(statements, numbers, meta.words, fillings), caption } }];
    }
  };
  const blocks = (all: readonly DocumentBlock[]): readonly HandoutBlock[] =>
    all.flatMap((one) => {
      const cards = fillings.cardsOf(statementsIn(one).flatMap(({ passages }) => passages.flatMap(({ citations }) => citations)));
      return block(one).map((made) => (cards.length === 0 ? made : { ...made, cards }));
    });

  // In the order of the text: each citation in it gets the next number, and places such as the annex look back.
  const settled = chapters.map((chapter): HandoutChapter => {
    const own = { title: chapter.title.spans.map(pieceOf), blocks: blocks(chapter.blocks) };
    const sections = chapter.sections.map(({ id, title, blocks: inner }) => ({ id, title: title.spans.map(pieceOf), blocks: blocks(inner) }));
    return { ...head(chapter), ...own, sections: sections.filter(hasBlocks) };
  });
  const kept = settled.filter((chapter) => hasBlocks(chapter) || chapter.sections.length > 0);
  return { meta, chapters: kept, notes, facts: [...facts] };
}

const allBlocks = ({ blocks, sections }: DocumentChapter): readonly DocumentBlock[] => [...blocks, ...sections.flatMap((section) => section.blocks)];

const head = ({ id, accent, annex }: DocumentChapter): Pick<HandoutChapter, 'id' | 'accent' | 'annex'> => ({
  id,
  annex,
  ...(accent === undefined ? {} : { accent }),
});

/** A chapter whose places stayed empty, such as notes in a style without any, is left out with its heading. */
const hasBlocks = ({ blocks }: { readonly blocks: readonly HandoutBlock[] }): boolean => blocks.length > 0;

function pieceOf({ text, strong, accent, href }: Passage['spans'][number]): TextPiece {
  const address = href === undefined ? undefined : givenAddress(href);
  return {
    kind: 'text',
    text,
    ...(strong === true ? { strong } : {}),
    ...(accent === true ? { accent } : {}),
    ...(address === undefined ? {} : { href: address }),
  };
}

/** Statements one behind another, with a space between them. */
const joined = (statements: readonly Prose[]): Prose =>
  statements.flatMap((statement, index): readonly Inline[] => (index === 0 ? statement : [{ kind: 'text', text: ' ' }, ...statement]));
