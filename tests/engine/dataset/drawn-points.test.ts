/** What points give networks, flows and shaded maps. */
import { describe, expect, it } from 'vitest';
import type { BriefingPoint } from '../../../electron/engine/dataset/briefing-model.ts';
import { briefOf, ids } from './briefing-promises.ts';
import { DRAWN } from './drawn.ts';
import { type Files, loadValid, withChange } from './fixture.ts';

function pointOf(id: string, files: Files = DRAWN): BriefingPoint {
  const point = briefOf(loadValid(files)).themes.flatMap(({ points }) => points).find((each) => each.id === id);
  if (point === undefined) throw new Error(id);
  return point;
}

describe('a network', () => {
  const namesOf = ({ network }: BriefingPoint) => [network?.subject.id, network?.actors.map(({ id }) => id)];

  it('stands around the actor of the dataset and names each once', () => {
    const point = pointOf('around');
    expect(namesOf(point)).toEqual(['coast', ['coast', 'island', 'minister']]);
    expect(point.network?.relations.map(({ from, to, how, direction, sign, fact }) => [from.id, to.id, how, direction, sign, fact.id])).toEqual([
      ['coast', 'island', 'friend of', 'both-ways', 'good', 'friends'],
      ['minister', 'island', 'talks with', 'one-way', '', 'talks'],
    ]);
    expect(ids(point.besides)).toEqual(['treaty']);
  });

  it('stands around the centre of the point where a relation names it, else around whom they name most', () => {
    const around = (centre: string) => namesOf(pointOf('around', withChange('themes.yaml', 'as: network\n', `as: network\n      centre: ${centre}\n`, DRAWN)))[0];
    expect([around('minister'), around('north')]).toEqual(['minister', 'island']);
  });
});

describe('flows', () => {
  it('are counted in one scale, with all that hedges them', () => {
    const { flows, besides } = pointOf('through');
    expect(flows?.measure).toBe('dollars');
    expect(flows?.flows.map(({ from, to, value, shown, highlight, fact }) => [from.id, to.id, value, shown, highlight, fact.id])).toEqual([
      ['island', 'coast', 1200, '1,200\u00A0±\u00A0200', true, 'sent'],
      ['coast', 'port-city', 1000, 'about 1,000', true, 'onward'],
    ]);
    expect(ids(besides)).toEqual(['treaty']);
  });

  it('have as their point those of whom the dataset names', () => {
    const { flows } = pointOf('through', withChange('themes.yaml', 'as: flow\n', 'as: flow\n      flow: {highlight: port-city, measure: {fa: الف, en: Fish}}\n', DRAWN));
    expect([flows?.measure, flows?.flows.map(({ highlight }) => highlight)]).toEqual(['Fish', [false, true]]);
  });
});

it('a shaded map has the figures that are of one state besides whom all is about', () => {
  const { shadedMap, besides } = pointOf('shades');
  expect([shadedMap?.measure, shadedMap?.subject?.iso]).toEqual(['dollars', 'XC']);
  expect(shadedMap?.countries.map(({ state, value, highlight, fact }) => [state.iso, value, highlight, fact.id])).toEqual([['XI', 20, true, 'of-island'], ['XN', 30, false, 'of-north']]);
  expect(ids(besides)).toEqual(['of-both']);
});

it('numbers of a chart keep how far they may be off', () => {
  const files = withChange('series.yaml', '  value: 20\n', '  value: 20\n  plusMinus: 2\n', withChange('themes.yaml', 'as: shaded-map', 'as: chart', DRAWN));
  expect(pointOf('shades', files).chart?.categories[0]?.shown).toEqual(['20\u00A0±\u00A02']);
});
