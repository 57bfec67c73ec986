/** The sentences of verifying a deck, in both languages. */
import type { FallenKind, HandEdit, Language, MatchSureness, OutdatedRecord, OutdatedSource, OutdatedText, Remaking } from '../../electron/contract/api.ts';
import type { FindingKind } from '../state/findings.ts';
import { inDigits } from './digits.ts';

export interface VerifyWords {
  readonly running: string;
  readonly title: (deck: string) => string;
  readonly failed: string;
  readonly cannotDrop: string;
  readonly dropHint: string;
  readonly another: string;
  readonly save: string;
  readonly saved: string;
  readonly nothing: string;
  /** Without outdated statements, where the dataset is another. */
  readonly nothingByHand: string;
  readonly made: (bardar: string, dataset: string, day: string) => string;
  readonly outdated: (changed: number, gone: number) => string;
  readonly otherwise: (count: number) => string;
  readonly edited: (count: number) => string;
  readonly moved: (count: number) => string;
  readonly copied: (count: number) => string;
  readonly added: (count: number) => string;
  readonly deleted: (count: number) => string;
  readonly sources: (count: number) => string;
  readonly otherDataset: (made: string, open: string) => string;
  /** `day` is empty where the facts hold as of the same day. */
  readonly datasetEdited: (day: string) => string;
  readonly packEdited: string;
  readonly packGone: (id: string) => string;
  readonly otherBardar: (version: string) => string;
  readonly madeFor: (mark: string) => string;
  /** Why only records, sentences and sources were compared. */
  readonly notRemade: Readonly<Record<Exclude<Remaking, 'made'>, string>>;
  readonly sureOfAll: string;
  readonly unsure: (count: number, slides: number) => string;
  readonly kindsLabel: string;
  readonly kinds: Readonly<Record<FindingKind | 'all', string>>;
  readonly sure: Readonly<Record<Exclude<MatchSureness, 'certain'>, string>>;
  readonly noLonger: string;
  readonly slideSays: string;
  readonly editedSince: string;
  readonly datasetSays: string;
  readonly recordGone: string;
  readonly statementGone: string;
  readonly withheld: (mark: string, release: string) => string;
  readonly unknownMark: (release: string) => string;
  readonly falls: string;
  readonly notToBeTold: string;
  readonly fallen: Readonly<Record<FallenKind, string>>;
  /** Before one id or several. */
  readonly fallenMany: Readonly<Record<FallenKind, string>>;
  readonly wentWith: string;
  readonly onSlides: (numbers: string, count: number) => string;
  /** Between the first and the last of several slides, and between such runs. */
  readonly until: string;
  readonly comma: string;
  readonly readAgain: string;
  /** Of words that a briefing file puts in the place of others. */
  readonly ownRests: string;
  readonly fields: Readonly<Record<OutdatedRecord['values'][number]['of'], string>>;
  /** Of what makes nothing untrue that a slide says. */
  readonly changedWhats: Readonly<Record<'marking' | 'citation' | 'again', string>>;
  readonly otherwiseParts: Readonly<Record<OutdatedText['part'], string>>;
  readonly otherwiseStates: Readonly<Record<OutdatedText['state'], string>>;
  readonly wouldSay: string;
  readonly saysNothing: string;
  readonly besideSlides: string;
  readonly standsOn: string;
  readonly saidWithin: string;
  readonly parts: Readonly<Record<HandEdit['part'], string>>;
  readonly edits: Readonly<Record<HandEdit['kind'], string>>;
  readonly nowThere: string;
  readonly toldRecords: string;
  readonly movedFrom: (number: number) => string;
  readonly copyOf: (number: number) => string;
  readonly addedSlide: string;
  readonly deletedSlides: string;
  readonly deletedSlide: (number: number) => string;
  readonly sourceStates: Readonly<Record<OutdatedSource['state'], string>>;
}

const n = (value: number): string => inDigits(value, 'en');
const counted = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;
const f = (value: number): string => inDigits(value, 'fa');

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  en: {
    running: 'Verifying the deck…',
    title: (deck) => `Verified: “${deck}”`,
    failed: 'That deck can’t be verified',
    cannotDrop: 'That can’t be dropped here',
    dropHint: 'Drop a PowerPoint deck to verify it, or a briefing to open it.',
    another: 'Another deck…',
    save: 'Save report…',
    saved: 'Saved',
    nothing: 'Nothing has changed: every statement of the deck still stands in the dataset, and nobody has edited it by hand.',
    nothingByHand: 'Nobody has edited the deck by hand.',
    made: (bardar, dataset, day) => `Made with Bardar ${bardar} of the dataset “${dataset}”, as of ${day}.`,
    outdated: (changed, gone) =>
      `${counted(changed + gone, 'statement no longer stands', 'statements no longer stand')}${gone === 0 ? '' : changed === 0 ? ' (gone from the dataset)' : ` (${n(changed)} changed, ${n(gone)} gone from the dataset)`}`,
    otherwise: (count) => counted(count, 'other thing would be otherwise today', 'other things would be otherwise today'),
    edited: (count) => counted(count, 'text was edited by hand', 'texts were edited by hand'),
    moved: (count) => counted(count, 'slide was moved', 'slides were moved'),
    copied: (count) => counted(count, 'slide is a copy', 'slides are copies'),
    added: (count) => counted(count, 'slide was added', 'slides were added'),
    deleted: (count) => counted(count, 'slide was deleted', 'slides were deleted'),
    sources: (count) => counted(count, 'source has changed or is gone', 'sources have changed or are gone'),
    otherDataset: (made, open) => `The deck was made of the dataset “${made}”, and “${open}” is open. Whether its statements still stand can only be told with its own dataset open.`,
    datasetEdited: (day) => `The dataset has been edited since${day === '' ? '' : `; it is as of ${day} now`}.`,
    packEdited: 'The template has been edited since.',
    packGone: (id) => `The template “${id}” is not on this machine.`,
    otherBardar: (version) => `This is Bardar ${version}.`,
    madeFor: (mark) => `It was made for ${mark}: what is marked higher was left out, and is no difference.`,
    notRemade: {
      template: 'Only its records, sentences and sources were compared, and not names, captions or descriptions: its template is another now.',
      bardar: 'Only its records, sentences and sources were compared, and not names, captions or descriptions: another Bardar made it.',
      before: 'Only its records, sentences and sources were compared, and not names, captions or descriptions: it does not say what was chosen for it.',
      not: 'Only its records, sentences and sources were compared, and not names, captions or descriptions: it can’t be made of the dataset as that is now.',
    },
    sureOfAll: 'Every slide that was exported was recognised by its id.',
    unsure: (count, slides) => `${n(count)} of ${n(slides)} slides have lost their ids to the program that saved the deck; they were recognised by their texts and places.`,
    kindsLabel: 'Show',
    kinds: { all: 'All', outdated: 'No longer stands', edited: 'Edited by hand', placed: 'Slides', sources: 'Sources' },
    sure: { likely: 'Recognised by its texts', possible: 'Guessed from its place' },
    noLonger: 'No longer stands',
    slideSays: 'The slide says',
    editedSince: 'edited by hand since',
    datasetSays: 'The dataset says now',
    recordGone: 'The record is gone from the dataset.',
    statementGone: 'The dataset does not say it any more.',
    withheld: (mark, release) => `It is marked ${mark}, above ${release} that the deck was made for.`,
    unknownMark: (release) => `It knows no mark ${release} any more, for which the deck was made.`,
    falls: 'Gone, or not to be told any more',
    notToBeTold: 'Not to be told any more',
    fallen: { record: 'The record', source: 'The source', message: 'Of the message', theme: 'The theme', point: 'The finding', judgement: 'The judgement', gap: 'The gap', question: 'The question', dataset: 'The dataset' },
    fallenMany: { record: 'records', source: 'sources', message: 'of the message', theme: 'themes', point: 'findings', judgement: 'judgements', gap: 'gaps', question: 'questions', dataset: 'datasets' },
    wentWith: 'With it went:',
    onSlides: (numbers, count) => `${count === 1 ? 'slide' : 'slides'} ${numbers}`,
    until: '–',
    comma: ', ',
    readAgain: 'stands on it: read it again',
    ownRests: 'words of the briefing’s own that rest on it: read them again',
    fields: { value: 'Value', date: 'Date' },
    changedWhats: { marking: 'Marked otherwise now', citation: 'Sourced otherwise now', again: 'Stands on what has changed: read it again' },
    otherwiseParts: { title: 'Title', notes: 'Speaker notes', text: 'Text', chart: 'Numbers of a chart', alt: 'Description of a shape', drawing: 'A picture, a place or a colour', slide: 'The slide', property: 'What the file says of itself' },
    otherwiseStates: { changed: 'would be otherwise today', gone: 'would not be there today', further: 'would be there too today', marked: 'would be marked otherwise today', order: 'would stand in another order today' },
    wouldSay: 'It would say today',
    saysNothing: 'nothing',
    besideSlides: 'On no slide',
    saidWithin: 'The slide says it in its notes, or within a longer text.',
    standsOn: 'The slide, or its notes, stand on this record; no single text of it says which words.',
    parts: { title: 'Title', notes: 'Speaker notes', text: 'Text', chart: 'Numbers of a chart' },
    edits: { edited: 'edited by hand', removed: 'taken out by hand', added: 'added by hand' },
    nowThere: 'It says now',
    toldRecords: 'It told',
    movedFrom: (number) => `Moved: it was exported as slide ${n(number)}`,
    copyOf: (number) => `A copy of what was exported as slide ${n(number)}`,
    addedSlide: 'Added by hand: it was not exported',
    deletedSlides: 'Deleted slides',
    deletedSlide: (number) => `It was exported as slide ${n(number)}`,
    sourceStates: { changed: 'Described in other words now', gone: 'Gone from the dataset' },
  },
  fa: {
    running: 'ارائه بررسی می‌شود…',
    title: (deck) => `بررسی «${deck}»`,
    failed: 'این ارائه بررسی نشد',
    cannotDrop: 'این را نمی‌توان اینجا رها کرد',
    dropHint: 'ارائهٔ پاورپوینت را رها کنید تا بررسی شود، یا گزارش را تا باز شود.',
    another: 'ارائه‌ای دیگر…',
    save: 'ذخیرهٔ یافته‌ها…',
    saved: 'ذخیره شد',
    nothing: 'چیزی تغییر نکرده است: هر آنچه ارائه می‌گوید هنوز در مجموعه‌داده هست و کسی آن را با دست ویرایش نکرده است.',
    nothingByHand: 'کسی ارائه را با دست ویرایش نکرده است.',
    made: (bardar, dataset, day) => `با بردار ${bardar} از مجموعه‌دادهٔ «${dataset}» تا تاریخ ${day} ساخته شده است.`,
    outdated: (changed, gone) =>
      `${f(changed + gone)} گزاره دیگر برقرار نیست${gone === 0 ? '' : changed === 0 ? ' (در مجموعه‌داده نیست)' : ` (${f(changed)} تغییر کرده، ${f(gone)} در مجموعه‌داده نیست)`}`,
    otherwise: (count) => `${f(count)} چیز دیگر امروز جور دیگری می‌بود`,
    edited: (count) => `${f(count)} متن با دست ویرایش شده است`,
    moved: (count) => `${f(count)} اسلاید جابه‌جا شده است`,
    copied: (count) => `${f(count)} اسلاید رونوشت است`,
    added: (count) => `${f(count)} اسلاید افزوده شده است`,
    deleted: (count) => `${f(count)} اسلاید حذف شده است`,
    sources: (count) => `${f(count)} منبع تغییر کرده یا حذف شده است`,
    otherDataset: (made, open) => `ارائه از مجموعه‌دادهٔ «${made}» ساخته شده، ولی «${open}» باز است. این‌که گزاره‌هایش هنوز برقرارند تنها با مجموعه‌دادهٔ خودش دانسته می‌شود.`,
    datasetEdited: (day) => (day === '' ? 'مجموعه‌داده از آن پس ویرایش شده است.' : `مجموعه‌داده از آن پس ویرایش شده و اکنون تا تاریخ ${day} است.`),
    packEdited: 'الگو از آن پس ویرایش شده است.',
    packGone: (id) => `الگوی «${id}» در این رایانه نیست.`,
    otherBardar: (version) => `این بردار ${version} است.`,
    madeFor: (mark) => `برای ${mark} ساخته شده است: آنچه نشان بالاتری دارد کنار گذاشته شده و تفاوت شمرده نمی‌شود.`,
    notRemade: {
      template: 'تنها داده‌ها، جمله‌ها و منابعش سنجیده شدند، نه نام‌ها، زیرنویس‌ها و شرح‌ها: الگویش اکنون دیگر است.',
      bardar: 'تنها داده‌ها، جمله‌ها و منابعش سنجیده شدند، نه نام‌ها، زیرنویس‌ها و شرح‌ها: با نسخهٔ دیگری از بردار ساخته شده است.',
      before: 'تنها داده‌ها، جمله‌ها و منابعش سنجیده شدند، نه نام‌ها، زیرنویس‌ها و شرح‌ها: انتخاب‌هایش در آن نوشته نشده است.',
      not: 'تنها داده‌ها، جمله‌ها و منابعش سنجیده شدند، نه نام‌ها، زیرنویس‌ها و شرح‌ها: از مجموعه‌داده به شکل کنونی‌اش ساخته نمی‌شود.',
    },
    sureOfAll: 'هر اسلایدی که خروجی گرفته شده بود از شناسه‌اش شناخته شد.',
    unsure: (count, slides) => `${f(count)} اسلاید از ${f(slides)} شناسهٔ خود را در برنامه‌ای که ارائه را ذخیره کرده از دست داده‌اند و از متن و جایشان شناخته شدند.`,
    kindsLabel: 'نمایش',
    kinds: { all: 'همه', outdated: 'دیگر برقرار نیست', edited: 'ویرایش با دست', placed: 'اسلایدها', sources: 'منابع' },
    sure: { likely: 'از متن‌هایش شناخته شد', possible: 'از جایش حدس زده شد' },
    noLonger: 'دیگر برقرار نیست',
    slideSays: 'اسلاید می‌گوید',
    editedSince: 'از آن پس با دست ویرایش شده',
    datasetSays: 'مجموعه‌داده اکنون می‌گوید',
    recordGone: 'این داده دیگر در مجموعه نیست.',
    statementGone: 'مجموعه‌داده دیگر این را نمی‌گوید.',
    withheld: (mark, release) => `نشان ${mark} دارد، بالاتر از ${release} که ارائه برایش ساخته شده.`,
    unknownMark: (release) => `دیگر نشان ${release} را، که ارائه برایش ساخته شده، نمی‌شناسد.`,
    falls: 'آنچه دیگر نیست یا گفتنی نیست',
    notToBeTold: 'دیگر گفتنی نیست',
    fallen: { record: 'دادهٔ', source: 'منبع', message: 'از پیام', theme: 'محور', point: 'یافتهٔ', judgement: 'ارزیابی', gap: 'خلأ', question: 'پرسش', dataset: 'مجموعه‌دادهٔ' },
    fallenMany: { record: 'داده‌ها:', source: 'منبع‌ها:', message: 'از پیام:', theme: 'محورها:', point: 'یافته‌ها:', judgement: 'ارزیابی‌ها:', gap: 'خلأها:', question: 'پرسش‌ها:', dataset: 'مجموعه‌داده‌ها:' },
    wentWith: 'همراه آن –',
    onSlides: (numbers, count) => `${count === 1 ? 'اسلاید' : 'اسلایدهای'} ${numbers}`,
    until: ' تا ',
    comma: '، ',
    readAgain: 'بر آن استوار است: بازخوانده شود',
    ownRests: 'نوشتهٔ خود گزارش که بر آن استوار است: بازخوانده شود',
    fields: { value: 'مقدار', date: 'تاریخ' },
    changedWhats: { marking: 'اکنون نشان دیگری دارد', citation: 'اکنون منبع یا نشانی منبعش دیگر است', again: 'بر چیزی استوار است که تغییر کرده: بازخوانده شود' },
    otherwiseParts: { title: 'عنوان', notes: 'یادداشت‌های سخنران', text: 'متن', chart: 'عددهای نمودار', alt: 'شرح یک شکل', drawing: 'تصویر، جا یا رنگی', slide: 'اسلاید', property: 'آنچه پرونده دربارهٔ خود می‌گوید' },
    otherwiseStates: { changed: 'امروز جور دیگری می‌بود', gone: 'امروز نمی‌بود', further: 'امروز افزوده می‌شد', marked: 'امروز نشان دیگری می‌داشت', order: 'امروز ترتیب دیگری می‌داشت' },
    wouldSay: 'امروز می‌گفت',
    saysNothing: 'هیچ',
    besideSlides: 'بیرون از اسلایدها',
    saidWithin: 'اسلاید این را در یادداشت‌ها یا در متنی بلندتر می‌گوید.',
    standsOn: 'اسلاید یا یادداشت‌هایش بر این داده استوار است، ولی متن معینی آن را نمی‌گوید.',
    parts: { title: 'عنوان', notes: 'یادداشت‌های سخنران', text: 'متن', chart: 'عددهای نمودار' },
    edits: { edited: 'با دست ویرایش شده', removed: 'با دست برداشته شده', added: 'با دست افزوده شده' },
    nowThere: 'اکنون می‌گوید',
    toldRecords: 'این را می‌گفت',
    movedFrom: (number) => `جابه‌جا شده: در خروجی اسلاید ${f(number)} بود`,
    copyOf: (number) => `رونوشت آنچه در خروجی اسلاید ${f(number)} بود`,
    addedSlide: 'با دست افزوده شده: در خروجی نبود',
    deletedSlides: 'اسلایدهای حذف‌شده',
    deletedSlide: (number) => `در خروجی اسلاید ${f(number)} بود`,
    sourceStates: { changed: 'مشخصاتش تغییر کرده است', gone: 'در مجموعه‌داده نیست' },
  },
};
