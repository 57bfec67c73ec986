/** A verified deck in words, for a person: what it was made of, then everything that differs, slide by slide and record by record. */
import { type Fall, type FallenKind, type HandEdit, isOfAnother, type MatchSureness, type OutdatedRecord, type OutdatedSource, type OutdatedStatement, type OutdatedText, type Remaking, type Telling, type ToldPart, type Verification, type VerifiedSlide } from '../contract/verify.ts';
import { grouped } from '../engine/units/grouped.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import { visible } from '../engine/units/visible.ts';
import type { Io } from './io.ts';

/** Prints the findings to stdout: they are what the command is for. */
export function reportVerified(found: Verification, language: Language, io: Pick<Io, 'out'>): void {
  const lines = [
    ...headLines(found, language),
    ...sureLines(found, language),
    ...found.falls.flatMap((each) => fallLines(each, found.made.release ?? '', language)),
    ...(found.aftermath.length === 0 ? [] : [say(language, 'For what may not be told any more:', 'برای آنچه دیگر گفتنی نیست:')]),
    ...underHeads(found.aftermath.map((each) => textLines(each, language))).map((line) => `  ${line}`),
    ...found.records.flatMap((each) => recordLines(each, language)),
    ...found.statements.flatMap((each) => statementLines(each, language)),
    ...found.sources.flatMap((each) => sourceLines(each, language)),
    ...underHeads(found.texts.map((each) => textLines(each, language))),
    ...found.slides.flatMap((slide) => slideLines(slide, language)),
    ...found.deleted.map(({ id, number }) => say(language, `The exported slide ${number} (${id}) is not in the deck any more.`, `اسلاید ${number} که صادر شده بود (${id}) دیگر در ارائه نیست.`)),
    found.differs ? sum(found, language) : !isOfAnother(found) ? say(language, 'Nothing differs.', 'هیچ فرقی نیست.') : say(language, 'Nothing was edited by hand. Whether what it says still holds was not looked at.', 'چیزی با دست ویرایش نشده است. اینکه گفته‌هایش هنوز درست است یا نه سنجیده نشد.'),
  ];
  io.out(lines.map((line) => `${visible(line)}\n`).join(''));
}

const say = (language: Language, en: string, fa: string): string => ({ en, fa })[language];

function headLines(found: Verification, language: Language): readonly string[] {
  const { made, against, remaking } = found;
  const isSame = !isOfAnother(found);
  return [
    say(language, `Made with Bardar ${made.bardar} of ${made.dataset.id} as of ${made.asOf}; template ${made.pack.id}.`, `با بردار ${made.bardar} از ${made.dataset.id} تا تاریخ ${made.asOf} ساخته شده است؛ الگو ${made.pack.id}.`),
    ...(isSame ? [] : [say(language, `The dataset is another one, ${against.dataset.id}: only what was edited by hand is told. Name the deck's own with --dataset.`, `مجموعه‌داده دیگری است، ${against.dataset.id}: تنها آنچه با دست ویرایش شده گفته می‌شود. مجموعه‌دادهٔ خود ارائه را با --dataset بدهید.`)]),
    ...(isSame && made.dataset.version !== against.dataset.version ? [datasetEdited(made.asOf === against.asOf ? '' : against.asOf)[language]] : []),
    ...(against.pack && against.pack.version !== made.pack.version ? [say(language, 'The template has been edited since.', 'الگو از آن پس ویرایش شده است.')] : []),
    ...(against.pack === undefined ? [say(language, 'The template is not here.', 'الگو اینجا نیست.')] : []),
    ...(made.bardar === against.bardar ? [] : [say(language, `This is Bardar ${against.bardar}.`, `این بردار ${against.bardar} است.`)]),
    ...(made.release === undefined ? [] : [say(language, `It was made for ${made.release}: what is marked higher was left out, and is no difference.`, `برای ${made.release} ساخته شده است: آنچه نشان بالاتری دارد کنار گذاشته شده و تفاوت شمرده نمی‌شود.`)]),
    ...(isSame && made.dataset.version !== against.dataset.version && remaking !== 'made' ? [NOT_REMADE[remaking][language]] : []),
  ];
}

/** `day` is empty where the facts hold as of the same day. */
const datasetEdited = (day: string): Localized => ({
  en: `The dataset has been edited since${day === '' ? '' : ` (now as of ${day})`}.`,
  fa: `مجموعه‌داده از آن پس ویرایش شده است${day === '' ? '' : ` (اکنون تا تاریخ ${day})`}.`,
});

/** What could not be compared, and why. */
const NOT_REMADE: Readonly<Record<Exclude<Remaking, 'made'>, Localized>> = {
  template: {
    en: 'Only its records, sentences and sources were compared: with another template it would be another deck. Names, captions, descriptions and whatever else it says were not.',
    fa: 'تنها داده‌ها، جمله‌ها و منابعش سنجیده شدند: با الگوی دیگر ارائهٔ دیگری می‌شود. نام‌ها، زیرنویس‌ها، شرح تصویرها و دیگر گفته‌هایش سنجیده نشدند.',
  },
  bardar: {
    en: 'Only its records, sentences and sources were compared: another Bardar may make another deck. Names, captions, descriptions and whatever else it says were not.',
    fa: 'تنها داده‌ها، جمله‌ها و منابعش سنجیده شدند: نسخهٔ دیگر بردار شاید ارائهٔ دیگری بسازد. نام‌ها، زیرنویس‌ها، شرح تصویرها و دیگر گفته‌هایش سنجیده نشدند.',
  },
  before: {
    en: 'Only its records, sentences and sources were compared: it was made before decks said what was chosen for them. Names, captions, descriptions and whatever else it says were not.',
    fa: 'تنها داده‌ها، جمله‌ها و منابعش سنجیده شدند: پیش از آن ساخته شده که ارائه‌ها انتخاب‌هایشان را بگویند. نام‌ها، زیرنویس‌ها، شرح تصویرها و دیگر گفته‌هایش سنجیده نشدند.',
  },
  not: {
    en: 'Only its records, sentences and sources were compared: it cannot be made of the dataset as that is now. Names, captions, descriptions and whatever else it says were not.',
    fa: 'تنها داده‌ها، جمله‌ها و منابعش سنجیده شدند: از مجموعه‌داده به شکل کنونی‌اش ساخته نمی‌شود. نام‌ها، زیرنویس‌ها، شرح تصویرها و دیگر گفته‌هایش سنجیده نشدند.',
  },
};

/** Said once where it is so of many slides. */
function sureLines({ slides }: Verification, language: Language): readonly string[] {
  const count = slides.filter(({ origin }) => origin !== undefined && origin.sure !== 'certain').length;
  if (count === 0) return [];
  return [say(language, `${count} of ${slides.length} slides have lost their ids to the program that saved the deck; they were recognised by their texts and places.`, `${count} اسلاید از ${slides.length} شناسهٔ خود را در برنامه‌ای که ارائه را ذخیره کرده از دست داده‌اند؛ از متن‌ها و جایشان شناخته شدند.`)];
}

const OF: Readonly<Record<FallenKind, Readonly<Record<'one' | 'many', Localized>>>> = {
  record: { one: { en: 'the record', fa: 'دادهٔ' }, many: { en: 'the records', fa: 'داده‌های' } },
  source: { one: { en: 'the source', fa: 'منبع' }, many: { en: 'the sources', fa: 'منبع‌های' } },
  message: { one: { en: 'of the message:', fa: 'از پیام:' }, many: { en: 'of the message:', fa: 'از پیام:' } },
  theme: { one: { en: 'the theme', fa: 'محور' }, many: { en: 'the themes', fa: 'محورهای' } },
  point: { one: { en: 'the finding', fa: 'یافتهٔ' }, many: { en: 'the findings', fa: 'یافته‌های' } },
  judgement: { one: { en: 'the judgement', fa: 'ارزیابی' }, many: { en: 'the judgements', fa: 'ارزیابی‌های' } },
  gap: { one: { en: 'the gap', fa: 'خلأ' }, many: { en: 'the gaps', fa: 'خلأهای' } },
  question: { one: { en: 'the question', fa: 'پرسش' }, many: { en: 'the questions', fa: 'پرسش‌های' } },
  dataset: { one: { en: 'the dataset', fa: 'مجموعه‌دادهٔ' }, many: { en: 'the datasets', fa: 'مجموعه‌داده‌های' } },
};

/** The wider first. */
const IN_TURN: readonly FallenKind[] = ['dataset', 'theme', 'point', 'judgement', 'gap', 'question', 'message', 'record', 'source'];

const nameOf = (of: FallenKind, ids: readonly string[], language: Language): string => `${OF[of][ids.length === 1 ? 'one' : 'many'][language]} ${ids.join(say(language, ', ', '، '))}`;

/** ` (data/facts.yaml:2)` */
const placeOf = (where: OutdatedRecord['where']): string => (where?.file === undefined ? '' : ` (${where.file}:${where.line ?? 1})`);

function fallLines({ of, id, state, marking, where, fell, told }: Fall, release: string, language: Language): readonly string[] {
  const name = nameOf(of, [id], language) + placeOf(where);
  const heads = {
    gone: say(language, `No longer true: ${name} is gone from the dataset.`, `دیگر درست نیست: ${name} در مجموعه‌داده نیست.`),
    withheld:
      marking === ''
        ? say(language, `No longer to be told: ${name} knows no mark ${release} any more, for which the deck was made.`, `دیگر گفتنی نیست: ${name} دیگر نشان ${release} را، که ارائه برایش ساخته شده، نمی‌شناسد.`)
        : say(language, `No longer to be told: ${name} is marked ${marking}, above ${release} that the deck was made for.`, `دیگر گفتنی نیست: ${name} نشان ${marking} دارد، بالاتر از ${release} که ارائه برایش ساخته شده.`),
  };
  const kinds = grouped(fell, (each) => each.of);
  const went = IN_TURN.flatMap((kind) => {
    const each = kinds.get(kind) ?? [];
    if (each.length === 0) return [];
    const slides = [...new Set(each.flatMap((one) => one.slides))];
    const names = nameOf(kind, each.map((one) => one.id), language);
    return [`  ${say(language, 'With it went', 'همراه آن:')} ${names}${slides.length === 0 ? '' : ` — ${slidesNamed(slides, language).replace('S', 's')}`}`];
  });
  return [heads[state], ...went, ...tellingLines(told, language)];
}

/** What of a record is another, where that is known. */
const FIELDS: Readonly<Record<OutdatedRecord['values'][number]['of'], Localized>> = { value: { en: 'value', fa: 'مقدار' }, date: { en: 'date', fa: 'تاریخ' } };

function recordLines({ id, what, values, now, where, told }: OutdatedRecord, language: Language): readonly string[] {
  const between = say(language, '→', '←');
  const changes = values.map(({ of, was, is }) => `${FIELDS[of][language]}: ${was} ${between} ${is}`);
  const fields = changes.length === 0 ? '' : ` (${changes.join(say(language, '; ', '؛ '))})`;
  const name = nameOf('record', [id], language) + placeOf(where);
  const value = what === 'value' || what === 'date' ? { en: `the ${FIELDS[what].en} of ${name}`, fa: `${FIELDS[what].fa} ${name}` } : { en: name, fa: name };
  const isShown = told.some(({ again }) => again === undefined);
  const heads: Readonly<Record<NonNullable<typeof what> | 'said', string>> = {
    marking: say(language, `Marked otherwise now: ${name}.`, `اکنون نشان دیگری دارد: ${name}.`),
    citation: say(language, `Sourced otherwise now: ${name}.`, `اکنون منبع یا نشانی منبعش دیگر است: ${name}.`),
    value: '',
    date: '',
    said: '',
  };
  const changed = isShown
    ? say(language, `No longer true: ${value.en} has changed${fields}.`, `دیگر درست نیست: ${value.fa} تغییر کرده است${fields}.`)
    : say(language, `Stands on what has changed: ${value.en}${fields}. No text of the deck shows it.`, `بر چیزی استوار است که تغییر کرده: ${value.fa}${fields}. هیچ متنی از ارائه آن را نشان نمی‌دهد.`);
  return [heads[what ?? 'said'] || changed, ...(what === 'marking' || what === 'citation' ? [] : saysNow(now, language)), ...tellingLines(told, language)];
}

const saysNow = (now: string, language: Language): readonly string[] => (now === '' ? [] : [`  ${say(language, 'It says now', 'اکنون می‌گوید')}: ${now}`]);

function statementLines({ of, id, part, state, now, where, told }: OutdatedStatement, language: Language): readonly string[] {
  const name = say(language, `${part} of ${of === 'message' ? 'the message' : nameOf(of, [id], 'en')}`, `${part} از ${of === 'message' ? 'پیام' : nameOf(of, [id], 'fa')}`) + placeOf(where);
  const heads: Readonly<Record<typeof state, string>> = {
    gone: say(language, `No longer said: ${name}.`, `دیگر گفته نمی‌شود: ${name}.`),
    changed: say(language, `No longer said so: ${name}.`, `دیگر چنین گفته نمی‌شود: ${name}.`),
  };
  return [heads[state], ...saysNow(now, language), ...tellingLines(told, language)];
}

const TOLD_IN: Readonly<Record<ToldPart, Localized>> = {
  title: { en: ', title', fa: '، عنوان' },
  notes: { en: ', speaker notes', fa: '، یادداشت‌های سخنران' },
  text: { en: '', fa: '' },
  chart: { en: ', chart', fa: '، نمودار' },
  alt: { en: ', description', fa: '، شرح' },
};

/** What stands alike on several slides is told in one line. */
function tellingLines(told: readonly Telling[], language: Language): readonly string[] {
  const alike = new Map<string, { readonly slides: number[]; readonly one: Telling }>();
  for (const one of told) {
    const key = JSON.stringify([one.part, one.text, one.now, one.edited, one.again, one.own]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { slides: [one.slide], one });
    else if (!known.slides.includes(one.slide)) known.slides.push(one.slide);
  }
  return [...alike.values()].map(({ slides, one }) => `  ${tellingLine(slides, one, language)}`);
}

function tellingLine(slides: readonly number[], { part, text, edited, now, again, own }: Telling, language: Language): string {
  const named = slidesNamed(slides, language);
  const where = named + (part === undefined ? '' : TOLD_IN[part][language]);
  const hand = edited ? say(language, ' (edited by hand)', ' (با دست ویرایش شده)') : '';
  if (own) return say(language, `${where}: your own words there rest on it; read again${hand}: ${text ?? ''}`, `${where}: نوشتهٔ خودتان در آنجا بر آن استوار است؛ بازخوانده شود${hand}: ${text ?? ''}`);
  if (again) return say(language, `${named} ${slides.length === 1 ? 'stands' : 'stand'} on it; read again${hand}${text === undefined ? '.' : `: ${text}`}`, `${named} بر آن استوار است؛ بازخوانده شود${hand}${text === undefined ? '.' : `: ${text}`}`);
  if (text === undefined && now === undefined) return say(language, `${named} ${slides.length === 1 ? 'stands' : 'stand'} on it${hand}.`, `${named} بر آن استوار است${hand}.`);
  if (text === undefined) return now === '' ? `${where}${hand}` : `${where}${hand}: ${say(language, 'would say now', 'اکنون می‌گفت')}: ${now ?? ''}`;
  if (now === undefined) return `${where}${hand}: ${text}`;
  return `${where}${hand}: ${text} ${say(language, '→', '←')} ${now === '' ? say(language, '(nothing)', '(هیچ)') : now}`;
}

/** `Slide 4`, `Slides 1–3, 7`. */
function slidesNamed(slides: readonly number[], language: Language): string {
  const runs: [first: number, last: number][] = [];
  for (const slide of [...slides].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === slide - 1) run[1] = slide;
    else runs.push([slide, slide]);
  }
  const words = runs.map(([first, last]) => (first === last ? String(first) : say(language, `${first}–${last}`, `${first} تا ${last}`)));
  return say(language, slides.length === 1 ? 'Slide ' : 'Slides ', slides.length === 1 ? 'اسلاید ' : 'اسلایدهای ') + words.join(say(language, ', ', '، '));
}

const SOURCE: Readonly<Record<OutdatedSource['state'], Localized>> = {
  changed: { en: 'The description of a source has changed', fa: 'مشخصات یک منبع تغییر کرده است' },
  gone: { en: 'A source is gone from the dataset', fa: 'یک منبع در مجموعه‌داده نیست' },
};

const sourceLines = ({ id, state, told }: OutdatedSource, language: Language): readonly string[] => [`${SOURCE[state][language]}: ${id}`, ...tellingLines(told, language)];

const TEXT: Readonly<Record<OutdatedText['part'], Localized>> = {
  title: { en: 'a title', fa: 'عنوانی' },
  notes: { en: 'the speaker notes', fa: 'یادداشت‌های سخنران' },
  text: { en: 'a text', fa: 'متنی' },
  chart: { en: 'the numbers of a chart', fa: 'عددهای نموداری' },
  alt: { en: 'what describes a shape to who cannot see it', fa: 'شرح چیزی برای کسی که نمی‌بیندش' },
  drawing: { en: 'a picture, a place or a colour', fa: 'تصویر، جا یا رنگی' },
  slide: { en: 'a slide', fa: 'اسلایدی' },
  property: { en: 'what the file says of itself', fa: 'آنچه پرونده دربارهٔ خود می‌گوید' },
};

/** What stands in another order. */
const ORDERED: Readonly<Partial<Record<OutdatedText['part'], Localized>>> = {
  slide: { en: 'slides that would stand elsewhere among the others', fa: 'اسلایدهایی که میان دیگران جای دیگری می‌داشتند' },
  text: { en: 'what a slide says', fa: 'آنچه اسلاید می‌گوید' },
};

/** What stands under the same head stands under it once. */
function underHeads(told: readonly (readonly string[])[]): readonly string[] {
  return [...grouped(told, ([head = '']) => head)].flatMap(([head, each]) => [head, ...each.flatMap(([, ...lines]) => lines)]);
}

function textLines({ part, state, now, told }: OutdatedText, language: Language): readonly string[] {
  const what = TEXT[part][language];
  const heads: Readonly<Record<typeof state, string>> = {
    changed: say(language, `Would be otherwise today: ${what}.`, `امروز جور دیگری می‌بود: ${what}.`),
    gone: say(language, `Would not be there today: ${what}.`, `امروز نمی‌بود: ${what}.`),
    further: say(language, `Would be there too today: ${what}.`, `امروز افزوده می‌شد: ${what}.`),
    marked: say(language, `Marked otherwise today: ${what}.`, `امروز نشان دیگری می‌داشت: ${what}.`),
    order: say(language, `Order changed: ${ORDERED[part]?.en ?? what}.`, `ترتیب تغییر کرده است: ${ORDERED[part]?.fa ?? what}.`),
  };
  const head = told.length === 0 && now !== '' ? `${heads[state].slice(0, -1)}: ${now}` : heads[state];
  const slides = told.map(({ slide }) => slide);
  const bare = part === 'drawing' || part === 'slide' || told.every(({ text, now: would }) => text === undefined && would === undefined);
  return [head, ...(bare ? [`  ${slidesNamed(slides, language)}`].filter(() => slides.length > 0) : tellingLines(told, language))];
}

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

function sum({ falls, records, statements, sources, texts, slides, deleted }: Verification, language: Language): string {
  const outdated = falls.length + records.length + statements.length + sources.length + texts.length;
  const edits = slides.reduce((total, slide) => total + slide.edits.length, 0);
  return say(
    language,
    `No longer so: ${outdated}. Edited by hand: ${edits}. Slides moved ${slides.filter(({ moved }) => moved).length}, copied ${slides.filter(({ copy }) => copy).length}, added ${slides.filter(({ origin }) => origin === undefined).length}, deleted ${deleted.length}.`,
    `دیگر چنین نیست: ${outdated}. ویرایش با دست: ${edits}. اسلایدهای جابه‌جاشده ${slides.filter(({ moved }) => moved).length}، رونوشت ${slides.filter(({ copy }) => copy).length}، افزوده ${slides.filter(({ origin }) => origin === undefined).length}، پاک‌شده ${deleted.length}.`,
  );
}
