/** Parts of a point, which columns, balances and processes set in their own ways. */
import { z } from 'zod';
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { id, text } from '../../source/fields.ts';
import { type Site, expand, isTextSite } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { PointWriting } from '../briefing/writing.ts';
import type { BriefingPart } from '../fact-model.ts';
import type { DatasetRecord } from '../records.ts';
import type { Filled, Reference, Wished } from './kind.ts';

const part = z.strictObject({
  title: text('Heading of a column, name of a power or of a step'),
  text: text('What the slide says of the power or step, in a few words; left out, the texts of the records say it').optional(),
  facts: z.array(id).min(1).describe('The records it stands on, each one of those of the point.'),
});
const FIELDS = { parts: z.array(part).min(2).describe('The columns, the powers around the centre, or the steps.').optional() };

export interface InParts {
  /** Two or more where the point is shown in parts; else empty. */
  readonly parts: readonly BriefingPart[];
}

/** What all kinds that show parts have in common. */
export const PARTS = {
  fields: FIELDS,
  references: [{ at: ['parts', '*', 'facts', '*'], to: 'record' }] satisfies readonly Reference[],
  checks: [outside],
  nothing: { parts: [] } as InParts,
};

/** The parts of which some record is told at this length; one part alone stands beside nothing. */
export function inParts({ parts = [] }: Wished<typeof FIELDS>, records: readonly DatasetRecord[], { voice, facts }: PointWriting): (Filled<InParts> & { readonly shown: InParts }) | undefined {
  const told = parts.flatMap(({ title, text: said, facts: ids }) => {
    const own = records.filter((record) => ids.includes(record.id));
    return own.length === 0 ? [] : [{ title: voice.say(title), text: voice.say(said), records: own }];
  });
  if (told.length < 2) return undefined;
  const shown = new Set(told.flatMap((each) => each.records));
  return {
    shown: { parts: told.map(({ title, text: said, records: own }) => ({ title, text: said, facts: facts(own) })) },
    shows: (record) => shown.has(record),
  };
}

/** Facts of a part that the point does not tell. */
function outside(point: Site): readonly Problem[] {
  const facts = fieldOf(point.value, 'facts');
  return expand(point, ['parts', '*', 'facts', '*'])
    .filter(isTextSite)
    .filter(({ value }) => Array.isArray(facts) && !facts.includes(value))
    .map(({ file, path, value }) => problem('error', 'dataset.part-outside-point', { fact: value }, file.where(path)));
}
