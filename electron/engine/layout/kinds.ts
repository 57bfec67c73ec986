/** How each kind of slide is laid out, one file a kind. */
import type { DeckSlide } from '../deck/kinds/all.ts';
import type { LayoutContext } from './context.ts';
import type { Page } from './page.ts';
import { actorsPages } from './slides/actors.ts';
import { agendaPages } from './slides/agenda.ts';
import { assessmentPages } from './slides/assessment.ts';
import { balancePages } from './slides/balance.ts';
import { bottomLinePages } from './slides/bottom-line.ts';
import { bulletsPages } from './slides/bullets.ts';
import { cardsPages } from './slides/cards.ts';
import { chartPages } from './slides/chart.ts';
import { closingPages } from './slides/closing.ts';
import { columnsPages } from './slides/columns.ts';
import { flowPages } from './slides/flow.ts';
import { datedPages } from './slides/dated.ts';
import { gapsPages } from './slides/gaps.ts';
import { mapPages } from './slides/map.ts';
import { matrixPages } from './slides/matrix.ts';
import { networkPages } from './slides/network.ts';
import { numbersPages } from './slides/numbers.ts';
import { titlePages } from './slides/opening.ts';
import { picturePages } from './slides/picture.ts';
import { processPages } from './slides/process.ts';
import { questionsPages } from './slides/questions.ts';
import { quotePages } from './slides/quote.ts';
import { shadedMapPages } from './slides/shaded-map.ts';
import { scenariosPages } from './slides/scenarios.ts';
import { sectionPages } from './slides/section.ts';
import { sourcesPages } from './slides/sources.ts';
import { statementPages } from './slides/statement.ts';
import { tablePages } from './slides/table.ts';
import { timelinePages } from './slides/timeline.ts';

type Kind = DeckSlide['kind'];

export const LAYOUT_KINDS: { readonly [K in Kind]: (slide: Extract<DeckSlide, { kind: K }>, context: LayoutContext) => readonly Page[] } = {
  title: titlePages,
  agenda: agendaPages,
  section: sectionPages,
  bullets: bulletsPages,
  numbers: numbersPages,
  table: tablePages,
  quote: quotePages,
  timeline: timelinePages,
  map: mapPages,
  'shaded-map': shadedMapPages,
  network: networkPages,
  flow: flowPages,
  matrix: matrixPages,
  balance: balancePages,
  process: processPages,
  columns: columnsPages,
  statement: statementPages,
  actors: actorsPages,
  dated: datedPages,
  'bottom-line': bottomLinePages,
  assessment: assessmentPages,
  scenarios: scenariosPages,
  gaps: gapsPages,
  cards: cardsPages,
  closing: closingPages,
  questions: questionsPages,
  picture: picturePages,
  sources: sourcesPages,
  chart: chartPages,
};

/** Kinds whose titles are laid out by themselves, on grounds that a look chooses. */
export const OPENINGS: ReadonlySet<Kind> = new Set(['title', 'section'] as const);

/** Whether a slide is drawn from the atlas. */
export const isOfAtlas = (slide: DeckSlide): boolean => slide.kind === 'map' || slide.kind === 'shaded-map' || (slide.kind === 'title' && slide.cover !== undefined);

/** Kinds that tell or show what sections the deck has. */
export const OF_SECTIONS: ReadonlySet<Kind> = new Set(['title', 'section', 'closing', 'agenda'] as const);
