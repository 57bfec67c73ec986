/** Turns a document into a handout: citations put into words and notes counted, the engine's places filled. */
import type { BulletItem, DeckTable, Passage } from '../markdown/model.ts';
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
  TextPiece,
} from './model.ts';
import type { TraceSources } from './traceability.ts';
import { statementsIn, traceTable } from './traceability.ts';
import { cellWidths } from './widths.ts';
import { givenAddress } from '../units/web-address.ts';

/** What the places of a handout are filled with. */
export interface Fillings extends TraceSources {
  readonly citer: Citer;
  /** The deck's map, where it has one. */
  readonly map?: HandoutPicture;
}

/** A full stop, which a citation in brackets goes in front of. */
const FULL_STOP = /(?<!\.)\.$/;

export function settleHandout({ meta, chapters }: HandoutDocument, fillings: Fillings): Handout {
  const { citer } = fillings;
  const notes: Prose[] = [];
  const numbers = new Map<Passage, number>();

  const cited = (passage: Passage): Prose => {
    const text = passage.spans.map(pieceOf);
    if (passage.citations.length === 0) return text;
    const citation = citer.cite(passage.citations);
    const besides = [...new Set(passage.citations.flatMap(({ note }) => note ?? []))].map((note): Inline => ({ kind: 'text', text: ` ${note}` }));
    if (citer.inNotes) {
      notes.push([...citation, ...besides]);
      numbers.set(passage, notes.length);
      return [...text, { kind: 'note', number: notes.length }];
    }
    const last = text.at(-1);
    if (last === undefined) return [...citation, ...besides];
    const stop = FULL_STOP.test(last.text) ? '.' : '';
    const before = [...text.slice(0, -1), { ...last, text: `${last.text.replace(FULL_STOP, '')} ` }];
    return [...before, ...citation, ...(stop === '' ? [] : [{ kind: 'text', text: stop } as const]), ...besides];
  };
  const item = (one: BulletItem): HandoutItem => ({ prose: cited(one), children: one.children.map(item) });
  const tableOf = ({ align, header, rows }: DeckTable, caption: Passage | undefined): HandoutTable => ({
    caption: caption === undefined ? [] : cited(caption),
    align,
    header: header.map(cited),
    rows: rows.map((row) => row.map(cited)),
    widths: cellWidths([header, ...rows]),
    small: false,
  });
  const block = (one: DocumentBlock): readonly HandoutBlock[] => {
    switch (one.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', prose: joined(one.statements.map(cited)), remark: one.remark }];
      case 'list':
        return [{ kind: 'list', ordered: one.ordered, items: one.items.map(item), remark: one.remark }];
      case 'quote':
        return [{ kind: 'quote', prose: cited(one.quote), attribution: one.attribution === undefined ? [] : cited(one.attribution) }];
      case 'table':
        return [{ kind: 'table', table: tableOf(one.table, one.caption) }];
      case 'place':
        return place(one);
    }
  };
  const place = (one: Extract<DocumentBlock, { kind: 'place' }>): readonly HandoutBlock[] => {
    const caption = one.caption === undefined ? [] : cited(one.caption);
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

  const statements = chapters.flatMap(({ blocks, sections }) =>
    [...blocks, ...sections.flatMap((section) => section.blocks)].flatMap(statementsIn),
  );
  // In the order of the text: each citation in it gets the next number, and places such as the annex look back.
  const settled = chapters.map((chapter): HandoutChapter => {
    const title = chapter.title.spans.map(pieceOf);
    const blocks = chapter.blocks.flatMap(block);
    const sections = chapter.sections.map((section) => ({
      id: section.id,
      title: section.title.spans.map(pieceOf),
      blocks: section.blocks.flatMap(block),
    }));
    return { ...head(chapter), title, blocks, sections: sections.filter(hasBlocks) };
  });
  const facts = new Set(statements.flatMap(({ passages }) => passages).flatMap((one) => one.citations.flatMap(({ fact }) => fact ?? [])));
  const kept = settled.filter((chapter) => hasBlocks(chapter) || chapter.sections.length > 0);
  return { meta, chapters: kept, notes, facts: [...facts] };
}

const head = ({ id, accent }: DocumentChapter): Pick<HandoutChapter, 'id' | 'accent'> => ({
  id,
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
