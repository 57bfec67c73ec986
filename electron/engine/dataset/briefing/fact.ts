/** One record as a template sees it. */
import type { BriefingActor, BriefingFact, BriefingPosition, BriefingQuote } from '../briefing-model.ts';
import type { Dataset, DatasetRecord } from '../schema.ts';
import type { Voice } from './voice.ts';

type PositionRecord = Extract<DatasetRecord, { kind: 'position' }>;

/** Puts the records of a dataset into words. */
export function makeFactWriter(dataset: Dataset, voice: Voice): (record: DatasetRecord) => BriefingFact {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const instruments = new Map(dataset.instruments.map((instrument) => [instrument.id, instrument]));

  const actor = (id: string): BriefingActor => {
    const found = actors.get(id);
    const name = voice.say(found?.name);
    return { id, name, short: voice.say(found?.short) || name, role: voice.say(found?.role) };
  };
  const position = (record: PositionRecord): BriefingPosition => {
    const instrument = record.instrument === undefined ? undefined : instruments.get(record.instrument);
    return {
      actor: actor(record.actor),
      stance: record.stance,
      ...(instrument === undefined ? {} : { instrument: { id: instrument.id, name: voice.say(instrument) } }),
    };
  };

  return (record) => ({
    id: record.id,
    kind: record.kind,
    weight: record.weight,
    text: voice.say(record.text, record),
    label: voice.say(record.label, record),
    note: voice.say(record.note, record),
    date: record.date === undefined ? '' : voice.date(record.date),
    actors: record.actors.map(actor),
    places: record.places.map((id) => ({ id, name: voice.say(places.get(id)?.name) })),
    cite: record.cite,
    basis: record.basis,
    headline: record.basis === 'headline',
    ...(record.kind === 'figure' ? { value: voice.value(record) } : {}),
    ...(record.kind === 'quote' ? { quote: quoteOf(record, actor(record.speaker), voice) } : {}),
    ...(record.kind === 'position' ? { position: position(record) } : {}),
  });
}

const quoteOf = (
  record: Extract<DatasetRecord, { kind: 'quote' }>,
  speaker: BriefingActor,
  voice: Voice,
): BriefingQuote => ({
  text: voice.say(record.quote, record),
  speaker,
  translated: record.wordsFrom !== voice.language,
});
