/** Judgements, gaps, questions and the bottom line: what of them a briefing tells, in what words, and what templates see. */
import { describe, expect, it } from 'vitest';
import type { Code } from '../../../electron/engine/diagnostics/problem.ts';
import { makeView } from '../../../electron/engine/template/view.ts';
import { YARDSTICKS } from '../../../electron/engine/text/likelihood/yardsticks.ts';
import { LIKELIHOODS } from '../../../electron/engine/language/estimates.ts';
import { likelihoodsIn, looseWordsIn } from '../../../electron/engine/text/likelihood/terms.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { briefOf, ids } from './briefing-promises.ts';
import { load, loadValid, withChange, VALID } from './fixture.ts';
import { RICH } from './rich.ts';

const rich = loadValid(RICH);

describe('a judgement', () => {
  it('says its step in the words of the yardstick, within the sentence or at its beginning', () => {
    expect(briefOf(rich).judgements[0]).toMatchObject({
      text: 'With the port open it is very likely that trade will grow.', theme: 'trade', ours: true, by: null,
      likelihood: { step: 'very-likely', word: 'very likely', range: '80–95%', stated: true },
      confidence: { level: 'moderate', words: 'moderate confidence', because: 'Two facts from one newspaper.' },
      assumptions: ['The port stays open.'], wouldChange: ['The sea lane closes.'],
    });
    expect(briefOf(rich, { language: 'fa' }).judgements[0]).toMatchObject({ text: 'با بندر تازه بسیار محتمل است که بازرگانی بیشتر شود.', likelihood: { range: '۸۰ تا ۹۵٪' } });
    const phia = loadValid(withChange('dataset.yaml', 'asOf:', 'yardstick: phia\nasOf:', withChange('judgements.yaml', 'en: "With the port open {likelihood}', 'en: "{likelihood}', RICH)));
    expect(briefOf(phia).judgements[0]?.text).toBe('It is highly likely that trade will grow.');
    expect(briefOf(phia).yardstick.steps.filter(({ used }) => used).map(({ word, range }) => `${word} ${range}`)).toEqual(['highly likely 80–90%']);
  });

  it('of somebody else keeps the words of its source', () => {
    expect(briefOf(rich).judgements[1]).toMatchObject({ ours: false, by: { name: 'Minister' }, text: 'The port may change everything.', likelihood: null, confidence: null });
  });

  it('comes with its weight, and with themes that have all its records', () => {
    expect(ids(briefOf(rich, { length: 'short' }).judgements)).toEqual(['more-trade']);
    expect(ids(briefOf(rich, { themes: ['sea'] }).judgements)).toEqual(['minister-hopes']);
    expect(ids(briefOf(rich, { themes: ['sea'] }).asked)).toEqual([]);
  });
});

describe('scenarios', () => {
  const alternative = (id: string, weight: string, likelihood: string, on = 'port') =>
    `- {id: ${id}, themes: [sea], weight: ${weight}, text: {fa: می‌شود., en: It comes.}, ${likelihood === '' ? '' : `likelihood: ${likelihood}, `}scenario: {of: what-comes, name: {fa: ${id}، گزینه, en: ${id} way}, meaning: {fa: خوب, en: Good}, signs: [{fa: نشانه, en: A sign}]}, facts: [${on}]}\n`;
  const supposing = (...judgements: readonly string[]) => ({
    ...withChange('themes.yaml', '- id: sea\n', '- id: sea\n  scenarios: [{id: what-comes, question: {fa: چه می‌شود؟, en: What comes?}, title: {fa: دومی, en: The second}}]\n', RICH),
    'judgements.yaml': judgements.join(''),
  });
  const three = loadValid(supposing(alternative('first', 'main', 'unlikely'), alternative('second', 'key', 'likely'), alternative('third', 'detail', 'unlikely', 'quay')));

  it('come with all their alternatives, at the length of the heaviest, the likeliest first', () => {
    const { scenarios, judgements } = briefOf(three, { length: 'short' });
    expect(scenarios).toEqual([{ id: 'what-comes', theme: 'sea', question: 'What comes?', title: 'The second', alternatives: ['second', 'first', 'third'], likeliest: ['second'] }]);
    expect(judgements.map(({ scenario }) => scenario?.name)).toEqual(['first way', 'second way', 'third way']);
  });

  it('of which a record belongs to themes not chosen stand as judgements of their own', () => {
    const { scenarios, judgements } = briefOf(three, { themes: ['sea'] });
    expect([scenarios, judgements.map(({ id, scenario }) => [id, scenario])]).toEqual([[], [['first', null], ['second', null]]]);
  });

  it('have no likeliest where all are alike, or none has a likelihood', () => {
    const likeliest = (...steps: readonly string[]) => briefOf(loadValid(supposing(...steps.map((step, index) => alternative(`way-${index}`, 'main', step))))).scenarios[0]?.likeliest;
    expect([likeliest('even', 'even'), likeliest('', ''), likeliest('unlikely', 'unlikely', 'unlikely', 'remote')]).toEqual([[], [], ['way-0', 'way-1', 'way-2']]);
  });

  it('are judgements to templates, under their theme too', () => {
    const { scenarios, themes } = makeView(briefOf(three));
    expect(scenarios.map(({ theme, alternatives, facts }) => [theme.title, alternatives.map(({ likelihood }) => likelihood?.word), ids(facts)])).toEqual([['The sea', ['likely', 'unlikely', 'unlikely'], ['port', 'quay']]]);
    expect(themes.map((theme) => ids(theme.scenarios))).toEqual([[], ['what-comes'], []]);
  });
});

it('gives the bottom line in parts, each where its records are, and the whole as before', () => {
  expect(briefOf(rich)).toMatchObject({ message: { text: 'Coast goes its own way between two neighbours.', news: { text: 'The port has opened.' }, meaning: { facts: [{ id: 'port' }, { id: 'treaty' }] } }, watch: [{ text: 'Who uses the port?' }] });
  const sea = briefOf(rich, { themes: ['sea'] });
  // What the text stands on is not all there; the news stand in its stead.
  expect([sea.message?.text, sea.message?.meaning, ids(sea.watch.flatMap(({ facts }) => facts))]).toEqual(['The port has opened.', null, ['port']]);
  const newsOnly = loadValid(withChange('dataset.yaml', 'authors:', 'message: {news: {text: {fa: بندر باز شد., en: The port has opened.}, facts: [port]}}\nauthors:'));
  expect(briefOf(newsOnly, { themes: ['sea'] }).message).toMatchObject({ text: 'The port has opened.', facts: [{ id: 'port' }], meaning: null });
});

it('shows templates gaps and questions at the slide that they belong to', () => {
  const { points, themes } = makeView(briefOf(rich));
  const seen = (id: string) => points.filter((point) => point.id === id).map(({ gaps, asked }) => [ids(gaps), ids(asked)]);
  expect(seen('port-opens')).toEqual([[['port-price'], ['why-now']]]);
  expect(seen('trade-grows')).toEqual([[[], ['why-port']]]);
  expect(themes.map(({ id, judgements }) => [id, ids(judgements)])).toEqual([['trade', ['more-trade']], ['sea', ['minister-hopes']], ['ties', []]]);
});

describe('words of likelihood', () => {
  it.each(Object.entries(YARDSTICKS))('of %s are known again, each as its step', (_name, { steps }) => {
    for (const language of LANGUAGES) {
      for (const step of LIKELIHOODS) expect(likelihoodsIn(steps[step].that[language], language), steps[step].that[language]).toEqual([{ found: expect.any(String) as string, step }]);
    }
  });

  it('are no part of other words, and a month is not loose', () => {
    expect([likelihoodsIn('It is unlikelier; ', 'en'), likelihoodsIn('بعیدی', 'fa')].flat()).toEqual([]);
    expect(looseWordsIn('In May 2024 mighty ships came.', 'en')).toEqual([]);
    expect(looseWordsIn('Perhaps it may come, it might.', 'en')).toEqual(['Perhaps', 'may', 'might']);
    expect(looseWordsIn('شاید بیاید؛ ممکن است احتمالاً نیاید', 'fa')).toEqual(['شاید', 'ممکن است', 'احتمالاً']);
  });

  it.each([
    ['It will probably grow.', ['likely']], ['It is Nearly Certain to grow.', ['almost-certain']], ['This is highly\n  probable.', ['very-likely']], ['It is more likely than not.', ['likely']], ['Chances are about even.', ['even']],
    ['It is not likely to grow.', ['unlikely']], ['It isn’t very likely.', ['unlikely']], ['This is more likely than that; the most likely case; not unlikely; as likely as that.', []],
    ['محتمل نیست رشد کند', ['unlikely']], ['تقریبا قطعی است', ['almost-certain']], ['بسیار نامحتمل است', ['very-unlikely']], ['عملاً غیرممکن است', ['remote']], ['بعید نیست؛ محتمل‌تر است؛ بعید نمی‌نماید', []],
  ] as const)('“%s” says %j', (text, steps) => {
    expect(likelihoodsIn(text, /[a-z]/.test(text) ? 'en' : 'fa').map(({ step }) => step)).toEqual(steps);
  });

  it.each([
    ['It is widely expected to grow', 'is widely expected to'], ['We expect growth', 'We expect'], ['There is a slim chance of it', 'a slim chance'], ['It can’t be ruled out', 'can’t be ruled out'], ['It could not be ruled out', 'could not be ruled out'], ['Growth is not unlikely', 'not unlikely'], ['It will most likely grow', 'most likely'],
    ['احتمال دارد رشد کند', 'احتمال دارد'], ['انتظار می‌رود رشد کند', 'انتظار می‌رود'], ['انتظار می رود رشد کند', 'انتظار می رود'], ['پیش‌بینی می‌شود رشد کند', 'پیش‌بینی می‌شود'], ['پیش‌بینی شده است که رشد کند', 'پیش‌بینی شده است'], ['بعید نیست رشد کند', 'بعید نیست'], ['به احتمال بسیار زیاد رشد می‌کند', 'به احتمال بسیار زیاد'],
  ] as const)('“%s” says “%s”, which is no step', (text, found) => {
    const language = /[a-z]/.test(text) ? 'en' : 'fa';
    expect([looseWordsIn(text, language), likelihoodsIn(text, language)]).toEqual([[found], []]);
  });

  it.each([
    'Its minister said “we might leave; it is likely”.', 'He said "perhaps".', 'Noria could not pay in 1998 and could no longer export.', 'The treaty is not excluded from review.', 'With all its might, a military might', 'It is possible to sail from Langar.', 'Both ways are equally likely.',
    'وزیر گفت «شاید برویم؛ بسیار محتمل است».', 'در پیمان پیش‌بینی شده است که گذر آزاد باشد.', 'در متن پیمان ترانزیت پیش‌بینی شده است.', 'از گذرگاه نمی‌توان رد شد.', 'رشد ممکن نیست؛ احتمال ندارد.',
  ])('“%s” leaves nothing open in words of its own', (text) => {
    const language = /[a-z]/.test(text) ? 'en' : 'fa';
    expect([looseWordsIn(text, language), likelihoodsIn(text, language)]).toEqual([[], []]);
  });
});

describe('estimative slips', () => {
  // Most stand in one language only, which is a slip of its own.
  const judging = (fields: string) => load({ ...VALID, 'judgements.yaml': `- id: growth\n  themes: [trade]\n  facts: [volume]\n${fields}` }).problems.filter(({ code }) => code !== 'dataset.one-language').map(({ code, severity }) => [code, severity] as const);
  const found = (...codes: readonly Code[]) => codes.map((code) => [code, code === 'dataset.likelihood-with-confidence' || code === 'dataset.likelihood-other' ? 'error' : 'warning']);

  it.each([
    ['a step and no confidence', 'text: {fa: "{likelihood} رشد کند.", en: "{likelihood} it grows."}\n  likelihood: likely', []],
    ['both measures in the text', 'text: {fa: رشد می‌کند., en: "We judge with high confidence that {likelihood} it grows."}\n  likelihood: likely', ['dataset.likelihood-with-confidence']],
    ['a likelihood beside confidence that is not ours', 'text: {fa: رشد می‌کند., en: "Consumer confidence is high, and {likelihood} it grows. He has \\"high confidence\\" and {likelihood} it grows."}\n  likelihood: likely', []],
    ['both measures in two sentences', 'text: {fa: رشد می‌کند., en: "{likelihood} it grows. We have high confidence."}\n  likelihood: likely', []],
    ['both measures in Persian', 'text: {fa: "با اطمینان زیاد {likelihood} رشد کند.", en: It grows.}\n  likelihood: likely', ['dataset.likelihood-with-confidence']],
    ['another step than that of the field', 'text: {fa: رشد می‌کند., en: It is very likely to grow.}\n  likelihood: likely', ['dataset.likelihood-other']],
    ['the step spelled out', 'text: {fa: بسیار محتمل است که رشد کند., en: It grows.}\n  likelihood: very-likely', ['dataset.likelihood-spelled']],
    ['a loose word beside a step', 'text: {fa: رشد می‌کند., en: "{likelihood} it might grow."}\n  likelihood: likely', ['dataset.loose-word']],
    ['a loose word instead of one', 'text: {fa: احتمالاً رشد می‌کند., en: It grows.}', ['dataset.loose-word']],
  ] as const)('%s', (_what, fields, codes) => {
    expect(judging(`  ${fields}\n`)).toEqual(found(...codes));
  });

  it('are let be in records, which say what their sources say', () => {
    expect(load(withChange('facts.yaml', 'en: The two countries signed a treaty.', 'en: With high confidence it is likely they may sign.')).problems).toEqual([]);
  });
});
