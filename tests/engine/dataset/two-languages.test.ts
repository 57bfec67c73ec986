/** What one language of a text has and the other has not. */
import { describe, expect, it } from 'vitest';
import { makeView } from '../../../electron/engine/template/view.ts';
import { briefOf } from './briefing-promises.ts';
import { agreedTranslations } from '../../../electron/engine/dataset/load.ts';
import { type Files, folderOf, load, loadValid, VALID, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

const saying = (fa: string, en: string, more: Readonly<Record<string, string>> = {}) =>
  load({ ...withChange('facts.yaml', '{fa: چیزی که هیچ نکته‌ای نمی‌گوید., en: Something that no point tells.}', JSON.stringify({ fa, en })), ...more }).problems.map(({ code, params }) => [code, (params as { readonly written?: string }).written]);

describe('numbers of both languages', () => {
  it.each([
    ['۲۰ هزار کارگر', '20,000 workers'], ['سیزده سند', '13 documents'], ['۱۳ سند', 'thirteen documents'], ['در سال ۱۴۰۳', 'in 2024'], ['سدهٔ بیست‌ویکم', 'the 21st century'],
    ['در نوامبر', 'in November'], ['در آبان', 'in November'], ['مهر او', 'His seal'], ['بیست‌ویکم', 'twenty-first'],
    ['نشست C5+1 با F-35', 'C5+1 met over F-35'], ['۱٫۵ تن', '1.5 tonnes'], ['{value:volume} بود', 'It was {value:volume}'],
  ])('“%s” and “%s” are alike', (fa, en) => expect(saying(fa, en)).toEqual([]));
  it.each([
    ['در آبان', 'in June', ['آبان', 'June']], ['در نوامبر', 'this winter', ['نوامبر']], ['در {date:2025-11}', 'in June', ['{date:2025-11}', 'June']], ['چند سند', 'thirteen documents', ['thirteen']],
    ['۲۱ کارگر', '20 workers', ['۲۱', '20']], ['چند سند', '13 documents', ['13']], ['۱٫۵ تن', '15 tonnes', ['۱٫۵', '15']], ['{value:volume} بود', 'It was great', ['{value:volume}']],
  ])('“%s” and “%s” differ', (fa, en, written) => expect(saying(fa, en).map(([, each]) => each)).toHaveLength(written.length));
});

describe('dates', () => {
  it.each([
    ['در ۲۱ آبان ۱۴۰۴', 'on 12 November 2025', []], ['در {date:2025-11}', 'in November 2025', []], ['در {date:2025-11}', 'in {date:2025-11}', []],
    ['در ۱۲ نوامبر ۲۰۲۵', 'on 13 November 2025', ['12', '13']], ['در {date:2025-11}', 'in {date:2025-06}', ['{date:2025-11}', '{date:2025-06}']],
  ])('“%s” and “%s”', (fa, en, written) => expect(saying(fa, en).filter(([code]) => code !== 'dataset.typed-date').map(([, each]) => each)).toEqual(written));
});

describe('names of actors and places', () => {
  it.each([
    ['ساحل بندر دارد', 'Coast has a port', []],
    ['دولت ساحلی بندر دارد', 'Coast has a port', []],
    ['ساحل بندر خود را دارد', 'It has a port', ['ساحل']],
    ['بندر باز است', 'The port of Island is open', ['Island']],
  ])('“%s” and “%s”', (fa, en, names) => expect(load(withChange('facts.yaml', '{fa: چیزی که هیچ نکته‌ای نمی‌گوید., en: Something that no point tells.}', JSON.stringify({ fa, en }))).problems.map(({ params }) => (params as { readonly name?: string }).name)).toEqual(names));

  it('may be another name that the actor goes by', () => {
    const files = withChange('facts.yaml', 'en: Something that no point tells.', 'en: Something that the isle tells.', withChange('facts.yaml', 'fa: چیزی که هیچ نکته‌ای نمی‌گوید.', 'fa: چیزی که جزیره می‌گوید.'));
    expect(load(files).problems.map(({ code }) => code)).toEqual(['dataset.name-one-language']);
    expect(load(withChange('actors.yaml', '{fa: جزیره, en: Island}', '{fa: جزیره, en: Island}, also: {en: [the isle]}', files)).problems).toEqual([]);
  });
});

describe('what was edited since', () => {
  const agreed = agreedTranslations(folderOf(VALID));
  const stale = (files: Files) => load({ ...files, 'translations.yaml': agreed }).problems.map(({ code, where }) => [code, where.file?.split('/').at(-1), where.field]);
  it('is nothing where both languages are as they were, or both were edited', () => {
    expect(stale(VALID)).toEqual([]);
    expect(stale(withChange('facts.yaml', 'The two countries signed', 'Both countries signed', withChange('facts.yaml', 'دو کشور پیمان بستند', 'هر دو کشور پیمان بستند')))).toEqual([]);
  });

  it('is told at the language that was left behind, wherever the record now stands', () => {
    const edited = withChange('facts.yaml', 'The two countries signed', 'Both countries signed');
    expect(stale(edited)).toEqual([['dataset.translation-stale', 'facts.yaml', 'text.fa']]);
    const moved = { ...edited, 'facts.yaml': (edited['facts.yaml'] ?? '').split(/(?=^- id)/m).reverse().join('') };
    expect(stale(moved)).toEqual([['dataset.translation-stale', 'facts.yaml', 'text.fa']]);
    expect(stale(withChange('themes.yaml', 'fa: بندر تازه‌ای باز شد', 'fa: بندری باز شد'))).toEqual([['dataset.translation-stale', 'themes.yaml', 'points[0].title.en']]);
  });

  it('is in agreement once it is recorded anew', () => {
    const files = withChange('facts.yaml', 'The two countries signed', 'Both countries signed');
    expect(load({ ...files, 'translations.yaml': agreedTranslations(folderOf(files)) }).problems).toEqual([]);
  });

  it('is nothing where no text is in both languages, and the file is no empty one', () => {
    const files = Object.fromEntries(Object.entries(VALID).filter(([name]) => name === 'sources.json'));
    expect(load({ ...VALID, 'translations.yaml': agreedTranslations(folderOf(files)) }).problems).toEqual([]);
  });
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
