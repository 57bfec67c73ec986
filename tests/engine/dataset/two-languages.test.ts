/** What one language of a text has and the other has not. */
import { describe, expect, it } from 'vitest';
import { makeView } from '../../../electron/engine/template/view.ts';
import { briefOf } from './briefing-promises.ts';
import { load, loadValid, VALID, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

const saying = (fa: string, en: string, more: Readonly<Record<string, string>> = {}) =>
  load({ ...withChange('facts.yaml', '{fa: چیزی که هیچ نکته‌ای نمی‌گوید., en: Something that no point tells.}', JSON.stringify({ fa, en })), ...more }).problems.map(({ code, params }) => [code, (params as { readonly written?: string }).written]);

describe('numbers of both languages', () => {
  it.each([
    ['۲۰ هزار کارگر', '20,000 workers'], ['سیزده سند', '13 documents'], ['۱۳ سند', 'thirteen documents'], ['در سال ۱۴۰۳', 'in 2024'], ['سدهٔ بیست‌ویکم', 'the 21st century'],
    ['نشست C5+1 با F-35', 'C5+1 met over F-35'], ['۱٫۵ تن', '1.5 tonnes'], ['{value:volume} بود', 'It was {value:volume}'],
  ])('“%s” and “%s” are alike', (fa, en) => expect(saying(fa, en)).toEqual([]));
  it.each([
    ['۲۱ کارگر', '20 workers', ['۲۱', '20']], ['چند سند', '13 documents', ['13']], ['۱٫۵ تن', '15 tonnes', ['۱٫۵', '15']], ['{value:volume} بود', 'It was great', ['{value:volume}']],
  ])('“%s” and “%s” differ', (fa, en, written) => expect(saying(fa, en).map(([, each]) => each)).toHaveLength(written.length));
});

describe('terms', () => {
  const terms = { 'terms.yaml': '- id: sco\n  term: {fa: سازمان همکاری شانگهای, en: Shanghai Cooperation Organisation}\n  short: {fa: شانگهای, en: SCO}\n  avoid: {fa: [پیمان شانگهای], en: [Shanghai Pact]}\n' };
  it.each([
    ['سازمان همکاری شانگهای آمد', 'The SCO came', []],
    ['همه آمدند', 'The SCO came', ['dataset.one-language']],
    ['پیمان شانگهای آمد', 'The Shanghai Cooperation Organisation came', ['dataset.term-avoid']],
    ['شانگهای آمد', 'The Shanghai Pact came', ['dataset.term-avoid', 'dataset.one-language']],
  ])('“%s” and “%s”', (fa, en, codes) => expect(saying(fa, en, terms).map(([code]) => code).sort()).toEqual([...codes].sort()));

  it('stand in a list for templates', () => {
    expect(makeView(briefOf(loadValid(RICH))).terms).toEqual([{ id: 'port', term: 'port', short: 'port', meaning: 'where ships lie' }]);
    expect(makeView(briefOf(loadValid(VALID))).terms).toEqual([]);
  });
});
