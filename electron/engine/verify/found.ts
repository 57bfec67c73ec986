/** A deck as it is found in a file, whoever wrote that. */
import type { TextPlace } from '../identity/model.ts';
import type { Worded } from '../identity/shown.ts';

export interface FoundText {
  readonly place: TextPlace;
  readonly text: string;
  /** Of the text (`textDigest`). */
  readonly digest: string;
}

export interface FoundShape {
  /** As in PowerPoint's selection pane. */
  readonly name: string;
  readonly creationId?: string;
  readonly title: boolean;
  /** Those with words, in reading order; never empty. */
  readonly texts: readonly FoundText[];
}

export interface FoundSlide {
  readonly creationId?: number;
  /** Empty where it has none. */
  readonly name: string;
  readonly shapes: readonly FoundShape[];
  /** The speaker notes; empty where it has none. */
  readonly notes: string;
  /** Their paragraphs that have words. */
  readonly paragraphs: readonly Worded[];
  /** What shapes are described by. */
  readonly alts: readonly Worded[];
}

export interface FoundDeck {
  readonly slides: readonly FoundSlide[];
  /** XML of the custom parts. */
  readonly customXml: readonly string[];
}

/** The words of a slide's title; empty where it has none. */
export const titleOf = ({ shapes }: FoundSlide): string => shapes.filter(({ title }) => title).flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
