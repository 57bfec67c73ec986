/**
 * The form of sources.json: CSL-JSON (csl-data 1.0.2) as Zotero and others export it, numbers as numbers or as texts.
 * Fields that no citation needs may hold anything. `custom` holds what CSL has no room for.
 */
import { z } from 'zod';
import { byLanguage } from '../../language/languages.ts';
import { form, text } from '../../source/fields.ts';
import { RELIABILITIES } from '../../language/estimates.ts';
import { marking } from '../fields.ts';
import { CSL_TYPES } from './types.ts';

/** Anything that a citation in Markdown can hold: Zotero's addresses, citation keys, numbers. */
export const sourceId = z
  .union([z.string().regex(/^[^\s,;|\\[\]{}"`<>]+$/, form('source-id')), z.int().transform(String)])
  .describe('What records name the source by: a text without spaces, commas, semicolons, brackets and braces, or a number.');

const words = (what: string) => z.union([z.string(), z.number()]).optional().describe(what);

const part = (what: string) => z.string().optional().describe(what);
const nameSchema = z
  .looseObject({
    family: part('Family name.'),
    given: part('Given names.'),
    literal: part('The whole name of an institution, or of a person whose name has no parts.'),
    suffix: part('E.g. "Jr."'),
    'non-dropping-particle': part('A particle that stays with the family name, e.g. "al-".'),
    'dropping-particle': part('A particle that falls away where the family name stands alone, e.g. "von".'),
  })
  .refine(({ family, given, literal }) => [family, given, literal].some((one) => (one ?? '').trim() !== ''), 'name');

/** Fields of CSL that hold names of people and institutions. */
export const NAME_FIELDS = {
  author: 'Who wrote or made it.',
  editor: 'Who edited it.',
  translator: 'Who translated it.',
  interviewer: 'Who asked the questions; the author is who answered them.',
  director: 'Director of a film.',
  'container-author': 'Author of the book that a chapter stands in.',
  'collection-editor': 'Editor of the series.',
  recipient: 'To whom a letter went.',
  'original-author': 'Author of the original.',
  'reviewed-author': 'Author of the work reviewed.',
} as const;
export type NameField = keyof typeof NAME_FIELDS;

const names = <F extends NameField>(field: F) => z.array(nameSchema).optional().describe(NAME_FIELDS[field]);

const dateParts = z.array(z.array(z.union([z.number(), z.string(), z.null()])).max(3)).max(2);
export const workDateSchema = z
  .union([
    z.looseObject({
      'date-parts': dateParts.optional().describe('[[year, month, day]], month and day may be left out; two of them are a span.'),
      raw: words('The date as it was typed: 2016-05, 12 May 2016.'),
      literal: words('The date in words; "n.d." and «بی‌تا» mean that there is none.'),
      season: words('1 to 4, or Spring to Winter.'),
      circa: z.union([z.boolean(), z.number(), z.string()]).optional().describe('The date is not certain.'),
    }),
    z.string(),
    z.number(),
  ])
  .optional();
const workDate = (what: string) => workDateSchema.describe(what);

/** Fields of CSL that hold dates. */
export const DATE_FIELDS = ['issued', 'accessed', 'event-date', 'original-date'] as const;

/** Other texts of CSL that citations show. */
export const TEXT_FIELDS = {
  'title-short': 'A short title, for later notes.',
  'container-title': 'Journal, newspaper, book or website that it stands in.',
  'container-title-short': 'Its abbreviation.',
  'collection-title': 'Series.',
  'collection-number': 'Number in the series.',
  publisher: 'Publisher, institution or university.',
  'publisher-place': 'Place of publication.',
  volume: 'Volume.',
  'number-of-volumes': 'How many volumes it has.',
  issue: 'Number of the issue.',
  page: 'Pages in the journal or book, e.g. "45-67".',
  section: 'Section of the paper or law.',
  number: 'Number of a report, law or treaty.',
  edition: 'Edition: a number, or words.',
  version: 'Version of a data set or program.',
  genre: 'What kind of thesis, report or interview it is, e.g. "PhD thesis".',
  medium: 'Medium, e.g. "Film" or "in Persian".',
  event: 'Conference or occasion (older name of event-title).',
  'event-title': 'Conference or occasion of a paper or speech.',
  'event-place': 'Where that took place.',
  authority: 'Parliament or court.',
  references: 'Parties of a treaty, or history of a law.',
  archive: 'Archive.',
  archive_location: 'Shelf mark in the archive.',
  DOI: 'Digital object identifier, with or without https://doi.org/.',
  ISBN: 'Not shown.',
  ISSN: 'Not shown.',
  status: 'E.g. "forthcoming".',
} as const;

const texts = Object.fromEntries(Object.entries(TEXT_FIELDS).map(([field, what]) => [field, words(what)])) as {
  readonly [F in keyof typeof TEXT_FIELDS]: ReturnType<typeof words>;
};

const translated = z
  .looseObject({ author: z.union([z.string(), z.array(nameSchema)]).optional().describe('The authors, as that language writes them.') })
  .catchall(z.union([z.string().trim().min(1), z.array(nameSchema)]))
  .describe('CSL field and its words, e.g. title, container-title, author; medium for a remark such as "in Persian".');

const custom = z
  .strictObject({
    short: text('Short form for the foot of a slide, without locator; left out, it is formed of author and year').optional(),
    full: text('Full form for the sources slide, numbers and dates as digits; left out, it is formed as in a bibliography').optional(),
    translated: z
      .strictObject(byLanguage(() => translated.optional()))
      .optional()
      .describe('CSL fields in the words of a language that is not the work’s own.'),
    reliability: z.enum(RELIABILITIES).optional().describe('How reliable the source is, by the Admiralty code: A completely … E not at all, F cannot be judged.'),
    marking: marking.optional(),
    seen: z.enum(['original', 'reported']).optional().describe('Whether the work itself was seen, or only what another reports of it.'),
    reportedBy: text('Who reported it, where the original was not seen').optional(),
    calendar: z
      .enum(['gregorian', 'persian'])
      .optional()
      .describe('The calendar of the work’s dates: persian for Iranian years such as 1402. Works keep the calendar they were published in.'),
  })
  .describe('What CSL has no room for; all of it may be left out.');

export const sourcesFileSchema = z
  .array(
    z.looseObject({
      id: sourceId,
      type: z.enum(CSL_TYPES).describe('CSL type: what kind of work it is.'),
      title: words('Title of the work, in its own language.'),
      language: part('Language of the work, e.g. fa, en-US.'),
      issued: workDate('When it was published; left out where the work has no date.'),
      accessed: workDate('When the page was read, in the Gregorian calendar.'),
      'event-date': workDate('When the conference or speech was.'),
      'original-date': workDate('When it first appeared.'),
      author: names('author'),
      editor: names('editor'),
      translator: names('translator'),
      interviewer: names('interviewer'),
      director: names('director'),
      'container-author': names('container-author'),
      'collection-editor': names('collection-editor'),
      recipient: names('recipient'),
      'original-author': names('original-author'),
      'reviewed-author': names('reviewed-author'),
      ...texts,
      URL: z.union([z.literal(''), z.url({ protocol: /^(?:https?|ftp)$/, error: form('url') })]).optional().describe('Where it can be read.'),
      custom: custom.optional(),
    }),
  )
  .min(1);

export type Source = z.output<typeof sourcesFileSchema>[number];
export type SourceName = z.output<typeof nameSchema>;

/** The fields that are read; what stands in any other is nobody's concern. */
export const READ_FIELDS: ReadonlySet<string> = new Set([
  'id', 'type', 'title', 'language', 'URL', 'custom', ...DATE_FIELDS, ...Object.keys(NAME_FIELDS), ...Object.keys(TEXT_FIELDS),
]);
