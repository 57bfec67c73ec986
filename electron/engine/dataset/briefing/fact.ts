/** One record as a template sees it. */
import type { Credibility } from '../../language/estimates.ts';
import { estimatesOf } from '../../language/languages.ts';
import { dateOrder } from '../../text/dates/order.ts';
import { insideQuotation } from '../../text/quotation-levels.ts';
import { amountIn } from '../../text/value.ts';
import type { BriefingFact, BriefingPosition, BriefingQuote, BriefingRelation } from '../fact-model.ts';
import type { Dataset } from '../schema.ts';
import { type DatasetRecord, isValued } from '../records.ts';
import type { Names } from './writing.ts';
import type { Marker } from './writing.ts';
import { pictureOf } from './picture.ts';
import { seriesOf } from './series.ts';
import type { Voice } from './writing.ts';

type PositionRecord = Extract<DatasetRecord, { kind: 'position' }>;

/** Puts the records of a dataset into words. */
export function makeFactWriter(dataset: Dataset, voice: Voice, names: Names, mark: Marker['record']): (record: DatasetRecord) => BriefingFact {
  const instruments = new Map(dataset.instruments.map((instrument) => [instrument.id, instrument]));

  const position = (record: PositionRecord): BriefingPosition => {
    const instrument = record.instrument === undefined ? undefined : instruments.get(record.instrument);
    return {
      actor: names.actor(record.actor),
      stance: record.stance,
      ...(instrument === undefined ? {} : { instrument: { id: instrument.id, name: voice.say(instrument) } }),
      what: voice.say(record.what, record),
    };
  };

  const relation = (record: Extract<DatasetRecord, { kind: 'relation' }>): BriefingRelation => ({
    from: names.end(record.from),
    to: names.end(record.to),
    how: voice.say(record.how, record),
    direction: record.direction ?? 'one-way',
    sign: record.sign ?? '',
  });

  return (record) => ({
    id: record.id,
    kind: record.kind,
    weight: record.weight,
    text: voice.say(record.text, record),
    label: voice.say(record.label, record),
    note: voice.say(record.note, record),
    clause: record.kind === 'event' ? voice.say(record.clause, record) : '',
    date: record.date === undefined ? '' : voice.date(record.date, record),
    ...timeOf(record.date),
    yearFrom: typeof record.date === 'object' ? (record.date.yearFrom ?? '') : '',
    actors: record.actors.map(names.actor),
    places: names.places(record.places),
    cite: record.cite.map(({ source, at, quote, credibility }) => ({
      source,
      at: typeof at === 'string' ? at : voice.say(at),
      quote: quote === undefined ? '' : voice.foreign(quote),
      credibility: credibility === undefined ? null : { grade: credibility, words: estimatesOf(voice.language).credibility[credibility as Credibility] },
    })),
    marking: mark(record),
    basis: record.basis,
    headline: record.basis === 'headline',
    ...(isValued(record) ? { value: { ...voice.value(record), amount: amountIn(record) } } : {}),
    ...(record.kind === 'series' ? { series: seriesOf(record, voice) } : {}),
    ...(record.kind === 'quote' ? { quote: quoteOf(record, names, voice) } : {}),
    ...(record.kind === 'position' ? { position: position(record) } : {}),
    ...(record.kind === 'relation' ? { relation: relation(record) } : {}),
    ...(record.kind === 'flow' ? { flow: { from: names.end(record.from), to: names.end(record.to) } } : {}),
  });
}

/** When, as in the data and as a text that sorts. */
function timeOf(date: DatasetRecord['date']): Pick<BriefingFact, 'at' | 'part' | 'bound' | 'when'> {
  if (date === undefined) return { at: '', part: '', bound: '', when: '' };
  const hedged = typeof date === 'string' ? { on: date } : date;
  return { at: hedged.on, part: hedged.part ?? '', bound: hedged.bound ?? '', when: dateOrder(hedged) ?? '' };
}

function quoteOf(record: Extract<DatasetRecord, { kind: 'quote' }>, names: Names, voice: Voice): BriefingQuote {
  const picture = record.picture === undefined ? names.portrait(record.speaker) : pictureOf(record.picture, voice);
  return {
    text: insideQuotation(voice.say(record.quote, record), voice.language),
    speaker: names.actor(record.speaker),
    ...(picture === undefined ? {} : { picture }),
    translated: record.wordsFrom !== voice.language,
  };
}
