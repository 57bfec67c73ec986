/** Every kind of slide, by the name that a heading asks for it with: `## Title {.table}`. */
import { agendaKind } from './agenda.ts';
import { balanceKind } from './balance.ts';
import { bulletsKind } from './bullets.ts';
import { chartKind } from './chart.ts';
import { closingKind } from './closing.ts';
import { columnsKind } from './columns.ts';
import { flowKind } from './flow.ts';
import { mapKind } from './map.ts';
import { matrixKind } from './matrix.ts';
import { networkKind } from './network.ts';
import { numbersKind } from './numbers.ts';
import { pictureKind } from './picture.ts';
import { processKind } from './process.ts';
import { questionsKind } from './questions.ts';
import { quoteKind } from './quote.ts';
import { sectionKind } from './section.ts';
import { shadedMapKind } from './shaded-map.ts';
import { sourcesKind } from './sources.ts';
import { tableKind } from './table.ts';
import { timelineKind } from './timeline.ts';
import { titleKind } from './title.ts';
import type { DeckKind } from './kind.ts';

export const DECK_KINDS = {
  title: titleKind,
  agenda: agendaKind,
  section: sectionKind,
  bullets: bulletsKind,
  numbers: numbersKind,
  table: tableKind,
  quote: quoteKind,
  chart: chartKind,
  timeline: timelineKind,
  map: mapKind,
  'shaded-map': shadedMapKind,
  network: networkKind,
  flow: flowKind,
  matrix: matrixKind,
  columns: columnsKind,
  balance: balanceKind,
  process: processKind,
  picture: pictureKind,
  questions: questionsKind,
  closing: closingKind,
  sources: sourcesKind,
};

export type Kind = keyof typeof DECK_KINDS;

type SlideOf<K> = K extends DeckKind<infer S, infer _M> ? S : never;

/** A slide of any kind. */
export type DeckSlide = { [K in Kind]: SlideOf<(typeof DECK_KINDS)[K]> }[Kind];

/** What is known of the kind of a slide. */
export const kindOf = <S extends DeckSlide>({ kind }: S): DeckKind<S> => DECK_KINDS[kind] as unknown as DeckKind<S>;

/** Those that a heading can ask for: the first slide and those that open a section are made otherwise. */
export const HEADING_KINDS = (Object.keys(DECK_KINDS) as Kind[]).filter((kind) => kind !== 'title' && kind !== 'section');
