/** Problems with sources.json and with places in sources. */
import type { Language } from '../../units/language.ts';
import { namesOf } from '../language-names.ts';
export const datasetSourceMessages = {
  'dataset.reported-original': () => ({
    en: ['Somebody reported this work, but it is not said that the original was not seen.', 'Write "seen": "reported", or take "reportedBy" out.'] as const,
    fa: ['کسی این اثر را گزارش کرده است، ولی گفته نشده که اصل آن دیده نشده.', '"seen": "reported" بنویسید، یا "reportedBy" را بردارید.'] as const,
  }),
  'dataset.not-in-quote': (p: { what: 'number' | 'date'; written: string }) => ({
    en: [`The words quoted do not hold ${p.what === 'date' ? 'the date' : 'the number'} ${p.written}.`, 'Correct the one or the other, or quote more of the source.'] as const,
    fa: [`در واژه‌های نقل‌شده ${p.what === 'date' ? 'تاریخ' : 'عدد'} ${p.written} نیست.`, 'یکی از دو را درست کنید، یا بیشتر از منبع نقل کنید.'] as const,
  }),
  'dataset.work-date-form': (p: { value: string }) => ({
    en: [`${p.value} is no date of a work.`, 'Write { "date-parts": [[2025, 9, 14]] }, { "raw": "2025-09" } or words such as { "literal": "forthcoming" }; leave the field out where the work has no date.'] as const,
    fa: [`${p.value} تاریخ اثر نیست.`, 'بنویسید { "date-parts": [[2025, 9, 14]] } یا { "raw": "2025-09" } یا با واژه، مانند { "literal": "زیر چاپ" }؛ اثر بدون تاریخ این فیلد را نمی‌خواهد.'] as const,
  }),
  /** `shownAs`: the calendar that citations take it for. */
  'dataset.work-date-iranian': (p: { value: string; shownAs: 'gregorian' | 'persian' }) => ({
    en:
      p.shownAs === 'persian'
        ? ([`${p.value} looks like a date of the Iranian calendar and is shown as one.`, 'Say so in this source, "custom": { "calendar": "persian" }, or "calendar": "gregorian" if the work is that old.'] as const)
        : ([`${p.value} looks like a date of the Iranian calendar, but is shown as a Gregorian one.`, 'If it is Iranian, write "custom": { "calendar": "persian" } in this source; if the work is that old, "calendar": "gregorian".'] as const),
    fa:
      p.shownAs === 'persian'
        ? ([`${p.value} به تاریخ خورشیدی می‌ماند و چنین نشان داده می‌شود.`, 'در همین منبع بنویسید "custom": { "calendar": "persian" }؛ اگر اثر به‌راستی این‌قدر کهن است "calendar": "gregorian".'] as const)
        : ([`${p.value} به تاریخ خورشیدی می‌ماند، ولی میلادی نشان داده می‌شود.`, 'اگر خورشیدی است در همین منبع بنویسید "custom": { "calendar": "persian" }؛ اگر اثر به‌راستی این‌قدر کهن است "calendar": "gregorian".'] as const),
  }),
  'dataset.work-date-gregorian': (p: { value: string }) => ({
    en: [`${p.value} looks like a date of the Gregorian calendar, but the source has "calendar": "persian".`, 'Write the Iranian year, or take "calendar" out.'] as const,
    fa: [`${p.value} به تاریخ میلادی می‌ماند، ولی این منبع "calendar": "persian" دارد.`, 'سال خورشیدی را بنویسید یا "calendar" را بردارید.'] as const,
  }),
  'dataset.as-of-iranian': (p: { value: string; write: string }) => ({
    en: [`${p.value} is a date of the Iranian calendar.`, `Write the day in the Gregorian calendar, ${p.write}; Bardar shows it in the calendar of the briefing.`] as const,
    fa: [`${p.value} تاریخ خورشیدی است.`, `روز را به میلادی بنویسید، ${p.write}؛ بردار آن را به تقویم گزارش نشان می‌دهد.`] as const,
  }),
  'dataset.name-form': (p: { field: string }) => ({
    en: [`Here stands no name as CSL has it ("${p.field}").`, `Write "${p.field}": [{ "family": "Rad", "given": "Navid" }], or [{ "literal": "World Bank" }] for an institution.`] as const,
    fa: [`اینجا نامی به شکل CSL نیست («${p.field}»).`, `بنویسید "${p.field}": [{ "family": "راد", "given": "نوید" }] یا برای نهادها [{ "literal": "بانک جهانی" }].`] as const,
  }),
  'dataset.long-address': (p: { length: number; most: number }) => ({
    en: [`This address has ${p.length} signs, more than the ${p.most} that every program takes: it is shown, and is no link.`, 'Give a shorter one: a DOI, or what stands before the sign "?".'] as const,
    fa: [`این نشانی ${p.length} نویسه دارد، بیش از ${p.most} نویسه‌ای که هر برنامه‌ای می‌پذیرد: نشان داده می‌شود، ولی پیوند نیست.`, 'نشانی کوتاه‌تری بدهید: DOI، یا آنچه پیش از نشانهٔ «?» آمده است.'] as const,
  }),
  'dataset.source-nameless': () => ({
    en: ['The source has neither title nor author nor a work that it stands in.', 'Give it a "title".'] as const,
    fa: ['این منبع نه عنوان دارد، نه نویسنده و نه اثری که در آن آمده باشد.', 'به آن "title" بدهید.'] as const,
  }),
  /** `fields`: those of the source that hold Persian letters. */
  'dataset.source-script': (p: { fields: readonly string[] }) => ({
    en: [
      `English briefings show this source’s ${p.fields.join(' and ')} in Persian script.`,
      `To have it otherwise write "custom": { "translated": { "en": { ${p.fields.map((field) => (field === 'title' ? '"title": "…"' : `"${field}": [{ "family": "…", "given": "…" }]`)).join(', ')} } } } in it, and "medium": "in Persian" to put the translated title in the title’s stead.`,
    ] as const,
    fa: [
      `ارائه‌های انگلیسی ${p.fields.join(' و ')} این منبع را به خط فارسی نشان می‌دهند.`,
      `اگر نمی‌خواهید در آن بنویسید "custom": { "translated": { "en": { ${p.fields.map((field) => (field === 'title' ? '"title": "…"' : `"${field}": [{ "family": "…", "given": "…" }]`)).join(', ')} } } }؛ "medium": "in Persian" عنوان برگردانده را به جای خود عنوان می‌گذارد.`,
    ] as const,
  }),
  'dataset.locator-unfinished': (p: { at: string }) => ({
    en: [`"${p.at}" names no whole place in the source.`, 'Write page, paragraph, chapter or the like with its number: "p. 12", "pp. 12–15", "¶14", "ch. 3", "Appendix A"; a source without any has words in both languages: at: { fa: …, en: … }.'] as const,
    fa: [`«${p.at}» جایی کامل در منبع نیست.`, 'صفحه، بند، فصل یا مانند آن را با شماره‌اش بنویسید: «ص ۱۲»، «صص ۱۲–۱۵»، «بند ۱۴»، «فصل ۳»؛ منبع بدون شماره واژه‌ای به هر دو زبان می‌خواهد: at: { fa: …, en: … }.'] as const,
  }),
  'dataset.locator-words': (p: { at: string; language: Language }) => ({
    en: [
      `The place "${p.at}" stands in ${namesOf(p.language).en} decks as it is.`,
      'Give it in both languages: at: { fa: …, en: … }. Pages, paragraphs, tables, articles and the like Bardar puts into words itself: "p. 12", "table 2".',
    ] as const,
    fa: [
      `جای «${p.at}» در اسلایدهای ${namesOf(p.language).fa} به همین شکل می‌آید.`,
      'آن را به هر دو زبان بنویسید: at: { fa: …, en: … }. صفحه و بند و جدول و ماده و مانند آن‌ها را بردار خود برمی‌گرداند: «ص ۱۲»، «جدول ۲».',
    ] as const,
  }),
};
