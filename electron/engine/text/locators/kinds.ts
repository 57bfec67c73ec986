/** Kinds of places in a work, and what English and Persian call them. */
import type { Language } from '../../units/language.ts';

/** How a language names one place of a kind, and several, where that differs. */
interface Names {
  readonly one: string;
  readonly many?: string;
}

export interface PlaceForm extends Readonly<Record<Language, Names>> {
  /** What sources and analysts write for it, in either language: a regular expression without flags. */
  readonly signs: string;
  /** The label of CSL, which citation styles put into words of their own. */
  readonly csl?: string;
  /** The sign stands close to its number: ¶14. */
  readonly close?: true;
}

/** «صفحه», with the ezafe as people write it: «صفحهٔ», «صفحه‌ی», "صفحة". */
const EZAFE = '(?:ٔ|\u200cی|ی)?';

/** In the order in which they are tried: a longer sign before a shorter one that begins it. */
export const PLACE_FORMS = {
  timestamp: { csl: 'timestamp', en: { one: '' }, fa: { one: '' }, signs: '(?=\\d{1,2}:\\d{2}(?::\\d{2})?$)' },
  minute: { en: { one: 'min.' }, fa: { one: 'دقیقهٔ' }, signs: `min(?:ute)?s?\\.?|دقیقه${EZAFE}|دقیقهٔ` },
  page: { csl: 'page', en: { one: 'p.', many: 'pp.' }, fa: { one: 'ص.', many: 'صص.' }, signs: `pp?\\.?|pgs?\\.?|pages?|صص?\\.?|صفحه‌های|صفحه${EZAFE}|صفحات` },
  // Beside Persian digits a pilcrow reads as a nine at small sizes, so Persian has the word.
  paragraph: { csl: 'paragraph', close: true, en: { one: '¶' }, fa: { one: 'بند' }, signs: '¶+|paras?\\.?|pars?\\.|paragraphs?|بند(?:های)?|پاراگراف(?:‌های)?' },
  section: { csl: 'section', close: true, en: { one: '§' }, fa: { one: 'بخش' }, signs: '§+|secs?\\.?|sections?|بخش(?:‌های)?' },
  chapter: { csl: 'chapter', en: { one: 'ch.', many: 'chs.' }, fa: { one: 'فصل' }, signs: 'chaps?\\.?|chs?\\.?|chapters?|فصل(?:‌های)?' },
  part: { csl: 'part', en: { one: 'pt.', many: 'pts.' }, fa: { one: 'قسمت' }, signs: 'pts?\\.?|parts?|قسمت(?:‌های)?' },
  volume: { csl: 'volume', en: { one: 'vol.', many: 'vols.' }, fa: { one: 'ج.' }, signs: `vols?\\.?|volumes?|ج\\.?|جلد(?:های)?|دوره${EZAFE}|دورهٔ` },
  issue: { csl: 'issue', en: { one: 'no.', many: 'nos.' }, fa: { one: 'ش.' }, signs: `nos?\\.|issues?|ش\\.?|شماره${EZAFE}|شمارهٔ|شماره‌های` },
  table: { csl: 'table', en: { one: 'table', many: 'tables' }, fa: { one: 'جدول', many: 'جدول‌های' }, signs: 'tables?|tabs?\\.?|tbls?\\.?|جدول(?:‌های)?|جداول' },
  figure: { csl: 'figure', en: { one: 'fig.', many: 'figs.' }, fa: { one: 'شکل', many: 'شکل‌های' }, signs: 'figures?|figs?\\.?|شکل(?:‌های)?' },
  chart: { en: { one: 'chart', many: 'charts' }, fa: { one: 'نمودار', many: 'نمودارهای' }, signs: 'charts?|graphs?|نمودار(?:های)?' },
  map: { en: { one: 'map', many: 'maps' }, fa: { one: 'نقشهٔ', many: 'نقشه‌های' }, signs: `maps?|نقشه${EZAFE}|نقشهٔ|نقشه‌های` },
  box: { en: { one: 'box', many: 'boxes' }, fa: { one: 'کادر', many: 'کادرهای' }, signs: 'box(?:es)?|کادر(?:های)?' },
  slide: { en: { one: 'slide', many: 'slides' }, fa: { one: 'اسلاید', many: 'اسلایدهای' }, signs: 'slides?|اسلاید(?:های)?' },
  article: { csl: 'article-locator', en: { one: 'Art.', many: 'Arts.' }, fa: { one: 'مادهٔ', many: 'ماده‌های' }, signs: `arts?\\.?|articles?|ماده${EZAFE}|مادهٔ|ماده‌های|مواد|اصل` },
  clause: { en: { one: 'cl.', many: 'cls.' }, fa: { one: 'تبصرهٔ', many: 'تبصره‌های' }, signs: `cls?\\.|clauses?|تبصره${EZAFE}|تبصرهٔ` },
  appendix: { csl: 'appendix', en: { one: 'Appendix', many: 'Appendices' }, fa: { one: 'پیوست', many: 'پیوست‌های' }, signs: 'app\\.|appendix|appendices|پیوست(?:‌های)?|ضمیمه(?:ٔ|‌ی|ی)?|ضمیمهٔ' },
  annex: { en: { one: 'Annex', many: 'Annexes' }, fa: { one: 'پیوست', many: 'پیوست‌های' }, signs: 'annex(?:es)?' },
  line: { csl: 'line', en: { one: 'l.', many: 'll.' }, fa: { one: 'سطر', many: 'سطرهای' }, signs: 'lines?|ll?\\.|سطر(?:های)?' },
  note: { csl: 'note', en: { one: 'n.', many: 'nn.' }, fa: { one: 'پانویس', many: 'پانویس‌های' }, signs: 'notes?|footnotes?|endnotes?|fns?\\.?|nn?\\.|پانویس(?:‌های)?|پی‌نوشت(?:‌های)?|یادداشت(?:‌های)?' },
  column: { csl: 'column', en: { one: 'col.', many: 'cols.' }, fa: { one: 'ستون', many: 'ستون‌های' }, signs: 'cols?\\.?|columns?|ستون(?:‌های)?' },
  folio: { csl: 'folio', en: { one: 'fol.', many: 'fols.' }, fa: { one: 'برگ', many: 'برگ‌های' }, signs: 'fols?\\.?|folios?|برگ(?:‌های)?' },
} as const satisfies Readonly<Record<string, PlaceForm>>;

export type PlaceKind = keyof typeof PLACE_FORMS;

export const placeForm = (kind: PlaceKind): PlaceForm => PLACE_FORMS[kind];
