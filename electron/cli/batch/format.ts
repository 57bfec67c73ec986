/** The form of a file of jobs. */
import { z } from 'zod';
import { id } from '../../engine/source/fields.ts';
import { type OptionName, OPTIONS_OF } from '../options.ts';

/** The form of the file; a newer form has a higher number. */
export const JOBS_FORMAT = 1;

/** The format of a handout is told by the ending of its `out`; `format` is the file's own. */
const NOT_IN_FILES: readonly OptionName[] = ['out', 'format', 'json', 'messages', 'help'];

/** Options of `export` and `handout` that jobs may have, by the names that they have on the command line. */
export const JOB_OPTIONS: readonly OptionName[] = [...new Set<OptionName>([...OPTIONS_OF.export, ...OPTIONS_OF.handout])].filter((name) => !NOT_IN_FILES.includes(name));

/** Values are held against the table of options, which knows what each may be. */
const options = Object.fromEntries(JOB_OPTIONS.map((name) => [name, z.unknown().optional()]));

const out = z.string().trim().min(1).optional().describe('Where the files go, relative to this file; {job}, {recipient}, {lang}, {length} … are filled in.');

const recipient = z.strictObject({ out, ...options });

const job = z.strictObject({
  job: id,
  briefing: z.string().trim().min(1).optional().describe('A briefing file, relative to this file.'),
  recipients: z.array(z.string()).optional().describe('Ids of recipients; all where it is left out.'),
  out,
  ...options,
});

export const jobsSchema = z.strictObject({
  format: z.literal(JOBS_FORMAT).describe('The form of this file.'),
  out,
  ...options,
  recipients: z.record(id, recipient).optional(),
  jobs: z.array(job).min(1),
});

export type JobsFields = z.infer<typeof jobsSchema>;
export type JobFields = z.infer<typeof job>;
