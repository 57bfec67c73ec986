/** Every kind of slide, by the name that a heading asks for it with: `## Title {.table}`. */
import { actorsKind } from './actors.ts';
import { agendaKind } from './agenda.ts';
import { assessmentKind } from './assessment.ts';
import { balanceKind } from './balance.ts';
import { bottomLineKind } from './bottom-line.ts';
import { bulletsKind } from './bullets.ts';
import { cardsKind } from './cards.ts';
import { chartKind } from './chart.ts';
import { closingKind } from './closing.ts';
import { columnsKind } from './columns.ts';
import { flowKind } from './flow.ts';
import { datedKind } from './dated.ts';
import { gapsKind } from './gaps.ts';
import { mapKind } from './map.ts';
import { matrixKind } from './matrix.ts';
import { networkKind } from './network.ts';
import { numbersKind } from './numbers.ts';
import { pictureKind } from './picture.ts';
import { processKind } from './process.ts';
import { questionsKind } from './questions.ts';
import { quoteKind } from './quote.ts';
import { scenariosKind } from './scenarios.ts';
import { sectionKind } from './section.ts';
import { shadedMapKind } from './shaded-map.ts';
import { sourcesKind } from './sources.ts';
import { statementKind } from './statement.ts';
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
  statement: statementKind,
  actors: actorsKind,
  dated: datedKind,
  'bottom-line': bottomLineKind,
  assessment: assessmentKind,
  scenarios: scenariosKind,
  gaps: gapsKind,
  cards: cardsKind,
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
