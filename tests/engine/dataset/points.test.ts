/** What a point gives its kind of slide: charts, maps, parts, and what is left to be told beside. */
import { describe, expect, it } from 'vitest';
import type { BriefingPoint } from '../../../electron/engine/dataset/briefing-model.ts';
import { briefOf, ids, themeOf } from './briefing-promises.ts';
import { loadValid, withChange } from './fixture.ts';
import type { Files } from './fixture.ts';
import { RICH } from './rich.ts';

type Choices = Parameters<typeof briefOf>[1];

function pointOf(id: string, choices: Choices = {}, files: Files = RICH): BriefingPoint {
  const point = themeOf(briefOf(loadValid(files), choices), 'ties').points.find((each) => each.id === id);
  if (point === undefined) throw new Error(id);
  return point;
}

const chartOf = (id: string, choices: Choices = {}, files: Files = RICH) => {
  const { chart } = pointOf(id, choices, files);
  if (chart === null) throw new Error(`${id} has no chart`);
  const { categories, asked: _asked, ...rest } = chart;
  return { ...rest, categories: categories.map(({ label, values, shown, ...more }) => [label, values, shown, more.highlight, more.rest, ids(more.facts)]) };
};

describe('a chart', () => {
  it('of a series over time is a line, gaps and hedges included', () => {
    expect(chartOf('catch-grows')).toEqual({
      form: 'line',
      measure: 'million dollars',
      series: [''],
      categories: [
        ['2020', [1.5], [''], false, false, ['catch']],
        ['2021', [2], ['nearly 2'], false, false, ['catch']],
        ['2022', [null], [''], false, false, ['catch']],
        ['2023', [3.5], [''], false, false, ['catch']],
      ],
    });
    expect(ids(pointOf('catch-grows').besides)).toEqual(['fish-note']);
  });

  it('of a series whose points are out of order puts them in order of time', () => {
    const files = withChange('series.yaml', '{at: 2021, ', '{at: 2024-06, ', RICH);
    expect(pointOf('catch-grows', {}, files).chart?.categories.map(({ at }) => at)).toEqual(['2020', '2022', '2023', '2024-06']);
  });

  it('of several lines names them; numbers stand in their own scale in both languages', () => {
    expect(chartOf('two-fleets')).toMatchObject({
      form: 'bar',
      measure: 'thousand dollars',
      series: ['Coast', 'Island'],
      categories: [['Fish', [900, 200], ['', ''], false, false, ['fleets']], ['Shrimp', [300, null], ['at least 300', ''], false, false, ['fleets']]],
    });
    expect(chartOf('two-fleets', { language: 'fa' })).toMatchObject({
      measure: 'هزار دلار',
      series: ['ساحل', 'جزیره'],
      categories: [['ماهی', [900, 200], ['', ''], false, false, ['fleets']], ['میگو', [300, null], ['دست‌کم ۳۰۰', ''], false, false, ['fleets']]],
    });
  });

  it('of a share is a bar of shares, with what is left of the whole hedged the other way', () => {
    expect(chartOf('half-of-fish')).toEqual({
      form: 'share',
      measure: 'Share of fish exports',
      series: [''],
      categories: [
        ['Island', [0.5], ['nearly half'], true, false, ['fish-share']],
        ['', [0.5], ['more than half'], false, true, ['fish-share']],
      ],
    });
    const nameless = withChange('themes.yaml', '      chart: {measure: {fa: سهم از صادرات ماهی, en: Share of fish exports}}\n', '', RICH);
    expect((['en', 'fa'] as const).map((language) => chartOf('half-of-fish', { language }, nameless).measure)).toEqual(['Share of all investment', 'سهم از کل سرمایه‌گذاری']);
    const third = withChange('figures.yaml', 'value: 1/2', 'value: 2/6', withChange('figures.yaml', '  unit: inflows\n  qualifier: nearly\n', '  unit: inflows\n', RICH));
    expect(chartOf('half-of-fish', {}, third).categories).toEqual([
      ['Island', [1 / 3], ['two-sixths'], true, false, ['fish-share']],
      ['', [2 / 3], ['two-thirds'], false, true, ['fish-share']],
    ]);
  });

  it('of several figures counts them on the scale of the largest, the first in the foreground', () => {
    expect(chartOf('ships-and-boats')).toEqual({
      form: 'column',
      measure: 'million dollars',
      series: [''],
      categories: [
        ['Ships', [0.6], ['0.6'], true, false, ['ships']],
        ['Boats', [1.5], ['about 1.5'], false, false, ['boats']],
      ],
    });
    expect(chartOf('ships-and-boats', { language: 'fa' }).categories).toEqual([
      ['کشتی‌ها', [0.6], ['۰٫۶'], true, false, ['ships']],
      ['قایق‌ها', [1.5], ['حدود ۱٫۵'], false, false, ['boats']],
    ]);
  });

  it('shows figures of one unit only, the others beside', () => {
    const files = withChange('themes.yaml', 'facts: [ships, boats]', 'facts: [fish-share, boats, ships]', RICH);
    const point = pointOf('ships-and-boats', {}, files);
    expect(point.chart?.form).toBe('share');
    expect(ids(point.besides)).toEqual(['boats', 'ships']);
  });

  it('gives way to bullets where the records of a length make none', () => {
    const files = withChange('figures.yaml', '  value: 600\n', '  value: 600\n  weight: detail\n', RICH);
    const point = pointOf('ships-and-boats', { length: 'standard' }, files);
    expect([point.as, point.chart, ids(point.facts), ids(point.besides)]).toEqual(['bullets', null, ['boats'], []]);
  });

  const asked = (files: Files) => withChange('themes.yaml', 'chart: {form: column}', 'chart: {form: doughnut}', files);
  const inPercent = (ships: string, boats: string) =>
    withChange('dataset.yaml', 'units:', 'units:\n  - {id: share, fa: درصد, en: percent}', withChange('figures.yaml', '  value: 600\n  scale: thousand\n  unit: dollar', `  value: ${ships}\n  unit: share`, withChange('figures.yaml', '  value: 1.5\n  scale: million\n  unit: dollar', `  value: ${boats}\n  unit: share`, RICH)));

  it.each([
    ['62.5', '37.5', [[62.5], [37.5]]],
    ['0', '100', [[0], [100]]],
    ['30', '20', [[30], [20], [50]]],
  ])('of percentages is a ring where one is asked for, with what they leave: %s and %s', (ships, boats, values) => {
    const chart = pointOf('ships-and-boats', {}, asked(inPercent(ships, boats))).chart;
    expect([chart?.form, chart?.asked, chart?.categories.map((category) => category.values)]).toEqual(['doughnut', true, values]);
    expect(chart?.categories.map(({ rest }) => rest)).toEqual(values.map((_, index) => index === 2));
  });

  it('of percentages that are the whole is a bar of shares where no form is asked for, the point first and the others by size', () => {
    const unasked = (files: Files) => withChange('themes.yaml', '      chart: {form: column}\n', '', files);
    const formOf = (ships: string, boats: string) => pointOf('ships-and-boats', {}, unasked(inPercent(ships, boats))).chart;
    expect([formOf('62.5', '37.5')?.form, formOf('30', '20')?.form]).toEqual(['share', 'bar']);
    expect(pointOf('ships-and-boats', {}, unasked(RICH)).chart?.form).toBe('bar');
    const wished = withChange('themes.yaml', 'chart: {form: column}', 'chart: {form: share}', inPercent('30', '20'));
    expect(pointOf('ships-and-boats', {}, wished).chart).toMatchObject({ form: 'share', asked: true, categories: [{ highlight: true }, { highlight: false }, { rest: true, values: [50] }] });
  });

  it('of shares over the whole is none', () => {
    const chart = pointOf('ships-and-boats', {}, asked(inPercent('80', '40'))).chart;
    expect([chart?.form, chart?.asked]).toEqual(['bar', false]);
  });

  it('of amounts is a ring of their sum where one is asked for; several lines are none', () => {
    expect(chartOf('ships-and-boats', {}, asked(RICH)).form).toBe('doughnut');
    expect(chartOf('two-fleets', {}, withChange('themes.yaml', 'chart: {form: bar}', 'chart: {form: doughnut}', RICH)).form).toBe('bar');
  });
});

describe('a map', () => {
  it('has the routes of which the point tells, and names each state and place once', () => {
    const { map, besides } = pointOf('lanes');
    expect(map?.subject).toBe('XC');
    expect(map?.countries.map(({ iso, name }) => [iso, name])).toEqual([['XC', 'Coast']]);
    expect(ids(map?.places ?? [])).toEqual(['bay']);
    expect(map?.routes.map(({ name, through, facts }) => [name, ids(through), ids(facts)])).toEqual([['Sea lane', ['port-city', 'cape'], ['lane-length']]]);
    expect(ids(besides)).toEqual(['fish-note']);
  });

  it('gives way to bullets where nothing vouches for a route', () => {
    const files = withChange('routes.yaml', '[port, lane-length]', '[port, fish-note]',
      withChange('themes.yaml', '      as: map\n', '      weight: key\n      as: map\n', RICH));
    expect(pointOf('lanes', {}, files).as).toBe('map');
    expect(pointOf('lanes', { length: 'short' }, files).as).toBe('bullets');
  });

  it('stands among the routes of the briefing', () => {
    const told = (themes: readonly string[]) => briefOf(loadValid(RICH), { themes }).routes.map(({ id, facts }) => [id, ids(facts)]);
    expect(told(['ties'])).toEqual([['lane', ['lane-length']], ['road', ['road-length']]]);
    expect(told(['trade'])).toEqual([]);
    expect(told([])).toEqual([['lane', ['lane-length', 'port']], ['road', ['road-length']]]);
  });
});

describe('parts', () => {
  it('keep what is told of them, and leave the rest beside', () => {
    const { as, parts, besides } = pointOf('between');
    expect([as, parts.map(({ title, text, facts }) => [title, text, ids(facts)]), ids(besides)]).toEqual([
      'balance',
      [['Island', 'friendship', ['friend']], ['The north', '', ['road-length']]],
      ['fish-note'],
    ]);
  });

  it('stand around the actor of the dataset, or the centre of the point', () => {
    expect(pointOf('between').centre?.name).toBe('Coast');
    expect(pointOf('between', {}, withChange('themes.yaml', '      as: balance\n', '      as: balance\n      centre: north\n', RICH)).centre?.short).toBe('N');
  });

  it('are all told at any length', () => {
    const files = withChange('themes.yaml', '      as: balance\n', '      as: balance\n      weight: key\n', RICH);
    const { as, parts, centre } = pointOf('between', { length: 'short' }, files);
    expect([as, parts.length, centre?.id]).toEqual(['balance', 2, 'coast']);
  });
});

describe('a short briefing', () => {
  const asKey = (point: string, files: Files = RICH): Files => withChange('themes.yaml', `    - id: ${point}\n`, `    - id: ${point}\n      weight: key\n`, files);
  const told = (point: string, files: Files) => ids(pointOf(point, { length: 'short' }, files).facts);

  it('keeps what fills the kind of slide that a point asks for', () => {
    const files = asKey('powers');
    expect(pointOf('powers', { length: 'short' }, files).as).toBe('matrix');
    expect(told('powers', files)).toContain('island-wants');
  });

  it('keeps the records that a title names, and the main ones where few are key', () => {
    const lone = asKey('way');
    expect(told('way', lone)).toEqual(ids(pointOf('way', {}, lone).facts));
    const named = withChange('themes.yaml', 'title: {fa: بندر بزرگ است, en: The port is large}\n      weight: detail', 'title: {fa: بندر بزرگ است, en: "The port is large: {value:boats}"}\n      weight: key', withChange('themes.yaml', 'facts: [quay, fish-note]\n    - id: steps', 'facts: [friend, boats]\n    - id: steps', RICH));
    expect(told('sight', named)).toContain('boats');
  });
});

it('tells beside a timeline, a matrix, numbers and a quotation what they do not show', () => {
  expect(ids(pointOf('way').besides)).toEqual(['fish-note']);
  expect(ids(pointOf('powers').besides)).toEqual(['fish-note']);
  const { themes } = briefOf(loadValid(RICH));
  const besides = (point: string) => ids(themes.flatMap(({ points }) => points).find(({ id }) => id === point)?.besides ?? []);
  expect(besides('words-on-sea')).toEqual(['wish']);
  expect(besides('trade-grows')).toEqual([]);
  expect(besides('port-opens')).toEqual([]);
});

describe('the message of a dataset', () => {
  const message = (themes: readonly string[]) => briefOf(loadValid(RICH), { themes, length: 'short' }).message;

  it('stands where the chosen themes have all its records, which are then told', () => {
    expect(message(['trade'])?.text).toBe('Coast goes its own way between two neighbours.');
    expect(ids(message(['trade'])?.facts ?? [])).toEqual(['treaty', 'friend']);
    expect(ids(briefOf(loadValid(RICH), { themes: ['trade'], length: 'short' }).facts)).toEqual(['treaty', 'friend', 'volume']);
  });

  it('stands nowhere else', () => {
    expect(message(['ties'])).toBeUndefined();
    // The news alone are borne out there.
    expect(message(['sea'])?.text).toBe('The port has opened.');
  });
});

it('gives a theme its questions', () => {
  const of = (id: string) => themeOf(briefOf(loadValid(RICH)), id).questions;
  expect([of('ties'), of('sea')]).toEqual([['How long can Coast work with everybody?', 'What does Island want?'], []]);
});

describe('pictures', () => {
  it('stand on a point with all of its records as the caption, and beside a quote', () => {
    const point = pointOf('sight', { length: 'full', language: 'fa' });
    expect(point.picture).toEqual({ media: 'media/port.jpg', alt: 'جرثقیل‌های بندر' });
    expect([point.as, ids(point.besides)]).toEqual(['picture', ['quay', 'fish-note']]);
  });

  it('of a quote stand before that of its speaker', () => {
    const quoteIn = (files: Files) => briefOf(loadValid(files), { length: 'full' }).facts.find(({ id }) => id === 'words')?.quote;
    expect(quoteIn(RICH)?.picture).toEqual({ media: 'media/minister.png', alt: 'The minister' });
    const own = withChange('quotes.yaml', '  speaker: minister\n', '  speaker: minister\n  picture: {media: media/port.jpg, alt: {fa: بندر, en: The port}}\n', RICH);
    expect(quoteIn(own)?.picture).toEqual({ media: 'media/port.jpg', alt: 'The port' });
    expect(quoteIn(withChange('quotes.yaml', 'speaker: minister', 'speaker: island', RICH))?.picture).toBeUndefined();
  });
});
