/** Walks over every passage of a slide. */
import type { Passage } from '../../markdown/model.ts';
import { blockPassages, itemPassages } from '../../markdown/passages.ts';
import type { ChartCategory, DeckSlide, MapRoute, TimelineEvent, Vector } from '../model.ts';

/** What stands on the slide below its title, without the notes, in reading order. */
export function bodyPassages(slide: DeckSlide): readonly Passage[] {
  switch (slide.kind) {
    case 'title':
      return [...(slide.subtitle === undefined ? [] : [slide.subtitle]), ...slide.details];
    case 'agenda':
      return itemPassages(slide.items);
    case 'section':
      return slide.lead;
    case 'bullets':
    case 'picture':
    case 'closing':
    case 'sources':
      return blockPassages(slide.blocks);
    case 'numbers':
      return [...slide.numbers.map((number) => number.label), ...blockPassages(slide.blocks)];
    case 'chart':
      return [...slide.chart.categories.map(categoryPassage), ...blockPassages(slide.blocks)];
    case 'timeline':
      return [...slide.timeline.events.map(eventPassage), ...blockPassages(slide.blocks)];
    case 'map':
      return [...slide.map.routes.map(routePassage), ...blockPassages(slide.blocks)];
    case 'columns':
      return [...slide.columns.flatMap(({ title, blocks }) => [title, ...blockPassages(blocks)]), ...blockPassages(slide.blocks)];
    case 'balance':
      return [slide.centre, ...slide.vectors.map(vectorPassage), ...blockPassages(slide.blocks)];
    case 'process':
      return [...slide.steps.map(vectorPassage), ...blockPassages(slide.blocks)];
    case 'questions':
      return [...itemPassages(slide.items), ...blockPassages(slide.blocks)];
    case 'matrix':
    case 'table':
      return [...slide.table.header, ...slide.table.rows.flat(), ...blockPassages(slide.blocks)];
    case 'quote':
      return [slide.quote, ...(slide.attribution === undefined ? [] : [slide.attribution]), ...blockPassages(slide.blocks)];
  }
}

/** A category of a chart as a sentence would have it: its label and what is shown at it. */
export const categoryPassage = ({ label, shown, citations, origin }: ChartCategory): Passage => ({
  spans: [{ text: [label, ...shown].filter((text) => text !== '').join(' ') }],
  citations,
  origin,
});

export const eventPassage = ({ date, label, text, citations, origin }: TimelineEvent): Passage => ({
  spans: [{ text: `${date} ` }, { text: label, strong: true }, ...(text === '' ? [] : [{ text: ` ${text}` }])],
  citations,
  origin,
});

export const routePassage = ({ name, citations, origin }: MapRoute): Passage => ({ spans: [{ text: name }], citations, origin });

/** Name and text in one. */
export const vectorPassage = ({ name, passage }: Vector): Passage => ({
  ...passage,
  spans: [{ text: name, strong: true }, ...(passage.spans.length === 0 ? [] : [{ text: ' ' }, ...passage.spans])],
});

/** Every passage of the slide: title, body, notes. */
export const allPassages = (slide: DeckSlide): readonly Passage[] => [
  slide.title,
  ...bodyPassages(slide),
  ...blockPassages(slide.notes),
];
