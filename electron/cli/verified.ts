/** A verified deck in words, for a person: what it was made of, then everything that differs, slide by slide and record by record. */
import type { HandEdit, MatchSureness, OutdatedRecord, Statement, Verification, VerifiedSlide } from '../contract/verify.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import { visible } from '../engine/units/visible.ts';
import type { Io } from './io.ts';

/** Prints the findings to stdout: they are what the command is for. */
export function reportVerified(found: Verification, language: Language, io: Pick<Io, 'out'>): void {
  const lines = [
    ...headLines(found, language),
    ...sureLines(found, language),
    ...found.records.flatMap((each) => outdatedLines(each, `the record ${each.id}`, `دادهٔ ${each.id}`, language)),
    ...found.statements.flatMap((each) => outdatedLines(each, `${OF[each.of].en} (${each.id}, ${each.part})`, `${OF[each.of].fa} (${each.id}، ${each.part})`, language)),
    ...found.sources.map(({ id, state }) => `${SOURCE[state][language]}: ${id}`),
    ...found.slides.flatMap((slide) => slideLines(slide, language)),
    ...found.deleted.map(({ id, number }) => say(language, `The exported slide ${number} (${id}) is not in the deck any more.`, `اسلاید ${number} که صادر شده بود (${id}) دیگر در ارائه نیست.`)),
    found.differs ? sum(found, language) : say(language, 'Nothing differs.', 'هیچ فرقی نیست.'),
  ];
  io.out(lines.map((line) => `${visible(line)}\n`).join(''));
}

const say = (language: Language, en: string, fa: string): string => ({ en, fa })[language];

function headLines({ made, against }: Verification, language: Language): readonly string[] {
  const same = made.dataset.id === against.dataset.id;
  return [
    say(language, `Made with Bardar ${made.bardar} of ${made.dataset.id} as of ${made.asOf}; template ${made.pack.id}.`, `با بردار ${made.bardar} از ${made.dataset.id} تا تاریخ ${made.asOf} ساخته شده است؛ الگو ${made.pack.id}.`),
    ...(same ? [] : [say(language, `The dataset is another one, ${against.dataset.id}: only what was edited by hand is told. Name the deck's own with --dataset.`, `مجموعه‌داده دیگری است، ${against.dataset.id}: تنها آنچه با دست ویرایش شده گفته می‌شود. مجموعه‌دادهٔ خود ارائه را با --dataset بدهید.`)]),
    ...(same && made.dataset.version !== against.dataset.version ? [say(language, `The dataset has been edited since (now as of ${against.asOf}).`, `مجموعه‌داده از آن پس ویرایش شده است (اکنون تا تاریخ ${against.asOf}).`)] : []),
    ...(against.pack && against.pack.version !== made.pack.version ? [say(language, 'The template has been edited since.', 'الگو از آن پس ویرایش شده است.')] : []),
    ...(against.pack === undefined ? [say(language, 'The template is not here.', 'الگو اینجا نیست.')] : []),
    ...(made.bardar === against.bardar ? [] : [say(language, `This is Bardar ${against.bardar}.`, `این بردار ${against.bardar} است.`)]),
  ];
}

/** Said once where it is so of many slides. */
function sureLines({ slides }: Verification, language: Language): readonly string[] {
  const count = slides.filter(({ origin }) => origin !== undefined && origin.sure !== 'certain').length;
  if (count === 0) return [];
  return [say(language, `${count} of ${slides.length} slides have lost their ids to the program that saved the deck; they were recognised by their texts and places.`, `${count} اسلاید از ${slides.length} شناسهٔ خود را در برنامه‌ای که ارائه را ذخیره کرده از دست داده‌اند؛ از متن‌ها و جایشان شناخته شدند.`)];
}

const OF: Readonly<Record<Statement['of'], Localized>> = {
  message: { en: 'the message', fa: 'پیام' },
  theme: { en: 'a theme', fa: 'محور' },
  point: { en: 'a finding', fa: 'یافته' },
  judgement: { en: 'a judgement', fa: 'ارزیابی' },
  gap: { en: 'a gap', fa: 'خلأ' },
  question: { en: 'a question', fa: 'پرسش' },
};

/** `en` and `fa` name what it is. */
function outdatedLines({ state, was, is, now, told }: OutdatedRecord, en: string, fa: string, language: Language): readonly string[] {
  const versions = (arrow: string): string => `(${was.slice(0, 8)} ${arrow} ${(is ?? '').slice(0, 8)})`;
  return [
    state === 'gone'
      ? say(language, `No longer true: ${en} is gone from the dataset.`, `دیگر درست نیست: ${fa} در مجموعه‌داده نیست.`)
      : say(language, `No longer true: ${en} has changed ${versions('→')}.`, `دیگر درست نیست: ${fa} تغییر کرده است ${versions('←')}.`),
    ...(now === '' ? [] : [`  ${say(language, 'It says now', 'اکنون می‌گوید')}: ${now}`]),
    ...told.map((one) => `  ${tellingLine(one, language)}`),
  ];
}

function tellingLine({ slide, text, edited }: OutdatedRecord['told'][number], language: Language): string {
  if (text === undefined) return say(language, `Slide ${slide} stands on it.`, `اسلاید ${slide} بر آن استوار است.`);
  const hand = edited ? say(language, ' (edited by hand)', ' (با دست ویرایش شده)') : '';
  return say(language, `Slide ${slide} says${hand}: ${text}`, `اسلاید ${slide} می‌گوید${hand}: ${text}`);
}

const SOURCE: Readonly<Record<'changed' | 'gone', Localized>> = {
  changed: { en: 'The description of a source has changed', fa: 'مشخصات یک منبع تغییر کرده است' },
  gone: { en: 'A source is gone from the dataset', fa: 'یک منبع در مجموعه‌داده نیست' },
};

const SURE: Readonly<Record<MatchSureness, Localized>> = {
  certain: { en: '', fa: '' },
  likely: { en: ' (recognised by its texts)', fa: ' (از متن‌هایش شناخته شد)' },
  possible: { en: ' (guessed from its place)', fa: ' (از جایش حدس زده شد)' },
};

function slideLines({ number, title, origin, copy, moved, edits }: VerifiedSlide, language: Language): readonly string[] {
  const head = say(language, `Slide ${number}`, `اسلاید ${number}`) + (title === '' ? '' : say(language, ` “${title}”`, ` «${title}»`)) + (origin === undefined ? '' : SURE[origin.sure][language]);
  if (origin === undefined) return [`${head}: ${say(language, 'added by hand', 'با دست افزوده شده')}`];
  return [
    ...(copy ? [`${head}: ${say(language, `a copy of the exported slide ${origin.number}`, `رونوشت اسلاید ${origin.number} که صادر شده بود`)}`] : []),
    ...(moved ? [`${head}: ${say(language, `moved; it was exported as slide ${origin.number}`, `جابه‌جا شده؛ اسلاید ${origin.number} صادر شده بود`)}`] : []),
    ...edits.map((edit) => `${head}: ${editWords(edit, language)}`),
  ];
}

const PART: Readonly<Record<HandEdit['part'], Localized>> = {
  title: { en: 'the title', fa: 'عنوان' },
  notes: { en: 'the speaker notes', fa: 'یادداشت‌های سخنران' },
  text: { en: 'a text', fa: 'متنی' },
  chart: { en: 'the numbers of a chart', fa: 'عددهای یک نمودار' },
};
const KIND: Readonly<Record<HandEdit['kind'], Localized>> = {
  edited: { en: 'edited by hand', fa: 'با دست ویرایش شده' },
  removed: { en: 'taken out by hand', fa: 'با دست برداشته شده' },
  added: { en: 'added by hand', fa: 'با دست افزوده شده' },
};

function editWords({ kind, part, shape, now, records }: HandEdit, language: Language): string {
  const where = shape === '' || part === 'title' ? '' : ` [${shape}]`;
  const told = records.length === 0 ? '' : say(language, ` (told ${records.join(', ')})`, ` (${records.join('، ')} را می‌گفت)`);
  const head = `${PART[part][language]}${where} ${KIND[kind][language]}${told}`;
  return now === '' ? head : `${head}: ${now}`;
}

function sum({ records, statements, slides, deleted }: Verification, language: Language): string {
  const edits = slides.reduce((total, slide) => total + slide.edits.length, 0);
  return say(
    language,
    `No longer true: ${records.length + statements.length}. Edited by hand: ${edits}. Slides moved ${slides.filter(({ moved }) => moved).length}, copied ${slides.filter(({ copy }) => copy).length}, added ${slides.filter(({ origin }) => origin === undefined).length}, deleted ${deleted.length}.`,
    `دیگر درست نیست: ${records.length + statements.length}. ویرایش با دست: ${edits}. اسلایدهای جابه‌جاشده ${slides.filter(({ moved }) => moved).length}، رونوشت ${slides.filter(({ copy }) => copy).length}، افزوده ${slides.filter(({ origin }) => origin === undefined).length}، پاک‌شده ${deleted.length}.`,
  );
}
