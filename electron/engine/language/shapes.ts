/** What a language calls what stands on slides: for PowerPoint's lists of shapes and layouts, and for who hears a slide. */

/** Shapes that layouts make. */
export const PARTS = [
  'title', 'subtitle', 'details', 'lead', 'body', 'footer', 'slideNumber', 'handling', 'mark', 'tracker', 'band', 'rule', 'number', 'label', 'table',
  'quote', 'attribution', 'timeline', 'heading', 'column', 'date', 'note', 'event', 'marker', 'leader', 'balance', 'circle', 'centre', 'vector',
  'vectorText', 'process', 'arrow', 'stepNumber', 'step', 'question', 'questionNumber', 'chart', 'measure', 'series', 'swatch', 'share', 'category',
  'picture', 'caption', 'portrait', 'map', 'sea', 'scale', 'placeName', 'keyLine', 'mapCaption', 'card', 'port', 'relation', 'relationText', 'sign',
  'legend', 'flow', 'node', 'nodeText', 'stream', 'key', 'leadWords', 'statement', 'reference', 'soWhat', 'answer', 'aside', 'yardstick',
  'likelihood', 'confidence', 'finding', 'slide', 'asked',
] as const;
export type Part = (typeof PARTS)[number];

export interface ShapeNames {
  readonly parts: Readonly<Record<Part, string>>;
  readonly layouts: Readonly<Record<'title' | 'agenda' | 'section' | 'content' | 'titleOnly' | 'twoColumns' | 'threeColumns' | 'closing', string>>;
  /** Placeholders of the masters. */
  readonly placeholders: Readonly<Record<'title' | 'subtitle' | 'heading' | 'body' | 'footer' | 'date' | 'slideNumber' | 'slideImage' | 'notes', string>>;
  /** What a mark says that stands alone in its cell. */
  readonly marks: Readonly<Record<'full' | 'tick' | 'half' | 'open' | 'cross' | 'diamond' | 'arrow', string>>;
  /** Behind a number of them. */
  readonly kilometres: string;
}
