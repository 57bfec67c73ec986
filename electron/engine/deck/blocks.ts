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

/** One place on the category axis, or one share of a whole. */
export interface ChartCategory {
  readonly label: string;
  /** Code of the state whose flag stands with it (ISO 3166-1). */
  readonly iso?: string;
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

/** Who stands in a network. */
export interface NetworkActor {
  /** What relations call it. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of a state; empty where it is none. */
  readonly iso: string;
}

export const RELATION_SIGNS = ['good', 'bad', 'mixed', ''] as const;
export const RELATION_DIRECTIONS = ['one-way', 'both-ways', 'none'] as const;

/** How one actor stands to another. */
export interface DeckRelation {
  readonly from: NetworkActor;
  readonly to: NetworkActor;
  /** What stands at the line, in a few words. */
  readonly how: string;
  readonly direction: (typeof RELATION_DIRECTIONS)[number];
  /** Whether it binds or divides; empty where nobody says. */
  readonly sign: (typeof RELATION_SIGNS)[number];
  readonly citations: readonly DeckCitation[];
  readonly origin: Origin;
}

export interface DeckNetwork {
  /** Who stands in the middle. */
  readonly subject: NetworkActor;
  readonly relations: readonly DeckRelation[];
  /** What signs are called at the foot of the drawing; empty where that is not said. */
  readonly legend: Readonly<Record<Exclude<DeckRelation['sign'], ''>, string>>;
  readonly origin: Origin;
}

/** A value that has a place of its own on a drawing. */
export interface DrawnValue {
  readonly value: number;
  /** The value's digits as they are written. */
  readonly written: string;
  /** What stands for the number, such as `nearly 30`; empty where the number itself does. */
  readonly shown: string;
  /** Whether this is the point of the drawing. */
  readonly highlight: boolean;
  readonly citations: readonly DeckCitation[];
  readonly origin: Origin;
}

/** How much goes from one to another: above zero. */
export interface DeckFlow extends DrawnValue {
  readonly from: string;
  readonly to: string;
}

export interface DeckFlows {
  /** What flows, in what unit and when; empty where the slide's title says it. */
  readonly measure: string;
  /** What stands above the stages, from the first on; empty where nothing does. */
  readonly heads: readonly string[];
  readonly flows: readonly DeckFlow[];
  readonly origin: Origin;
}

/** A country with its value. */
export interface ShadedCountry extends DrawnValue {
  /** ISO 3166-1 alpha-2 code. */
  readonly iso: string;
  readonly name: string;
}

export interface DeckShadedMap extends Pick<DeckMap, 'subject' | 'view' | 'caption' | 'origin'> {
  /** What is measured, in what unit and when. */
  readonly measure: string;
  /** What the subject country is called on the map; empty where it has no name there. */
  readonly subjectName: string;
  readonly countries: readonly ShadedCountry[];
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
  /** Whether it is kept for questions: in the file, and passed over when the deck is shown. */
  readonly backup?: true;
  /** Ids of the slides that lead to it; only of those kept for questions. */
  readonly from?: readonly string[];
  /** Whether it belongs to no section, though it stands behind one. */
  readonly apart?: true;
  /** Index into `Deck.sections`; undefined before the first section. */
  readonly section?: number;
  readonly origin: Origin;
}
