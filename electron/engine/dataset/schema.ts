/**
 * The form of a dataset: one zod schema a file, from which the JSON Schemas for editors (data/schema) are generated.
 * Field descriptions stand here once and reach the analyst's editor through the JSON Schema.
 */
import { z } from 'zod';
import { MEDIA_PATH } from '../units/media.ts';
import { form, id, text } from '../source/fields.ts';
import { sourceId, sourcesFileSchema } from './sources/schema.ts';
import type { Source } from './sources/schema.ts';
import { quantity } from './quantity-schema.ts';

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
});

const picture = z.strictObject({
  media: z
    .string()
    .regex(MEDIA_PATH, form('media'))
    .describe('A PNG or JPEG file below the folder of the dataset, e.g. "media/aktau.jpg".'),
  alt: text('What the picture shows, for people who cannot see it'),
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
  cite: z.array(citation).min(1).describe('Where the source says so.'),
  basis: z
    .enum(['body', 'headline'])
    .default('body')
    .describe('headline: claimed by the headline or lead of the source only, not borne out by its text.'),
};

const fact = z.strictObject({ kind: z.literal('fact').describe('A statement.'), ...common });

const event = z.strictObject({ kind: z.literal('event').describe('Something that happened on a date.'), ...common, date });

const scale = z.enum(['thousand', 'million', 'billion', 'trillion']);
const qualifier = z.enum(['about', 'nearly', 'more-than', 'less-than', 'at-least', 'at-most']);

const figure = z.strictObject({
  kind: z.literal('figure').describe('A number: value, scale, unit and qualifier.'),
  ...common,
  label: text('What is measured, in a few words'),
  value: quantity.describe('The number without its scale: 30 for "30 billion", shown as it is written; a fraction such as 1/4; or a range such as 10–15.'),
  scale: scale.optional().describe('What the value is multiplied by.'),
  unit: id.describe('Id of a unit in dataset.yaml.'),
  qualifier: qualifier.optional().describe('How the source hedges the value; shown with it everywhere.'),
});

const quote = z.strictObject({
  kind: z.literal('quote').describe('Words that somebody said or wrote.'),
  ...common,
  quote: text('The words quoted, without quotation marks'),
  speaker: id.describe('Id from actors.yaml.'),
  wordsFrom: z
    .enum(['fa', 'en', 'other'])
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

export const recordSchema = z.discriminatedUnion('kind', [fact, event, figure, quote, position, series]);
export const RECORD_KINDS = recordSchema.options.map(({ shape }) => shape.kind.value);
export const recordsFileSchema = z.array(recordSchema);

/** Kinds of slide that a point can ask for. */
export const POINT_KINDS = [
  'bullets', 'numbers', 'table', 'quote', 'chart', 'timeline', 'map', 'matrix', 'columns', 'balance', 'process', 'picture',
] as const;

/** More columns than this have no room beside one another. */
export const MOST_COLUMNS = 3;

const part = z.strictObject({
  title: text('Heading of a column, name of a power or of a step'),
  text: text('What the slide says of the power or step, in a few words; left out, the texts of the records say it').optional(),
  facts: z.array(id).min(1).describe('The records it stands on, each one of those of the point.'),
});

const chart = z.strictObject({
  form: z
    .enum(['bar', 'column', 'line', 'doughnut'])
    .optional()
    .describe('bar lies, column stands; left out: a line for a series over time, a doughnut for one share, else bars.'),
  measure: text('What is measured, in what unit and when; stands below the title. Left out, the unit stands there').optional(),
});

const latitude = z.number().min(-90).max(90).describe('Degrees north; negative in the south.');
const longitude = z.number().min(-180).max(180).describe('Degrees east; negative in the west.');

const view = z
  .union([
    z.strictObject({ west: longitude, south: latitude, east: longitude, north: latitude }).describe('Edges in degrees; from west to east it may cross the date line.'),
    z.strictObject({ around: z.array(id).min(2).describe('Ids from places.yaml: what the map must show, with a margin.') }),
  ])
  .describe('Which part of the world the map shows: west, south, east, north in degrees; or around, a list of places.');

const timeline = z.strictObject({
  scale: z
    .union([z.enum(['even', 'true']), z.literal(true).transform(() => 'true' as const)])
    .default('even')
    .describe('even sets the events at equal distances; true where their dates are.'),
});

const map = z.strictObject({
  routes: z.array(id).min(1).describe('Ids from routes.yaml: the routes to draw.'),
  places: z.array(id).default([]).describe('Ids from places.yaml: what gets its name on the map besides.'),
  countries: z.array(id).default([]).describe('Ids of states in actors.yaml that get their name on the map besides those on the routes.'),
  view: view.describe('Which part of the world it shows; left out, all that it names.').optional(),
  caption: text('What stands below the map: what of it is not from the source').optional(),
});

const point = z.strictObject({
  id,
  title: text('The finding, as one sentence: it becomes the title of a slide'),
  weight: z
    .enum(THEME_WEIGHTS)
    .default('main')
    .describe('key: also in short decks; main: from standard decks on; detail: in full decks only.'),
  as: z.enum(POINT_KINDS).default('bullets').describe('The kind of slide that carries the point best.'),
  facts: z.array(id).min(1).describe('The records that prove it, in the order of telling.'),
  chart: chart.describe('How the chart of a point "as: chart" is to look.').optional(),
  timeline: timeline.describe('How the timeline of a point "as: timeline" is to look.').optional(),
  map: map.describe('What the map of a point "as: map" shows.').optional(),
  picture: picture.describe('What a point "as: picture" shows; its records become the caption.').optional(),
  parts: z.array(part).min(2).describe('The columns, the powers around the centre, or the steps.').optional(),
  centre: id.describe('Id from actors.yaml: who stands in the middle of the balance; left out, the actor of dataset.yaml.').optional(),
});

const theme = z.strictObject({
  id,
  accent: z.int().min(1).max(6).describe('Which accent colour of the look stands for the theme.'),
  title: text('Name of the theme'),
  line: text('One line that tells what the theme is about'),
  argument: z
    .strictObject({
      text: text('What the theme argues, in one or two sentences'),
      facts: z.array(id).min(1).describe('The records it stands on.'),
    })
    .describe('What the theme argues; it stands on the slide that opens the theme.'),
  points: z.array(point).min(1).describe('The findings, one slide each, in the order of telling.'),
  questions: z.array(text('A question for discussion')).default([]).describe('Questions for discussion, for training.'),
});
export const themesFileSchema = z.array(theme).min(1);

const named = {
  id,
  fa: z.string().trim().min(1).describe('Name, in Persian.'),
  en: z.string().trim().min(1).describe('Name, in English.'),
};

export const datasetFileSchema = z.strictObject({
  id,
  title: text('Title of the dataset: also the title of the briefing'),
  subject: text('Whom or what it is about, e.g. "Kazakhstan"'),
  description: text('What the dataset holds, in one or two sentences'),
  asOf: z.iso.date(form('day')).describe('The day up to which the facts hold; stands on the title slide.'),
  authors: z.array(z.string().trim().min(1)).default([]).describe('Who made the dataset; goes into the properties of the deck.'),
  actor: id.describe('Id from actors.yaml: whom the dataset is about; stands out on maps and in the middle of a balance.').optional(),
  message: z
    .strictObject({
      text: text('What the whole dataset comes to, in one sentence'),
      facts: z.array(id).min(1).describe('The records it stands on.'),
    })
    .describe('The bottom line; stands where a briefing that has all these records sums up.')
    .optional(),
  units: z
    .array(
      z.strictObject({
        id,
        fa: z.string().trim().min(1).describe('As it stands behind a number, in Persian.'),
        en: z.string().trim().min(1).describe('As it stands behind a number, in English; plural.'),
        enOne: z.string().trim().min(1).optional().describe('Singular, where it differs.'),
      }),
    )
    .describe('What figures are counted in.'),
  instruments: z
    .array(z.strictObject(named))
    .default([])
    .describe('Means and fields of positions, e.g. trade, investment, security.'),
});

const actor = z.strictObject({
  id,
  kind: z
    .enum(['state', 'bloc', 'person', 'organisation', 'company', 'group', 'agreement'])
    .describe('What the actor is.'),
  name: text('Name'),
  short: text('Short name or abbreviation').optional(),
  role: text('Office or description, e.g. "President of Kazakhstan"').optional(),
  iso: z.string().regex(/^[A-Z]{2}$/, form('country-code')).optional().describe('ISO 3166-1 alpha-2 code of a state.'),
  picture: picture.describe('Portrait; stands beside what the actor is quoted with.').optional(),
});
export const actorsFileSchema = z.array(actor);

const place = z.strictObject({
  id,
  kind: z.enum(['city', 'port', 'country', 'region', 'sea', 'site', 'border']).describe('What the place is.'),
  name: text('Name'),
  latitude,
  longitude,
  coordinatesFrom: z.string().trim().min(1).describe('Where the coordinates were taken from.'),
});
export const placesFileSchema = z.array(place);

const route = z.strictObject({
  id,
  name: text('Name'),
  through: z
    .array(z.union([id, z.strictObject({ latitude, longitude }).describe('A point that only bends the line: it has no name and no dot.')]))
    .min(2)
    .describe('Ids from places.yaml, in travelling order; between them points that only bend the line, as latitude and longitude.'),
  countries: z.array(id).describe('Ids of states in actors.yaml that the source names on the route.'),
  facts: z.array(id).default([]).describe('The records that tell of it.'),
  pathFrom: z.string().trim().min(1).describe('Where the course of the line was taken from; the source may not give it.'),
});
export const routesFileSchema = z.array(route);

/** Files of a dataset folder and the schema of each. Record files are all of one form and each may be left out. */
export const RECORD_FILES = ['facts.yaml', 'events.yaml', 'figures.yaml', 'series.yaml', 'quotes.yaml', 'positions.yaml'] as const;

export const FILE_SCHEMAS = {
  'dataset.yaml': datasetFileSchema,
  'themes.yaml': themesFileSchema,
  'actors.yaml': actorsFileSchema,
  'places.yaml': placesFileSchema,
  'routes.yaml': routesFileSchema,
  'sources.json': sourcesFileSchema,
  'facts.yaml': recordsFileSchema,
  'events.yaml': recordsFileSchema,
  'figures.yaml': recordsFileSchema,
  'series.yaml': recordsFileSchema,
  'quotes.yaml': recordsFileSchema,
  'positions.yaml': recordsFileSchema,
} as const;

export type DatasetRecord = z.output<typeof recordSchema>;
export type RecordKind = DatasetRecord['kind'];
export type FigureRecord = Extract<DatasetRecord, { kind: 'figure' }>;
export type SeriesRecord = Extract<DatasetRecord, { kind: 'series' }>;
export type Theme = z.output<typeof theme>;
export type Point = z.output<typeof point>;
export type Actor = z.output<typeof actor>;
export type Place = z.output<typeof place>;
export type Route = z.output<typeof route>;
export type { Source } from './sources/schema.ts';
export type Weight = (typeof THEME_WEIGHTS)[number];
export type DatasetHead = z.output<typeof datasetFileSchema>;
export type Unit = DatasetHead['units'][number];

export type DatasetPicture = z.output<typeof picture>;

/** A dataset whose references have all been checked. */
export interface Dataset extends DatasetHead {
  /** Path of the folder as the user knows it. */
  readonly path: string;
  readonly themes: readonly Theme[];
  readonly records: readonly DatasetRecord[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly routes: readonly Route[];
  readonly sources: readonly Source[];
}
