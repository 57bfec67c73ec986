/** The form of actors: states, people and bodies that records tell of. */
import { z } from 'zod';
import { form, id, text } from '../source/fields.ts';
import { also, picture } from './fields.ts';

const actor = z.strictObject({
  id,
  kind: z
    .enum(['state', 'bloc', 'person', 'organisation', 'company', 'group', 'agreement'])
    .describe('What the actor is.'),
  name: text('Name'),
  short: text('Short name or abbreviation').optional(),
  also,
  role: text('Office or description, e.g. "President of Kazakhstan"').optional(),
  iso: z.string().regex(/^[A-Z]{2}$/, form('country-code')).optional().describe('ISO 3166-1 alpha-2 code of a state.'),
  flag: z.enum(['none']).optional().describe('`none` where the flag of the state is not to be shown, for instance because it is disputed.'),
  picture: picture.describe('Portrait; stands beside what the actor is quoted with.').optional(),
});
export const actorsFileSchema = z.array(actor);
export type Actor = z.output<typeof actor>;
