/**
 * The form of a dataset: one zod schema a file, from which the JSON Schemas for editors (data/schema) are generated.
 * Field descriptions stand here once and reach the analyst's editor through the JSON Schema.
 */
import { z } from 'zod';
import { byLanguage, languageName, wordsOf } from '../language/languages.ts';
import { form, id, text } from '../source/fields.ts';
import { letterSchema } from '../source/letter-fields.ts';
import { sourcesFileSchema } from './sources/schema.ts';
import type { Source } from './sources/schema.ts';
import { actorsFileSchema } from './actors.ts';
import type { Actor } from './actors.ts';
import { FIELDS, POINT_KINDS } from './kinds/all.ts';
import { placesFileSchema, routesFileSchema } from './places.ts';
import type { Place, Route } from './places.ts';
import { gapsFileSchema, judgementsFileSchema, questionsFileSchema } from './assessments.ts';
import type { Gap, Judgement, Question } from './assessments.ts';
import { termsFileSchema } from './terms.ts';
import { translationsFileSchema } from './translations.ts';
import type { Term } from './terms.ts';
import { YARDSTICK_NAMES } from '../language/estimates.ts';
import { THEME_WEIGHTS, recordsFileSchema } from './records.ts';
import type { DatasetRecord } from './records.ts';
import { marking, mediaFile } from './fields.ts';
import { handlingFileSchema } from './handling/own-scheme.ts';
import { type HandlingScheme, OWN_SCHEME, SCHEME_NAMES } from './handling/schemes.ts';
import { type Language, LANGUAGES } from '../units/language.ts';

const point = z.strictObject({
  id,
  title: text('The finding, as one sentence: it becomes the title of a slide'),
  marking: marking.describe('How far the words of the point itself may be handed on. Left out, as far as every record that it names.').optional(),
  meaning: text('What the finding means for the reader, in one sentence of our own').optional(),
  say: text('What a speaker says aloud at this slide, in two or three sentences').optional(),
  weight: z
    .enum(THEME_WEIGHTS)
    .default('main')
    .describe('key: also in short decks; main: from standard decks on; detail: in full decks only.'),
  as: z.enum(POINT_KINDS).default('bullets').describe('The kind of slide that carries the point best.'),
  facts: z.array(id).min(1).describe('The records that prove it, in the order of telling.'),
  ...FIELDS,
});

const theme = z.strictObject({
  id,
  accent: z.int().min(1).max(6).describe('Which accent colour of the look stands for the theme.'),
  title: text('Name of the theme'),
  line: text('One line that tells what the theme is about'),
  marking: marking.describe('How far the words of the theme itself may be handed on. Left out, as far as every record of its argument.').optional(),
  say: text('What a speaker says aloud where the theme begins').optional(),
  argument: z
    .strictObject({
      text: text('What the theme argues, in one or two sentences'),
      facts: z.array(id).min(1).describe('The records it stands on.'),
    })
    .describe('What the theme argues; it stands on the slide that opens the theme.'),
  prose: z
    .array(
      z.strictObject({
        text: text('A sentence, or two that belong together'),
        facts: z.array(id).min(1).describe('The records it stands on.'),
        weight: z.enum(THEME_WEIGHTS).default('main').describe('key: also in short handouts; main: from standard ones on; detail: in full ones only.'),
      }),
    )
    .default([])
    .describe('The paragraph that a written briefing has on the theme: sentences that read one behind another. Left out, it is made of what the theme argues and the records of its points.'),
  points: z.array(point).min(1).describe('The findings, one slide each, in the order of telling.'),
  scenarios: z
    .array(
      z.strictObject({
        id,
        question: text('The question of how it goes on, of which judgements are the alternatives'),
        title: text('What the alternatives come to, in one sentence: it becomes the title of a slide. Left out, question and likeliest alternative stand there').optional(),
      }),
    )
    .min(1)
    .describe('Questions that several judgements answer, one alternative each; in judgements.yaml these name them under scenario.')
    .optional(),
  questions: z.array(text('A question for discussion')).default([]).describe('Questions for discussion, for training.'),
});
export const themesFileSchema = z.array(theme).min(1);

const told = (what: string) =>
  z.strictObject({ text: text(what), facts: z.array(id).min(1).describe('The records it stands on.') }).describe(what);

const named = {
  id,
  ...byLanguage((language) => z.string().trim().min(1).describe(`Name, in ${languageName(language, 'en')}.`)),
};

/** One of what is counted, in languages in which that is another word. */
const ones = Object.fromEntries(
  LANGUAGES.filter((language) => !wordsOf(language).oneForm).map((language) => [`${language}One`, z.string().trim().min(1).optional().describe('Singular, where it differs.')]),
) as { readonly [One in `${Language}One`]: z.ZodOptional<z.ZodString> };

export const datasetFileSchema = z.strictObject({
  id,
  languages: z
    .array(z.enum(LANGUAGES).describe(`${LANGUAGES.map((language) => `${language}: ${languageName(language, 'en')}`).join('; ')}.`))
    .min(1)
    .describe('The languages that its texts are in; one is enough. A name that one of them lacks is that of the first in this list that has it. Left out, both are needed.')
    .optional(),
  title: text('Title of the dataset: also the title of the briefing'),
  subject: text('Whom or what it is about, e.g. "Kazakhstan"'),
  description: text('What the dataset holds, in one or two sentences'),
  asOf: z.iso.date(form('day')).describe('The day up to which the facts hold; stands on the title slide.'),
  authors: z.array(z.string().trim().min(1)).default([]).describe('Who made the dataset; goes into the properties of the deck.'),
  actor: id.describe('Id from actors.yaml: whom the dataset is about; stands out on maps and in the middle of a balance.').optional(),
  message: z
    .strictObject({
      text: text('What the whole dataset comes to, in one sentence').optional(),
      facts: z.array(id).min(1).describe('The records that text stands on.').optional(),
      news: told('What is new, in one sentence').optional(),
      meaning: told('What it means, in one sentence').optional(),
      watch: z.array(told('What to watch, in one sentence').extend({ lead: text('Two or three words that name it; they stand before the sentence in bold').optional() })).min(1).describe('What to watch: open points, each with the records that leave it open.').optional(),
    })
    .describe('The bottom line: text and facts, or news, meaning and watch, or all of them. Each stands where a briefing has all its records.')
    .optional(),
  handling: z
    .strictObject({
      scheme: z.enum([...SCHEME_NAMES, OWN_SCHEME]).describe('tlp: Traffic Light Protocol 2.0; uk, eu, us, ir: levels of these governments; own: those of handling.yaml.'),
      marking: marking.describe('The mark of all that has none of its own, titles and names among it, as the scheme writes it, e.g. TLP:GREEN.'),
      ceiling: marking.describe('The highest mark that anything here may have.').optional(),
    })
    .describe('How far the dataset may be handed on.')
    .optional(),
  notice: text('What every page says of the dataset, in one to five words, before the handling mark: that it is invented, for training, superseded').optional(),
  draft: z.boolean().describe('Whether every page says that it is a draft.').optional(),
  embargo: z.iso.date(form('day')).describe('The day until which it must not be published; every page says so.').optional(),
  distribution: z.array(text('A recipient, as the list on the last page has it')).min(1).describe('Who gets it; stands on the last page.').optional(),
  letter: letterSchema.extend({ emblem: mediaFile.describe('The emblem above the organisation: a PNG or JPEG file below the folder of the dataset, e.g. "media/emblem.png"; left out, there is room for one.').optional() }).describe('What stands around a handout that is an official letter, in Persian.').optional(),
  yardstick: z
    .enum(YARDSTICK_NAMES)
    .describe('Which yardstick the likelihoods of judgements are steps of: that of ICD 203, which also holds where this is left out, or that of the UK, of PHIA.')
    .optional(),
  units: z
    .array(
      z.strictObject({
        id,
        ...byLanguage((language) => z.string().trim().min(1).describe(`As it stands behind a number, in ${languageName(language, 'en')}${wordsOf(language).oneForm ? '' : '; plural'}.`)),
        ...ones,
      }),
    )
    .describe('What figures are counted in.'),
  instruments: z
    .array(z.strictObject(named))
    .default([])
    .describe('Means and fields of positions, e.g. trade, investment, security.'),
});

/** Files of a dataset folder and the schema of each. */
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
  'relations.yaml': recordsFileSchema,
  'flows.yaml': recordsFileSchema,
  'judgements.yaml': judgementsFileSchema,
  'gaps.yaml': gapsFileSchema,
  'questions.yaml': questionsFileSchema,
  'terms.yaml': termsFileSchema,
  'handling.yaml': handlingFileSchema,
  'translations.yaml': translationsFileSchema,
} as const;

export type Theme = z.output<typeof theme>;
export type Point = z.output<typeof point>;
export type { Source } from './sources/schema.ts';
export type DatasetHead = z.output<typeof datasetFileSchema>;
export type Unit = DatasetHead['units'][number];

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
  readonly judgements: readonly Judgement[];
  readonly gaps: readonly Gap[];
  readonly questions: readonly Question[];
  readonly terms: readonly Term[];
  /** The scheme of handling marks of handling.yaml, where there is one. */
  readonly ownScheme?: HandlingScheme | undefined;
}
