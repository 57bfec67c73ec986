/** The form of what is not a source's but ours: judgements, gaps, and questions that may be asked. Each stands on records. */
import { z } from 'zod';
import { id, text } from '../source/fields.ts';
import { CONFIDENCES, LIKELIHOODS } from '../language/estimates.ts';
import { marking } from './fields.ts';
import { THEME_WEIGHTS } from './records.ts';

const common = {
  id,
  themes: z.array(id).min(1).describe('Ids of the themes that it belongs to.'),
  marking: marking.optional(),
  weight: z.enum(THEME_WEIGHTS).default('main').describe('key: also in short decks; main: from standard decks on; detail: in full decks only.'),
};

const judgement = z.strictObject({
  ...common,
  lead: text('Two to five words that name it, for the title of the slide').optional(),
  text: text('The judgement, in one sentence; {likelihood} stands where it says how likely: "{likelihood} the plant will be late."'),
  likelihood: z.enum(LIKELIHOODS).describe('How likely, as one of seven steps; the yardstick of dataset.yaml has their words.').optional(),
  confidence: z.enum(CONFIDENCES).describe('How far sources and reasoning bear the judgement out; never in one sentence with the likelihood.').optional(),
  because: text('Why the confidence is not higher or lower').optional(),
  assumptions: z.array(text('What is taken for granted')).default([]).describe('What the judgement takes for granted.'),
  wouldChange: z.array(text('What would change the judgement')).default([]).describe('What would change it, were it seen.'),
  facts: z.array(id).min(1).describe('The records it stands on.'),
  scenario: z
    .strictObject({
      of: id.describe('The question that it is an alternative of: id of a scenario of themes.yaml.'),
      name: text('The alternative in two to five words'),
      meaning: text('What it would mean, were it so').optional(),
      signs: z.array(text('What would show it first')).default([]).describe('What would show it first: indicators.'),
    })
    .describe('Where the judgement is one of several alternatives, of which one comes true. A table shows them side by side.')
    .optional(),
  by: id.describe('Whose judgement it is: id from actors.yaml. Left out, it is ours.').optional(),
});
export const judgementsFileSchema = z.array(judgement);
export type Judgement = z.output<typeof judgement>;

const gap = z.strictObject({
  ...common,
  lead: text('Two or three words that name it; left out, what is watched for it, or a record that it is about, names it').optional(),
  text: text('What is not known, or what the source does not say, in one sentence'),
  about: z.array(id).min(1).describe('The records that leave it open.'),
  whoKnows: text('Who could know, or where it could be found').optional(),
});
export const gapsFileSchema = z.array(gap);
export type Gap = z.output<typeof gap>;

const question = z.strictObject({
  ...common,
  question: text('The question as somebody may ask it'),
  answer: text('The line to take'),
  facts: z.array(id).min(1).describe('The records that the answer stands on.'),
  avoid: z.array(text('What not to say')).default([]).describe('What not to say.'),
  points: z.array(id).default([]).describe('Ids of the points that provoke it; left out, the first that tells one of its records.'),
});
export const questionsFileSchema = z.array(question);
export type Question = z.output<typeof question>;
