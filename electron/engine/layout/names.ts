/** What shapes and layouts are called in PowerPoint's selection pane and layout menu. */
import type { SlideLayoutName } from '../scene/model.ts';
import type { Language } from '../units/language.ts';

const EN = {
  title: 'Title',
  subtitle: 'Subtitle',
  details: 'Details',
  body: 'Text',
  footer: 'Sources',
  slideNumber: 'Slide number',
  mark: 'Theme mark',
  rule: 'Rule',
  number: 'Key number',
  label: 'Key number label',
  table: 'Table',
  quote: 'Quotation',
  attribution: 'Attribution',
  timeline: 'Timeline',
  heading: 'Heading',
  column: 'Column',
  date: 'Date',
  event: 'Event',
  marker: 'Marker',
  leader: 'Leader line',
  balance: 'Balance',
  circle: 'Circle',
  centre: 'Centre',
  vector: 'Vector',
  vectorText: 'Vector text',
  process: 'Process',
  arrow: 'Arrow',
  stepNumber: 'Step number',
  step: 'Step',
  question: 'Question',
  questionNumber: 'Question number',
  chart: 'Chart',
  measure: 'Measure',
  series: 'Series',
  swatch: 'Colour key',
  share: 'Share',
};

type Part = keyof typeof EN;

const PARTS: Readonly<Record<Language, Readonly<Record<Part, string>>>> = {
  en: EN,
  fa: {
    title: 'عنوان',
    subtitle: 'زیرعنوان',
    details: 'مشخصات',
    body: 'متن',
    footer: 'منابع',
    slideNumber: 'شمارهٔ اسلاید',
    mark: 'نشان موضوع',
    rule: 'خط',
    number: 'عدد کلیدی',
    label: 'شرح عدد کلیدی',
    table: 'جدول',
    quote: 'نقل‌قول',
    attribution: 'گوینده',
    timeline: 'خط زمان',
    heading: 'سرستون',
    column: 'ستون',
    date: 'تاریخ',
    event: 'رویداد',
    marker: 'نشانه',
    leader: 'خط راهنما',
    balance: 'موازنه',
    circle: 'دایره',
    centre: 'مرکز',
    vector: 'بردار',
    vectorText: 'متن بردار',
    process: 'فرایند',
    arrow: 'پیکان',
    stepNumber: 'شمارهٔ گام',
    step: 'گام',
    question: 'پرسش',
    questionNumber: 'شمارهٔ پرسش',
    chart: 'نمودار',
    measure: 'سنجه',
    series: 'سری',
    swatch: 'کلید رنگ',
    share: 'سهم',
  },
};

const LAYOUTS: Readonly<Record<Language, Readonly<Record<SlideLayoutName, string>>>> = {
  en: {
    title: 'Title slide',
    agenda: 'Agenda',
    section: 'Section',
    content: 'Title and text',
    titleOnly: 'Title only',
    twoColumns: 'Two columns',
    threeColumns: 'Three columns',
    closing: 'Closing',
  },
  fa: {
    title: 'اسلاید عنوان',
    agenda: 'فهرست',
    section: 'سرفصل',
    content: 'عنوان و متن',
    titleOnly: 'فقط عنوان',
    twoColumns: 'دو ستون',
    threeColumns: 'سه ستون',
    closing: 'پایان',
  },
};

/** Name of a shape; `number` tells apart several of one kind. */
export const partName = (part: Part, language: Language, number?: number): string =>
  PARTS[language][part] + (number === undefined ? '' : ` ${number}`);

export const layoutName = (layout: SlideLayoutName, language: Language): string => LAYOUTS[language][layout];
