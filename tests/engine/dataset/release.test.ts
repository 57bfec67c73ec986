/** Handling marks and what a release at a level leaves: nothing of what is above is anywhere in the dataset. */
import { describe, expect, it } from 'vitest';
import { rankOf, SCHEMES } from '../../../electron/engine/dataset/handling/schemes.ts';
import { releaseDataset } from '../../../electron/engine/dataset/release.ts';
import { makeView } from '../../../electron/engine/template/view.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { briefOf, ids } from './briefing-promises.ts';
import { load, loadValid, withChange, type Files } from './fixture.ts';
import { RICH } from './rich.ts';

/** The large dataset with one record marked. */
const marked = (file: string, begins: string, mark: string, files: Files = RICH) => withChange(file, begins, `${begins}  marking: ${mark}\n`, files);
const WISH = '- id: wish\n';
const TREATY = '- id: treaty\n';
const GREEN = rankOf(SCHEMES.tlp, 'TLP:GREEN');

it('writes the labels of TLP as FIRST does', () => {
  expect(SCHEMES.tlp.levels.map(({ label }) => label)).toEqual(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']);
});

describe('a scheme of one’s own', () => {
  const own = (handling: string): Files => ({
    ...withChange('dataset.yaml', 'authors:', `handling: {scheme: own, marking: ${handling}}\nauthors:`),
    'handling.yaml': 'title: {fa: طرح خانه, en: House scheme}\nlevels:\n  - {label: OPEN}\n  - {label: HOUSE, shown: {fa: ویژهٔ خانه, en: House only}, portion: H, ground: "#112233", ink: "#FFFFFF", also: [internal]}\n  - {label: DESK}\n',
  });
  it('marks, shows and releases as those of the program do', () => {
    const dataset = loadValid(own('HOUSE'));
    expect(makeView(briefOf(dataset, { language: 'fa' })).handling).toMatchObject({ marking: { label: 'ویژهٔ خانه', portion: 'H', ground: '#112233', ink: '#FFFFFF', rank: 1 } });
    expect(releaseDataset(dataset, 0).dataset).toBeUndefined();
    expect(releaseDataset(dataset, 1).dataset).toBeDefined();
  });

  it('is held to its own levels', () => {
    expect(load(own('internal')).problems.map(({ code, params }) => [code, params])).toEqual([['dataset.marking-unknown', { marking: 'internal', known: ['OPEN', 'HOUSE', 'DESK'], nearest: 'HOUSE' }]]);
    expect(load(own('TLP:RED')).problems.map(({ code }) => code)).toEqual(['dataset.marking-scheme']);
  });
});

it('says on every page that it is a draft and until when it must not be published', () => {
  const stamped = loadValid(withChange('dataset.yaml', 'authors:', 'draft: true\nembargo: 2026-01-05\ndistribution: [{fa: دفتر وزیر, en: Minister’s office}]\nauthors:'));
  expect(makeView(briefOf(stamped))).toMatchObject({ stamps: ['DRAFT', 'EMBARGOED UNTIL 5 January 2026'], distribution: ['Minister’s office'] });
  expect(makeView(briefOf(stamped, { language: 'fa' })).stamps).toEqual(['پیش‌نویس', 'انتشار پیش از ۵ ژانویه ۲۰۲۶ ممنوع']);
  expect(makeView(briefOf(loadValid()))).toMatchObject({ stamps: [], distribution: [] });
  const noticed = loadValid(withChange('dataset.yaml', 'authors:', 'draft: true\nnotice: {fa: برای آموزش, en: For training}\nauthors:'));
  expect(LANGUAGES.map((language) => makeView(briefOf(noticed, { language })).stamps)).toEqual([['برای آموزش', 'پیش‌نویس'], ['For training', 'DRAFT']]);
});

it('marks everything with its own and what it stands on', () => {
  const view = makeView(briefOf(loadValid(marked('facts.yaml', TREATY, 'TLP:RED')), { language: 'fa' }));
  expect(view.handling).toMatchObject({ scheme: 'tlp', marking: { label: 'TLP:GREEN' }, highest: { label: 'TLP:RED', ink: '#FF2B2B', ground: '#000000' } });
  expect(view.points.filter(({ marking }) => marking?.label === 'TLP:RED').map(({ id }) => id)).toEqual(['trade-treaty']);
  expect(view.judgements.map(({ marking }) => marking?.label)).toEqual(['TLP:AMBER', 'TLP:GREEN']);
  const source = makeView(briefOf(loadValid(withChange('sources.json', '"custom": {', '"custom": { "marking": "TLP:AMBER",', RICH))));
  expect(new Set(source.facts.map(({ marking }) => marking?.label))).toEqual(new Set(['TLP:AMBER']));
  expect(makeView(briefOf(loadValid())).handling).toBeNull();
});

describe('a release', () => {
  it('is the dataset itself where nothing is above', () => {
    const dataset = loadValid();
    expect(releaseDataset(dataset, 0).dataset).toBe(dataset);
    const rich = loadValid(RICH);
    expect(releaseDataset(rich, SCHEMES.tlp.levels.length - 1).dataset).toBe(rich);
  });

  it('leaves out a record with all that stands on it, and counts them', () => {
    const { dataset, leftOut } = releaseDataset(loadValid(marked('facts.yaml', TREATY, 'TLP:RED')), GREEN);
    expect(leftOut).toMatchObject({ records: 1, points: 1, judgements: 1, gaps: 0, questions: 1 });
    expect(dataset && ids(dataset.records)).not.toContain('treaty');
    expect(dataset?.message).toMatchObject({ news: { facts: ['port'] } });
    expect(dataset?.message?.text ?? dataset?.message?.meaning).toBeUndefined();
    expect(JSON.stringify(dataset)).not.toMatch(/signed a treaty|"treaty"|A new treaty|The treaty is new/);
  });

  it('keeps a point that vouches for its own words, with the records that are left', () => {
    const vouched = withChange('themes.yaml', '    - id: words-on-sea\n', '    - id: words-on-sea\n      marking: TLP:GREEN\n', marked('positions.yaml', WISH, 'TLP:AMBER'));
    const { dataset } = releaseDataset(loadValid(vouched), GREEN);
    expect(dataset?.themes.flatMap(({ points }) => points).find(({ id }) => id === 'words-on-sea')?.facts).toEqual(['words']);
    expect(ids(releaseDataset(loadValid(marked('positions.yaml', WISH, 'TLP:AMBER')), GREEN).dataset?.themes.flatMap(({ points }) => points) ?? [])).not.toContain('words-on-sea');
  });

  it('leaves no scenarios of which an alternative is gone, and no word of their title', () => {
    const alternatives = (mark: string): Files => ({
      ...withChange('themes.yaml', '- id: sea\n', '- id: sea\n  scenarios: [{id: port-future, question: {fa: بندر چه می‌شود؟, en: What of the port?}, title: {fa: پر می‌شود, en: It fills}}]\n', RICH),
      'judgements.yaml': ['full', 'empty'].map((id, index) => `- {id: ${id}, themes: [sea], ${index === 1 ? `marking: ${mark}, ` : ''}text: {fa: می‌شود., en: So it is.}, likelihood: even, scenario: {of: port-future, name: {fa: بندر, en: The port is ${id}}}, facts: [port]}\n`).join(''),
    });
    const left = (mark: string) => releaseDataset(loadValid(alternatives(mark)), GREEN).dataset;
    expect(briefOf(left('TLP:GREEN') ?? loadValid()).scenarios).toHaveLength(1);
    const gone = left('TLP:AMBER');
    expect([gone?.judgements.map(({ id, scenario }) => [id, scenario]), gone?.themes.some((theme) => 'scenarios' in theme)]).toEqual([[['full', undefined]], false]);
    expect(JSON.stringify(gone)).not.toMatch(/It fills|is empty|What of the port/);
  });

  it('leaves out whatever tells the value of a figure that is gone', () => {
    const files = withChange('figures.yaml', '- id: volume\n', '- id: volume\n  marking: TLP:RED\n', RICH);
    const { dataset } = releaseDataset(loadValid(files), GREEN);
    expect(JSON.stringify(dataset)).not.toContain('volume');
    expect(dataset && ids(dataset.themes)).not.toContain('trade');
  });

  it('hands out nothing of a dataset that is marked higher itself', () => {
    expect(releaseDataset(loadValid(RICH), 0).dataset).toBeUndefined();
  });

  it('loses names that only what is left out has', () => {
    const files = marked('quotes.yaml', '- id: words\n', 'TLP:RED');
    const { dataset } = releaseDataset(loadValid(files), GREEN);
    expect(JSON.stringify(dataset)).not.toMatch(/The sea is our road/);
    expect(briefOf(dataset ?? loadValid()).facts.length).toBeGreaterThan(5);
  });
});
