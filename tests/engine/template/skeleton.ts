/** What a deck is made of, without its words: the same whatever the words are. */
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import type { Deck } from '../../../electron/engine/deck/model.ts';
import type { Block, BulletItem, Passage } from '../../../electron/engine/markdown/model.ts';

const cited = (citations: Passage['citations']) => citations.map(({ source, fact }) => `${source} ${fact ?? ''}`);

const passage = ({ spans, citations }: Passage) => ({
  spans: spans.map(({ text: _, href, ...style }) => ({ ...style, link: href !== undefined })),
  citations: cited(citations),
});

const item = (one: BulletItem): unknown => ({ ...passage(one), children: one.children.map(item) });

const block = (one: Block): unknown =>
  one.kind === 'paragraph' ? passage(one.passage) : { ordered: one.ordered, items: one.items.map(item) };

function body(slide: DeckSlide): unknown {
  switch (slide.kind) {
    case 'title':
      return [slide.subtitle !== undefined, slide.details.length];
    case 'agenda':
      return slide.items.map(item);
    case 'section':
      return slide.lead.map(passage);
    case 'bullets':
    case 'closing':
    case 'statement':
      return slide.blocks.map(block);
    case 'chart':
      return [
        { ...slide.chart, measure: undefined, series: slide.chart.series.length, categories: slide.chart.categories.map((one) => ({ ...one, label: undefined, shown: one.shown.length, citations: cited(one.citations) })) },
        slide.blocks.map(block),
      ];
    case 'timeline':
    case 'dated':
      return [slide.timeline.events.map(({ at, citations, origin }) => [at, cited(citations), origin]), slide.blocks.map(block)];
    case 'map':
      return [
        slide.map.countries.map(({ iso }) => iso),
        slide.map.places.map((place) => ({ ...place, name: undefined })),
        slide.map.routes.map(({ through, citations }) => [through.map((place) => ({ ...place, name: undefined })), cited(citations)]),
        slide.blocks.map(block),
      ];
    case 'shaded-map':
      return [slide.shaded.countries.map(({ iso, value, citations }) => [iso, value, cited(citations)]), slide.blocks.map(block)];
    case 'network':
      return [slide.network.relations.map(({ from, to, direction, sign, citations }) => [from.id, to.id, direction, sign, cited(citations)]), slide.blocks.map(block)];
    case 'flow':
      return [slide.flow.flows.map(({ value, citations }) => [value, cited(citations)]), slide.blocks.map(block)];
    case 'cards':
      return [[slide.answer, slide.aside].map((one) => one && [passage(one.title), one.blocks.map(block)]), slide.blocks.map(block)];
    case 'columns':
      return [slide.columns.map(({ title, blocks }) => [passage(title), blocks.map(block)]), slide.blocks.map(block)];
    case 'balance':
      return [passage(slide.centre), slide.vectors.map((one) => passage(one.passage)), slide.blocks.map(block)];
    case 'process':
      return [slide.steps.map((one) => passage(one.passage)), slide.blocks.map(block)];
    case 'questions':
    case 'actors':
    case 'bottom-line':
      return [slide.items.map(item), slide.blocks.map(block)];
    case 'picture':
      return slide.blocks.map(block);
    case 'sources':
      return [slide.sources.map(({ id }) => id), slide.blocks.map(block)];
    case 'numbers':
      return [
        slide.numbers.map(({ qualifier, value, unit, label }) => [qualifier !== '', value !== '', unit !== '', passage(label)]),
        slide.blocks.map(block),
      ];
    case 'matrix':
    case 'table':
    case 'assessment':
    case 'gaps':
    case 'scenarios':
      return [slide.table.align, slide.table.header.map(passage), slide.table.rows.map((row) => row.map(passage)), slide.blocks.map(block)];
    case 'quote':
      return [passage(slide.quote), slide.attribution && passage(slide.attribution), slide.portrait !== undefined, slide.blocks.map(block)];
  }
}

export const skeleton = ({ slides, sections }: Deck): unknown => ({
  sections: sections.map(({ id, accent }) => [id, accent]),
  slides: slides.map((slide) => ({
    kind: slide.kind,
    section: slide.section,
    origin: slide.origin,
    title: passage(slide.title),
    body: body(slide),
    notes: slide.notes.map(block),
  })),
});
