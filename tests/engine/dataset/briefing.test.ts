import { describe, expect, it } from 'vitest';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import type { DatasetChoices } from '../../../electron/engine/dataset/briefing.ts';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { CALENDARS } from '../../../electron/contract/choices.ts';
import { briefOf, checkBriefings, ids, themeOf, told } from './briefing-promises.ts';
import { loadValid, VALID, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

const dataset = loadValid();

const brief = (choices: Partial<DatasetChoices> = {}, of: Dataset = dataset): Briefing => briefOf(of, choices);

describe('makeBriefing', () => {
  it('takes all themes where none is named, else the named ones in the order of the dataset', () => {
    expect(ids(brief().themes)).toEqual(['trade', 'sea']);
    expect(ids(brief({ themes: ['sea', 'trade'] }).themes)).toEqual(['trade', 'sea']);
    const { themes } = brief({ themes: ['sea'], language: 'fa' });
    expect(themes.map(({ id, number, accent }) => [id, number, accent])).toEqual([['sea', '۱', 'accent3']]);
  });

  it('refuses an unknown theme with what is known', () => {
    const { briefing, problems } = makeBriefing(dataset, { themes: ['sea', 'seas', 'xyz'], language: 'en', length: 'full', calendar: 'both' });
    expect(briefing).toBeUndefined();
    expect(problems.map((found) => inWords(found, 'en').hint)).toEqual(['Did you mean "sea"?', 'Choose from: trade, sea.']);
    expect(problems.map(({ code }) => code)).toEqual(['dataset.unknown-theme', 'dataset.unknown-theme']);
  });

  it('says all in Persian, placeholders filled and digits Persian', () => {
    const briefing = brief({ language: 'fa', calendar: 'persian' });
    expect(briefing.direction).toBe('rtl');
    expect(briefing.date).toBe('۵ دی ۱۴۰۴');
    expect(briefing.isoDate).toBe('2025-12-26');
    const [trade, sea] = briefing.themes;
    expect(trade?.argument.text).toBe('بازرگانی تا نزدیک به ۳۰ میلیارد دلار رسید.');
    expect(trade?.points.map(({ title }) => title)).toEqual(['بازرگانی از ۲۰۲۰ بیشتر شده است', 'پیمان تازه در خرداد یا تیر ۱۴۰۴ بسته شد']);
    expect(sea?.points[0]?.facts[0]).toMatchObject({
      text: 'بندر در ۲۱ آبان ۱۴۰۴ باز شد.',
      note: 'نخستین بندر از ۱۹۹۰',
      date: '۲۱ آبان ۱۴۰۴',
      at: '2025-11-12',
      places: [{ id: 'port-city', kind: 'port', name: 'بندر', latitude: 10.5, longitude: 20 }],
      cite: [{ source: 'daily-2025', at: '¶3' }],
    });
    expect(briefing.sources).toMatchObject([
      { id: 'daily-2025', short: 'روزنامه ۲۰۲۵', full: 'روزنامه، ۲۶ دسامبر ۲۰۲۵', url: 'https://example.org/coast' },
    ]);
    expect(briefing.counts).toEqual({ themes: '۲', points: '۴', facts: '۷', sources: '۱' });
  });

  it('gives each kind of record what it has', () => {
    const facts = new Map(brief().facts.map((fact) => [fact.id, fact]));
    expect(facts.get('volume')).toMatchObject({
      label: 'Volume of trade',
      text: 'Trade was nearly 30 billion dollars.',
      date: 'by the end of 2024',
      at: '2024',
      value: { qualifier: 'nearly', number: '30', unit: 'billion dollars', text: 'nearly 30 billion dollars', amount: 30_000_000_000 },
      headline: false,
    });
    expect(facts.get('share')?.value).toEqual({ qualifier: '', number: 'a quarter', unit: 'of all investment', text: 'a quarter of all investment', amount: 0.25 });
    expect(facts.get('words')?.quote).toEqual({
      text: 'The sea is our road',
      speaker: { id: 'minister', kind: 'person', name: 'Minister', short: 'Minister', role: 'Minister of Transport', iso: '', flag: '' },
      picture: { media: 'media/minister.png', alt: 'The minister' },
      translated: true,
    });
    expect(facts.get('wish')).toMatchObject({
      basis: 'headline',
      headline: true,
      date: '',
      note: '',
      at: '',
      position: {
        actor: { id: 'island', kind: 'state', name: 'Island', short: 'Island', role: '', iso: '' },
        stance: 'wants',
        instrument: { id: 'ports', name: 'Ports' },
        what: '',
      },
    });
    expect(facts.get('treaty')?.actors.map(({ name }) => name)).toEqual(['Coast', 'Island']);
    expect(facts.get('treaty')).not.toHaveProperty('value');
    expect(brief({ language: 'fa' }).facts.find(({ id }) => id === 'words')?.quote?.translated).toBe(false);
  });

  it('puts every text on one line', () => {
    const files = withChange('facts.yaml', '{fa: دو کشور پیمان بستند., en: The two countries signed a treaty.}', '\n    fa: الف\n    en: |\n      The two\n      countries   signed\n\n      a\u00A0treaty.\n');
    expect(brief({}, loadValid(files)).facts[0]?.text).toBe('The two countries signed a\u00A0treaty.');
  });
});

describe('the length of a briefing', () => {
  it('short: key points, of their facts the key ones', () => {
    const briefing = brief({ length: 'short' });
    expect(briefing.themes.map(({ points }) => ids(points))).toEqual([['trade-grows'], ['port-opens']]);
    expect(briefing.themes.map(told)).toEqual([['volume', 'volume'], ['port', 'port']]);
    expect(ids(briefing.facts)).toEqual(['port', 'volume']);
  });

  it('standard: key and main', () => {
    const briefing = brief({ length: 'standard' });
    expect(briefing.themes.map(({ points }) => ids(points))).toEqual([['trade-grows', 'trade-treaty'], ['port-opens']]);
    expect(ids(briefing.facts)).toEqual(['treaty', 'port', 'volume', 'share']);
    expect(briefing.themes.flatMap(({ rest }) => rest)).toEqual([]);
  });

  it('full: everything, what no point tells once, with the first chosen theme', () => {
    const briefing = brief({ length: 'full' });
    expect(ids(themeOf(briefing, 'trade').rest)).toEqual(['unused']);
    expect(ids(themeOf(briefing, 'sea').rest)).toEqual([]);
    expect(ids(themeOf(brief({ themes: ['sea'] }), 'sea').rest)).toEqual(['unused']);
    expect(ids(briefing.facts)).toEqual(ids(dataset.records));
  });

  it('full: a record that only an argument names is told among the rest', () => {
    const files = withChange('themes.yaml', '[volume, share]', '[share]', withChange('themes.yaml', 'facts: [volume]\n', 'facts: [volume]\n'));
    expect(ids(themeOf(brief({}, loadValid(files)), 'trade').rest)).toEqual(['unused', 'volume']);
  });

  it('leaves a point its heaviest fact and a theme its heaviest point', () => {
    const files = withChange('figures.yaml', '  weight: key\n', '  weight: detail\n',
      withChange('themes.yaml', '      weight: key\n      as: numbers\n', '      as: numbers\n'));
    const trade = themeOf(brief({ length: 'short' }, loadValid(files)), 'trade');
    expect(trade.points.map(({ id, facts }) => [id, ids(facts)])).toEqual([['trade-grows', ['share']]]);
  });
});

describe('every briefing', () => {
  it('of the small dataset keeps its promises', () => {
    checkBriefings(dataset);
    checkBriefings(loadValid(RICH));
  });

  it('is the same each time', () => {
    for (const calendar of CALENDARS) expect(brief({ calendar })).toEqual(brief({ calendar }, loadValid(VALID)));
  });
});
