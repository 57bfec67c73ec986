/** What `bardar verify` says of a deck after each thing that may have become of it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { HandEdit, Verification } from '../../../electron/contract/verify.ts';
import { type Files, withChange } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';
import { asLibreOfficeSaves, changed, exported, type Parts, replaced, slideWith, verified } from './decks.ts';

let deck: Uint8Array;
let persian: Uint8Array;
beforeAll(async () => {
  deck = await exported('en');
  persian = await exported('fa');
}, 60_000);

const rich = (file: string, from: string, to: string): Files => withChange(file, from, to, RICH);
const edit = (change: (parts: Parts) => Parts): Verification => verified(changed(deck, change));
const editsOf = ({ slides }: Verification): readonly HandEdit[] => slides.flatMap(({ edits }) => edits);
/** The slide “A new port opened”: the names of parts stay where programs save a deck; a test finds it by its words else. */
const PORT = 'ppt/slides/slide9.xml';
const PRESENTATION = 'ppt/presentation.xml';
const RELATIONS = 'ppt/_rels/presentation.xml.rels';

describe('a deck that nobody has touched', () => {
  it('is as it was, in either language', () => {
    for (const each of [deck, persian]) {
      const found = verified(each);
      expect(found.differs).toBe(false);
      expect(editsOf(found)).toEqual([]);
      expect(new Set(found.slides.map(({ origin }) => origin?.sure))).toEqual(new Set(['certain']));
    }
  });

  it('tells a record that has changed, where it stands and what it says now', () => {
    const { records, differs } = verified(deck, rich('figures.yaml', 'value: 30', 'value: 35'));
    expect(differs).toBe(true);
    const volume = records.find(({ id }) => id === 'volume');
    expect(volume).toMatchObject({ state: 'changed', now: 'Trade was nearly 35 billion dollars.', where: { file: 'data/coast/figures.yaml', line: 1 } });
    expect(volume?.was).not.toBe(volume?.is);
    expect(volume?.told.some(({ text, edited }) => text === '30' && !edited)).toBe(true);
  });

  it('takes a comma in another language for no change, and in its own for one', () => {
    const comma = rich('facts.yaml', 'دو کشور پیمان بستند.', 'دو کشور، پیمان بستند.');
    expect(verified(deck, comma)).toMatchObject({ differs: false, records: [] });
    expect(verified(persian, comma).records.map(({ id }) => id)).toEqual(['treaty']);
  });

  it('tells a record that tells another’s value', () => {
    const telling = rich('facts.yaml', 'The two countries signed a treaty.', '"The two countries signed a treaty on {value:volume}."');
    const more = withChange('figures.yaml', 'value: 30', 'value: 31', telling);
    const [before, after] = [telling, more].map((files) => verified(deck, files).records.find(({ id }) => id === 'treaty')?.is);
    expect(before).not.toBe(after);
  });

  it('tells a record that is gone', () => {
    const gone = { ...RICH, 'facts.yaml': (RICH['facts.yaml'] ?? '').replace(/- id: unused\n(?: {2}.*\n)+/, '') };
    const { falls } = verified(deck, gone);
    expect(falls).toMatchObject([{ of: 'record', id: 'unused', state: 'gone', fell: [] }]);
    expect(falls[0]?.told.map(({ text }) => text)).toContain('Something that no point tells.');
  });

  it('tells that a source is described in other words', () => {
    expect(verified(deck, rich('sources.json', '"The coast"', '"The coasts"')).sources).toEqual([{ id: 'daily-2025', state: 'changed', told: [] }]);
    expect(verified(persian, rich('sources.json', 'Daily, 26 December 2025', 'Daily, 27 December 2025')).sources).toEqual([]);
  });

  it('tells a title of the dataset that has changed, and nothing where it is another language’s', () => {
    const renamed = rich('themes.yaml', 'A new port opened', 'A new port has opened');
    const { statements, records, differs } = verified(deck, renamed);
    expect(differs).toBe(true);
    expect(records).toEqual([]);
    expect(statements).toMatchObject([{ of: 'point', id: 'port-opens', part: 'title', state: 'changed', now: 'A new port has opened', where: { file: 'data/coast/themes.yaml' } }]);
    expect(statements[0]?.told).toContainEqual({ slide: 9, text: 'A new port opened', edited: false });
    expect(verified(persian, renamed)).toMatchObject({ statements: [], differs: false });
  });

  it('tells that a point is gone, and whether somebody has edited its title since', () => {
    const gone = withChange('questions.yaml', 'points: [port-opens]', 'points: [port-opened]', rich('themes.yaml', 'id: port-opens', 'id: port-opened'));
    const edited = changed(deck, (parts) => replaced(parts, PORT, '<a:t>A new port opened</a:t>', '<a:t>A port closed</a:t>'));
    const [fall] = verified(edited, gone).falls;
    expect(fall).toMatchObject({ of: 'point', id: 'port-opens', state: 'gone' });
    expect(fall?.told).toContainEqual({ slide: 9, text: 'A port closed', edited: true });
  });

  it('knows no statements of a deck that was made before decks said which they have', () => {
    const before = changed(deck, (parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, xml.replace(/<statement [^>]*\/>/g, '').replace(/(<deck [^>]*) calendar="\w+"/, '$1')])));
    expect(verified(before, rich('themes.yaml', 'A new port opened', 'A new port has opened'))).toMatchObject({ statements: [], differs: false });
  });

  it('says nothing of what no slide shows', () => {
    const found = verified(deck, rich('dataset.yaml', 'authors: [A. Writer]', 'authors: [B. Writer]'));
    expect(found.against.dataset.version).not.toBe(found.made.dataset.version);
    expect(found.differs).toBe(false);
  });
});

describe('a deck that somebody has edited', () => {
  it('tells a title that was edited, and what stands there now', () => {
    const found = edit((parts) => replaced(parts, PORT, '<a:t>A new port opened</a:t>', '<a:t>A port </a:t></a:r><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>closed</a:t>'));
    expect(editsOf(found)).toEqual([{ kind: 'edited', part: 'title', shape: 'Title', now: 'A port closed', records: [] }]);
    expect(found).toMatchObject({ differs: true, records: [], deleted: [] });
  });

  it('tells a text that was edited, with the records that it told', () => {
    const found = edit((parts) => replaced(parts, slideWith(parts, 'The port opened on'), /The port opened on[^<]*/, 'The port never opened.'));
    expect(editsOf(found)).toEqual([expect.objectContaining({ kind: 'edited', part: 'text', now: 'The port never opened.', records: ['port'] })]);
  });

  it('tells a text that was taken out, and one that was added', () => {
    const bullet = /<a:p>(?:(?!<\/a:p>).)*The port opened on(?:(?!<\/a:p>).)*<\/a:p>/s;
    expect(editsOf(edit((parts) => replaced(parts, slideWith(parts, 'The port opened on'), bullet, '<a:p/>')))).toEqual([expect.objectContaining({ kind: 'removed', records: ['port'], now: '' })]);
    const box = '<p:sp><p:nvSpPr><p:cNvPr id="99" name="TextBox 98"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>Secret</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>';
    expect(editsOf(edit((parts) => replaced(parts, 'ppt/slides/slide2.xml', '</p:spTree>', box)))).toEqual([{ kind: 'added', part: 'text', shape: 'TextBox 98', now: 'Secret', records: [] }]);
  });

  it('tells an edited number of a chart, and edited notes', () => {
    const number = edit((parts) => replaced(parts, 'ppt/charts/chart1.xml', /(<c:val>.*?<c:v>)[^<]*/s, '$177'));
    expect(editsOf(number)).toEqual([expect.objectContaining({ kind: 'edited', part: 'chart', now: expect.stringContaining('77') as string })]);
    const notes = edit((parts) => replaced(parts, Object.keys(parts).find((name) => /notesSlides\/notesSlide\d+\.xml$/.test(name)) ?? '', /(<a:p>.*?<a:t>)[^<]+/s, '$1Something else'));
    expect(editsOf(notes)).toEqual([expect.objectContaining({ kind: 'edited', part: 'notes' })]);
  });

  it('keeps an outdated statement apart from one that was edited since', () => {
    const bytes = changed(deck, (parts) => replaced(parts, slideWith(parts, 'The port opened on'), /The port opened on[^<]*/, 'The port opened late.'));
    const { records } = verified(bytes, rich('events.yaml', 'date: 2025-11-12', 'date: 2025-11-13'));
    expect(records.flatMap(({ id, told }) => told.map(({ text, edited }) => [id, text, edited]))).toContainEqual(['port', 'The port opened late.', true]);
  });

  it('is as it was where only the form has changed: runs cut, spaces, breaks, marks of direction', () => {
    const found = edit((parts) =>
      replaced(parts, PORT, '<a:t>A new port opened</a:t>', '<a:t>A new</a:t></a:r><a:br/><a:r><a:t>port\u200E</a:t></a:r><a:r><a:t>\u00A0opened </a:t>'),
    );
    expect(found.differs).toBe(false);
  });
});

describe('slides', () => {
  const move = (parts: Parts): Parts => replaced(parts, PRESENTATION, /(<p:sldIdLst>)(<p:sldId [^>]*>)(.*?)(<\/p:sldIdLst>)/s, '$1$3$2$4');

  it('are told where they were moved, and nothing else of them', () => {
    const found = edit(move);
    expect(found.slides.filter(({ moved }) => moved).map(({ number, origin }) => [number, origin?.number])).toEqual([[found.slides.length, 1]]);
    expect(editsOf(found)).toEqual([]);
    expect(found.differs).toBe(true);
  });

  it('are told where they were deleted; what only they tell is not outdated', () => {
    const bytes = changed(deck, (parts) => replaced(parts, PRESENTATION, /(<p:sldIdLst>.*?)<p:sldId [^>]*>(<\/p:sldIdLst>)/s, '$1$2'));
    const found = verified(bytes);
    expect(found.deleted.map(({ number }) => number)).toEqual([found.slides.length + 1]);
    expect(found.slides.every(({ moved, copy, edits }) => !moved && !copy && edits.length === 0)).toBe(true);
  });

  const copied = (parts: Parts, change: (xml: string) => string): Parts => {
    const relations = PORT.replace('slides/', 'slides/_rels/').concat('.rels');
    const added = { ...parts, 'ppt/slides/slide999.xml': change(parts[PORT] ?? ''), 'ppt/slides/_rels/slide999.xml.rels': parts[relations] ?? '' };
    const listed = replaced(added, PRESENTATION, '</p:sldIdLst>', '<p:sldId id="999" r:id="rId999"/></p:sldIdLst>');
    return replaced(listed, RELATIONS, '</Relationships>', '<Relationship Id="rId999" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slides/slide999.xml"/></Relationships>');
  };

  it.each([
    ['with a new creation id, as PowerPoint gives one', (xml: string) => xml.replace(/(<p14:creationId [^>]*val=)"\d+"/, '$1"12345"')],
    ['with the same creation id', (xml: string) => xml],
    ['and edited since', (xml: string) => xml.replace(/The port opened on[^<]*/, 'Never.')],
  ])('are told where they were copied, %s', (_, change) => {
    const found = edit((parts) => copied(parts, change));
    const last = found.slides.at(-1);
    expect(last).toMatchObject({ copy: true, moved: false, title: 'A new port opened' });
    expect(found.slides.filter(({ origin }) => origin?.id === last?.origin?.id).map(({ copy }) => copy)).toEqual([false, true]);
    expect(found.deleted).toEqual([]);
  });

  it('are told where somebody has added one of their own', () => {
    const found = edit((parts) => copied(parts, () => '<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 1"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Of my own</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>'));
    expect(found.slides.at(-1)).toEqual({ number: found.slides.length, title: 'Of my own', copy: false, moved: false, edits: [] });
  });
});

describe('a deck that LibreOffice has saved', () => {
  const saved = (change: (parts: Parts) => Parts): Verification => edit((parts) => change(asLibreOfficeSaves(parts)));

  it('is as it was, and says that texts were gone by', () => {
    const found = saved((parts) => parts);
    expect(found.differs).toBe(false);
    expect(new Set(found.slides.map(({ origin }) => origin?.sure))).toEqual(new Set(['likely']));
  });

  it('tells an edited title by the rest of the slide', () => {
    const found = saved((parts) => replaced(parts, PORT, 'A new port opened', 'A port closed'));
    expect(editsOf(found)).toEqual([expect.objectContaining({ kind: 'edited', part: 'title', now: 'A port closed' })]);
    expect(found.deleted).toEqual([]);
  });

  it('guesses a slide of which no text is left from its place, and says so', () => {
    const found = saved((parts) => ({ ...parts, [PORT]: (parts[PORT] ?? '').replace(/<a:t>[^<]+/g, '<a:t>Other words') }));
    const guessed = found.slides.filter(({ origin }) => origin?.sure === 'possible');
    expect(guessed.map(({ title }) => title)).toEqual(['Other words']);
    expect(found.deleted).toEqual([]);
  });
});

it('tells nothing of a dataset that the deck was not made of, but what was edited by hand', () => {
  const other = rich('dataset.yaml', 'id: coast', 'id: inland');
  const changedToo = withChange('figures.yaml', 'value: 30', 'value: 35', other);
  expect(verified(deck, changedToo)).toMatchObject({ differs: false, records: [], statements: [], sources: [] });
  const edited = changed(deck, (parts) => replaced(parts, PORT, /<a:t>[^<]*opened/, '<a:t>A harbour is open'));
  expect(verified(edited, changedToo)).toMatchObject({ differs: true, records: [] });
});
