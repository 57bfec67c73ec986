/** Twelve kinds of source, each as a foreign work and as a Persian one, as analysts of the region cite them. All are invented. */
import type { CslSource } from '../../../../electron/engine/dataset/sources/work.ts';

interface Kind {
  readonly kind: string;
  readonly foreign: CslSource;
  readonly persian: CslSource;
  /** A place in it, as the dataset gives it. */
  readonly at: string;
}

const day = (...parts: readonly number[]) => ({ 'date-parts': [parts] });
const iranian = { calendar: 'persian' } as const;

export const KINDS: readonly Kind[] = [
  {
    kind: 'book', at: 'p. 12',
    foreign: { id: 'book-en', type: 'book', title: 'Ports and Power: The Inner Sea since 1900', author: [{ family: 'Buthor', given: 'Al' }], edition: '2', publisher: 'Harbour Press', 'publisher-place': 'London', issued: { 'date-parts': [['2015']] } },
    persian: { id: 'book-fa', type: 'book', title: 'جغرافیای سیاسی دریا', author: [{ family: 'احمدی', given: 'سارا' }], edition: '۲', publisher: 'نشر نی', 'publisher-place': 'تهران', issued: day(1402), custom: { ...iranian, translated: { en: { title: 'Political geography of the sea' } } } },
  },
  {
    kind: 'edited book', at: 'pp. 12-15',
    foreign: { id: 'edited-en', type: 'book', title: 'The Cape Route Revisited', editor: [{ family: 'Lindqvist', given: 'Åsa' }, { family: 'Okonkwo', given: 'Chidi' }], publisher: 'Nordic Press', 'publisher-place': 'Oslo', issued: day(2019) },
    persian: { id: 'edited-fa', type: 'book', title: 'بندرهای جنوب', editor: [{ family: 'نوری', given: 'حسن' }, { family: 'راد', given: 'نوید' }], publisher: 'سمت', 'publisher-place': 'تهران', issued: day(1399), custom: iranian },
  },
  {
    kind: 'chapter', at: 'table 2',
    foreign: { id: 'chapter-en', type: 'chapter', title: 'Round the Cape Again', author: [{ family: 'Mwangi', given: 'Wanjiru' }], 'container-title': 'The Cape Route Revisited', editor: [{ family: 'Lindqvist', given: 'Åsa' }, { family: 'Okonkwo', given: 'Chidi' }], page: '45-67', publisher: 'Nordic Press', 'publisher-place': 'Oslo', issued: day(2019) },
    persian: { id: 'chapter-fa', type: 'chapter', title: 'از چابهار تا آکتائو', author: [{ family: 'کاظمی', given: 'مریم' }], 'container-title': 'بندرهای جنوب', editor: [{ family: 'نوری', given: 'حسن' }], page: '۴۵-۶۷', publisher: 'سمت', 'publisher-place': 'تهران', issued: day(1399), custom: iranian },
  },
  {
    kind: 'journal article', at: 'p. 15',
    foreign: { id: 'journal-en', type: 'article-journal', title: 'Effects of CO<sub>2</sub> Prices on Inland Shipping', author: [{ family: 'Aliyev', given: 'Anar' }, { family: 'Berg', given: 'Bo' }, { family: 'Sørensen', given: 'Kaj' }], 'container-title': 'Eurasian Review', volume: '4', issue: '2', page: '11-30', issued: day(2024, 5), DOI: 'https://doi.org/10.1000/xyz' },
    persian: { id: 'journal-fa', type: 'article-journal', title: 'راهگذرهای دریای خزر', author: [{ family: 'احمدی', given: 'سارا' }, { family: 'نوری', given: 'حسن' }], 'container-title': 'فصلنامهٔ مطالعات اوراسیا', volume: '۸', issue: '۳', page: '۱۱-۳۰', issued: { 'date-parts': [[1401]], season: 'پاییز' }, DOI: '10.22059/jcep.2022.1', custom: iranian },
  },
  {
    kind: 'newspaper article', at: '¶3',
    foreign: { id: 'paper-en', type: 'article-newspaper', title: 'A harbour for four neighbours', 'container-title': 'The Harbour Observer', issued: { 'date-parts': [['2016', 2, 9]] }, URL: 'https://observer.example/harbour' },
    persian: { id: 'paper-fa', type: 'article-newspaper', title: 'چرا قزاقستان مهم شده است؟', 'container-title': 'تابناک', issued: day(2025, 12, 26) },
  },
  {
    kind: 'web page without date', at: '§2',
    foreign: { id: 'page-en', type: 'webpage', title: 'The Northern Berth', author: [{ literal: 'Ministry of Ports' }], URL: 'https://ports.example/berth', accessed: day(2025, 3, 1) },
    persian: { id: 'page-fa', type: 'webpage', title: 'آمار بار بندرها', author: [{ literal: 'سازمان بنادر و دریانوردی' }], URL: 'https://pmo.example/stat', issued: { literal: 'بی‌تا' }, accessed: day(2025, 3, 1) },
  },
  {
    kind: 'report', at: 'ص ۱۲',
    foreign: { id: 'report-en', type: 'report', title: 'World Trade 2020–2024: Who Pays?', author: [{ literal: 'World Bank' }], genre: 'Policy Research Working Paper', number: '7', publisher: 'World Bank', 'publisher-place': 'Washington, DC', issued: day(2024, 6) },
    persian: { id: 'report-fa', type: 'report', title: 'ترانزیت از ایران', author: [{ literal: 'مرکز پژوهش‌های مجلس' }], number: '۱۸۲۳۴', publisher: 'مرکز پژوهش‌های مجلس', 'publisher-place': 'تهران', issued: day(1401), custom: iranian },
  },
  {
    kind: 'thesis', at: 'ch. 3',
    foreign: { id: 'thesis-en', type: 'thesis', title: 'Grain on the Inner Sea', author: [{ family: 'Halabi', given: 'Nadia' }], genre: 'PhD thesis', publisher: 'University of Aktau', issued: day(2019) },
    persian: { id: 'thesis-fa', type: 'thesis', title: 'غلات در دریای خزر', author: [{ family: 'کاظمی', given: 'مریم' }], genre: 'رسالهٔ دکتری', publisher: 'دانشگاه تهران', issued: day(1398), custom: iranian },
  },
  {
    kind: 'speech', at: 'min. 14',
    foreign: { id: 'speech-en', type: 'speech', title: 'The Shore Decides', author: [{ family: 'Voss', given: 'Helena' }], event: 'Munich Security Conference', 'event-place': 'Munich', issued: day(2025, 2, 15) },
    persian: { id: 'speech-fa', type: 'speech', title: 'راه دریا', author: [{ family: 'راد', given: 'نوید' }], 'event-title': 'همایش ملی دریا', 'event-place': 'بندرعباس', issued: day(1403, 2, 11), custom: iranian },
  },
  {
    kind: 'interview', at: '00:14:05',
    foreign: { id: 'interview-en', type: 'interview', title: 'Interview with the Minister', author: [{ family: 'Rad', given: 'Navid' }], interviewer: [{ family: 'Parsa', given: 'Mina' }], issued: day(2025, 2, 3) },
    persian: { id: 'interview-fa', type: 'interview', title: 'گفت‌وگو با وزیر راه', author: [{ family: 'راد', given: 'نوید' }], interviewer: [{ family: 'پارسا', given: 'مینا' }], 'container-title': 'ایران', issued: day(1403, 11, 15), custom: iranian },
  },
  {
    kind: 'treaty or law', at: 'Art. 3(2)(b)',
    foreign: { id: 'treaty-en', type: 'treaty', title: 'United Nations Convention on the Law of the Sea', 'container-title': 'UNTS', volume: '1833', page: '397', issued: day(1982, 12, 10) },
    persian: { id: 'treaty-fa', type: 'legislation', title: 'قانون مناطق دریایی', authority: 'مجلس شورای اسلامی', issued: day(1372, 1, 31), custom: iranian },
  },
  {
    kind: 'data set', at: 'جدول ۲',
    foreign: { id: 'data-en', type: 'dataset', title: 'Container Port Traffic', author: [{ literal: 'World Bank' }], version: '3.1', publisher: 'World Bank', 'publisher-place': 'Washington, DC', issued: day(2024), DOI: '10.57966/abc' },
    persian: { id: 'data-fa', type: 'dataset', title: 'سالنامهٔ آماری بندرها', author: [{ literal: 'مرکز آمار ایران' }], version: '۲', publisher: 'مرکز آمار ایران', issued: day(1402), URL: 'https://amar.example/ports', custom: iranian },
  },
];
