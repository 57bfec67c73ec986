/** What one export may make of a briefing, and the files that come of it. */
import type { Paper, SlideHandoutOptions } from './slide-handout.ts';
import type { NarrativeExtras, NarrativeFormat } from './narrative.ts';

/** The PowerPoint deck. */
export interface DeckPart {
  /** Whether the file holds the typeface, so that it need not be installed where the deck is shown; it does where left out. */
  readonly embedFonts?: boolean;
}

/** The narrative handout, once for each format. */
export interface NarrativePart extends NarrativeExtras {
  readonly formats: readonly NarrativeFormat[];
  /** Does not matter to Markdown. */
  readonly paper: Paper;
  /** Id of a citation style: the name of its file in templates/citations. */
  readonly citations: string;
}

/** The parts wanted, in any combination. */
export interface ExportParts {
  readonly deck?: DeckPart;
  readonly slides?: SlideHandoutOptions;
  readonly narrative?: NarrativePart;
}

/** Kinds of file that may be wanted, in the order in which an export makes them. */
export const FILE_KINDS = ['deck', 'slides', 'narrative'] as const;
export type WantedKind = (typeof FILE_KINDS)[number];

/** The annexes of a narrative are a file of their own where that is asked for. */
export type FileKind = WantedKind | 'annex';

/** Ending of a file's name, without the dot. */
export type FileExtension = 'pptx' | NarrativeFormat;

/** A finished file without its contents. */
export interface FileFacts {
  readonly kind: FileKind;
  readonly extension: FileExtension;
  /** Slides of the deck, or on the sheets; none for a narrative. */
  readonly slides?: number;
  /** Pages of a PDF; nobody knows those of the other formats before they are opened. */
  readonly pages?: number;
  /** Ids of the records that the file stands on. */
  readonly facts: readonly string[];
  /** Font families that must be installed where the file is read; none where it holds them or has no use for them. */
  readonly fonts: readonly string[];
  /** What the typeface adds to the size of a deck that holds it, in bytes. */
  readonly fontBytes?: number;
  /** Of a deck. */
  readonly makeup?: DeckMakeup;
  /** Of a deck whose notes say what is spoken: how many seconds that takes. */
  readonly speaking?: number;
}

/** What the bytes of a deck go to, packed; slides with their notes. */
export interface DeckMakeup {
  readonly slides: number;
  readonly charts: number;
  readonly pictures: number;
  readonly fonts: number;
  /** Masters, layouts, theme, properties. */
  readonly rest: number;
}

/** A finished file in memory, not yet on disk. */
export interface ExportedFile extends FileFacts {
  /** How many records the dataset has, told or not. */
  readonly records: number;
  readonly bytes: Uint8Array;
}

/**
 * What stands between the name that a user chose and the ending, so that the files of one export lie side by side:
 * `kazakhstan.pptx`, `kazakhstan-slides.pdf`, `kazakhstan-handout.docx`, `kazakhstan-annex.docx`.
 */
const NAME_ENDINGS: Readonly<Record<FileKind, string>> = { deck: '', slides: '-slides', narrative: '-handout', annex: '-annex' };

/** The kinds and endings of the files that the parts come to, in the order in which an export makes them. */
export const filesOf = ({ deck, slides, narrative }: ExportParts): readonly Pick<FileFacts, 'kind' | 'extension'>[] => [
  ...(deck ? [{ kind: 'deck', extension: 'pptx' } as const] : []),
  ...(slides ? [{ kind: 'slides', extension: 'pdf' } as const] : []),
  ...(narrative?.formats ?? []).flatMap((extension) => [{ kind: 'narrative', extension } as const, ...(narrative?.annex === 'file' ? [{ kind: 'annex', extension } as const] : [])]),
];

/**
 * Name, or path, of a file of an export.
 * @param chosen name or path of the deck, with or without `.pptx`; or of the narrative whose annexes are named
 */
export const nameOf = (chosen: string, { kind, extension }: Pick<FileFacts, 'kind' | 'extension'>): string =>
  `${chosen.replace(/\.pptx$/i, '')}${NAME_ENDINGS[kind]}.${extension}`;
