import type { BriefingEnd, BriefingNetwork } from '../fact-model.ts';
import type { DatasetRecord } from '../records.ts';
import type { PointWriting } from '../briefing/writing.ts';
import { CENTRE } from './balance.ts';
import { ofKind, pointKind } from './kind.ts';

type Relation = Extract<DatasetRecord, { kind: 'relation' }>;

interface Shown {
  readonly network: BriefingNetwork | null;
}
const nothing: Shown = { network: null };

/** Relations around one of those whom they name. */
export const network = pointKind({
  fields: { centre: CENTRE.field },
  references: [CENTRE.reference],
  lack: (_, facts) => (ofKind(facts, 'relation').length > 1 ? undefined : 'relations'),
  nothing,
  fill: ({ centre }, records, writing) => {
    const drawn = networkOf(records, writing, centre);
    return drawn && { shown: { network: drawn }, shows: (record) => record.kind === 'relation' };
  },
});

/** The network of the relations among records; nothing where there are fewer than two. */
export function networkOf(records: readonly DatasetRecord[], { names, actor, facts }: PointWriting, centre?: string): BriefingNetwork | undefined {
  const relations = records.filter((record): record is Relation => record.kind === 'relation');
  if (relations.length < 2) return undefined;
  const subject = subjectOf(relations, centre ?? actor?.id);
  const ids = [...new Set([subject, ...relations.flatMap(({ from, to }) => [from, to])])];
  const actors = ids.map(names.end);
  const of = (id: string): BriefingEnd => actors[ids.indexOf(id)] ?? names.end(id);
  const shown = relations.flatMap((record) =>
    facts([record]).flatMap((fact) => (fact.relation ? [{ ...fact.relation, from: of(record.from), to: of(record.to), fact }] : [])),
  );
  return { subject: of(subject), actors, relations: shown };
}

/** Who is wished for, where a relation names it; else who is named most, of several the first. */
function subjectOf(relations: readonly Relation[], wished: string | undefined): string {
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  if (wished !== undefined && ends.includes(wished)) return wished;
  const times = (id: string): number => ends.filter((each) => each === id).length;
  return ends.toSorted((a, b) => times(b) - times(a))[0] ?? '';
}
