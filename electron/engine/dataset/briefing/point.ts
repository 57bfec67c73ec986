/** One finding as a template sees it: the kind of slide that it asks for, or bullets where its records cannot fill that. */
import type { BriefingActor, BriefingFact, BriefingPart, BriefingPoint } from '../briefing-model.ts';
import type { DatasetRecord, Point } from '../schema.ts';
import { MOST_COLUMNS } from '../schema.ts';
import { drawChart } from './chart.ts';
import { drawMap } from './map.ts';
import type { RouteWriter } from './map.ts';
import type { Names } from './names.ts';
import { pictureOf } from './picture.ts';
import type { SelectedPoint } from './select.ts';
import type { Voice } from './voice.ts';

/** What a point is written with. */
export interface PointWriting {
  readonly voice: Voice;
  readonly names: Names;
  readonly routes: RouteWriter;
  /** Whom the dataset is about. */
  readonly actor: BriefingActor | undefined;
  readonly facts: (records: readonly DatasetRecord[]) => readonly BriefingFact[];
}

/** What a kind of slide takes of a point: its own fields, and the records that it shows. */
interface Filled {
  readonly fields: Pick<BriefingPoint, 'chart' | 'map' | 'centre' | 'picture'> & { readonly parts?: readonly BriefingPart[] };
  readonly shows: (record: DatasetRecord) => boolean;
}

export function writePoint({ point, facts: records }: SelectedPoint, writing: PointWriting): BriefingPoint {
  const filled = fill(point, records, writing);
  return {
    id: point.id,
    weight: point.weight,
    title: writing.voice.say(point.title),
    as: filled === undefined ? 'bullets' : point.as,
    facts: writing.facts(records),
    besides: filled === undefined ? [] : writing.facts(records.filter((record) => !filled.shows(record))),
    parts: [],
    scale: point.timeline?.scale ?? 'even',
    ...filled?.fields,
  };
}

/** Undefined where the records cannot fill the kind of slide. */
function fill(point: Point, records: readonly DatasetRecord[], writing: PointWriting): Filled | undefined {
  switch (point.as) {
    case 'bullets':
    case 'table':
      return { fields: {}, shows: () => true };
    case 'numbers':
      return showing(records, ({ kind }) => kind === 'figure', 1);
    case 'quote': {
      const quote = records.find(({ kind }) => kind === 'quote');
      return showing(records, (record) => record === quote, 1);
    }
    case 'timeline':
      return showing(records, ({ date }) => date !== undefined, 2);
    case 'matrix': {
      const actors = new Set(records.flatMap((record) => (record.kind === 'position' ? [record.actor] : [])));
      return actors.size > 1 ? showing(records, ({ kind }) => kind === 'position', 2) : undefined;
    }
    case 'chart': {
      const drawn = drawChart(point, records, writing.voice, writing.facts);
      return drawn && { fields: { chart: drawn.chart }, shows: (record) => drawn.shows.includes(record) };
    }
    case 'map': {
      const map = drawMap(point, records, writing.actor, writing.names, writing.routes, writing.voice);
      const told = new Set(map?.routes.flatMap(({ facts }) => facts.map(({ id }) => id)));
      return map && { fields: { map }, shows: ({ id }) => told.has(id) };
    }
    case 'columns': {
      const filled = inParts(point, records, writing);
      return filled !== undefined && filled.fields.parts.length <= MOST_COLUMNS ? filled : undefined;
    }
    case 'picture':
      // All records are told: they are the caption.
      return point.picture && { fields: { picture: pictureOf(point.picture, writing.voice) }, shows: () => false };
    case 'process':
      return inParts(point, records, writing);
    case 'balance': {
      const filled = inParts(point, records, writing);
      const centre = point.centre === undefined ? writing.actor : writing.names.actor(point.centre);
      return filled === undefined || centre === undefined ? undefined : { ...filled, fields: { ...filled.fields, centre } };
    }
  }
}

/** A kind of slide that shows the records of some form, of which it needs `least`. */
function showing(records: readonly DatasetRecord[], shows: Filled['shows'], least: number): Filled | undefined {
  return records.filter(shows).length < least ? undefined : { fields: {}, shows };
}

/** The parts of which some record is told at this length; one part alone stands beside nothing. */
function inParts({ parts = [] }: Point, records: readonly DatasetRecord[], { voice, facts }: PointWriting) {
  const told = parts.flatMap(({ title, text, facts: ids }) => {
    const own = records.filter(({ id }) => ids.includes(id));
    return own.length === 0 ? [] : [{ title: voice.say(title), text: voice.say(text), records: own }];
  });
  if (told.length < 2) return undefined;
  const shown = new Set(told.flatMap((part) => part.records));
  return {
    fields: { parts: told.map(({ title, text, records: own }) => ({ title, text, facts: facts(own) })) },
    shows: (record: DatasetRecord) => shown.has(record),
  };
}
