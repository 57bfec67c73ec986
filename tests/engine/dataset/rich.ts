/** The small dataset with one more theme, whose points ask for every kind of slide that a dataset can ask for. */
import { withChange } from './fixture.ts';
import type { Files } from './fixture.ts';

/** Files with more records or themes at their end. */
const plus = (files: Files, more: Files): Files => ({
  ...files,
  ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, `${files[name] ?? ''}${text}`])),
});

const HEAD = `actor: coast
message:
  text: {fa: ساحل میان دو همسایه راه خود را می‌رود., en: Coast goes its own way between two neighbours.}
  facts: [treaty, friend]
  news: {text: {fa: بندر باز شد., en: The port has opened.}, facts: [port]}
  meaning: {text: {fa: ساحل راهی به دریا دارد., en: Coast has a way to the sea.}, facts: [port, treaty]}
  watch:
    - {text: {fa: چه کسی از بندر بهره می‌برد؟, en: Who uses the port?}, facts: [port]}
handling: {scheme: tlp, marking: TLP:GREEN, ceiling: TLP:RED}
`;

const QUOTED = withChange('facts.yaml', 'cite: [{source: daily-2025, at: ¶2}]', 'cite: [{source: daily-2025, at: ¶2, quote: In June 2025 the two signed., credibility: 2}]',
  withChange('sources.json', '"custom": {', '"custom": {\n      "reliability": "B", "seen": "reported", "reportedBy": { "fa": "خبرگزاری", "en": "An agency" },'));

const WIDER = withChange('routes.yaml', 'facts: [port]', 'facts: [port, lane-length]',
  withChange('dataset.yaml', 'authors: [A. Writer]\n', `authors: [A. Writer]\n${HEAD}`, QUOTED));

export const RICH: Files = plus(WIDER, {
  'terms.yaml': `- {id: port, term: {fa: بندر, en: port}, short: {fa: بندر, en: port}, meaning: {fa: جای کشتی‌ها, en: where ships lie}}
`,
  'judgements.yaml': `- id: more-trade
  themes: [trade, sea]
  marking: TLP:AMBER
  weight: key
  text: {fa: "با بندر تازه {likelihood} بازرگانی بیشتر شود.", en: "With the port open {likelihood} trade will grow."}
  likelihood: very-likely
  confidence: moderate
  because: {fa: دو داده از یک روزنامه., en: Two facts from one newspaper.}
  assumptions: [{fa: بندر باز می‌ماند., en: The port stays open.}]
  wouldChange: [{fa: بسته شدن راه دریا., en: The sea lane closes.}]
  facts: [volume, port]
- id: minister-hopes
  themes: [sea]
  weight: detail
  text: {fa: بندر شاید همه چیز را دگرگون کند., en: The port may change everything.}
  facts: [words]
  by: minister
`,
  'gaps.yaml': `- id: port-price
  themes: [sea]
  text: {fa: بهای بندر گفته نشده است., en: The price of the port is not given.}
  about: [port]
  whoKnows: {fa: وزارت راه, en: The ministry}
`,
  'questions.yaml': `- id: why-port
  themes: [sea]
  question: {fa: چرا بندر؟, en: Why a port?}
  answer: {fa: برای بازرگانی., en: For trade.}
  avoid: [{fa: نام همسایه, en: The neighbour’s name}]
  facts: [port, volume]
- id: why-now
  themes: [trade]
  weight: detail
  question: {fa: چرا حالا؟, en: Why now?}
  answer: {fa: پیمان تازه است., en: The treaty is new.}
  facts: [treaty]
  points: [port-opens]
`,
  'themes.yaml': `- id: ties
  accent: 4
  title: {fa: پیوندها, en: Ties}
  line: {fa: ساحل و همسایگان, en: Coast and its neighbours}
  argument:
    text: {fa: ساحل با همه کار می‌کند., en: Coast works with everybody.}
    facts: [friend]
  questions:
    - {fa: ساحل تا کی می‌تواند با همه کار کند؟, en: How long can Coast work with everybody?}
    - {fa: جزیره چه می‌خواهد؟, en: What does Island want?}
  points:
    - id: catch-grows
      title: {fa: صید سه سال است که بیشتر می‌شود, en: The catch has grown for three years}
      weight: key
      as: chart
      facts: [catch, fish-note]
    - id: half-of-fish
      title: {fa: نیمی از ماهی به جزیره می‌رود, en: Half of the fish goes to Island}
      as: chart
      chart: {measure: {fa: سهم از صادرات ماهی, en: Share of fish exports}}
      facts: [fish-share]
    - id: ships-and-boats
      title: {fa: قایق‌ها از کشتی‌ها بیشترند, en: There are more boats than ships}
      as: chart
      chart: {form: column}
      facts: [ships, boats]
    - id: two-fleets
      title: {fa: صید جزیره کمتر است, en: Island catches less}
      weight: detail
      as: chart
      chart: {form: bar}
      facts: [fleets]
    - id: way
      title: {fa: از پیمان تا بندر پنج ماه گذشت, en: From treaty to port took five months}
      as: timeline
      facts: [friend, first-talks, quay, fish-note]
    - id: lanes
      title: {fa: راه دریا از دماغه می‌گذرد, en: The sea lane passes the cape}
      as: map
      map: {routes: [lane], places: [bay, cape], countries: [island]}
      facts: [lane-length, fish-note]
    - id: powers
      title: {fa: جزیره بندر می‌خواهد و ساحل ماهی دارد, en: Island wants a port and Coast has fish}
      as: matrix
      facts: [island-wants, island-offers, coast-has, coast-does, fish-note]
    - id: contrast
      title: {fa: راه دریا ارزان است و راه خشکی کوتاه, en: The sea is cheap and the land is short}
      as: columns
      facts: [lane-length, road-length, fish-note]
      parts:
        - {title: {fa: دریا, en: Sea}, facts: [lane-length]}
        - {title: {fa: خشکی, en: Land}, facts: [road-length]}
    - id: between
      title: {fa: ساحل میان دو همسایه است, en: Coast stands between two neighbours}
      as: balance
      facts: [friend, road-length, fish-note]
      parts:
        - {title: {fa: جزیره, en: Island}, text: {fa: دوستی, en: friendship}, facts: [friend]}
        - {title: {fa: شمال, en: The north}, facts: [road-length]}
    - id: sight
      title: {fa: بندر بزرگ است, en: The port is large}
      weight: detail
      as: picture
      picture: {media: media/port.jpg, alt: {fa: جرثقیل‌های بندر, en: The cranes of the port}}
      facts: [quay, fish-note]
    - id: steps
      title: {fa: بندر در دو گام ساخته شد, en: The port was built in two steps}
      as: process
      facts: [first-talks, quay]
      parts:
        - {title: {fa: گفت‌وگو, en: Talks}, facts: [first-talks]}
        - {title: {fa: ساخت, en: Building}, text: {fa: اسکله, en: the quay}, facts: [quay]}
      meaning: {fa: راهی تازه هست., en: There is a new way.}
      say: {fa: نخست بندر., en: The port comes first.}
  say: {fa: حالا پیوندها., en: Now to the ties.}
`,
  'actors.yaml': `- {id: north, kind: state, name: {fa: شمال, en: North}, short: {fa: ش, en: N}, iso: XN}
`,
  'places.yaml': `- {id: bay, kind: sea, name: {fa: خلیج, en: The bay}, latitude: 10, longitude: 19.5, coordinatesFrom: atlas}
`,
  'routes.yaml': `- id: road
  name: {fa: جادهٔ شمال, en: North road}
  through: [cape, port-city]
  countries: [coast, north]
  facts: [road-length]
  pathFrom: drawn by hand
`,
  'facts.yaml': `- id: friend
  kind: fact
  themes: [ties, trade]
  weight: key
  label: {fa: دوستی, en: Friendship}
  text: {fa: ساحل با جزیره دوست است., en: Coast is a friend of Island.}
  actors: [coast, island]
  date: {on: 2025, part: early}
  cite: [{source: daily-2025, at: ¶8}]
- id: fish-note
  kind: fact
  themes: [ties]
  text: {fa: ماهی مهم است., en: Fish matters.}
  cite: [{source: daily-2025, at: ¶9}]
- id: lane-length
  kind: fact
  themes: [ties]
  weight: key
  text: {fa: راه دریا دراز است., en: The sea lane is long.}
  cite: [{source: daily-2025, at: ¶10}]
- id: road-length
  kind: fact
  themes: [ties]
  text: {fa: جاده کوتاه است., en: The road is short.}
  cite: [{source: daily-2025, at: ¶11}]
`,
  'events.yaml': `- id: first-talks
  kind: event
  themes: [ties]
  label: {fa: نخستین گفت‌وگو, en: First talks}
  text: {fa: گفت‌وگو آغاز شد., en: Talks began.}
  date: 199X
  cite: [{source: daily-2025, at: ¶12}]
- id: quay
  kind: event
  themes: [ties]
  text: {fa: اسکله ساخته شد., en: The quay was built.}
  date: 2025-10-01/2025-10-31
  cite: [{source: daily-2025, at: ¶13}]
`,
  'figures.yaml': `- id: fish-share
  kind: figure
  themes: [ties]
  text: {fa: "سهم جزیره {value} است.", en: "Island takes {value}."}
  label: {fa: جزیره, en: Island}
  value: 1/2
  unit: inflows
  qualifier: nearly
  cite: [{source: daily-2025, at: ¶14}]
- id: boats
  kind: figure
  themes: [ties]
  text: {fa: "قایق‌ها {value} می‌ارزند.", en: "The boats are worth {value}."}
  label: {fa: قایق‌ها, en: Boats}
  value: 1.5
  scale: million
  unit: dollar
  qualifier: about
  cite: [{source: daily-2025, at: ¶15}]
- id: ships
  kind: figure
  themes: [ties]
  text: {fa: "کشتی‌ها {value} می‌ارزند.", en: "The ships are worth {value}."}
  label: {fa: کشتی‌ها, en: Ships}
  value: 600
  scale: thousand
  unit: dollar
  cite: [{source: daily-2025, at: ¶16}]
`,
  'series.yaml': `- id: catch
  kind: series
  themes: [ties]
  weight: key
  text: {fa: صید از ۲۰۲۰ هر سال بیشتر شده است., en: The catch has grown every year since 2020.}
  label: {fa: صید سالانه, en: Yearly catch}
  unit: dollar
  scale: million
  points:
    - {at: 2020, values: [1.5]}
    - {at: 2021, values: [2], qualifier: nearly}
    - {at: 2022, values: [null]}
    - {at: 2023, values: [3.5]}
  cite: [{source: daily-2025, at: ¶17}]
- id: fleets
  kind: series
  themes: [ties]
  weight: detail
  text: {fa: صید ساحل از صید جزیره بیشتر است., en: Coast catches more than Island.}
  label: {fa: صید دو کشور, en: The catch of both}
  unit: dollar
  scale: thousand
  lines: [{fa: ساحل, en: Coast}, {fa: جزیره, en: Island}]
  points:
    - {label: {fa: ماهی, en: Fish}, values: [900, 200]}
    - {label: {fa: میگو, en: Shrimp}, values: [300, null], qualifier: at-least}
  cite: [{source: daily-2025, at: ¶18}]
`,
  'positions.yaml': `- id: island-wants
  kind: position
  themes: [ties]
  weight: key
  text: {fa: جزیره راه می‌خواهد., en: Island wants a road.}
  what: {fa: راه, en: a road}
  actor: island
  stance: wants
  instrument: ports
  cite: [{source: daily-2025, at: ¶19}]
- id: island-offers
  kind: position
  themes: [ties]
  text: {fa: جزیره پول می‌دهد., en: Island offers money.}
  actor: island
  stance: offers
  cite: [{source: daily-2025, at: ¶20}]
- id: coast-has
  kind: position
  themes: [ties]
  weight: key
  text: {fa: ساحل ماهی دارد., en: Coast has fish.}
  what: {fa: ماهی, en: fish}
  actor: coast
  stance: has
  cite: [{source: daily-2025, at: ¶21}]
- id: coast-does
  kind: position
  themes: [ties]
  text: {fa: ساحل بندر می‌سازد., en: Coast builds a port.}
  actor: coast
  stance: does
  cite: [{source: daily-2025, at: ¶22}]
`,
});
