/** What the full deck of the bundled dataset must show, in each language, read from the written file alone. */
import type { Document, Element } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../electron/engine/units/language.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from './full-decks.ts';
import { lint } from '../lint/lint.ts';
import {
  type Package,
  elements,
  partFaults,
  partsOf,
  persianFaults,
  readPackage,
  slideLinks,
  slideNames,
  textOf,
} from './package-reader.ts';
import { exportDeck } from '../helpers/export-deck.ts';

/** Figures and names that the source text holds (¶5 to ¶36), as each language writes them. */
const NAMED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Kassym-Jomart Tokayev', 'Donald Trump', 'Rosatom', 'Soyuz-5', 'Baiterek', 'Aktau', 'C5+1', 'Abraham Accords', 'Caspian',
    '12 November', 'two-day', '1992', '1998', '2013', '2022', '2024', '2025', '1990s', '21st', '13', '30', '4 ', 'a quarter',
    '20,000', '175', 'INSTC', 'Middle Corridor', 'China', 'India', 'Iran', 'Belarus', 'United States', 'Turkey', 'Ukraine',
    'Donetsk', 'Luhansk', 'Georgia', 'Azerbaijan', 'Afghanistan', 'South Asia', 'Saudi Arabia', 'United Arab Emirates', 'Israel',
    'Eurasian Economic Union', 'Shanghai Cooperation Organisation', 'Commonwealth of Independent States',
    'Collective Security Treaty Organisation', 'National Bank of Kazakhstan', 'Kyiv', 'Washington', 'quasi-state', 'rare earth',
  ],
  fa: [
    'قاسم‌ژومارت توکایف', 'دونالد ترامپ', 'روساتم', 'سایوز-۵', 'بایترک', 'آکتائو', 'C5+1', 'ابراهیم', 'خزر',
    '۱۲ نوامبر', 'دوروزه', '۱۹۹۲', '۱۹۹۸', '۲۰۱۳', '۲۰۲۲', '۲۰۲۴', '۲۰۲۵', '۱۹۹۰', '۱۳', '۳۰', '۴ ', 'یک‌چهارم',
    '۲۰ هزار', '۱۷۵', 'INSTC', 'کریدور میانی', 'چین', 'هند', 'ایران', 'بلاروس', 'ایالات متحده', 'ترکیه', 'اوکراین',
    'دونتسک', 'لوهانسک', 'گرجستان', 'آذربایجان', 'افغانستان', 'جنوب آسیا', 'عربستان سعودی', 'امارات متحدهٔ عربی', 'اسرائیل',
    'اتحادیهٔ اقتصادی اوراسیا', 'سازمان همکاری شانگهای', 'کشورهای مستقل مشترک‌المنافع', 'سازمان پیمان امنیت جمعی',
    'بانک ملی قزاقستان', 'کی‌یف', 'واشنگتن', 'شبه‌دولتی', 'عناصر نادر',
  ],
};

const workshop = realWorkshop();

describe.each(LANGUAGES)('the full deck (%s)', (language) => {
  let bytes: Uint8Array;
  let read: Package;
  let facts: readonly string[];

  beforeAll(async () => {
    const deck = valueOf(await exportDeck(workshop, fullChoices(language)));
    ({ bytes, facts } = deck);
    read = readPackage(bytes);
  }, 60_000);

  const texts = (folder: 'slides' | 'notesSlides') =>
    [...read.documents]
      .filter(([name]) => name.startsWith(`ppt/${folder}/`) && name.endsWith('.xml'))
      .flatMap(([, document]) => elements(document, 'a:p').map(textOf));

  it('has every record of the dataset on a slide or in its notes', async () => {
    const { materials: { dataset }, briefing } = valueOf(await workshop.compose(fullChoices(language), quietly));
    expect(dataset.records.length).toBeGreaterThan(80);
    expect([...facts].sort()).toEqual(dataset.records.map((record) => record.id).sort());
    // The last words of a paragraph may be joined by a space that does not break.
    const spaced = (text: string) => text.replaceAll('\u00A0', ' ');
    const said = spaced([...texts('slides'), ...texts('notesSlides')].join('\n'));
    for (const fact of briefing.facts) expect(said, fact.id).toContain(spaced(fact.quote?.text ?? fact.text));
  });

  it('shows them on every kind of slide that earns it', async () => {
    const { deck } = valueOf(await workshop.compose(fullChoices(language), quietly));
    const count = (wanted: string) => deck.slides.filter(({ kind }) => kind === wanted).length;
    expect(count('table')).toBeGreaterThanOrEqual(2);
    for (const kind of ['bottom-line', 'chart', 'timeline', 'map', 'matrix', 'balance', 'columns', 'process', 'numbers', 'quote']) {
      expect(count(kind), kind).toBeGreaterThanOrEqual(1);
    }
    const years = deck.slides.flatMap((slide) => (slide.kind === 'timeline' ? slide.timeline.events.map(({ at }) => Math.floor(at)) : []));
    expect([Math.min(...years), Math.max(...years)]).toEqual([1992, 2025]);
    const routes = deck.slides.flatMap((slide) => (slide.kind === 'map' ? slide.map.routes : []));
    expect(routes.map(({ citations }) => citations.length > 0)).toEqual([true, true]);
  });

  it('states nothing without a source', async () => {
    const { problems } = await workshop.compose(fullChoices(language), quietly);
    expect(problems).toEqual([]);
  });

  it('has all figures and names of the source', () => {
    const said = [...texts('slides'), ...texts('notesSlides')].join('\n');
    expect(NAMED[language].filter((name) => !said.includes(name))).toEqual([]);
  });

  it('has no fault that an independent reader of the package can find', () => {
    expect(lint(bytes)).toEqual([]);
    expect([...read.documents].flatMap(([name, document]) => partFaults(name, document))).toEqual([]);
    expect(persianFaults(read)).toEqual([]);
  });

  it('has a title placeholder with text on every slide, and every slide in one section', () => {
    const names = slideNames(read);
    for (const name of names) {
      const document = read.documents.get(name);
      const titles = document ? elements(document, 'p:ph').filter((each) => each.getAttribute('type') === 'title' || each.getAttribute('type') === 'ctrTitle') : [];
      expect(titles.length, name).toBe(1);
    }
    const presentation = read.documents.get('ppt/presentation.xml');
    expect(presentation && elements(presentation, 'p14:sldId').length).toBe(names.length);
  });

  it('cites a source in the foot of every slide that states a fact', async () => {
    const { deck, scene } = valueOf(await workshop.compose(fullChoices(language), quietly));
    const stating = ['bullets', 'numbers', 'table', 'quote', 'section', 'chart', 'timeline', 'map', 'matrix', 'columns', 'balance', 'process', 'closing'];
    const silent = scene.slides.filter((slide, index) => {
      if (!stating.includes(deck.slides[slide.source]?.kind ?? '')) return false;
      const shapes = elements(read.documents.get(slideNames(read)[index] ?? '') as Document, 'p:sp');
      const foot = shapes.find((shape) => elements(shape, 'p:ph')[0]?.getAttribute('type') === 'ftr');
      return !foot || !(language === 'fa' ? /^منبع: تابناک/ : /^Source: Tabnak/).test(textOf(foot));
    });
    expect(silent.map((slide) => slide.title)).toEqual([]);
  });

  it('leads from the agenda to the sections, and from every citation to its source', () => {
    const names = slideNames(read);
    const texts = names.map((name) => textOf(read.documents.get(name)?.documentElement as Element));
    const links = names.flatMap((name) => slideLinks(read, name).map((link) => ({ from: name, ...link })));
    const agendaSlide = names[2];
    const agenda = links.filter(({ from }) => from === agendaSlide);
    const layoutOf = (name: string) => partsOf(read, name).find((part) => part.includes('slideLayouts'));
    const sections = names.filter((name) => layoutOf(name) === 'ppt/slideLayouts/slideLayout3.xml');
    expect([...new Set(agenda.map(({ to }) => to))]).toEqual(sections);
    for (const { text, to } of agenda) expect(texts[names.indexOf(to)]).toContain(text);
    const citations = links.filter(({ from, to }) => from !== agendaSlide && names.includes(to));
    expect(citations.length).toBeGreaterThan(names.length / 2);
    for (const { text, to } of citations) expect(texts[names.indexOf(to)]).toContain(text.split(/[،,]/)[0]);
  });

  it('gives the same bytes again', async () => {
    const again = valueOf(await exportDeck(realWorkshop(), fullChoices(language)));
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});
