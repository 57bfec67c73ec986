import type { Places } from '../places.ts';

/** «صفحه», with the ezafe as people write it: «صفحهٔ», «صفحه‌ی», "صفحة". */
const EZAFE = '(?:ٔ|\u200cی|ی)?';

/** Persian names of places in a work. */
export const places: Places = {
  timestamp: { one: '' },
  minute: { one: 'دقیقهٔ', signs: `دقیقه${EZAFE}|دقیقهٔ` },
  page: { one: 'ص.', many: 'صص.', signs: `صص?\\.?|صفحه‌های|صفحه${EZAFE}|صفحات` },
  // Beside Persian digits a pilcrow reads as a nine at small sizes.
  paragraph: { one: 'بند', signs: 'بند(?:های)?|پاراگراف(?:‌های)?' },
  section: { one: 'بخش', signs: 'بخش(?:‌های)?' },
  chapter: { one: 'فصل', signs: 'فصل(?:‌های)?' },
  part: { one: 'قسمت', signs: 'قسمت(?:‌های)?' },
  volume: { one: 'ج.', signs: `ج\\.?|جلد(?:های)?|دوره${EZAFE}|دورهٔ` },
  issue: { one: 'ش.', signs: `ش\\.?|شماره${EZAFE}|شمارهٔ|شماره‌های` },
  table: { one: 'جدول', many: 'جدول‌های', signs: 'جدول(?:‌های)?|جداول' },
  figure: { one: 'شکل', many: 'شکل‌های', signs: 'شکل(?:‌های)?' },
  chart: { one: 'نمودار', many: 'نمودارهای', signs: 'نمودار(?:های)?' },
  map: { one: 'نقشهٔ', many: 'نقشه‌های', signs: `نقشه${EZAFE}|نقشهٔ|نقشه‌های` },
  box: { one: 'کادر', many: 'کادرهای', signs: 'کادر(?:های)?' },
  slide: { one: 'اسلاید', many: 'اسلایدهای', signs: 'اسلاید(?:های)?' },
  article: { one: 'مادهٔ', many: 'ماده‌های', signs: `ماده${EZAFE}|مادهٔ|ماده‌های|مواد|اصل` },
  clause: { one: 'تبصرهٔ', many: 'تبصره‌های', signs: `تبصره${EZAFE}|تبصرهٔ` },
  appendix: { one: 'پیوست', many: 'پیوست‌های', signs: 'پیوست(?:‌های)?|ضمیمه(?:ٔ|‌ی|ی)?|ضمیمهٔ' },
  annex: { one: 'پیوست', many: 'پیوست‌های' },
  line: { one: 'سطر', many: 'سطرهای', signs: 'سطر(?:های)?' },
  note: { one: 'پانویس', many: 'پانویس‌های', signs: 'پانویس(?:‌های)?|پی‌نوشت(?:‌های)?|یادداشت(?:‌های)?' },
  column: { one: 'ستون', many: 'ستون‌های', signs: 'ستون(?:‌های)?' },
  folio: { one: 'برگ', many: 'برگ‌های', signs: 'برگ(?:‌های)?' },
};
