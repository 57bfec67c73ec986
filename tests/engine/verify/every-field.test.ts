/**
 * Every field of a dataset that a deck shows: changed, the change is told, and nothing false is. The fields are those of the schemas, so that a new one is held
 * from the day on which it is there; one that is not held says here why.
 */
import { beforeAll, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { Verification } from '../../../electron/contract/verify.ts';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { type Field, fieldsOf, othersFor } from './fields.ts';
import { bench, type Change, changedFiles, CHOICES, type Files, saidOf } from './strait.ts';

/** What the dataset lacks of what decks show. */
const ADDED: readonly Change[] = [
  ['dataset.yaml', 'authors: []', 'authors: [A. Writer]'],
  ['themes.yaml', '- id: trade\n', '- id: trade\n  marking: TLP:GREEN\n'],
  ['themes.yaml', '    - id: way\n', '    - id: way\n      marking: TLP:GREEN\n'],
  ['questions.yaml', '  themes:', '  marking: TLP:GREEN\n  themes:'],
  ['gaps.yaml', '  themes:', '  marking: TLP:GREEN\n  themes:'],
  ['flows.yaml', '  scale: ', '  qualifier: about\n  scale: '],
];

/** Why fields are not held, by the beginning of their names; what is unshown is held to say nothing. */
const NOT_HELD: Readonly<Record<'renamed' | 'refused' | 'absent', Readonly<Record<string, RegExp>>>> = {
  /** Another id is another thing: the old one is gone. */
  renamed: { ids: /(?:^|\.)id$/, 'the kind of a record': /^record\.kind$/ },
  /** The checks of a dataset allow no other value here alone. */
  refused: {
    'what a scheme, its marks and their ceiling allow': /^dataset\.handling\./,
    'a picture of which there is one': /\.media$/,
    'what a part, a map and a route tell is told by the point': /^(?:theme\.points\.(?:parts\.facts|map\.routes)|route\.facts)$/,
    'a scenario with as many alternatives': /^judgement\.scenario\.of$/,
    'what others name an actor as': /^actor\.(?:kind|iso)$/,
    'a mark below that of what it stands on, which changes nothing': /^(?:judgement|source\.custom)\.marking$/,
  },
  /** The dataset has none; their kinds of slides are held by the texts and drawings that they are made of. */
  absent: {
    'only in written briefings': /^(?:dataset\.letter|theme\.prose)\./,
    'files that it does not have': /^(?:handling\.|translations|term\.short)/,
    'fields of works, held by those that it has': /^source\./,
    'kinds of slides and of pictures, held by the others': /^(?:theme\.points\.(?:chart|timeline|map|flow|centre)|actor\.(?:also|flag|picture)|route\.through\.|record\.quote\.picture)/,
    'series over things of a kind, and in several lines': /^record\.series\.(?:lines|points\.label)$/,
    'dates and hedges in other forms': /^record\.(?:date\.(?:bound|yearFrom)|basis|flow\.plusMinus)$/,
    'until when, and for which points': /^(?:dataset\.embargo|question\.points)$/,
  },
};

/** Fields that no full English deck of the built-in briefing shows. */
const UNSHOWN = /^(?:dataset\.(?:languages|(?:units|instruments)\.fa|units\.enOne)|theme\.(?:points\.weight|questions|scenarios\.question)|place\.(?:kind|coordinatesFrom)|route\.(?:countries|pathFrom)|(?:record|judgement|gap|question)\.(?:weight|themes)|term\.|judgement\.lead|source\.(?:language|accessed|custom\.translated)|(?:place|actor)\.also)/;

const reasonIn = (kind: keyof typeof NOT_HELD, name: string): string | undefined => Object.entries(NOT_HELD[kind]).find(([, pattern]) => pattern.test(name))?.[0];

const BASE = changedFiles(...ADDED);
const DATA: Readonly<Record<string, unknown>> = Object.fromEntries([...BASE].map(([name, text]) => [name, (name.endsWith('.json') ? JSON.parse(text) : parse(text)) as unknown]));
const FIELDS = fieldsOf(DATA);
const there = [...FIELDS].flatMap(([name, field]) => (field === undefined ? [] : [[name, field] as const]));
const held = there.filter(([name]) => reasonIn('renamed', name) === undefined && reasonIn('refused', name) === undefined);
/** A text in both languages, or a name of a work's in its own. */
const isText = ([name, { value }]: readonly [string, Field]): boolean =>
  (typeof value === 'object' && value !== null && 'en' in value) || /^source\.(?:title|container-title|publisher|publisher-place|genre|medium|event-title|event-place|authority|(?:author|editor)\.(?:family|literal))$/.test(name);
const withWord = (value: unknown, word: string): unknown => {
  const add = (text: string): string => text.replace(/(?=[.?!]*$)/, ` ${word}`);
  return typeof value === 'string' ? add(value) : { ...(value as { readonly en: string }), en: add((value as { readonly en: string }).en) };
};
/** Told by what stands on the record: no slide of this deck has the words. */
const WORDLESS = 'record.event.clause';
const texts = held.filter((each) => isText(each) && !UNSHOWN.test(each[0]) && each[0] !== WORDLESS);
const others = held.filter((each) => (!isText(each) || each[0] === WORDLESS) && !UNSHOWN.test(each[0]));
const unshown = held.filter(([name]) => UNSHOWN.test(name));

const inField = ({ file, path }: Field, value: unknown) => (files: Files): Files => {
  const document = parseDocument(files.get(file) ?? '');
  document.setIn(path, value);
  return new Map([...files, [file, file.endsWith('.json') ? JSON.stringify(document.toJS()) : document.toString()]]);
};

const RECORD_FILES = ['facts.yaml', 'events.yaml', 'figures.yaml', 'series.yaml', 'quotes.yaml', 'positions.yaml', 'relations.yaml', 'flows.yaml'];
const idsIn = (...files: readonly string[]): readonly string[] => files.flatMap((file) => ((DATA[file] ?? []) as readonly { readonly id: string }[]).map(({ id }) => id));
const { units, instruments } = DATA['dataset.yaml'] as Readonly<Record<'units' | 'instruments', readonly { readonly id: string }[]>>;
/** What a field may name in the place of what it names. */
const POOLS = [idsIn(...RECORD_FILES), idsIn('actors.yaml'), idsIn('places.yaml'), idsIn('sources.json'), units.map(({ id }) => id), instruments.map(({ id }) => id), ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER'], ['2025-11-30', '2025-11-29']];

const { made, verified } = bench();
let deck: Uint8Array;
/** Decks of one theme alone, where a field's entry stands in one. */
const ofTheme = new Map<string, Uint8Array>();
beforeAll(async () => {
  deck = await made(CHOICES, ...ADDED);
  for (const { id } of DATA['themes.yaml'] as readonly { readonly id: string }[]) ofTheme.set(id, await made({ ...CHOICES, themes: [id] }, ...ADDED));
}, 120_000);

const PICTURES = new Map([['media/langar.png', '']]);
const isAllowed = (change: (files: Files) => Files): boolean => loadDataset({ path: 'data', files: changedFiles(...ADDED, change), media: PICTURES }).dataset !== undefined;
/** Other values of a field, first the first that the checks of a dataset allow; none where they allow none. */
const CHANGES = new Map(
  [...others, ...unshown].map(([, field]) => {
    const changes = othersFor(field, POOLS).slice(0, 8).map((value) => inField(field, value));
    const first = changes.findIndex(isAllowed);
    return [field, first === -1 ? [] : changes.slice(first)] as const;
  }),
);

async function against(of: Uint8Array, changes: readonly ((files: Files) => Files)[]): Promise<Verification | undefined> {
  const found = await verified(of, ...ADDED, ...changes).catch(() => undefined);
  return found?.remaking === 'made' ? found : undefined;
}

/** A deck held against the dataset with other values in some fields; undefined where no deck is made of it. Of one field each value is tried. */
async function changedIn(of: Uint8Array, fields: readonly Field[]): Promise<Verification | undefined> {
  const changes = fields.map((field) => CHANGES.get(field) ?? []);
  if (changes.some((each) => each.length === 0)) return undefined;
  const [only = []] = changes;
  if (fields.length > 1) return against(of, changes.flatMap((each) => each.slice(0, 1)));
  for (const change of only) {
    const found = await against(of, [change]);
    if (found) return found;
  }
  return undefined;
}

interface Entry {
  readonly id: string;
  readonly themes?: readonly string[];
  readonly cite?: readonly { readonly source: string }[];
}
const entriesOf = (file: string): readonly Entry[] => (DATA[file] ?? []) as readonly Entry[];

/** A theme whose deck is likely to tell a field: that of its entry, of a record that cites it, or the first. */
function themeOf({ file, path: [index] }: Field): string | undefined {
  const entry = typeof index === 'number' ? entriesOf(file)[index] : undefined;
  const citing = file === 'sources.json' ? RECORD_FILES.flatMap(entriesOf).find(({ cite }) => cite?.some(({ source }) => source === entry?.id)) : undefined;
  return file === 'themes.yaml' ? entry?.id : (entry?.themes ?? citing?.themes ?? [...ofTheme.keys()])[0];
}

/** The same with the deck of one theme where that tells it, which is made in a third of the time; else with the whole one. */
async function toldIn(field: Field): Promise<Verification | undefined> {
  const small = ofTheme.get(themeOf(field) ?? '');
  const found = small && (await changedIn(small, [field]));
  return found?.differs ? found : changedIn(deck, [field]);
}

const ownerOf = ({ file, path: [index] }: Field): string | undefined => (typeof index === 'number' ? (DATA[file] as readonly { readonly id: string }[])[index]?.id : undefined);

it('every field is held, or says why it is not', () => {
  expect([...FIELDS].flatMap(([name, field]) => (field === undefined && reasonIn('absent', name) === undefined ? [name] : []))).toEqual([]);
  expect([texts.length, others.length, unshown.length].every((count) => count > 10)).toBe(true);
});

it('every text that a slide, its notes or a description says is told', async () => {
  const marks = texts.map(([name, field], index) => [name, field, `zanew${index}`] as const);
  const found = await verified(deck, ...ADDED, ...marks.map(([, field, mark]) => inField(field, withWord(field.value, mark))));
  const said = [...saidOf(found).flat(), ...found.records.map(({ now }) => now), ...found.statements.map(({ now }) => now)].join('\n');
  expect(marks.flatMap(([name, , mark]) => (new RegExp(`\\b${mark}\\b`).test(said) ? [] : [name]))).toEqual([]);
  expect(found.falls).toEqual([]);
});

/** Of records one field each: what is told of a record is told of that field. */
const ofRecords = others.filter(([, { file }]) => RECORD_FILES.includes(file));
const rounds = ofRecords.reduce<(typeof others)[]>((all, each) => {
  const free = all.find((round) => round.every(([, field]) => ownerOf(field) !== ownerOf(each[1])));
  if (free) free.push(each);
  else all.push([each]);
  return all;
}, []);

function expectNothingFalse({ falls, records, statements, texts: otherwise }: Verification): void {
  expect(falls).toEqual([]);
  for (const { told } of [...records, ...statements, ...otherwise]) for (const { text, now } of told) if (text !== undefined) expect(text).not.toBe(now);
}

it.each(rounds.map((round) => [round.map(([name]) => name).join(', '), round] as const))('another value of each is told by its record, and nothing false: %s', async (_names, round) => {
  const lost = (found: Verification | undefined, of: typeof round) => of.filter(([, field]) => !found?.records.some(({ id }) => id === ownerOf(field)));
  const together = await changedIn(deck, round.map(([, field]) => field));
  if (together) expectNothingFalse(together);
  // What others of the round take along, or what cannot be changed with them, is changed by itself.
  for (const each of lost(together, round)) {
    const alone = await changedIn(deck, [each[1]]);
    expect(lost(alone, [each])).toEqual([]);
    expectNothingFalse(alone as Verification);
  }
}, 60_000);

it.each(others.filter((each) => !ofRecords.includes(each)))('another value of %s is told, and nothing false', async (_name, field) => {
  const found = await toldIn(field);
  expect(found?.differs).toBe(true);
  expectNothingFalse(found as Verification);
}, 60_000);

it('what no deck shows is no difference', async () => {
  const shown: string[] = [];
  const look = async (fields: typeof unshown): Promise<void> => {
    const found = await changedIn(deck, fields.map(([, field]) => field));
    if (found && !found.differs) return;
    if (fields.length > 1) for (const half of [fields.slice(0, fields.length / 2), fields.slice(fields.length / 2)]) await look(half);
    else if (found) shown.push(...fields.map(([name]) => name));
  };
  await look(unshown.filter(([, field]) => CHANGES.get(field)?.length !== 0));
  expect(shown).toEqual([]);
}, 120_000);
