/** Problems with dates, values and placeholders. */
import type { Language } from '../../units/language.ts';
import { type DateRemedy, dateRemedyText } from './date-remedy.ts';
import { type Remedy, type ValuePlace, remedyText } from './remedy.ts';

type Fault = 'year' | 'month' | 'day' | 'order';
type PlaceholderFault = 'unknown' | 'no-likelihood' | 'no-value' | 'no-date' | 'no-record' | 'no-figure' | 'bad-date';
type Both = Readonly<Record<Language, string>>;

const DATE_FAULTS: Readonly<Record<Fault, { readonly message: Both; readonly hint: Both }>> = {
  year: {
    message: { en: 'there is no year 0', fa: 'سال صفر نداریم' },
    hint: { en: 'Correct the year.', fa: 'سال را درست کنید.' },
  },
  month: {
    message: { en: 'a year has 12 months', fa: 'سال ۱۲ ماه دارد' },
    hint: { en: 'Write year, month and day in this order: 2025-11-12.', fa: 'سال و ماه و روز را به همین ترتیب بنویسید: 2025-11-12.' },
  },
  day: {
    message: { en: 'the month has no such day', fa: 'این ماه چنین روزی ندارد' },
    hint: { en: 'Correct the day, or leave it out.', fa: 'روز را درست کنید یا ننویسید.' },
  },
  order: {
    message: { en: 'it ends before it begins', fa: 'پایانش پیش از آغاز است' },
    hint: { en: 'Write the earlier date first.', fa: 'نخست تاریخ پیشین را بنویسید.' },
  },
};

const PLACEHOLDER_FAULTS: Readonly<Record<PlaceholderFault, { readonly message: Both; readonly hint: Both }>> = {
  unknown: {
    message: { en: 'means nothing', fa: 'معنایی ندارد' },
    hint: {
      en: 'In braces may stand {value}, {value:record-id}, {date} and {date:2025-06}. To show a brace, double it: {{A, B}}.',
      fa: 'در آکولاد تنها {value}، {value:record-id}، {date} و {date:2025-06} می‌آید. برای نشان دادن خود آکولاد آن را دوتایی بنویسید: {{الف، ب}}.',
    },
  },
  'no-likelihood': {
    message: { en: 'has nothing to show: there is no likelihood here', fa: 'چیزی برای نشان دادن ندارد: اینجا likelihood نیست' },
    hint: { en: 'It stands in the text of a judgement that has a "likelihood".', fa: 'جایش متن ارزیابی‌ای است که «likelihood» دارد.' },
  },
  'no-value': {
    message: { en: 'has nothing to show: this is no figure', fa: 'چیزی برای نشان دادن ندارد: این رکورد عدد نیست' },
    hint: { en: 'Write {value:record-id} with the id of a figure.', fa: '{value:record-id} را با شناسهٔ رکوردی از گونهٔ figure بنویسید.' },
  },
  'no-date': {
    message: { en: 'has nothing to show: there is no date here', fa: 'چیزی برای نشان دادن ندارد: اینجا تاریخی نیست' },
    hint: { en: 'Give the record a date, or write {date:2025-06}.', fa: 'به رکورد تاریخ بدهید یا {date:2025-06} بنویسید.' },
  },
  'no-record': {
    message: { en: 'names a record that does not exist', fa: 'رکوردی را نام می‌برد که نیست' },
    hint: { en: 'Correct the id.', fa: 'شناسه را درست کنید.' },
  },
  'no-figure': {
    message: { en: 'names a record that is no figure', fa: 'رکوردی را نام می‌برد که عدد نیست' },
    hint: { en: 'Name a record of kind figure.', fa: 'رکوردی از گونهٔ figure را نام ببرید.' },
  },
  'bad-date': {
    message: { en: 'holds no date', fa: 'تاریخ درستی ندارد' },
    hint: { en: 'Write {date:2025-11-12}, {date:2025-11} or {date:2025}.', fa: '{date:2025-11-12}، {date:2025-11} یا {date:2025} بنویسید.' },
  },
};

const wordsOfScale = {
  thousand: { en: 'Thousand', fa: 'هزار' },
  million: { en: 'Million', fa: 'میلیون' },
  billion: { en: 'Billion', fa: 'میلیارد' },
  trillion: { en: 'Trillion', fa: 'تریلیون' },
} as const;

export const datasetValueMessages = {
  'dataset.margin': () => ({
    en: ['"plusMinus" is not a number above zero beside a value that is one number.', 'Write "value: 12" and "plusMinus: 2", or take it out: a range says itself how exact it is.'] as const,
    fa: ['«plusMinus» عددی بزرگ‌تر از صفر کنار مقداری که یک عدد است نیست.', '«value: 12» و «plusMinus: 2» بنویسید، یا آن را بردارید: بازه خودش دقت را می‌گوید.'] as const,
  }),
  'dataset.to-itself': (p: { id: string }) => ({
    en: [`This leads from "${p.id}" to "${p.id}" itself.`, 'Name another under "from" or "to".'] as const,
    fa: [`این از «${p.id}» به خودش می‌رود.`, 'زیر «from» یا «to» نام دیگری بنویسید.'] as const,
  }),
  'dataset.date-form': (p: { value: string; remedy?: DateRemedy }) => {
    const hint = dateRemedyText(p.remedy);
    return {
      en: [`"${p.value}" is not written as a date.`, hint.en] as const,
      fa: [`«${p.value}» به شکل تاریخ نیست.`, hint.fa] as const,
    };
  },
  /** `field` belongs into the date of its record; `write` is that date. */
  'dataset.date-field': (p: { field: string; write: string }) => ({
    en: [`"${p.field}" belongs to the date.`, `Write date: ${p.write}.`] as const,
    fa: [`«${p.field}» جزو تاریخ است.`, `بنویسید date: ${p.write}.`] as const,
  }),
  /** The date of a point of a series is a plain one: `on`. */
  'dataset.series-date': (p: { on: string }) => ({
    en: ['The date of a point of a series has no fields.', `Write at: ${p.on}; how the source hedges it belongs into the label or the note.`] as const,
    fa: ['تاریخ نقطهٔ سری فیلد ندارد.', `بنویسید at: ${p.on}؛ قید منبع در label یا note می‌آید.`] as const,
  }),
  'dataset.date-impossible': (p: { value: string; fault: Fault; remedy?: DateRemedy }) => {
    const hint = p.remedy === undefined ? DATE_FAULTS[p.fault].hint : dateRemedyText(p.remedy);
    return {
      en: [`The date ${p.value} cannot be: ${DATE_FAULTS[p.fault].message.en}.`, hint.en] as const,
      fa: [`تاریخ ${p.value} ممکن نیست: ${DATE_FAULTS[p.fault].message.fa}.`, hint.fa] as const,
    };
  },
  /** `write`: the same date in the Gregorian calendar. */
  'dataset.date-iranian': (p: { value: string; write?: string }) => ({
    en: [`${p.value} looks like a date of the Iranian calendar.`, `Write dates in the Gregorian calendar${p.write === undefined ? '' : `, ${p.write}`}; Bardar converts them.`] as const,
    fa: [`${p.value} به تاریخ خورشیدی می‌ماند.`, `تاریخ‌ها را به میلادی بنویسید${p.write === undefined ? '' : `، ${p.write}`}؛ بردار آن‌ها را برمی‌گرداند.`] as const,
  }),
  'dataset.date-qualification': (p: { field: 'part' | 'bound'; span: boolean }) => ({
    en: [
      p.span ? `A span of two dates has no "${p.field}".` : `A day has no "${p.field}".`,
      p.span ? 'Remove the field, or give one date only.' : 'Remove the field, or give the month or year only.',
    ] as const,
    fa: [
      p.span ? `بازهٔ دو تاریخ «${p.field}» ندارد.` : `روز «${p.field}» ندارد.`,
      p.span ? 'این فیلد را بردارید یا تنها یک تاریخ بنویسید.' : 'این فیلد را بردارید یا تنها ماه یا سال را بنویسید.',
    ] as const,
  }),
  'dataset.value-form': (p: { value: string; place: ValuePlace; remedy?: Remedy }) => {
    const hint = remedyText(p.remedy, p.place);
    return {
      en: [`"${p.value}" cannot be read as a number, a range or a fraction.`, hint.en] as const,
      fa: [`«${p.value}» را نمی‌توان عدد، بازه یا کسر خواند.`, hint.fa] as const,
    };
  },
  'dataset.measure-scale': (p: { scale: 'thousand' | 'million' | 'billion' | 'trillion'; language: Language }) => ({
    en: [
      `The numbers of this chart are counted in ${p.scale}s, which its "measure" does not say.`,
      `Name the scale in it ("${wordsOfScale[p.scale][p.language]} …"): the numbers stand as in the records, without it.`,
    ] as const,
    fa: [
      `عددهای این نمودار بر حسب ${wordsOfScale[p.scale].fa} است و «measure» آن را نمی‌گوید.`,
      `آن را در متن بیاورید («${wordsOfScale[p.scale][p.language]} …»): عددها همان‌گونه که در رکوردند، بدون آن، می‌آیند.`,
    ] as const,
  }),
  'dataset.fraction': (p: { value: string }) => ({
    en: [`The fraction ${p.value} is not smaller than one.`, 'Write it as a number.'] as const,
    fa: [`کسر ${p.value} از یک کوچک‌تر نیست.`, 'آن را به شکل عدد بنویسید.'] as const,
  }),
  /** `decimal`: the same as an exact decimal; empty where there is none. */
  'dataset.fraction-unit': (p: { value: string; unit: string; decimal: string }) => ({
    en: [
      `The unit "${p.unit}" does not say of what ${p.value} is a share.`,
      `For a share name a unit such as "of all exports", of a dataset in Persian alone «از کل صادرات»; for an amount write ${p.decimal === '' ? 'a decimal' : p.decimal}; for a range ${p.value.replace('/', '–')}.`,
    ] as const,
    fa: [
      `یکای «${p.unit}» نمی‌گوید ${p.value} سهمی از چیست.`,
      `برای سهم یکایی مانند "of all exports"، و در مجموعه‌دادهٔ تنها فارسی «از کل صادرات»، نام ببرید؛ مقدار را ${p.decimal === '' ? 'اعشاری' : `به شکل ${p.decimal}`} و بازه را به شکل ${p.value.replace('/', '–')} بنویسید.`,
    ] as const,
  }),
  /** A value that is understood, but may be a slip; `or`: what else it may mean. */
  'dataset.value-read': (p: { value: string; read: string; or?: string }) => ({
    en: [`"${p.value}" is read as ${p.read}.`, `Write ${p.read}${p.or === undefined ? ', or correct the number' : `, or ${p.or} if that is meant`}.`] as const,
    fa: [`«${p.value}» به شکل ${p.read} خوانده می‌شود.`, `بنویسید ${p.read}${p.or === undefined ? ' یا عدد را درست کنید' : `، یا اگر منظور ${p.or} است همان را`}.`] as const,
  }),
  'dataset.series-values': (p: { values: number; lines: number; parted?: { written: string; number: string } }) => ({
    en: [
      `The number of values here is ${p.values}, that of the lines ${p.lines}.`,
      p.parted === undefined
        ? 'Give one value a line, and null where nothing is known; a series without "lines" has one.'
        : `A comma parts the values of a list: if ${p.parted.written} is one number write ${p.parted.number}.`,
    ] as const,
    fa: [
      `شمار مقدارها در اینجا ${p.values} و شمار خط‌ها ${p.lines} است.`,
      p.parted === undefined
        ? 'برای هر خط یک مقدار بنویسید و اگر نمی‌دانید null؛ سری بدون «lines» یک خط دارد.'
        : `ویرگول مقدارهای فهرست را از هم جدا می‌کند: اگر ${p.parted.written} یک عدد است ${p.parted.number} بنویسید.`,
    ] as const,
  }),
  'dataset.series-unsorted': (p: { at: string; above: string }) => ({
    en: [`The points of this series are not in order of time: ${p.at} stands below ${p.above}.`, 'Charts sort them; check that no date is mistaken, and put them in order.'] as const,
    fa: [`نقطه‌های این سری به ترتیب زمان نیستند: ${p.at} پس از ${p.above} آمده است.`, 'نمودارها آن‌ها را مرتب می‌کنند؛ ببینید تاریخی اشتباه نباشد و به ترتیب بنویسیدشان.'] as const,
  }),
  'dataset.series-doubled': (p: { name: string }) => ({
    en: [`Two points of this series are "${p.name}".`, 'Charts show both; take one out, or give it another date or label.'] as const,
    fa: [`دو نقطه از این سری «${p.name}» است.`, 'نمودارها هر دو را نشان می‌دهند؛ یکی را بردارید یا تاریخ یا برچسب دیگری به آن بدهید.'] as const,
  }),
  'dataset.series-point': (p: { wanted: 'at' | 'label' }) => ({
    en: [
      p.wanted === 'at' ? 'The first point of the series has a date; this one has none, or a label besides.' : 'The first point of the series has a label and no date; this one has no label, or a date besides.',
      'Give every point of a series a date ("at"), or every point a "label".',
    ] as const,
    fa: [
      p.wanted === 'at' ? 'نقطهٔ نخست این سری تاریخ دارد؛ این یکی تاریخ ندارد یا برچسب هم دارد.' : 'نقطهٔ نخست این سری برچسب دارد نه تاریخ؛ این یکی برچسب ندارد یا تاریخ هم دارد.',
      'به همهٔ نقطه‌های سری تاریخ («at») بدهید یا به همه برچسب («label»).',
    ] as const,
  }),
  'dataset.doubled-braces': (p: { written: string }) => ({
    en: [`${p.written} is shown as ${p.written.slice(1, -1)}: doubled braces stand for themselves.`, 'Write single braces where a value or a date is to be filled in.'] as const,
    fa: [`${p.written} به شکل ${p.written.slice(1, -1)} نشان داده می‌شود، چون آکولاد دوتایی یعنی خود آکولاد.`, 'جایی که باید مقدار یا تاریخ بیاید، آکولاد را یکتایی بنویسید.'] as const,
  }),
  'dataset.placeholder': (p: { written: string; fault: PlaceholderFault }) => ({
    en: [`${p.written} ${PLACEHOLDER_FAULTS[p.fault].message.en}.`, PLACEHOLDER_FAULTS[p.fault].hint.en] as const,
    fa: [`${p.written} ${PLACEHOLDER_FAULTS[p.fault].message.fa}.`, PLACEHOLDER_FAULTS[p.fault].hint.fa] as const,
  }),
};
