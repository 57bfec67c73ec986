/** One broken dataset for each thing that can be wrong, with the one problem it must give. */
import type { Code, Severity, Where } from '../../../electron/engine/diagnostics/problem.ts';
import type { Breakage } from './breakage.ts';
import { VALID, withChange as change, without } from './fixture.ts';
import { DRAWN } from './drawn.ts';
import { ASSESSMENT_BREAKAGES } from './assessment-breakages.ts';
import { LOST } from './lost.ts';
import { RICH } from './rich.ts';
import { SOURCE_BREAKAGES } from './source-breakages.ts';
import type { Files } from './fixture.ts';

const plus = (name: string, text: string): Files => ({ ...VALID, [name]: text });
const TREATY_TEXT = 'text: {fa: دو کشور پیمان بستند., en: The two countries signed a treaty.}';
const UNUSED_FA = 'چیزی که هیچ نکته‌ای نمی‌گوید.';
const UNUSED_EN = 'Something that no point tells.';
const at = (file: string, line: number, column: number, field?: string, fact?: string): Where => ({
  file,
  line,
  column,
  ...(field === undefined ? {} : { field }),
  ...(fact === undefined ? {} : { fact }),
});

const FILES: readonly Breakage[] = [
  ...['dataset.yaml', 'themes.yaml', 'actors.yaml', 'sources.json'].map((file): Breakage => ({
    what: `no ${file}`, files: without(file), code: 'dataset.file-missing', where: { file }, says: `no ${file}`,
  })),
  {
    what: 'no records at all',
    files: without('facts.yaml', 'events.yaml', 'figures.yaml', 'quotes.yaml', 'positions.yaml'),
    code: 'dataset.no-record-file', where: { file: '' }, says: 'at least one of facts.yaml',
  },
  {
    what: 'a file that is misnamed', files: plus('actors.yml', ''), severity: 'warning',
    code: 'dataset.file-unknown', where: { file: 'actors.yml' }, says: 'name it actors.yaml',
  },
  {
    what: 'a file below', files: plus('old/notes.json', ''), severity: 'warning',
    code: 'dataset.file-unknown', where: { file: 'old/notes.json' }, says: 'It does no harm',
  },
  { what: 'an empty head', files: plus('dataset.yaml', '# later'), code: 'dataset.empty-file', where: at('dataset.yaml', 1, 1), says: 'is empty' },
  { what: 'no themes', files: plus('themes.yaml', ''), code: 'dataset.list-length', where: at('themes.yaml', 1, 1), says: '1 at least' },
  { what: 'a list that is none', files: plus('routes.yaml', 'id: lane'), code: 'dataset.wrong-type', where: at('routes.yaml', 1, 1), says: 'expected was a list' },
];

const syntax = (what: string, files: Files, where: Where, says: string): Breakage => ({ what, files, code: 'dataset.syntax', where, says });

const SYNTAX: readonly Breakage[] = [
  syntax('a colon in a text', change('facts.yaml', TREATY_TEXT, 'text:\n    fa: الف\n    en: A treaty: signed'), at('facts.yaml', 6, 9), '": "'),
  syntax('quotes left open', change('facts.yaml', 'at: ¶2', 'at: "¶2'), at('facts.yaml', 7, 35), 'not closed'),
  syntax('a bracket left open', change('facts.yaml', '[coast, island]', '[coast, island'), at('facts.yaml', 5, 11), 'not closed'),
  syntax('a text that begins with a brace', change('facts.yaml', TREATY_TEXT, 'text:\n    fa: الف\n    en: {date} it was'), at('facts.yaml', 6, 16), 'in quotes'),
  syntax('a text that begins with @', change('facts.yaml', 'at: ¶2', 'at: @2'), at('facts.yaml', 7, 35), 'in quotes'),
  syntax('a tab', change('facts.yaml', '  date: 2025-06', '\tdate: 2025-06'), at('facts.yaml', 6, 2), 'tab'),
  syntax('another column', change('facts.yaml', '  date: 2025-06', ' date: 2025-06'), at('facts.yaml', 6, 1), 'indented'),
  syntax('no space behind a colon', change('facts.yaml', '  kind: fact\n  themes: [trade]', '  kind:fact\n  themes: [trade]'), at('facts.yaml', 2, 3), 'no colon'),
  syntax('an alias', change('facts.yaml', 'at: ¶2', 'at: *two'), at('facts.yaml', 7, 35), 'anchors'),
  syntax('a tag', change('facts.yaml', 'at: ¶2', 'at: !two x'), at('facts.yaml', 7, 35), '"!"'),
  syntax('a backslash', change('facts.yaml', 'at: ¶2', 'at: "\\two"'.replace('\\t', '\\q')), at('facts.yaml', 7, 36), 'backslash'),
  syntax('a second document', plus('routes.yaml', `${VALID['routes.yaml'] ?? ''}---\n[]\n`), at('routes.yaml', 7, 1), 'second document'),
  syntax('a list as a key', plus('routes.yaml', '- ? [a]\n  : b\n'), at('routes.yaml', 1, 5), 'plain word'),
  syntax('nesting without end', plus('routes.yaml', '['.repeat(40) + ']'.repeat(40)), at('routes.yaml', 1, 34), 'far too often'),
  syntax('nesting that overflows the parser', plus('routes.yaml', '['.repeat(20_000)), at('routes.yaml', 1, 201), 'far too often'),
  syntax('JSON without quotes', change('sources.json', '"article-newspaper"', 'article'), at('sources.json', 4, 13), 'JSON'),
  syntax('JSON without a comma', change('sources.json', '"article-newspaper",', '"article"'), at('sources.json', 5, 5), 'JSON'),
  { what: 'a key that stands twice', files: change('facts.yaml', '  date: 2025-06', '  date: 2025-06\n  date: 2025-07'), code: 'dataset.duplicate-key', where: at('facts.yaml', 7, 3), says: '"date"' },
  { what: 'a JSON key that stands twice', files: change('sources.json', '"title": "The coast",', '"title": "The coast", "title": "Again",'), code: 'dataset.duplicate-key', where: at('sources.json', 5, 27), says: '"title"' },
];

const FORM: readonly Breakage[] = [
  { what: 'a misspelt field', files: change('facts.yaml', 'date:', 'dates:'), code: 'dataset.unknown-field', where: at('facts.yaml', 6, 3, 'dates', 'treaty'), says: 'Did you mean "date"?' },
  { what: 'a misspelt field of a figure', files: change('figures.yaml', 'scale: billion', 'scal: billion'), code: 'dataset.unknown-field', where: at('figures.yaml', 8, 3, 'scal', 'volume'), says: 'Did you mean "scale"?' },
  { what: 'a field of another kind', files: change('facts.yaml', 'date: 2025-06', 'speaker: minister'), code: 'dataset.unknown-field', where: at('facts.yaml', 6, 3, 'speaker', 'treaty'), says: 'Choose from: kind, id' },
  { what: 'an unknown field deep down', files: change('themes.yaml', '      as: numbers', '      has: numbers'), code: 'dataset.unknown-field', where: at('themes.yaml', 12, 7, 'points[0].has', 'trade'), says: 'Did you mean "as"?' },
  { what: 'a missing field', files: change('figures.yaml', '  unit: dollar\n', ''), code: 'dataset.missing-field', where: at('figures.yaml', 1, 3, 'unit', 'volume'), says: '"unit"' },
  { what: 'an event without date', files: change('events.yaml', '  date: 2025-11-12\n', ''), code: 'dataset.missing-field', where: at('events.yaml', 1, 3, 'date', 'port'), says: '"date"' },
  { what: 'a field left empty', files: change('figures.yaml', 'value: 1/4', 'value:'), code: 'dataset.missing-field', where: at('figures.yaml', 18, 3, 'value', 'share'), says: '"value"' },
  { what: 'a field left blank that may be left out', files: change('figures.yaml', 'scale: billion', 'scale:'), code: 'dataset.blank-field', where: at('figures.yaml', 8, 3, 'scale', 'volume'), says: 'Give it a value or take the line out.' },
  { what: 'a list left blank that may be left out', files: change('facts.yaml', 'actors: [coast, island]', 'actors:'), code: 'dataset.blank-field', where: at('facts.yaml', 5, 3, 'actors', 'treaty'), says: '"actors" is left blank' },
  { what: 'no kind', files: change('facts.yaml', '  kind: fact\n  themes: [trade]\n', '  themes: [trade]\n'), code: 'dataset.missing-field', where: at('facts.yaml', 1, 3, 'kind', 'treaty'), says: '"kind"' },
  { what: 'an empty entry', files: change('actors.yaml', '- id: minister', '-\n- id: minister'), code: 'dataset.empty-item', where: at('actors.yaml', 3, 1), says: 'remove the line' },
  { what: 'an entry that is a word', files: change('actors.yaml', '- id: minister', '- hello\n- id: minister'), code: 'dataset.wrong-type', where: at('actors.yaml', 3, 3), says: 'group of fields' },
  { what: 'no English', files: change('facts.yaml', TREATY_TEXT, 'text: {fa: دو کشور پیمان بستند.}'), code: 'dataset.missing-translation', where: at('facts.yaml', 4, 3, 'text.en', 'treaty'), says: 'The English text is missing' },
  { what: 'no Persian', files: change('facts.yaml', TREATY_TEXT, 'text:\n    fa:\n    en: A treaty'), code: 'dataset.missing-translation', where: at('facts.yaml', 5, 5, 'text.fa', 'treaty'), says: 'The Persian text is missing' },
  { what: 'a blank translation', files: change('facts.yaml', 'en: The two countries signed a treaty.', 'en: " "'), code: 'dataset.missing-translation', where: at('facts.yaml', 4, 36, 'text.en', 'treaty'), says: 'Add "en: …"' },
  { what: 'one language only', files: change('facts.yaml', TREATY_TEXT, 'text: A treaty'), code: 'dataset.both-languages', where: at('facts.yaml', 4, 9, 'text', 'treaty'), says: '"fa: …"' },
  { what: 'no source', files: change('facts.yaml', '\n  cite: [{source: daily-2025, at: ¶2}]', ''), code: 'dataset.no-source', where: at('facts.yaml', 1, 3, 'cite', 'treaty'), says: 'names no source' },
  { what: 'an empty list of sources', files: change('facts.yaml', '[{source: daily-2025, at: ¶2}]', '[]'), code: 'dataset.no-source', where: at('facts.yaml', 7, 9, 'cite', 'treaty'), says: 'names no source' },
  { what: 'a number for a text', files: change('facts.yaml', 'at: ¶2', 'at: 2'), code: 'dataset.needs-quotes', where: at('facts.yaml', 7, 35, 'cite[0].at', 'treaty'), says: '"2"' },
  ...['1.10', '1e5', '0x1F', '010', '+5', '.5', '1.0', 'True', '12345678901234567890'].map((written): Breakage => ({
    what: `${written} for a text`, files: change('figures.yaml', 'en: Volume of trade', `en: ${written}`), code: 'dataset.needs-quotes', where: at('figures.yaml', 6, 33, 'label.en', 'volume'), says: `Put it in quotes: "${written}".`,
  })),
  ...['null', '~', 'NULL'].map((written): Breakage => ({
    what: `${written} for a text`, files: change('figures.yaml', 'en: Volume of trade', `en: ${written}`), code: 'dataset.null-word', where: at('figures.yaml', 6, 33, 'label.en', 'volume'), says: `put it in quotes: "${written}"`,
  })),
  { what: 'a word for a list', files: change('facts.yaml', '[coast, island]', 'coast'), code: 'dataset.wrong-type', where: at('facts.yaml', 5, 11, 'actors', 'treaty'), says: 'expected was a list' },
  { what: 'half an accent', files: change('themes.yaml', 'accent: 2', 'accent: 1.5'), code: 'dataset.wrong-type', where: at('themes.yaml', 2, 11, 'accent', 'trade'), says: 'whole number' },
  { what: 'an id with capitals', files: change('facts.yaml', 'id: unused', 'id: Unused'), code: 'dataset.form', where: at('facts.yaml', 8, 7, 'id', 'Unused'), says: 'lower-case' },
  { what: 'an address that is none', files: change('sources.json', 'https://example.org/coast', 'javascript:alert(1)'), code: 'dataset.form', where: at('sources.json', 7, 12, 'URL', 'daily-2025'), says: 'web address' },
  { what: 'a country code that is none', files: change('actors.yaml', 'iso: XC', 'iso: coast'), code: 'dataset.form', where: at('actors.yaml', 1, 62, 'iso', 'coast'), says: 'ISO 3166-1' },
  { what: 'a day that is none', files: change('dataset.yaml', '2025-12-26', '2025-02-30'), code: 'dataset.form', where: at('dataset.yaml', 5, 7, 'asOf'), says: 'YYYY-MM-DD' },
  { what: 'a day of a letter that is none', files: change('dataset.yaml', 'authors:', 'letter: {date: 15 دی 1404}\nauthors:'), code: 'handout.letter-date', where: at('dataset.yaml', 6, 16, 'letter.date'), says: '2026-01-05' },
  { what: 'a misspelt weight', files: change('facts.yaml', 'weight: detail', 'weight: details'), code: 'dataset.unknown-value', where: at('facts.yaml', 11, 11, 'weight', 'unused'), says: 'Did you mean "detail"?' },
  { what: 'a misspelt kind', files: change('facts.yaml', 'kind: fact\n  themes: [trade]', 'kind: facts\n  themes: [trade]'), code: 'dataset.unknown-value', where: at('facts.yaml', 2, 9, 'kind', 'treaty'), says: 'Did you mean "fact"?' },
  { what: 'a seventh accent', files: change('themes.yaml', 'accent: 2', 'accent: 7'), code: 'dataset.out-of-range', where: at('themes.yaml', 2, 11, 'accent', 'trade'), says: '6 at most' },
  { what: 'a latitude beyond the pole', files: change('places.yaml', '10.5', '-100.5'), code: 'dataset.out-of-range', where: at('places.yaml', 1, 74, 'latitude', 'port-city'), says: '-90 at least' },
  { what: 'a route of one place', files: change('routes.yaml', '[port-city, cape]', '[cape]'), code: 'dataset.list-length', where: at('routes.yaml', 3, 12, 'through', 'lane'), says: '2 at least' },
];

const dangling = (what: string, files: Files, where: Where, says: string): Breakage => ({ what, files, code: 'dataset.dangling', where, says });

/** The small dataset with its last point, that of the treaty, of some kind of slide. */
const asKind = (kind: string, more = ''): Files => change('themes.yaml', '      facts: [treaty]\n', `      as: ${kind}\n      facts: [treaty]\n${more}`);
const lack = (what: string, files: Files, says: string, where: Where = at('themes.yaml', 16, 11, 'points[1].as', 'trade')): Breakage => ({
  what, files, severity: 'warning', code: 'dataset.point-without', where, says,
});

const POINTS: readonly Breakage[] = [
  lack('a chart of nothing', asKind('chart'), 'nothing that a chart could show'),
  lack('a chart of one number', change('themes.yaml', '      as: numbers\n      facts: [volume, share]', '      as: chart\n      facts: [volume, treaty]'), 'two figures of one unit', at('themes.yaml', 12, 11, 'points[0].as', 'trade')),
  lack('a timeline of one date', asKind('timeline'), 'Fewer than two of these records have a date'),
  lack('a map of nothing', asKind('map'), 'map: { routes'),
  lack('a matrix of nothing', asKind('matrix'), 'positions of two actors'),
  lack('a network of nothing', asKind('network'), 'Fewer than two of these records are relations'),
  lack('flows of nothing', asKind('flow'), 'no two flows of one unit'),
  lack('a shaded map of nothing', asKind('shaded-map'), 'name one state among their actors'),
  dangling('flows of somebody unknown', change('themes.yaml', '      as: flow\n', '      as: flow\n      flow: {highlight: coats}\n', DRAWN), at('themes.yaml', 24, 25, 'points[3].flow.highlight', 'trade'), 'Did you mean "coast"?'),
  lack('a balance of nothing', asKind('balance'), 'no parts'),
  lack('a process of nothing', asKind('process'), 'no parts'),
  lack('columns of nothing', asKind('columns'), 'two or three parts'),
  lack('a balance around nobody', asKind('balance', '      parts: [{title: {fa: الف, en: A}, facts: [treaty]}, {title: {fa: ب, en: B}, facts: [treaty]}]\n'), 'Nobody stands in the middle'),
  { what: 'parts without use', files: asKind('table', '      parts: [{title: {fa: الف, en: A}, facts: [treaty]}, {title: {fa: ب, en: B}, facts: [treaty]}]\n'), severity: 'warning', code: 'dataset.point-idle', where: at('themes.yaml', 18, 7, 'points[1].parts', 'trade'), says: '"as: columns", "balance", "process"' },
  { what: 'a part that its point does not tell', files: change('themes.yaml', 'en: Sea}, facts: [lane-length]}', 'en: Sea}, facts: [friend]}', RICH), code: 'dataset.part-outside-point', where: at('themes.yaml', 84, 48, 'points[7].parts[0].facts[0]', 'ties'), says: 'Add it to the facts of the point' },
  { what: 'a route that its point does not tell', files: change('routes.yaml', '[port, lane-length]', '[port]', RICH), code: 'dataset.route-untold', where: at('themes.yaml', 73, 22, 'points[5].map.routes[0]', 'ties'), says: 'the route "lane"' },
  lack('a picture of nothing', asKind('picture'), 'names no picture'),
  { what: 'a picture without use', files: asKind('table', '      picture: {media: media/port.jpg, alt: {fa: الف, en: A}}\n'), severity: 'warning', code: 'dataset.point-idle', where: at('themes.yaml', 18, 7, 'points[1].picture', 'trade'), says: '"as: picture"' },
  lack('four columns', change('themes.yaml', '        - {title: {fa: خشکی, en: Land}, facts: [road-length]}\n', '        - {title: {fa: خشکی, en: Land}, facts: [road-length]}\n'.repeat(3), RICH), 'two or three parts', at('themes.yaml', 81, 11, 'points[7].as', 'ties')),
  { what: 'one part alone', files: change('themes.yaml', '        - {title: {fa: خشکی, en: Land}, facts: [road-length]}\n', '', RICH), code: 'dataset.list-length', where: at('themes.yaml', 84, 9, 'points[7].parts', 'ties'), says: '2 at least' },
  dangling('a map of an unknown route', change('themes.yaml', 'routes: [lane]', 'routes: [lanes]', RICH), at('themes.yaml', 73, 22, 'points[5].map.routes[0]', 'ties'), 'Did you mean "lane"?'),
  dangling('a map with an unknown place', change('themes.yaml', 'places: [bay, cape]', 'places: [boy, cape]', RICH), at('themes.yaml', 73, 38, 'points[5].map.places[0]', 'ties'), 'Did you mean "bay"?'),
  dangling('a balance around somebody unknown', change('themes.yaml', '      as: balance\n', '      as: balance\n      centre: coats\n', RICH), at('themes.yaml', 89, 15, 'points[8].centre', 'ties'), 'Did you mean "coast"?'),
  dangling('a dataset about somebody unknown', change('dataset.yaml', 'actor: coast', 'actor: coats', RICH), at('dataset.yaml', 7, 8, 'actor'), 'Did you mean "coast"?'),
  dangling('a message on nothing', change('dataset.yaml', '[treaty, friend]', '[treaty, foe]', RICH), at('dataset.yaml', 10, 19, 'message.facts[1]'), 'no record "foe"'),
  { what: 'a map of a person', files: change('themes.yaml', 'countries: [island]', 'countries: [minister]', RICH), code: 'dataset.not-a-state', where: at('themes.yaml', 73, 62, 'points[5].map.countries[0]', 'ties'), says: 'kind: state' },
];

const PICTURES: readonly Breakage[] = [
  { what: 'a code that no country has', files: change('actors.yaml', 'iso: XC', 'iso: UK'), code: 'dataset.country-code-unknown', severity: 'warning', where: at('actors.yaml', 1, 62, 'iso', 'coast'), says: 'Did you mean GB?' },
  { what: 'a picture that is not there', files: change('actors.yaml', 'media/minister.png', 'media/ministre.png'), code: 'dataset.no-picture', where: at('actors.yaml', 7, 20, 'picture.media', 'minister'), says: 'Did you mean media/minister.png?' },
  { what: 'a picture of a point that is not there', files: change('themes.yaml', 'media/port.jpg', 'media/quite-another.jpg', RICH), code: 'dataset.no-picture', where: at('themes.yaml', 97, 24, 'points[9].picture.media', 'ties'), says: 'Put the file there' },
  { what: 'a picture outside of media', files: change('actors.yaml', 'media/minister.png', 'media/../secret.png'), code: 'dataset.form', where: at('actors.yaml', 7, 20, 'picture.media', 'minister'), says: 'folder "media"' },
  { what: 'a picture of another kind', files: change('actors.yaml', 'media/minister.png', 'media/minister.gif'), code: 'dataset.form', where: at('actors.yaml', 7, 20, 'picture.media', 'minister'), says: 'PNG or JPEG' },
  { what: 'a picture that does not say what it shows', files: change('actors.yaml', ', alt: {fa: چهرهٔ وزیر, en: The minister}', ''), code: 'dataset.missing-field', where: at('actors.yaml', 7, 3, 'picture.alt', 'minister'), says: '"alt"' },
  { what: 'a picture that says so in one language', files: change('actors.yaml', ', en: The minister}', '}'), code: 'dataset.missing-translation', where: at('actors.yaml', 7, 40, 'picture.alt.en', 'minister'), says: 'English' },
];

const REFERENCES: readonly Breakage[] = [
  dangling('an unknown theme', change('facts.yaml', '[sea, trade]', '[sea, trades]'), at('facts.yaml', 10, 17, 'themes[1]', 'unused'), 'Did you mean "trade"?'),
  dangling('an unknown actor', change('facts.yaml', '[coast, island]', '[coast, atlantis]'), at('facts.yaml', 5, 19, 'actors[1]', 'treaty'), 'Add it to actors.yaml'),
  dangling('an unknown place', change('events.yaml', '[port-city]', '[harbour]'), at('events.yaml', 7, 12, 'places[0]', 'port'), 'no place "harbour"'),
  dangling('an unknown source', change('facts.yaml', 'daily-2025, at: ¶2', 'weekly-2025, at: ¶2'), at('facts.yaml', 7, 19, 'cite[0].source', 'treaty'), 'no source "weekly-2025"'),
  dangling('an unknown unit', change('figures.yaml', 'unit: dollar', 'unit: dolar'), at('figures.yaml', 9, 9, 'unit', 'volume'), 'Did you mean "dollar"? Otherwise add it to units in dataset.yaml.'),
  dangling('a unit like no other', change('figures.yaml', 'unit: dollar', 'unit: bushel'), at('figures.yaml', 9, 9, 'unit', 'volume'), 'Add it to units in dataset.yaml, or correct the id.'),
  dangling('an unknown speaker', change('quotes.yaml', 'speaker: minister', 'speaker: captain'), at('quotes.yaml', 6, 12, 'speaker', 'words'), 'no actor "captain"'),
  dangling('an unknown actor of a position', change('positions.yaml', 'actor: island', 'actor: reef'), at('positions.yaml', 5, 10, 'actor', 'wish'), 'no actor "reef"'),
  dangling('an unknown instrument', change('positions.yaml', 'instrument: ports', 'instrument: rails'), at('positions.yaml', 7, 15, 'instrument', 'wish'), 'no instrument "rails"'),
  dangling('an argument on nothing', change('themes.yaml', 'facts: [volume]\n', 'facts: [volume, nothing]\n'), at('themes.yaml', 7, 21, 'argument.facts[1]', 'trade'), 'no record "nothing"'),
  dangling('a point on nothing', change('themes.yaml', '[volume, share]', '[volume, shares]'), at('themes.yaml', 13, 23, 'points[0].facts[1]', 'trade'), 'Did you mean "share"?'),
  dangling('a route through nowhere', change('routes.yaml', '[port-city, cape]', '[port-city, nowhere]'), at('routes.yaml', 3, 24, 'through[1]', 'lane'), 'no place "nowhere"'),
  dangling('a route of an unknown country', change('routes.yaml', '[coast, island]', '[coast, utopia]'), at('routes.yaml', 4, 22, 'countries[1]', 'lane'), 'no actor "utopia"'),
  dangling('a route told by nothing', change('routes.yaml', '[port]', '[ship]'), at('routes.yaml', 5, 11, 'facts[0]', 'lane'), 'no record "ship"'),
  { what: 'a country that is a person', files: change('routes.yaml', '[coast, island]', '[coast, minister]'), code: 'dataset.not-a-state', where: at('routes.yaml', 4, 22, 'countries[1]', 'lane'), says: 'kind: state' },
  { what: 'two records of one id', files: plus('facts.yaml', `${VALID['facts.yaml'] ?? ''}- {id: share, kind: fact, themes: [trade], text: {fa: الف, en: A}, cite: [{source: daily-2025, at: ¶1}]}\n`), code: 'dataset.duplicate-id', where: at('figures.yaml', 13, 7, 'id', 'share'), says: 'in facts.yaml, line 14' },
  { what: 'two points of one id', files: change('themes.yaml', 'id: words-on-sea', 'id: trade-treaty'), code: 'dataset.duplicate-id', where: at('themes.yaml', 29, 11, 'points[1].id', 'sea'), says: 'already is a point' },
  { what: 'two units of one id', files: change('dataset.yaml', '{id: dollar,', '{id: inflows, fa: الف, en: a}\n  - {id: dollar,'), code: 'dataset.duplicate-id', where: at('dataset.yaml', 10, 10, 'units[2].id'), says: 'line 8' },
  { what: 'an id twice in a list', files: change('facts.yaml', '[coast, island]', '[coast, coast]'), severity: 'warning', code: 'dataset.listed-twice', where: at('facts.yaml', 5, 19, 'actors[1]', 'treaty'), says: 'twice' },
  { what: 'a proof from another theme', files: change('themes.yaml', '[treaty]', '[treaty, port]'), code: 'dataset.fact-outside-theme', where: at('themes.yaml', 16, 23, 'points[1].facts[1]', 'trade'), says: 'Add "trade" to the themes' },
  { what: 'numbers without a figure', files: change('themes.yaml', 'facts: [treaty]', 'facts: [treaty]\n      as: numbers'), severity: 'warning', code: 'dataset.point-without', where: at('themes.yaml', 17, 11, 'points[1].as', 'trade'), says: 'kind figure' },
  { what: 'a quote without a quote', files: change('themes.yaml', '[words, wish]', '[wish]'), severity: 'warning', code: 'dataset.point-without', where: at('themes.yaml', 31, 11, 'points[1].as', 'sea'), says: 'None of these records is a quote' },
  ...POINTS,
  { what: 'an argument from another theme', files: change('themes.yaml', 'facts: [volume]\n', 'facts: [port]\n'), code: 'dataset.fact-outside-theme', where: at('themes.yaml', 7, 13, 'argument.facts[0]', 'trade'), says: '"port"' },
];

const date = (what: string, value: string, code: Code, says: string, column = 9, field = 'date', severity: Severity = 'error'): Breakage => ({
  what, files: change('events.yaml', 'date: 2025-11-12', `date: ${value}`), code, severity, where: at('events.yaml', 8, column, field, 'port'), says,
});
const placeholder = (what: string, written: string, says: string): Breakage => ({
  what, files: change('facts.yaml', UNUSED_EN, `Some ${written} here`.replace(/^.*$/, '"$&"')), code: 'dataset.placeholder', where: at('facts.yaml', 12, 55, 'text.en', 'unused'), says,
});

const VALUES: readonly Breakage[] = [
  date('a date in words', 'June 2025', 'dataset.date-form', 'Write 2025-06.'),
  date('a year of three digits', '999', 'dataset.date-form', '"999"'),
  date('a list for a date', '[2025]', 'dataset.date-form', '[2025]'),
  { what: 'a date of a point of a series with fields', files: change('series.yaml', '{at: 2021, ', '{at: {on: 2021, part: late}, ', RICH), code: 'dataset.series-date', where: at('series.yaml', 11, 12, 'points[1].at', 'catch'), says: 'Write at: 2021;' },
  { what: 'yearFrom beside the date', files: change('facts.yaml', '  date: 2025-06\n', '  date: 2025-06\n  yearFrom: publication\n'), code: 'dataset.date-field', where: at('facts.yaml', 7, 3, 'yearFrom', 'treaty'), says: 'Write date: {on: 2025-06, yearFrom: publication}.' },
  { what: 'part beside the date', files: change('facts.yaml', '  date: 2025-06\n', '  date: {on: 2025-06}\n  part: middle\n'), code: 'dataset.date-field', where: at('facts.yaml', 7, 3, 'part', 'treaty'), says: 'Write date: {on: 2025-06, part: mid}.' },
  { what: 'bound without a date', files: change('facts.yaml', '  date: 2025-06\n', '  bound: until\n'), code: 'dataset.date-field', where: at('facts.yaml', 6, 3, 'bound', 'treaty'), says: 'bound: by}.' },
  { what: 'on without a date', files: change('facts.yaml', '  date: 2025-06\n', '  on: 2025-06\n'), code: 'dataset.date-field', where: at('facts.yaml', 6, 3, 'on', 'treaty'), says: 'Write date: 2025-06.' },
  date('a bound that is none', '{on: 2025, bound: before}', 'dataset.unknown-value', 'Did you mean "shortly-before"?', 27, 'date.bound'),
  date('a part that is none', '{on: 2025, part: middle}', 'dataset.unknown-value', 'Did you mean "mid"?', 26, 'date.part'),
  date('a part in Persian', '{on: 2025, part: اواخر}', 'dataset.unknown-value', 'Did you mean "late"?', 26, 'date.part'),
  date('a date of fields in words', '{on: Nov 2025, part: late}', 'dataset.date-form', 'Write 2025-11.', 14, 'date.on'),
  date('two years for a month', '2024-25', 'dataset.date-impossible', 'Write 2024/2025.'),
  date('a 30th of February', '2025-02-30', 'dataset.date-impossible', 'no such day'),
  date('a thirteenth month', '2025-13-01', 'dataset.date-impossible', '12 months'),
  date('a year 0', '0000-01-01', 'dataset.date-impossible', 'no year 0'),
  date('an end before the beginning', '2025-11-12/2025-11-11', 'dataset.date-impossible', 'ends before'),
  date('an impossible day in fields', '{on: 2025-11-31, bound: by}', 'dataset.date-impossible', 'no such day', 14, 'date.on'),
  date('an Iranian date', '1404-08-21', 'dataset.date-iranian', 'Gregorian', 9, 'date', 'warning'),
  date('part of a day', '{on: 2025-11-12, part: early}', 'dataset.date-qualification', 'A day has no "part"', 26, 'date.part'),
  date('a bound of a span', '{on: 2025/2026, bound: by}', 'dataset.date-qualification', 'A span of two dates', 25, 'date.bound'),
  date('an unknown field of a date', '{on: 2025, bounds: by}', 'dataset.unknown-field', 'Did you mean "bound"?', 20, 'date.bounds'),
  ...([['30,000', 'Write "value: 30000", or 30.000 if'], ['many', 'or a fraction such as 1/4.'], ['.nan', 'or a fraction such as 1/4.'], ['[30]', 'Write "value: 30".'], ['true', 'or a fraction']] as const).map(([value, says]): Breakage => ({
    what: `the value ${value}`, files: change('figures.yaml', 'value: 30', `value: ${value}`), code: 'dataset.value-form', where: at('figures.yaml', 7, 10, 'value', 'volume'), says,
  })),
  { what: 'a measure without the scale of its series', files: change('themes.yaml', 'chart: {form: bar}', 'chart: {form: bar, measure: {fa: هزار دلار, en: Dollars}}', RICH), code: 'dataset.measure-scale', severity: 'warning', where: at('themes.yaml', 64, 55, 'points[3].chart.measure.en', 'ties'), says: '"Thousand …"' },
  { what: 'a measure without the scale of the largest figure', files: change('themes.yaml', 'chart: {form: column}', 'chart: {form: column, measure: {fa: هزار دلار, en: Millions}}', RICH), code: 'dataset.measure-scale', severity: 'warning', where: at('themes.yaml', 58, 43, 'points[2].chart.measure.fa', 'ties'), says: '"میلیون …"' },

  { what: 'a fraction of no whole', files: change('figures.yaml', 'value: 30\n  scale: billion', 'value: 1/5'), code: 'dataset.fraction-unit', severity: 'warning', where: at('figures.yaml', 7, 10, 'value', 'volume'), says: 'write 0.2; for a range 1–5' },
  { what: 'a zero with a sign', files: change('figures.yaml', 'value: 30', 'value: -0'), code: 'dataset.value-read', severity: 'warning', where: at('figures.yaml', 7, 10, 'value', 'volume'), says: '"-0" is read as 0.' },
  { what: 'two points in a number', files: change('figures.yaml', 'value: 30', 'value: 1..2'), code: 'dataset.value-read', severity: 'warning', where: at('figures.yaml', 7, 10, 'value', 'volume'), says: 'Write 1–2, or 1.2 if that is meant.' },
  { what: 'a fraction of more than one', files: change('figures.yaml', 'value: 1/4', 'value: 5/4'), code: 'dataset.fraction', where: at('figures.yaml', 18, 10, 'value', 'share'), says: 'not smaller than one' },
  { what: 'a point of a series without its second value', files: change('series.yaml', 'values: [900, 200]', 'values: [900]', RICH), code: 'dataset.series-values', where: at('series.yaml', 25, 45, 'points[0].values', 'fleets'), says: 'values here is 1, that of the lines 2' },
  { what: 'a number of a series with commas', files: change('series.yaml', 'values: [1.5]', 'values: [84,321,765]', RICH), code: 'dataset.series-values', where: at('series.yaml', 10, 26, 'points[0].values', 'catch'), says: 'if 84,321,765 is one number write 84321765' },
  { what: 'a point of a series without date', files: change('series.yaml', '{at: 2021, ', '{', RICH), code: 'dataset.series-point', where: at('series.yaml', 11, 7, 'points[1]', 'catch'), says: 'this one has none' },
  { what: 'points of a series out of order', files: change('series.yaml', '{at: 2021, ', '{at: 2019-06, ', RICH), code: 'dataset.series-unsorted', severity: 'warning', where: at('series.yaml', 11, 12, 'points[1].at', 'catch'), says: '2019-06 stands below 2020' },
  { what: 'two points of a series with one date', files: change('series.yaml', '{at: 2021, ', '{at: 2020, ', RICH), code: 'dataset.series-doubled', severity: 'warning', where: at('series.yaml', 11, 12, 'points[1].at', 'catch'), says: '"2020"' },
  { what: 'two points of a series with one label', files: change('series.yaml', '{label: {fa: میگو, en: Shrimp}', '{label: {fa: میگو, en: Fish}', RICH), code: 'dataset.series-doubled', severity: 'warning', where: at('series.yaml', 26, 15, 'points[1].label', 'fleets'), says: '"Fish"' },
  { what: 'a doughnut of several lines', files: change('themes.yaml', 'chart: {form: bar}', 'chart: {form: doughnut}', RICH), code: 'dataset.chart-doughnut', severity: 'warning', where: at('themes.yaml', 64, 21, 'points[3].chart.form', 'ties'), says: 'several lines' },
  { what: 'a doughnut with a loss', files: change('figures.yaml', '  value: 600\n', '  value: -600\n', change('themes.yaml', 'chart: {form: column}', 'chart: {form: doughnut}', RICH)), code: 'dataset.chart-doughnut', severity: 'warning', where: at('themes.yaml', 58, 21, 'points[2].chart.form', 'ties'), says: 'below zero' },
  { what: 'a point of a series with a date besides', files: change('series.yaml', '{label: {fa: میگو, en: Shrimp}, ', '{label: {fa: میگو, en: Shrimp}, at: 2020, ', RICH), code: 'dataset.series-point', where: at('series.yaml', 26, 7, 'points[1]', 'fleets'), says: 'or a date besides' },
  { what: 'a date of a series in words', files: change('series.yaml', '{at: 2021, ', '{at: last year, ', RICH), code: 'dataset.date-form', where: at('series.yaml', 11, 12, 'points[1].at', 'catch'), says: '"last year"' },
  { what: 'a 13th month in a series', files: change('series.yaml', '{at: 2021, ', '{at: 2021-13, ', RICH), code: 'dataset.date-impossible', where: at('series.yaml', 11, 12, 'points[1].at', 'catch'), says: '12 months' },
  { what: 'a word in a series', files: change('series.yaml', 'values: [1.5]', 'values: [many]', RICH), code: 'dataset.value-form', where: at('series.yaml', 10, 27, 'points[0].values[0]', 'catch'), says: 'cannot be read as a number' },
  { what: 'a series of one point', files: change('series.yaml', '    - {label: {fa: میگو, en: Shrimp}, values: [300, null], qualifier: at-least}\n', '', RICH), code: 'dataset.list-length', where: at('series.yaml', 25, 5, 'points', 'fleets'), says: '2 at least' },
  placeholder('{value} in a fact', '{value}', 'this is no figure'),
  placeholder('{date} without date', '{date}', 'no date here'),
  placeholder('{date:…} that is none', '{date:2025-13}', 'holds no date'),
  placeholder('{value:…} of nothing', '{value:nothing}', 'does not exist'),
  placeholder('{value:…} of a fact', '{value:treaty}', 'is no figure'),
  placeholder('an unknown placeholder', '{number}', 'means nothing'),
  { what: 'a placeholder in a quote', files: change('quotes.yaml', 'en: The sea is our road', 'en: "The sea is {value}"'), code: 'dataset.placeholder', where: at('quotes.yaml', 5, 46, 'quote.en', 'words'), says: 'this is no figure' },
  { what: 'braces in a name', files: change('actors.yaml', '{fa: وزیر, en: Minister}', '{fa: وزیر, en: "{Minister}"}'), code: 'dataset.placeholder', where: at('actors.yaml', 5, 25, 'name.en', 'minister'), says: 'means nothing' },
  { what: 'a placeholder in a title', files: change('themes.yaml', 'Trade has grown since 2020', '"Trade has {value}"'), code: 'dataset.placeholder', where: at('themes.yaml', 10, 66, 'points[0].title.en', 'trade'), says: 'this is no figure' },
];

const fa = (what: string, text: string, code: Code, column: number, says: string, severity: Severity = 'warning'): Breakage => ({
  what, files: change('facts.yaml', UNUSED_FA, text), code, severity, where: at('facts.yaml', 12, column, 'text.fa', 'unused'), says,
});
const en = (what: string, text: string, code: Code, column: number, says: string, severity: Severity = 'error'): Breakage => ({
  what, files: change('facts.yaml', UNUSED_EN, text), code, severity, where: at('facts.yaml', 12, column, 'text.en', 'unused'), says,
});

const TEXTS: readonly Breakage[] = [
  en('a control character', 'Some\u0001thing', 'dataset.forbidden-character', 53, 'U+0001'),
  en('an escaped control character', '"Some\\u0001thing"', 'dataset.forbidden-character', 49, 'U+0001'),
  en('a C1 control character', 'Some\u0085thing', 'dataset.forbidden-character', 53, 'U+0085'),
  en('a direction override', 'Some\u202Ething', 'dataset.forbidden-character', 53, 'U+202E'),
  en('a private-use character', 'Some\uE000thing', 'dataset.forbidden-character', 53, 'U+E000'),
  en('a non-character', 'Some\uFFFEthing', 'dataset.forbidden-character', 53, 'U+FFFE'),
  en('half a surrogate pair', '"Some\\uD800thing"', 'dataset.forbidden-character', 49, 'U+D800'),
  en('a soft hyphen', 'Some\u00ADthing', 'dataset.invisible-character', 53, 'U+00AD', 'warning'),
  en('Persian for English', 'چیزی', 'dataset.other-language', 49, 'Persian letters', 'warning'),
  fa('English for Persian', 'Some thing', 'dataset.other-language', 14, 'Translate it'),
  fa('an Arabic yeh', 'چيزی', 'dataset.arabic-letter', 15, 'Write "ی"'),
  fa('an Arabic kaf', 'كار', 'dataset.arabic-letter', 14, 'Write "ک"'),
  fa('a verb without half-space', 'او می رود', 'dataset.half-space', 17, 'می‌رود'),
  fa('a plural without half-space', 'آن کتاب ها', 'dataset.half-space', 17, 'کتاب‌ها'),
  fa('straight quotes', 'او "وزیر" است', 'dataset.straight-quotes', 14, '« and »'),
];

export const BREAKAGES: readonly Breakage[] = [...FILES, ...SYNTAX, ...FORM, ...REFERENCES, ...PICTURES, ...VALUES, ...TEXTS, ...SOURCE_BREAKAGES, ...ASSESSMENT_BREAKAGES, ...LOST];
