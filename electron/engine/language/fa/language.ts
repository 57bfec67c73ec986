import type { LanguageData } from '../model.ts';
import { estimates } from './estimates.ts';
import { places } from './places.ts';
import { shapes } from './shapes.ts';
import { persian } from './words.ts';

export const fa: LanguageData = {
  names: { en: 'Persian', fa: 'فارسی' },
  writing: {
    direction: 'rtl',
    locale: 'fa-IR',
    regional: 'fa-IR',
    script: 'Arabic',
    digits: '۰۱۲۳۴۵۶۷۸۹',
    percent: '٪',
    comma: '، ',
    semicolon: '؛ ',
    question: '؟',
    quotes: [['«', '»'], ['“', '”']],
    slanted: false,
    capitals: false,
    // Joined they would be a word.
    initialsJoint: '\u200C',
    numberShape: '[$-3000429]',
    counter: 'persian',
  },
  // Persian letters reach higher and deeper than Latin ones.
  leading: {
    text: 1.54,
    tight: 1.4,
    open: 1.52,
    answer: 0.12,
    screen: 1.8,
    paper: 1.65,
    document: { body: 18.5, note: 14, small: 13.5 },
    notes: 20,
    aboveLine: 6,
  },
  words: persian,
  places,
  works: {
    and: 'و',
    others: 'و همکاران',
    commaBeforeLast: false,
    undated: 'بی‌تا',
    circa: 'ح. ',
    // The order of abjad, by which Persian counts.
    letters: 'الف ب ج د ه و ز ح ط ی ک ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' '),
    shortNames: false,
    // As Iranian journals do.
    ownTerms: true,
    translatedTitle: 'instead',
    placeFirst: true,
    accessInWords: true,
    edition: {
      ordinals: ['اول', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم', 'یازدهم', 'دوازدهم', 'سیزدهم', 'چهاردهم', 'پانزدهم'],
      named: (ordinal) => `ویراست ${ordinal}`,
    },
  },
  estimates,
  shapes,
  speakingRate: 110,
  officialLetters: true,
};
