import { describe, expect, it } from 'vitest';
import { type Whole, areOfSeveral, isPercent, wholeIn, wholeOf } from '../../../electron/engine/dataset/shares.ts';
import type { Quantity } from '../../../electron/engine/text/quantity.ts';
import { briefOf } from './briefing-promises.ts';
import { load, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

const whole = (...given: readonly (Quantity | readonly [percent: Quantity])[]): Whole =>
  wholeOf(given.map((each) => (typeof each === 'string' ? { quantity: each, percent: false } : { quantity: each[0], percent: true })));

describe('shares of a whole', () => {
  it.each<[string, Whole, Whole]>([
    ['fractions that are the whole', whole('1/2', '1/4', '1/4'), { is: 'whole' }],
    ['thirds', whole('1/3', '2/3'), { is: 'whole' }],
    ['with a share of zero', whole('1/2', '0', '1/2'), { is: 'whole' }],
    ['one fraction', whole('1/4'), { is: 'part', rest: '3/4', percent: false }],
    ['fractions that leave some', whole('1/2', '1/6'), { is: 'part', rest: '1/3', percent: false }],
    ['percentages', whole(['62.5'], ['37.5']), { is: 'whole' }],
    ['a percentage of zero', whole(['0'], ['40'], ['60']), { is: 'whole' }],
    ['one percentage', whole(['37.5']), { is: 'part', rest: '62.5', percent: true }],
    ['one that is nearly all', whole(['99.7']), { is: 'part', rest: '0.3', percent: true }],
    ['all but what rounding takes', whole(['33.3'], ['33.3'], ['33.3']), { is: 'whole' }],
    ['more by what rounding adds', whole(['34'], ['34'], ['33']), { is: 'whole' }],
    ['percentages that leave some', whole(['30'], ['20.25']), { is: 'part', rest: '49.75', percent: true }],
    ['fractions and percentages mixed', whole('1/4', ['75']), { is: 'whole' }],
    ['a quarter and 20 percent', whole('1/4', ['20']), { is: 'part', rest: '55', percent: true }],
    ['amounts, whose sum is the whole', whole('30', '4'), { is: 'whole' }],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each<[string, Whole, Whole]>([
    ['more than the whole', whole('1/2', '3/4'), { is: 'over', sum: '125' }],
    ['1250 percent', whole(['1250']), { is: 'over', sum: '1250' }],
    ['100 and a half', whole(['60'], ['40.5']), { is: 'over', sum: '100.5' }],
    ['a loss', whole(['-5'], ['105']), { is: 'negative' }],
    ['nothing', whole(['0'], ['0']), { is: 'nothing' }],
    ['a fraction beside an amount', whole('1/4', '30'), { is: 'mixed' }],
    ['one amount', whole('30'), { is: 'single' }],
  ])('is none: %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('are of several wholes where their units name different ones', () => {
    expect([['percent of the water', 'of the water'], ['percent', 'of the water'], ['درصد آب', 'درصد'], ['30', '30']].map((units) => areOfSeveral(units.map(wholeIn)))).toEqual([false, false, false, false]);
    expect([['percent of the water', 'of all exports'], ['درصد آب رود', 'کل صادرات']].map((units) => areOfSeveral(units.map(wholeIn)))).toEqual([true, true]);
  });

  it('percent is known by the words of a unit', () => {
    expect(['percent', 'per cent of GDP', '%', 'درصد', '٪', 'percentage of exports'].map(isPercent)).toEqual([true, true, true, true, true, true]);
    expect(['people', 'dollars', 'هزار نفر'].map(isPercent)).toEqual([false, false, false]);
  });
});

it('a bar of shares that is asked for of two wholes is told, and drawn as bars', () => {
  const asked = (unit: string) =>
    load(
      withChange('dataset.yaml', '  - {id: inflows,', `  - {id: other, fa: ${unit === 'percent' ? 'درصد' : 'درصد آب'}, en: ${unit}}\n  - {id: inflows,`,
        withChange('figures.yaml', '  value: 1.5\n  scale: million\n  unit: dollar\n', '  value: 40\n  unit: other\n',
          withChange('themes.yaml', 'en: Share of fish exports}}\n      facts: [fish-share]', 'en: Share of fish exports}, form: share}\n      facts: [fish-share, boats]',
            withChange('themes.yaml', 'facts: [ships, boats]', 'facts: [ships]', RICH)))),
    );
  const found = ({ problems, dataset }: ReturnType<typeof asked>) => [
    problems.filter(({ code }) => code === 'dataset.chart-doughnut').map(({ params }) => params),
    dataset && briefOf(dataset).themes.flatMap(({ points }) => points).flatMap(({ chart }) => (chart?.measure === 'Share of fish exports' ? [chart.form] : [])),
  ];
  expect(found(asked('percent of the water'))).toEqual([[{ form: 'share', fault: { is: 'wholes', wholes: ['of all investment', 'of the water'] } }], ['bar']]);
  expect(found(asked('percent'))).toEqual([[], ['share']]);
});
