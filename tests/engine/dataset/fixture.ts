/** A small dataset that is right in everything, and ways to break one thing of it. */
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import type { LoadedDataset } from '../../../electron/engine/dataset/load.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import { expect } from 'vitest';
import { inWords, type Problem } from '../../../electron/engine/diagnostics/problem.ts';
import type { TextFolder } from '../../../electron/engine/host.ts';

export type Files = Readonly<Record<string, string>>;

export const VALID: Files = {
  'dataset.yaml': `id: coast
title: {fa: کشور ساحلی, en: The coastal country}
subject: {fa: ساحل, en: Coast}
description: {fa: چند داده دربارهٔ ساحل, en: Some facts about Coast}
asOf: 2025-12-26
authors: [A. Writer]
units:
  - {id: dollar, fa: دلار, en: dollars, enOne: dollar}
  - {id: inflows, fa: از کل سرمایه‌گذاری, en: of all investment}
instruments:
  - {id: ports, fa: بندرها, en: Ports}
`,
  'themes.yaml': `- id: trade
  accent: 2
  title: {fa: بازرگانی, en: Trade}
  line: {fa: چه می‌خرد و چه می‌فروشد, en: What it buys and sells}
  argument:
    text: {fa: "بازرگانی تا {value:volume} رسید.", en: "Trade came to {value:volume}."}
    facts: [volume]
  points:
    - id: trade-grows
      title: {fa: بازرگانی از ۲۰۲۰ بیشتر شده است, en: Trade has grown since 2020}
      weight: key
      as: numbers
      facts: [volume, share]
    - id: trade-treaty
      title: {fa: "پیمان تازه در {date:2025-06} بسته شد", en: "A new treaty was signed in {date:2025-06}"}
      facts: [treaty]
- id: sea
  accent: 3
  title: {fa: دریا, en: The sea}
  line: {fa: راه‌های دریایی, en: Sea lanes}
  argument:
    text: {fa: دریا راه است., en: The sea is a road.}
    facts: [port]
  points:
    - id: port-opens
      title: {fa: بندر تازه‌ای باز شد, en: A new port opened}
      weight: key
      facts: [port]
    - id: words-on-sea
      title: {fa: وزیر از دریا گفت, en: The minister spoke of the sea}
      as: quote
      weight: detail
      facts: [words, wish]
`,
  'actors.yaml': `- {id: coast, kind: state, name: {fa: ساحل, en: Coast}, iso: XC}
- {id: island, kind: state, name: {fa: جزیره, en: Island}}
- id: minister
  kind: person
  name: {fa: وزیر, en: Minister}
  role: {fa: وزیر راه, en: Minister of Transport}
  picture: {media: media/minister.png, alt: {fa: چهرهٔ وزیر, en: The minister}}
`,
  'places.yaml': `- {id: port-city, kind: port, name: {fa: بندر, en: Port City}, latitude: 10.5, longitude: 20, coordinatesFrom: atlas}
- {id: cape, kind: site, name: {fa: دماغه, en: Cape}, latitude: 11, longitude: 21, coordinatesFrom: atlas}
`,
  'routes.yaml': `- id: lane
  name: {fa: راه دریا, en: Sea lane}
  through: [port-city, cape]
  countries: [coast, island]
  facts: [port]
  pathFrom: drawn by hand
`,
  'sources.json': `[
  {
    "id": "daily-2025",
    "type": "article-newspaper",
    "title": "The coast",
    "issued": { "date-parts": [[2025, 12, 26]] },
    "URL": "https://example.org/coast",
    "custom": {
      "short": { "fa": "روزنامه 2025", "en": "Daily 2025" },
      "full": { "fa": "روزنامه، 26 دسامبر 2025", "en": "Daily, 26 December 2025" }
    }
  }
]
`,
  'facts.yaml': `- id: treaty
  kind: fact
  themes: [trade]
  text: {fa: دو کشور پیمان بستند., en: The two countries signed a treaty.}
  actors: [coast, island]
  date: 2025-06
  cite: [{source: daily-2025, at: ¶2}]
- id: unused
  kind: fact
  themes: [sea, trade]
  weight: detail
  text: {fa: چیزی که هیچ نکته‌ای نمی‌گوید., en: Something that no point tells.}
  cite: [{source: daily-2025, at: p. 12}]
`,
  'events.yaml': `- id: port
  kind: event
  themes: [sea]
  weight: key
  text: {fa: "بندر در {date} باز شد.", en: "The port opened on {date}."}
  note: {fa: نخستین بندر از 1990, en: The first port since 1990}
  places: [port-city]
  date: 2025-11-12
  cite: [{source: daily-2025, at: ¶3}]
`,
  'figures.yaml': `- id: volume
  kind: figure
  themes: [trade]
  weight: key
  text: {fa: "حجم بازرگانی {value} بود.", en: "Trade was {value}."}
  label: {fa: حجم بازرگانی, en: Volume of trade}
  value: 30
  scale: billion
  unit: dollar
  qualifier: nearly
  date: {on: 2024, bound: by}
  cite: [{source: daily-2025, at: ¶4}]
- id: share
  kind: figure
  themes: [trade]
  text: {fa: "سهم آن {value} است.", en: "Its share is {value}."}
  label: {fa: سهم سرمایه‌گذاری, en: Share of investment}
  value: 1/4
  unit: inflows
  cite: [{source: daily-2025, at: ¶5}]
`,
  'quotes.yaml': `- id: words
  kind: quote
  themes: [sea]
  text: {fa: وزیر دریا را راه خواند., en: The minister called the sea a road.}
  quote: {fa: دریا راه ماست, en: The sea is our road}
  speaker: minister
  wordsFrom: fa
  cite: [{source: daily-2025, at: ¶6}]
`,
  'positions.yaml': `- id: wish
  kind: position
  themes: [sea]
  text: {fa: جزیره بندر می‌خواهد., en: Island wants a port.}
  actor: island
  stance: wants
  instrument: ports
  cite: [{source: daily-2025, at: ¶7}]
  basis: headline
`,
};

/** A folder of these files, and of two pictures. */
export const folderOf = (files: Files, path = 'data/coast'): TextFolder => ({
  path,
  files: new Map(Object.entries(files)),
  media: new Map([['media/port.jpg', '1'], ['media/minister.png', '1']]),
});

/** The valid dataset with one passage of one file replaced. */
export function withChange(file: string, from: string, to: string, files: Files = VALID): Files {
  const text = files[file];
  if (text === undefined || text.split(from).length !== 2) throw new Error(`"${from}" must stand once in ${file}`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** The valid dataset without a file. */
export const without = (...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(VALID).filter(([name]) => !names.includes(name)));

export const load = (files: Files): LoadedDataset => loadDataset(folderOf(files));

/** Loads files that must be right. */
export function loadValid(files: Files = VALID): Dataset {
  const { dataset, problems } = load(files);
  if (dataset === undefined) throw new Error(JSON.stringify(problems.map((found) => inWords(found, 'en')), null, 1));
  return dataset;
}

/** A message is said in Persian, whole: what is wrong as a sentence, and what to do. */
export function expectPersian(found: Problem): void {
  const { message, hint } = inWords(found, 'fa');
  expect(message).toMatch(/[آ-ی]{2}.*\.$/);
  expect(hint).toMatch(/[آ-ی]/);
  expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
}
