/** What a deck is made of, without its words: the same whatever the words are. */
import type { Block, BulletItem, Deck, DeckSlide, Passage } from '../../../electron/engine/deck/model.ts';

const passage = ({ spans, citations }: Passage) => ({
  spans: spans.map(({ text: _, href, ...style }) => ({ ...style, link: href !== undefined })),
  citations: citations.map(({ source, fact }) => `${source} ${fact ?? ''}`),
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
      return slide.blocks.map(block);
    case 'sources':
      return [slide.sources.map(({ id }) => id), slide.blocks.map(block)];
    case 'numbers':
      return [
        slide.numbers.map(({ qualifier, value, unit, label }) => [qualifier !== '', value !== '', unit !== '', passage(label)]),
        slide.blocks.map(block),
      ];
    case 'table':
      return [slide.table.align, slide.table.header.map(passage), slide.table.rows.map((row) => row.map(passage)), slide.blocks.map(block)];
    case 'quote':
      return [passage(slide.quote), slide.attribution && passage(slide.attribution), slide.blocks.map(block)];
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
