import type { Language } from '../units/language.ts';
import type { ChartForm } from '../units/chart-form.ts';

/** Why a chart is not drawn in the form that it was to have. */
export type ChartCause =
  /** They cannot be told apart in one chart, or have no room in it. */
  | { readonly of: 'series'; readonly count: number }
  | { readonly of: 'categories'; readonly count: number }
  | { readonly of: 'shares'; readonly count: number; readonly most: number }
  /** Of categories or series. */
  | { readonly of: 'names' }
  /** That stand at values instead of numbers. */
  | { readonly of: 'words' }
  | { readonly of: 'values' };

/** What a chart was to be, or has become. */
export type ShownForm = ChartForm | 'panels' | 'table';

const FORMS: Readonly<Record<Language, Readonly<Record<ShownForm, string>>>> = {
  en: { bar: 'bars', column: 'columns', line: 'lines', doughnut: 'a doughnut', share: 'one bar of its shares', panels: 'small charts, one a series', table: 'a table of its values' },
  fa: { bar: 'میله', column: 'ستون', line: 'خط', doughnut: 'حلقه', share: 'یک میله از سهم‌ها', panels: 'نمودارهای کوچک، برای هر سری یکی', table: 'جدول مقدارها' },
};

function why(cause: ChartCause): Readonly<Record<Language, readonly [reason: string, remedy: string]>> {
  switch (cause.of) {
    case 'series':
      return {
        en: [`${cause.count} series cannot be told apart or have no room in one chart`, 'Chart fewer series, or divide them among two charts.'],
        fa: [`${cause.count} سری در یک نمودار از هم بازشناخته نمی‌شوند یا جا ندارند`, 'سری‌های کمتری بیاورید، یا آن‌ها را میان دو نمودار بخش کنید.'],
      };
    case 'categories':
      return {
        en: [`${cause.count} categories have no room in it`, 'Chart fewer categories.'],
        fa: [`${cause.count} دسته در آن جا ندارند`, 'دسته‌های کمتری بیاورید.'],
      };
    case 'shares':
      return {
        en: [`${cause.count} shares of one whole cannot be told apart; there is room for ${cause.most}`, 'Put the smallest shares together.'],
        fa: [`${cause.count} سهم از یک کل از هم بازشناخته نمی‌شوند و جای ${cause.most} سهم هست`, 'کوچک‌ترین سهم‌ها را یکی کنید.'],
      };
    case 'names':
      return {
        en: ['the names have no room', 'Shorten the names of categories or series.'],
        fa: ['نام‌ها جا ندارند', 'نام دسته‌ها یا سری‌ها را کوتاه کنید.'],
      };
    case 'words':
      return {
        en: ['the words that stand at the values have no room', 'Shorten these words.'],
        fa: ['واژه‌هایی که کنار مقدارها می‌آیند جا ندارند', 'این واژه‌ها را کوتاه کنید.'],
      };
    case 'values':
      return {
        en: ['the values are too large or too small for an axis', 'Give them in another scale.'],
        fa: ['مقدارها برای محور بیش از اندازه بزرگ یا کوچک‌اند', 'آن‌ها را در مقیاس دیگری بدهید.'],
      };
  }
}

/** Messages on charts that look otherwise than was asked. */
export const chartMessages = {
  'layout.chart-as-table': (p: { title: string; form: ShownForm; cause: ChartCause }) => changed({ ...p, drawn: 'table' }),
  'layout.chart-other-form': changed,
  'layout.chart-too-much': (p: { title: string; series: number; categories: number; most: number }) => ({
    en: [`This chart has ${p.series} series of ${p.categories} values; it has no form that can be read, and a table of them would take more than ${p.most} slides: "${p.title}"`, 'Chart fewer series or values, or divide them among several charts.'] as const,
    fa: [`این نمودار ${p.series} سری با ${p.categories} مقدار دارد؛ هیچ شکل خوانایی ندارد و جدولشان بیش از ${p.most} اسلاید می‌گیرد: «${p.title}»`, 'سری‌ها یا مقدارهای کمتری بیاورید، یا آن‌ها را میان چند نمودار بخش کنید.'] as const,
  }),
  'layout.chart-evenly': (p: { title: string }) => ({
    en: [`The dates of this chart stand at equal distances, though they are not equally far apart: "${p.title}"`, 'Give one value for each date, or fewer dates.'] as const,
    fa: [`تاریخ‌های این نمودار با فاصله‌های برابر آمده‌اند، هرچند فاصله‌شان برابر نیست: «${p.title}»`, 'برای هر تاریخ یک مقدار بدهید، یا تاریخ‌های کمتری بیاورید.'] as const,
  }),
};

function changed(p: { title: string; form: ShownForm; drawn: ShownForm; cause: ChartCause }) {
  const { en, fa } = why(p.cause);
  return {
    en: [`This chart was to be ${FORMS.en[p.form]} and is ${FORMS.en[p.drawn]}, because ${en[0]}: "${p.title}"`, en[1]] as const,
    fa: [`این نمودار باید ${FORMS.fa[p.form]} می‌بود و به شکل ${FORMS.fa[p.drawn]} آمده است، زیرا ${fa[0]}: «${p.title}»`, fa[1]] as const,
  };
}
