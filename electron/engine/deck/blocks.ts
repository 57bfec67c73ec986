/** What slides are made of besides texts: numbers, charts, timelines, maps, columns, pictures, each typed. */
import type { Block, DeckCitation, Origin, Passage } from '../markdown/model.ts';
import type { ChartForm } from '../units/chart-form.ts';

/** One key number: `nearly` **30** *billion dollars*, and what it measures. */
export interface KeyNumber {
  readonly qualifier: string;
  readonly value: string;
  readonly unit: string;
  readonly label: Passage;
}

/** One place on the category axis, or one share of a doughnut. */
export interface ChartCategory {
  readonly label: string;
  /** One a series; undefined where nothing is known. */
  readonly values: readonly (number | undefined)[];
  /** The digits of each as they are written, such as `1.50`; left out where the numbers themselves say them. */
  readonly written?: readonly (string | undefined)[];
  /** What stands at each value, such as `nearly 30`; empty where the number itself is to stand there. */
  readonly shown: readonly string[];
  /** Whether this is the point of the chart. */
  readonly highlight: boolean;
  /** The middle of the time that the values stand for, in months since the year 0; where all categories have one the axis is true to time. */
  readonly time?: number;
  readonly citations: readonly DeckCitation[];
  readonly origin: Origin;
}

export interface DeckChart {
  readonly form: ChartForm;
  /** Whether the author asked for the form; else it is what usually suits, and a more readable one may take its place. */
  readonly asked: boolean;
  /** Whether the series stand on one another; else side by side. Bars and columns only. */
  readonly stacked: boolean;
  /** What is measured, in what unit and when; empty where the slide's title says it. */
  readonly measure: string;
  /** Names; a single series may be nameless. */
  readonly series: readonly string[];
  readonly categories: readonly ChartCategory[];
  readonly origin: Origin;
}

export interface TimelineEvent {
  /** As shown. */
  readonly date: string;
  /** When it began, as a decimal year: 2025.5 is the beginning of July 2025. */
  readonly at: number;
  /** When what lasted was over, as a decimal year. */
  readonly until?: number;
  readonly label: string;
  /** A sentence more; empty where there is none. */
  readonly text: string;
  readonly citations: readonly DeckCitation[];
  readonly origin: Origin;
}

export const TIME_SCALES = ['even', 'true'] as const;

export interface DeckTimeline {
  /** `even` sets the events at equal distances, `true` where their dates are. */
  readonly scale: (typeof TIME_SCALES)[number];
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  readonly origin: Origin;
}

/** A bend has no name and is not shown: the line of a route runs through it. */
export const MAP_PLACE_KINDS = ['city', 'port', 'country', 'region', 'sea', 'site', 'border', 'bend'] as const;

/** A point on the earth with a name, which is empty for a bend; degrees north and east. */
export interface MapPlace {
  readonly name: string;
  readonly kind: (typeof MAP_PLACE_KINDS)[number];
  readonly latitude: number;
  readonly longitude: number;
}

export interface MapRoute {
  readonly name: string;
  /** At least two, in travelling order. */
  readonly through: readonly MapPlace[];
  readonly citations: readonly DeckCitation[];
  readonly origin: Origin;
}

export interface DeckMap {
  /** ISO 3166-1 alpha-2 code of the country that the map is about; empty where it is about none. */
  readonly subject: string;
  /** What to show, in degrees; left out where the map is to fit what it names. */
  readonly view?: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
  /** Countries that get their name, by ISO 3166-1 alpha-2 code. */
  readonly countries: readonly { readonly iso: string; readonly name: string }[];
  readonly places: readonly MapPlace[];
  readonly routes: readonly MapRoute[];
  /** Below the key, in small letters; empty where there is none. */
  readonly caption: string;
  readonly origin: Origin;
}

export interface DeckColumn {
  readonly title: Passage;
  readonly blocks: readonly Block[];
}

/** A name and what is said of it: a power around a centre, a step of a process. */
export interface Vector {
  readonly name: string;
  /** The text behind the name; its spans may be empty. */
  readonly passage: Passage;
  readonly origin: Origin;
}

export interface DeckPicture {
  /** Path below the folder of the dataset or the pack, `media/…`. */
  readonly media: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  readonly origin: Origin;
}

/** What every slide has. */
export interface SlideBase {
  /** Unique in the deck, made of the heading or its `#id`; stable over runs. */
  readonly id: string;
  readonly title: Passage;
  readonly notes: readonly Block[];
  /** Index into `Deck.sections`; undefined before the first section. */
  readonly section?: number;
  readonly origin: Origin;
}
