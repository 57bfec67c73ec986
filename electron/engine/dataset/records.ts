/** The form of records: the statements, numbers, words and positions that everything shown stands on. */
import { z } from 'zod';
import { form, id, text } from '../source/fields.ts';
import { LANGUAGES } from '../units/language.ts';
import { margin, marking, picture, quantity } from './fields.ts';
import { sourceId } from './sources/schema.ts';

/** A day, month, year, decade ("199X") or span ("2025-11-01/2025-11-12", "1990/..") of the Gregorian calendar; its form is its precision (after EDTF, ISO 8601-2). */
const edtfText = z
  .string()
  .regex(/^(\d{3}X|\d{4}(-\d{2}(-\d{2})?)?)(\/(\.\.|\d{3}X|\d{4}(-\d{2}(-\d{2})?)?))?$/, form('date'))
  .describe('YYYY-MM-DD, YYYY-MM, YYYY, a decade 199X, or two of them with "/" between (".." = still going on).');

/** YAML reads a bare year as a number. */
const edtf = z
  .union([edtfText, z.int().min(1000).max(9999).transform(String).describe('YYYY')])
  .describe('A date of the Gregorian calendar, as exact as the source is.');

const date = z
  .union([
    edtf,
    z.strictObject({
      on: edtf,
      part: z.enum(['early', 'mid', 'late']).optional().describe('Part of the month, year or decade, where the source says so.'),
      bound: z
        .enum(['by', 'since', 'shortly-before', 'shortly-after'])
        .optional()
        .describe('"by (the end of)", "since", "shortly before", "shortly after".'),
      yearFrom: z
        .enum(['publication'])
        .optional()
        .describe('Set where the source names no year and it was read off the date of publication.'),
    }),
  ])
  .describe('When: a date of the Gregorian calendar, or the fields on, part, bound.');

const citation = z.strictObject({
  source: sourceId.describe('Id of an entry in sources.json.'),
  at: z
    .union([z.string().trim().min(1), text('Place in the source, where its words are not known')])
    .describe('Locator in the source, in either language: "¶14", "p. 12", "table 2", «صص ۱۲–۱۵». Other words: one text for fa, one for en.'),
  quote: z.string().trim().min(1).describe('The very words relied on, in the language of the source.').optional(),
  credibility: z.int().min(1).max(6).describe('How credible this is, by the Admiralty code: 1 confirmed by other sources … 5 improbable, 6 cannot be judged.').optional(),
});

export const THEME_WEIGHTS = ['key', 'main', 'detail'] as const;

const common = {
  id,
  themes: z.array(id).min(1).describe('Ids of the themes that this record serves.'),
  weight: z
    .enum(THEME_WEIGHTS)
    .default('main')
    .describe('key: also in short decks; main: from standard decks on; detail: in full decks only.'),
  text: text('The statement as one or two sentences, as it stands on a slide; {value} and {date} are filled in'),
  label: text('A few words that name the record in tables and beside key numbers').optional(),
  note: text('What a speaker adds: context, meaning, caveats, all from the source').optional(),
  actors: z.array(id).default([]).describe('Ids from actors.yaml: who does it or is concerned by it.'),
  places: z.array(id).default([]).describe('Ids from places.yaml.'),
  date: date.optional(),
  marking: marking.optional(),
  cite: z.array(citation).min(1).describe('Where the source says so.'),
  basis: z
    .enum(['body', 'headline'])
    .default('body')
    .describe('headline: claimed by the headline or lead of the source only, not borne out by its text.'),
};

const fact = z.strictObject({ kind: z.literal('fact').describe('A statement.'), ...common });

const event = z.strictObject({
  kind: z.literal('event').describe('Something that happened on a date.'),
  ...common,
  date,
  clause: text('What happened, as a sentence without its date, for a chronology that has the date beside it').optional(),
});

const scale = z.enum(['thousand', 'million', 'billion', 'trillion']);
const qualifier = z.enum(['about', 'nearly', 'more-than', 'less-than', 'at-least', 'at-most']);

const amount = {
  value: quantity.describe('The number without its scale: 30 for "30 billion", shown as it is written; a fraction such as 1/4; or a range such as 10–15.'),
  plusMinus: margin.describe('How far the value may be off to either side, where the source says so: 2 for "12 ± 2".').optional(),
  scale: scale.optional().describe('What the value is multiplied by.'),
  unit: id.describe('Id of a unit in dataset.yaml.'),
  qualifier: qualifier.optional().describe('How the source hedges the value; shown with it everywhere.'),
};

/** Who or what a relation or a flow leads from and to. */
const ends = {
  from: id.describe('Id from actors.yaml or places.yaml: where it begins.'),
  to: id.describe('Id from actors.yaml or places.yaml: where it ends.'),
};

const figure = z.strictObject({
  kind: z.literal('figure').describe('A number: value, scale, unit and qualifier.'),
  ...common,
  label: text('What is measured, in a few words'),
  ...amount,
});

const relation = z.strictObject({
  kind: z.literal('relation').describe('How one actor stands to another: an arrow of a network.'),
  ...common,
  ...ends,
  how: text('What stands at the arrow, in two or three words, e.g. "sells gas to"'),
  direction: z
    .enum(['one-way', 'both-ways', 'none'])
    .describe('one-way: from the one to the other, which also holds where this is left out; both-ways: as much back; none: they are bound, without direction.')
    .optional(),
  sign: z.enum(['good', 'bad', 'mixed']).describe('Whether it binds them (good), sets them against one another (bad), or both.').optional(),
});

const flow = z.strictObject({
  kind: z.literal('flow').describe('How much goes from one to another.'),
  ...common,
  ...ends,
  label: text('What flows, in a few words'),
  ...amount,
});

const quote = z.strictObject({
  kind: z.literal('quote').describe('Words that somebody said or wrote.'),
  ...common,
  quote: text('The words quoted, without quotation marks'),
  speaker: id.describe('Id from actors.yaml.'),
  wordsFrom: z
    .enum([...LANGUAGES, 'other'])
    .describe('Language in which the source gives the words; the other language is our translation.'),
  picture: picture.describe('The speaker’s portrait beside these words, where it is not that of actors.yaml.').optional(),
});

/** How an actor stands to something; the packs' strings hold `column-…` and `stance-…` for each. */
export const STANCES = ['has', 'wants', 'offers', 'does', 'mediates', 'supports', 'opposes', 'denies'] as const;

const position = z.strictObject({
  kind: z.literal('position').describe('How an actor stands to something: what it has, wants, offers, does, mediates, supports, opposes or denies.'),
  ...common,
  actor: id.describe('Whose position it is; id from actors.yaml.'),
  stance: z.enum(STANCES).describe('How the actor stands to it.'),
  instrument: id.describe('Id of an instrument in dataset.yaml: by what means or in what field.').optional(),
  what: text('The position in a few words that go without the actor’s name, for a matrix and a balance, e.g. "a port on the ocean"').optional(),
});

const seriesPoint = z.strictObject({
  at: edtf.describe('When, where the series runs over time: a date of the Gregorian calendar.').optional(),
  label: text('What for, where the series does not run over time').optional(),
  values: z
    .array(quantity.nullable())
    .min(1)
    .describe('One number, range or fraction a line, without scale: 30 for "30 billion"; null where nothing is known.'),
  plusMinus: margin.describe('How far each of these values may be off to either side, where the source says so: 2 for "12 ± 2"; shown with them.').optional(),
  qualifier: qualifier.describe('How the source hedges these values; shown with them.').optional(),
});

const series = z.strictObject({
  kind: z.literal('series').describe('Numbers of one measure over time, or over things of a kind.'),
  ...common,
  label: text('What is measured, in a few words'),
  scale: scale.describe('What the values are multiplied by.').optional(),
  unit: id.describe('Id of a unit in dataset.yaml.'),
  lines: z
    .array(text('Name of a line'))
    .min(2)
    .describe('Names of the lines, where there are several; every point then has a value for each.')
    .optional(),
  points: z.array(seriesPoint).min(2).describe('The numbers, in order: all of them with at, or all with label.'),
});

export const recordSchema = z.discriminatedUnion('kind', [fact, event, figure, quote, position, series, relation, flow]);
export const RECORD_KINDS = recordSchema.options.map(({ shape }) => shape.kind.value);
export const recordsFileSchema = z.array(recordSchema);

/** Files of records are all of one form, and each may be left out; any number of others may lie in the folder `records`. */
export const RECORD_FILES = ['facts.yaml', 'events.yaml', 'figures.yaml', 'series.yaml', 'quotes.yaml', 'positions.yaml', 'relations.yaml', 'flows.yaml'] as const;

const MORE_RECORDS = /^records\/.+\.yaml$/;
/** A file below the folder `records`. */
export type MoreRecords = `records/${string}.yaml`;
export const isMoreRecords = (name: string): name is MoreRecords => MORE_RECORDS.test(name);
export const isRecordFile = (name: string): boolean => isMoreRecords(name) || (RECORD_FILES as readonly string[]).includes(name);

export type DatasetRecord = z.output<typeof recordSchema>;
export type RecordKind = DatasetRecord['kind'];
export type FigureRecord = Extract<DatasetRecord, { kind: 'figure' }>;
/** A record with a value of its own. */
export type ValuedRecord = Extract<DatasetRecord, { kind: 'figure' | 'flow' }>;
export const isValued = (record: DatasetRecord | undefined): record is ValuedRecord => record?.kind === 'figure' || record?.kind === 'flow';
export type SeriesRecord = Extract<DatasetRecord, { kind: 'series' }>;
export type Weight = (typeof THEME_WEIGHTS)[number];
