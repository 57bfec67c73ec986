import type { PlaceholderRole } from '../../scene/model.ts';
import type { Localized } from '../../units/language.ts';

/** Words of the masters, which a person reads in the master views and the selection pane; no slide shows them. */
export const WORDS = {
  title: { fa: 'عنوان', en: 'Title' },
  subtitle: { fa: 'زیرعنوان', en: 'Subtitle' },
  heading: { fa: 'سرستون', en: 'Heading' },
  body: { fa: 'متن', en: 'Text' },
  footer: { fa: 'پاصفحه', en: 'Footer' },
  date: { fa: 'تاریخ', en: 'Date' },
  slideNumber: { fa: 'شمارهٔ اسلاید', en: 'Slide number' },
  slideImage: { fa: 'تصویر اسلاید', en: 'Slide image' },
  notes: { fa: 'یادداشت‌ها', en: 'Notes' },
} as const satisfies Record<Exclude<PlaceholderRole, 'none'> | 'slideImage' | 'notes', Localized>;
