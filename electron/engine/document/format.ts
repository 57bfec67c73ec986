/** The form of a document's file. Who changes it raises DOCUMENT_FORMAT, writes a migration, and adds a file to tests/engine/document/formats. */
import { z } from 'zod';
import type { BriefingDocument, Edit } from '../../contract/document.ts';
import { DOCUMENT_FORMAT, NAMED_BLOCKS } from '../../contract/document.ts';
import { byLanguage } from '../language/languages.ts';
import { form } from '../source/fields.ts';
import { keptLetterSchema } from '../source/letter-fields.ts';
import { CALENDARS, DEFAULT_LOOK, LENGTHS, SLIDE_SIZES } from '../../contract/choices.ts';
import { FILE_KINDS } from '../../contract/files.ts';
import { ANNEXES, DEFAULT_CITATIONS, HANDOUT_FORMS, NARRATIVE_FORMATS } from '../../contract/narrative.ts';
import { PAPERS, SLIDE_PAGES } from '../../contract/slide-handout.ts';
import { LANGUAGES } from '../units/language.ts';

/** Signs of the longest path that any system takes; ids are shorter. */
const name = z.string().trim().min(1).max(4096);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('id'));
/** Ids of slides may be made of words in any language. */
const slide = name;
const language = z.enum(LANGUAGES);
const markdown = z.string();
const written = z.string().trim().min(1);

const choicesSchema = z.strictObject({
  dataset: name.describe('Folder of the dataset, relative to this file; a mere name is a dataset that comes with Bardar.'),
  themes: z.array(id).default([]).describe('Ids of themes; none means all.'),
  language,
  template: name.default('briefing').describe('Id of a template, or its folder, relative to this file.'),
  length: z.enum(LENGTHS).default('standard'),
  calendar: z.enum(CALENDARS).default('gregorian'),
  look: name.default(DEFAULT_LOOK),
  size: z.enum(SLIDE_SIZES).default('16:9'),
  release: name.optional().describe('Handling mark above which everything is left out; all is told where it is left out.'),
  distribution: z.array(name).optional().describe('Who gets it, in place of the list of the dataset; an empty list is none.'),
});

const exportSchema = z.strictObject({
  wanted: z.array(z.enum(FILE_KINDS)).default(['deck']),
  embedFonts: z.boolean().default(true),
  pages: z.enum(SLIDE_PAGES).default('slides'),
  formats: z.array(z.enum(NARRATIVE_FORMATS)).default(['docx']),
  citations: name.default(DEFAULT_CITATIONS),
  paper: z.enum(PAPERS).default('a4'),
  annex: z.enum(ANNEXES).optional().describe('Where the annexes of the narrative stand; nowhere where it is left out.'),
  beside: z.enum(LANGUAGES).optional().describe('Second language of the narrative.'),
  form: z.enum(HANDOUT_FORMS).optional().describe('What the narrative is written as; a report where it is left out.'),
  letter: keptLetterSchema.optional().describe('Of a letter: what stands around its text.'),
});

const hash = z.string().max(64).default('').describe('Hash of what stood there when it was replaced; left out, nobody is told when that changes.');

/** One schema a kind of edit. */
export const EDIT_SCHEMAS = {
  hide: z.strictObject({ kind: z.literal('hide'), slide }),
  move: z.strictObject({ kind: z.literal('move'), slide, after: name }),
  replace: z.strictObject({ kind: z.literal('replace'), slide, block: name, language, base: hash, text: markdown }),
  'replace-slide': z.strictObject({ kind: z.literal('replace-slide'), slide, language, base: hash, text: written }),
  insert: z.strictObject({
    kind: z.literal('insert'),
    slide,
    after: name,
    section: name.optional(),
    text: z.strictObject(byLanguage(() => written.optional())),
  }),
  notes: z.strictObject({ kind: z.literal('notes'), slide, language, text: written }),
} as const satisfies { readonly [K in Edit['kind']]: z.ZodType };

export const EDIT_KINDS = Object.keys(EDIT_SCHEMAS) as readonly Edit['kind'][];

const editSchema = z.discriminatedUnion('kind', [
  EDIT_SCHEMAS.hide,
  EDIT_SCHEMAS.move,
  EDIT_SCHEMAS.replace,
  EDIT_SCHEMAS['replace-slide'],
  EDIT_SCHEMAS.insert,
  EDIT_SCHEMAS.notes,
]);

const parts = {
  choices: choicesSchema,
  exportOptions: exportSchema.default(exportSchema.parse({})),
  edits: z.array(editSchema).default([]),
};

/** What the file holds. */
export const fileSchema = z.strictObject({
  format: z.literal(DOCUMENT_FORMAT).describe('The form of this file.'),
  bardar: z.string().default('').describe('The version of Bardar that wrote it.'),
  ...parts,
});

const documentSchema = z.strictObject(parts);

/** A briefing that comes from outside, such as the window; undefined where it is none. */
export function asDocument(value: unknown): BriefingDocument | undefined {
  const read = documentSchema.safeParse(value);
  return read.success && titlesStand(read.data.edits) ? (read.data) : undefined;
}

/** Titles cannot be left empty. */
export const isEmptyTitle = (edit: Edit): boolean =>
  edit.kind === 'replace' && NAMED_BLOCKS.some((block) => block === edit.block && block !== 'notes') && edit.text.trim() === '';

const titlesStand = (edits: readonly unknown[]): boolean => !edits.some((edit) => isEmptyTitle(edit as Edit));
