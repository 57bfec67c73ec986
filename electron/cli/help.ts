/** The help texts. Names and values of options come from the tables; what they mean is written here. */
import { DEFAULT_CITATIONS, NARRATIVE_FORMATS } from '../contract/narrative.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import { COMMANDS, type CommandName, GLOBAL_OPTIONS, type Option, type OptionName, OPTIONS, OPTIONS_OF } from './options.ts';

/** Help on the program, or on one command. */
export function help(topic: CommandName | undefined, language: Language): string {
  return topic === undefined ? overview(language) : onCommand(topic, language);
}

const SYNOPSIS: Readonly<Record<CommandName, string>> = {
  new: 'bardar new FILE.bardar [OPTIONS]',
  export: 'bardar export [FILE.bardar] [OPTIONS] --out FILE.pptx',
  handout: 'bardar handout [FILE.bardar] [OPTIONS] --out FILE',
  batch: 'bardar batch JOBS.yaml [OPTIONS]',
  check: 'bardar check DIR|FILE.bardar [OPTIONS]',
  preview: 'bardar preview [FILE.bardar] [OPTIONS] --out DIR',
  verify: 'bardar verify DECK.pptx [OPTIONS]',
};

const ABOUT: Readonly<Record<CommandName, Localized>> = {
  new: { en: 'Write a briefing file that keeps the choices, for the window and the other commands.', fa: 'نوشتن سند گزارش که انتخاب‌ها را نگه می‌دارد، برای پنجره و فرمان‌های دیگر.' },
  export: { en: 'Write a PowerPoint briefing, and handouts beside it.', fa: 'نوشتن یک ارائهٔ پاورپوینت و جزوه‌ها در کنار آن.' },
  handout: {
    en: 'Write a handout: a written briefing (--format), or the slides on paper (--pages).',
    fa: 'نوشتن یک جزوه: گزارش نوشتاری (--format) یا اسلایدها روی کاغذ (--pages).',
  },
  batch: { en: 'Make all briefings of a file of jobs; what is made already stays.', fa: 'ساختن همهٔ گزارش‌های یک پروندهٔ کارها؛ آنچه ساخته شده می‌ماند.' },
  check: { en: 'Check a dataset, a template or a briefing file and list every problem.', fa: 'بررسی یک مجموعه‌داده، الگو یا سند گزارش و نام بردن هر ایراد.' },
  verify: { en: 'Tell what has become of an exported deck: by hand, and in the dataset.', fa: 'گفتن این‌که از ارائهٔ صادرشده چه مانده: با دست، و در مجموعه‌داده.' },
  preview: { en: 'Write one SVG picture a slide.', fa: 'نوشتن هر اسلاید در یک تصویر SVG.' },
};

const MEANING: Readonly<Record<OptionName, Localized>> = {
  dataset: { en: 'folder of the dataset, or strait-fictional for the invented one (the bundled one if left out)', fa: 'پوشهٔ مجموعه‌داده، یا strait-fictional برای نمونهٔ ساختگی (اگر نیاید: مجموعه‌دادهٔ همراه برنامه)' },
  themes: { en: 'ids of the themes, with commas between (all)', fa: 'شناسهٔ موضوع‌ها با ویرگول (همه)' },
  lang: { en: 'language of the briefing (en)', fa: 'زبان گزارش (en)' },
  template: { en: 'id of a template, or the folder of your own (briefing)', fa: 'شناسهٔ الگو یا پوشهٔ الگوی خودتان (briefing)' },
  length: { en: 'how much to tell (standard)', fa: 'حجم گزارش (standard)' },
  calendar: { en: 'calendar of the dates (gregorian)', fa: 'تقویم تاریخ‌ها (gregorian)' },
  look: { en: 'light, dark, print or ministry (light)', fa: 'ظاهر اسلایدها: light یا dark یا print یا ministry (light)' },
  shard: { en: 'one part of so many, as in 3/16, for several machines', fa: 'یک بخش از چند بخش، مانند 3/16، برای چند ماشین' },
  workers: { en: 'processes at work at once (processors, four at most)', fa: 'شمار پردازش‌های هم‌زمان (پردازنده‌ها، حداکثر چهار)' },
  records: { en: 'folder that keeps what has been made (JOBS.batch)', fa: 'پوشه‌ای که نگه می‌دارد چه ساخته شده (JOBS.batch)' },
  plan: { en: 'tell what would be made, and make nothing', fa: 'گفتن این‌که چه ساخته می‌شود، بی ساختن آن' },
  again: { en: 'make everything anew', fa: 'ساختن دوبارهٔ همه' },
  summary: { en: 'tell what all parts have made, and make nothing', fa: 'گفتن این‌که همهٔ بخش‌ها چه ساخته‌اند، بی ساختن چیزی' },
  translated: { en: 'record in translations.yaml that both languages say the same now, so that what is edited later in one alone is found', fa: 'ثبت در translations.yaml که دو زبان اکنون یک چیز می‌گویند، تا ویرایش بعدی تنها یکی از آن‌ها پیدا شود' },
  release: { en: 'leave out all that is marked higher than this level, e.g. TLP:GREEN (nothing)', fa: 'کنار گذاشتن هر چه نشانش از این سطح بالاتر است، مانند TLP:GREEN (هیچ)' },
  handling: { en: 'a file with a scheme of handling marks, in place of the dataset’s handling.yaml', fa: 'پروندهٔ طرح نشان‌های حفاظتی، به جای handling.yaml مجموعه‌داده' },
  distribution: { en: 'who gets it, in place of the list of the dataset, with semicolons between', fa: 'گیرندگان، به جای فهرست مجموعه‌داده، با نقطه‌ویرگول' },
  size: { en: 'shape of the slides (16:9)', fa: 'اندازهٔ اسلایدها (16:9)' },
  handout: {
    en: `also written briefings, FILE-handout.…: ${NARRATIVE_FORMATS.join(', ')}`,
    fa: `گزارش‌های نوشتاری هم، با نام FILE-handout.…: ${NARRATIVE_FORMATS.join('، ')}`,
  },
  format: { en: 'a written briefing in this format (as FILE ends)', fa: 'گزارش نوشتاری در این قالب پرونده (بر اساس پسوند FILE)' },
  pages: {
    en: 'the slides as PDF: alone, so many a page (3 with lines to write on), or with notes',
    fa: 'اسلایدها در PDF: تنها، چند تا در هر صفحه (3 با خط برای نوشتن) یا با یادداشت‌ها',
  },
  paper: { en: 'paper of PDF and DOCX (a4)', fa: 'کاغذ PDF و DOCX (a4)' },
  citations: { en: `style of the citations in a written briefing (${DEFAULT_CITATIONS})`, fa: `شیوهٔ ارجاع در گزارش نوشتاری (${DEFAULT_CITATIONS})` },
  annex: {
    en: 'the way from every statement to its source: behind a written briefing, or in a file beside it (nowhere)',
    fa: 'راه هر گزاره تا منبعش: در پایان گزارش نوشتاری یا در پرونده‌ای کنار آن (هیچ‌کجا)',
  },
  beside: { en: 'a second language, beside that of a written briefing', fa: 'زبانی دوم، کنار زبان گزارش نوشتاری' },
  form: { en: 'what a written briefing is: a report, or a letter as Iranian offices write them, in Persian (report)', fa: 'شکل گزارش نوشتاری: گزارش، یا نامهٔ اداری به فارسی (report)' },
  out: { en: 'what to write: a file, or a folder (preview); export with a briefing file: beside it', fa: 'جای نوشتن: پرونده، یا پوشه (preview)؛ در export با سند گزارش: کنار آن' },
  'no-embed-font': { en: 'leave the typeface out of the deck, some 140 KB less', fa: 'قلم در ارائه گنجانده نشود؛ حدود ۱۴۰ کیلوبایت کمتر' },
  json: { en: 'print a report for machines', fa: 'چاپ گزارشی برای ماشین' },
  messages: { en: 'language of the messages (as LANG says)', fa: 'زبان پیام‌ها (بر اساس LANG)' },
  help: { en: 'show this help', fa: 'نمایش این راهنما' },
  version: { en: 'show the version', fa: 'نمایش نسخه' },
};

const EXIT_CODES: Localized = {
  en: 'Exit codes: 0 done, 1 the input has problems, 2 wrong usage, 3 the verified deck differs, 130 interrupted.',
  fa: 'کد خروج: 0 انجام شد، 1 ورودی ایراد دارد، 2 کاربرد نادرست، 3 ارائهٔ سنجیده‌شده فرق دارد، 130 قطع شد.',
};

const WORDS = {
  title: { en: 'Bardar turns a sourced dataset into a briefing.', fa: 'بردار از مجموعه‌دادهٔ مستند گزارش می‌سازد.' },
  commands: { en: 'Commands:', fa: 'فرمان‌ها:' },
  options: { en: 'Options:', fa: 'گزینه‌ها:' },
  more: { en: 'More on a command: bardar COMMAND --help', fa: 'دربارهٔ هر فرمان: bardar COMMAND --help' },
} satisfies Record<string, Localized>;

function overview(language: Language): string {
  const commands = COMMANDS.map((name): Row => [SYNOPSIS[name], ABOUT[name][language]]);
  return lines(
    WORDS.title[language],
    '',
    WORDS.commands[language],
    ...table(commands),
    '',
    WORDS.options[language],
    ...table(rows(GLOBAL_OPTIONS, language)),
    '',
    WORDS.more[language],
    EXIT_CODES[language],
  );
}

function onCommand(name: CommandName, language: Language): string {
  return lines(
    SYNOPSIS[name],
    ABOUT[name][language],
    '',
    WORDS.options[language],
    ...table(rows(OPTIONS_OF[name], language)),
    '',
    EXIT_CODES[language],
  );
}

type Row = readonly [left: string, right: string];

const rows = (names: readonly OptionName[], language: Language): readonly Row[] =>
  names.map((name) => [synopsis(name, OPTIONS[name]), MEANING[name][language]]);

const synopsis = (name: OptionName, { short, value }: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

function table(given: readonly Row[]): readonly string[] {
  const width = Math.max(...given.map(([left]) => left.length)) + 2;
  return given.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}

const lines = (...given: readonly string[]): string => `${given.join('\n')}\n`;
