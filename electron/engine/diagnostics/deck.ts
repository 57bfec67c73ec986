/** What can be wrong in deck Markdown. Each message: what is wrong, then what to do; English and Persian. */
import { meant, meantOf } from './meant.ts';
import { shortened } from './short.ts';
import { SLIPS, type SyntaxKind } from './yaml.ts';

type Nothing = Record<string, never>;
type Names = readonly string[];

/** Signs of an address: its beginning tells which it is. */
const OF_ADDRESS = 80;

/** Markdown that slides have no place for. */
const UNSUPPORTED = {
  html: {
    en: ['HTML', 'Write Markdown instead; to show the sign itself, write \\<.'],
    fa: ['HTML', 'به‌جای آن مارک‌داون بنویسید؛ برای نشان دادن خود نشانه بنویسید \\<.'],
  },
  image: {
    en: ['A picture among words', 'Give it a paragraph of its own, with a blank line before and after.'],
    fa: ['تصویر در میان متن', 'آن را در پاراگرافی جداگانه بگذارید، با سطری خالی پیش و پس از آن.'],
  },
  code: {
    en: ['Code', 'Take the backticks or tildes out, or write \\` for the sign itself; a chart, timeline, map, network or flow has its name behind the ```.'],
    fa: ['کد', 'نشانه‌های ` یا ~~~ را بردارید، یا برای خود نشانه بنویسید \\`؛ نمودار، خط زمان، نقشه، شبکه و جریان نام خود را پس از ``` دارند.'],
  },
  rule: {
    en: ['A rule', 'Begin a new slide with "## Title" instead; to show the signs themselves, put \\ before the first.'],
    fa: ['خط جداکننده', 'به‌جای آن اسلاید تازه‌ای با «## عنوان» آغاز کنید؛ برای نشان دادن خود نشانه‌ها پیش از نخستین آن‌ها \\ بگذارید.'],
  },
  other: {
    en: ['This form of Markdown', 'See docs/templates.md for what deck Markdown knows.'],
    fa: ['این شکل از مارک‌داون', 'آنچه مارک‌داونِ اسلاید می‌شناسد در docs/templates.md آمده است.'],
  },
} as const;

const BLOCKS = {
  paragraph: { en: 'a paragraph', fa: 'پاراگراف' },
  list: { en: 'a list', fa: 'فهرست' },
  numbers: { en: 'a ::: numbers block', fa: 'قطعهٔ ::: numbers' },
  table: { en: 'a table', fa: 'جدول' },
  quote: { en: 'a quotation', fa: 'نقل‌قول' },
  matrix: { en: 'a table', fa: 'جدول' },
  chart: { en: 'a ```chart block', fa: 'قطعهٔ ```chart' },
  timeline: { en: 'a ```timeline block', fa: 'قطعهٔ ```timeline' },
  map: { en: 'a ```map block', fa: 'قطعهٔ ```map' },
  'shaded-map': { en: 'a ```shaded-map block', fa: 'قطعهٔ ```shaded-map' },
  network: { en: 'a ```network block', fa: 'قطعهٔ ```network' },
  flow: { en: 'a ```flow block', fa: 'قطعهٔ ```flow' },
  columns: { en: '::: column blocks', fa: 'قطعه‌های ::: column' },
  picture: { en: 'a picture', fa: 'تصویر' },
  balance: { en: 'a paragraph that names the centre and a list below it', fa: 'پاراگرافی که مرکز را نام ببرد و فهرستی زیر آن' },
  process: { en: 'a list of steps', fa: 'فهرستی از گام‌ها' },
  questions: { en: 'a list of questions', fa: 'فهرستی از پرسش‌ها' },
} as const;
type BlockName = keyof typeof BLOCKS;
/** What a kind of slide is made of; kinds that need nothing in particular are made of paragraphs. */
const blockOf = (kind: string) => BLOCKS[Object.hasOwn(BLOCKS, kind) ? (kind as BlockName) : 'paragraph'];

/** What a field of a fenced block must hold. */
const FENCED = {
  text: { en: 'a text that is not empty', fa: 'متنی غیرخالی' },
  flag: { en: 'true or false', fa: 'true یا false' },
  number: { en: 'a number', fa: 'عدد' },
  numbers: { en: 'a list of numbers, one a series, such as [30, 4]', fa: 'فهرستی از عددها، برای هر سری یکی، مانند [30, 4]' },
  list: { en: 'a list that is not empty', fa: 'فهرستی غیرخالی' },
  citations: {
    en: 'a list of citations, as {{citations fact}} writes it: [{ source: report-2025, at: "¶14" }]',
    fa: 'فهرستی از ارجاع‌ها، چنان‌که {{citations fact}} می‌نویسد: [{ source: report-2025, at: "¶14" }]',
  },
  degrees: { en: 'degrees, the smaller one first', fa: 'درجه، نخست عدد کوچک‌تر' },
  country: { en: 'a country code of two capital letters, such as KZ', fa: 'کد دوحرفی کشور با حروف بزرگ، مانند KZ' },
  year: { en: 'a date as the dataset writes it, such as 1992, 2025-11 or 2025-11-12', fa: 'تاریخی به شکل داده‌ها، مانند 1992 یا 2025-11 یا 2025-11-12' },
  'above-zero': { en: 'a number above zero', fa: 'عددی بزرگ‌تر از صفر' },
  fields: { en: 'its fields, as docs/templates.md lists them', fa: 'فیلدهای آن، چنان‌که در docs/templates.md آمده است' },
} as const;

const expectedEn = (expected: keyof typeof FENCED | Names): string =>
  typeof expected === 'string' ? FENCED[expected].en : `one of ${expected.join(', ')}`;
const expectedFa = (expected: keyof typeof FENCED | Names): string =>
  typeof expected === 'string' ? FENCED[expected].fa : `یکی از ${expected.join('، ')}`;

const EMPTY = {
  item: { en: 'list item', fa: 'مورد فهرست' },
  table: { en: 'table', fa: 'جدول' },
  quote: { en: 'quotation', fa: 'نقل‌قول' },
} as const;

const COUNTED = {
  statement: { en: 'statements', fa: 'گزاره' },
  column: { en: 'columns', fa: 'ستون' },
} as const;

const FIELDS = {
  text: { en: 'a text that is not empty', fa: 'متنی غیرخالی' },
  list: { en: 'a list of texts, such as ["one", "two"]', fa: 'فهرستی از متن‌ها، مانند ["one", "two"]' },
  language: { en: 'fa or en', fa: 'fa یا en' },
  date: { en: 'a day as YYYY-MM-DD', fa: 'روزی به شکل YYYY-MM-DD' },
  words: {
    en: 'the words continued, source, separator and opening, each a text',
    fa: 'واژه‌های continued و source و separator و opening، هر یک یک متن',
  },
  'handout-words': {
    en: 'one of the words of a handout, a text (docs/handouts.md lists them)',
    fa: 'یکی از واژه‌های جزوه، یک متن (فهرستشان در docs/handouts.md است)',
  },
  'letter-words': {
    en: 'one of the words of a letter, a text (docs/handouts.md lists them)',
    fa: 'یکی از واژه‌های نامه، یک متن (فهرستشان در docs/handouts.md است)',
  },
  fit: { en: 'one-page, or left out', fa: 'one-page یا هیچ' },
  'yes-no': { en: 'true or false', fa: 'true یا false' },
  cover: {
    en: 'country (two capital letters, such as KZ) and routes (lists of two or more waypoints, each [longitude, latitude])',
    fa: 'country (دو حرف بزرگ، مانند KZ) و routes (فهرست‌هایی از دو نقطه یا بیشتر، هر یک [طول جغرافیایی، عرض جغرافیایی])',
  },
} as const;

export const deckMessages = {
  'deck.unsourced': (p: { text: string }) => ({
    en: [`This sentence names no source: "${p.text}"`, 'Add a citation such as [@source, ¶12], in a template also {{cite fact}}.'] as const,
    fa: [`این جمله منبعی ندارد: «${p.text}»`, 'ارجاعی بیفزایید، مانند [@source, ¶12] و در الگو {{cite fact}} نیز.'] as const,
  }),
  'deck.front-matter-missing': (_: Nothing) => ({
    en: ['The deck does not begin with its front matter.', 'Begin the first line with ---, then title, language, date and words, then --- again.'] as const,
    fa: ['سرآغاز (front matter) در ابتدای اسلایدها نیست.', 'سطر نخست را --- بگذارید، سپس title و language و date و words، و باز ---.'] as const,
  }),
  /** `detail`: what the parser says of it, for machines and for questions. */
  'deck.front-matter-yaml': (p: { kind: SyntaxKind; detail: string }) => ({
    en: [`The front matter cannot be read. ${SLIPS[p.kind].message.en}`, `${SLIPS[p.kind].hint.en} Values go through the yaml helper: title: {{yaml title}}.`] as const,
    fa: [`سرآغاز (front matter) خواندنی نیست. ${SLIPS[p.kind].message.fa}`, `${SLIPS[p.kind].hint.fa} مقدارها را با کمک‌تابع yaml بنویسید: title: {{yaml title}}.`] as const,
  }),
  'deck.front-matter-field': (p: { field: string; expected: keyof typeof FIELDS }) => ({
    en: [`The front matter's "${p.field}" is missing or wrong.`, `It must be ${FIELDS[p.expected].en}.`] as const,
    fa: [`«${p.field}» در سرآغاز نیست یا نادرست است.`, `باید ${FIELDS[p.expected].fa} باشد.`] as const,
  }),
  'deck.front-matter-unknown': (p: { field: string; nearest: string | undefined; known: Names }) => ({
    en: [`The front matter knows no "${p.field}".`, `${meant(p.nearest).en}It may hold: ${p.known.join(', ')}.`] as const,
    fa: [`سرآغاز چیزی به نام «${p.field}» نمی‌شناسد.`, `${meant(p.nearest).fa}این‌ها می‌توانند بیایند: ${p.known.join('، ')}.`] as const,
  }),
  'deck.before-first-heading': (_: Nothing) => ({
    en: ['Text stands before the first heading.', 'Put it below a "## Title"; only a ::: notes block may stand here, for the title slide.'] as const,
    fa: ['پیش از نخستین عنوان متنی آمده است.', 'آن را زیر یک «## عنوان» ببرید؛ اینجا تنها قطعهٔ ::: notes برای اسلاید عنوان می‌تواند بیاید.'] as const,
  }),
  'deck.too-deep': (p: { most: number }) => ({
    en: [`Quotations or lists stand in one another more than ${p.most} levels deep.`, 'Take signs such as > and - out at the start of this line, or its indentation.'] as const,
    fa: [`نقل‌قول‌ها یا فهرست‌ها بیش از ${p.most} سطح در هم فرو رفته‌اند.`, 'نشانه‌هایی مانند > و - را از آغاز این سطر، یا تورفتگی آن را، بردارید.'] as const,
  }),
  'deck.heading-depth': (p: { depth: number }) => ({
    en: [`A heading has ${p.depth} # signs.`, 'Write # for a section and ## for a slide.'] as const,
    fa: [`عنوانی با ${p.depth} نشانهٔ # آمده است.`, 'برای بخش # و برای اسلاید ## بنویسید.'] as const,
  }),
  'deck.empty-title': (_: Nothing) => ({
    en: ['A heading has no words.', 'Write the title behind the # signs.'] as const,
    fa: ['عنوانی هیچ واژه‌ای ندارد.', 'عنوان را پس از نشانه‌های # بنویسید.'] as const,
  }),
  'deck.empty-slide': (p: { title: string }) => ({
    en: [`The slide "${p.title}" has nothing below its title.`, 'Write something below the heading, or leave the heading out with {{#if}}.'] as const,
    fa: [`زیر عنوان اسلاید «${p.title}» چیزی نیست.`, 'زیر عنوان چیزی بنویسید، یا عنوان را با {{#if}} کنار بگذارید.'] as const,
  }),
  'deck.empty-text': (p: { what: keyof typeof EMPTY }) => ({
    en: [`A ${EMPTY[p.what].en} is empty.`, 'Fill it, or leave it out with {{#if}}.'] as const,
    fa: [`یک ${EMPTY[p.what].fa} خالی است.`, 'آن را پر کنید، یا با {{#if}} کنار بگذارید.'] as const,
  }),
  'deck.unknown-directive': (p: { name: string; nearest: string | undefined; known: Names }) => ({
    en: [`There is no ":::" block named "${p.name}".`, meantOf(p.nearest, p.known).en] as const,
    fa: [`قطعهٔ ::: با نام «${p.name}» نداریم.`, meantOf(p.nearest, p.known).fa] as const,
  }),
  'deck.directive-unclosed': (p: { name: string }) => ({
    en: [`The block "::: ${p.name}" is not closed.`, 'Put a line of ::: behind its last line.'] as const,
    fa: [`قطعهٔ «::: ${p.name}» بسته نشده است.`, 'پس از آخرین سطر آن سطری با ::: بگذارید.'] as const,
  }),
  'deck.directive-stray': (_: Nothing) => ({
    en: ['A ::: line closes a block that was not opened.', 'Take it out, or open a block with ::: notes or ::: numbers.'] as const,
    fa: ['سطر ::: قطعه‌ای را می‌بندد که باز نشده بود.', 'آن را بردارید، یا قطعه را با ::: notes یا ::: numbers باز کنید.'] as const,
  }),
  'deck.directive-place': (_: Nothing) => ({
    en: ['A ::: line stands inside a list or a quotation.', 'Begin it at the left edge of the line.'] as const,
    fa: ['سطر ::: درون فهرست یا نقل‌قول آمده است.', 'آن را از آغاز سطر بنویسید.'] as const,
  }),
  'deck.unknown-class': (p: { name: string; nearest: string | undefined; known: Names }) => ({
    en: [`There is no kind of slide ".${p.name}".`, meantOf(p.nearest, p.known.map((name) => `.${name}`)).en] as const,
    fa: [`اسلایدی از گونهٔ «.${p.name}» نداریم.`, meantOf(p.nearest, p.known.map((name) => `.${name}`)).fa] as const,
  }),
  'deck.unknown-attribute': (p: { name: string; known: Names }) => ({
    en: [`"${p.name}" is not known between these braces.`, `There may be: ${p.known.join(', ')}.`] as const,
    fa: [`«${p.name}» میان این آکولادها شناخته نیست.`, `این‌ها می‌توانند بیایند: ${p.known.join('، ')}.`] as const,
  }),
  'deck.attributes-form': (p: { text: string }) => ({
    en: [`These braces cannot be read: ${p.text}`, 'Write {#id .class key=value}; for plain braces, \\{ and \\}.'] as const,
    fa: [`این آکولادها خوانده نشدند: ${p.text}`, 'بنویسید {#id .class key=value}؛ برای خود آکولادها \\{ و \\}.'] as const,
  }),
  'deck.attributes-place': (p: { text: string }) => ({
    en: [`${p.text} stands where nothing can carry it.`, 'Put it at the end of a heading or directly behind a citation; for plain braces write \\{ and \\}.'] as const,
    fa: [`${p.text} جایی آمده که چیزی آن را نمی‌پذیرد.`, 'آن را در پایان عنوان یا درست پس از ارجاع بگذارید؛ برای خود آکولادها بنویسید \\{ و \\}.'] as const,
  }),
  'deck.accent': (p: { value: string }) => ({
    en: [`There is no accent colour "${p.value}".`, 'Write accent=1 to accent=6.'] as const,
    fa: [`رنگ شاخص «${p.value}» نداریم.`, 'از accent=1 تا accent=6 بنویسید.'] as const,
  }),
  'deck.duplicate-id': (p: { id: string }) => ({
    en: [`Two slides have the id #${p.id}.`, 'Give one of them another; "title" belongs to the title slide.'] as const,
    fa: [`دو اسلاید شناسهٔ #${p.id} دارند.`, 'به یکی شناسهٔ دیگری بدهید؛ title از آنِ اسلاید عنوان است.'] as const,
  }),
  'deck.from-unknown': (p: { id: string; nearest: string | undefined; known: Names }) => ({
    en: [`No slide has the id "${p.id}", so none leads here from it.`, meantOf(p.nearest, p.known).en] as const,
    fa: [`اسلایدی با شناسهٔ «${p.id}» نیست و از آنجا راهی به این اسلاید نیست.`, meantOf(p.nearest, p.known).fa] as const,
  }),
  'deck.unknown-source': (p: { id: string; nearest: string | undefined; known: Names }) => ({
    en: [`There is no source "${p.id}".`, meantOf(p.nearest, p.known).en] as const,
    fa: [`منبعی به نام «${p.id}» نداریم.`, meantOf(p.nearest, p.known).fa] as const,
  }),
  /** `released`: whether a handling mark was given above which everything is left out. */
  'deck.unknown-record': (p: { id: string; nearest: string | undefined; known: Names; released: boolean }) => ({
    en: [
      p.released ? `There is no record "${p.id}" in what may be handed out.` : `There is no record "${p.id}".`,
      `${meantOf(p.nearest, p.known).en} Else take the mark out: {fact=…}. It is not counted.`,
    ] as const,
    fa: [
      p.released ? `در آنچه اجازهٔ انتشار دارد داده‌ای با شناسهٔ «${p.id}» نیست.` : `داده‌ای با شناسهٔ «${p.id}» نداریم.`,
      `${meantOf(p.nearest, p.known).fa} وگرنه نشانهٔ {fact=…} را بردارید. این داده شمرده نمی‌شود.`,
    ] as const,
  }),
  'deck.mark-as-text': (p: { text: string; on: 'slide' | 'title' }) => ({
    en: [
      `${p.text} stands on the slide as it is written.`,
      p.on === 'title' ? 'The lines of the title slide name no sources or records: take it out.' : 'Only texts of a dataset are filled in. Write the value itself; to show the braces, write \\{ and \\}.',
    ] as const,
    fa: [
      `${p.text} همان‌گونه که نوشته شده روی اسلاید می‌آید.`,
      p.on === 'title' ? 'سطرهای اسلاید عنوان منبع یا داده‌ای نام نمی‌برند: آن را بردارید.' : 'تنها متن‌های مجموعه‌داده پر می‌شوند. خود مقدار را بنویسید؛ برای نشان دادن آکولاد بنویسید \\{ و \\}.',
    ] as const,
  }),
  'deck.too-long': (p: { what: 'heading' | 'block' | 'marks'; length: number; limit: number }) => ({
    en: {
      heading: [`This heading has ${p.length} characters; ${p.limit} are the most that one may have.`, 'Shorten it: a title of a slide has two lines.'] as const,
      block: [`This paragraph, entry or row has ${p.length} characters; ${p.limit} are the most that one may have.`, 'Divide it by empty lines or into several entries.'] as const,
      marks: [`This paragraph, entry or row has ${p.length} signs that may mean something in Markdown ([ * { < & and the backtick); ${p.limit} are the most that one may have.`, 'Divide it by empty lines or into several entries.'] as const,
    }[p.what],
    fa: {
      heading: [`این عنوان ${p.length} نویسه دارد؛ بیشترین اندازهٔ عنوان ${p.limit} نویسه است.`, 'آن را کوتاه کنید: عنوان اسلاید دو سطر است.'] as const,
      block: [`این پاراگراف، مورد یا ردیف ${p.length} نویسه دارد؛ بیشترین اندازهٔ آن ${p.limit} نویسه است.`, 'آن را با سطرهای خالی یا به چند مورد بخش کنید.'] as const,
      marks: [`در این پاراگراف، مورد یا ردیف ${p.length} نشانه است که در Markdown معنایی دارد ([ * { < & و \`)؛ بیشترین شمار آن ${p.limit} است.`, 'آن را با سطرهای خالی یا به چند مورد بخش کنید.'] as const,
    }[p.what],
  }),
  'deck.citation-form': (p: { text: string }) => ({
    en: [`This citation cannot be read: ${p.text}`, 'Write [@source, ¶12], or [@one, ¶3; @two, p. 4] for several.'] as const,
    fa: [`این ارجاع خوانده نشد: ${p.text}`, 'بنویسید [@source, ¶12]، یا برای چند ارجاع [@one, ¶3; @two, p. 4].'] as const,
  }),
  'deck.no-locator': (p: { id: string }) => ({
    en: [`The citation of "${p.id}" does not say where in the source.`, `Add the place: [@${p.id}, ¶12].`] as const,
    fa: [`ارجاع به «${p.id}» نمی‌گوید کجای منبع.`, `جای آن را بیفزایید: [@${p.id}, ¶12].`] as const,
  }),
  'deck.unsupported': (p: { what: keyof typeof UNSUPPORTED; text: string }) => ({
    en: [`${UNSUPPORTED[p.what].en[0]} cannot stand on a slide: ${p.text}`, UNSUPPORTED[p.what].en[1]] as const,
    fa: [`${UNSUPPORTED[p.what].fa[0]} روی اسلاید نمی‌آید: ${p.text}`, UNSUPPORTED[p.what].fa[1]] as const,
  }),
  'deck.block-in-kind': (p: { block: BlockName; kind: string }) => ({
    en: [`A slide of kind "${p.kind}" cannot hold ${BLOCKS[p.block].en}.`, 'Put it on a slide of its own, or change the kind in the heading.'] as const,
    fa: [`اسلایدی از گونهٔ «${p.kind}» جایی برای ${BLOCKS[p.block].fa} ندارد.`, 'آن را در اسلاید جداگانه‌ای بگذارید، یا گونه را در عنوان عوض کنید.'] as const,
  }),
  'deck.second-main': (p: { first: BlockName; second: BlockName }) => ({
    en: [`${capital(BLOCKS[p.second].en)} stands on a slide that already has ${BLOCKS[p.first].en}.`, 'Put it on a slide of its own.'] as const,
    fa: [`${BLOCKS[p.second].fa} روی اسلایدی آمده که از پیش ${BLOCKS[p.first].fa} دارد.`, 'آن را در اسلاید جداگانه‌ای بگذارید.'] as const,
  }),
  'deck.kind-without-block': (p: { kind: string }) => ({
    en: [`A slide of kind ".${p.kind}" needs ${blockOf(p.kind).en}.`, 'Write one below the heading, or take the class out.'] as const,
    fa: [`اسلایدی از گونهٔ «.${p.kind}» ${blockOf(p.kind).fa} می‌خواهد.`, 'زیر عنوان بنویسیدش، یا گونه را از عنوان بردارید.'] as const,
  }),
  'deck.list-depth': (_: Nothing) => ({
    en: ['A list goes deeper than two levels.', 'Bring the third level up, or make a slide of it.'] as const,
    fa: ['فهرست از دو سطح گودتر رفته است.', 'سطح سوم را بالاتر بیاورید، یا از آن اسلایدی بسازید.'] as const,
  }),
  'deck.list-item-content': (_: Nothing) => ({
    en: ['A list item holds more than one paragraph and a list below it.', 'Make one item of each paragraph; put tables and quotations outside the list.'] as const,
    fa: ['یک مورد فهرست چیزی بیش از یک پاراگراف و یک فهرست در زیر آن دارد.', 'از هر پاراگراف مورد جداگانه‌ای بسازید؛ جدول و نقل‌قول را بیرون از فهرست بگذارید.'] as const,
  }),
  'deck.numbers-content': (_: Nothing) => ({
    en: ['A ::: numbers block holds something other than one list.', 'Write one item a number: - nearly **30** *billion dollars* trade [@source, ¶14].'] as const,
    fa: ['قطعهٔ ::: numbers چیزی جز یک فهرست دارد.', 'برای هر عدد یک مورد بنویسید: - نزدیک به **۳۰** *میلیارد دلار* تجارت [@source, ¶14].'] as const,
  }),
  'deck.numbers-item': (p: { text: string }) => ({
    en: [`This item shows no key number: "${p.text}"`, 'Put the number between ** signs and no list below it: - nearly **30** *billion dollars* trade.'] as const,
    fa: [`این مورد عدد کلیدی ندارد: «${p.text}»`, 'عدد را میان ** بگذارید و زیرش فهرستی نیاورید: - نزدیک به **۳۰** *میلیارد دلار* تجارت.'] as const,
  }),
  'deck.quote-content': (_: Nothing) => ({
    en: ['A quotation holds something other than paragraphs.', 'Write the words, then an empty > line, then whose words they are.'] as const,
    fa: ['نقل‌قول چیزی جز پاراگراف دارد.', 'نخست گفته، سپس سطری تنها با >، سپس نام گوینده را بنویسید.'] as const,
  }),
  'deck.notes-content': (_: Nothing) => ({
    en: ['Notes hold something other than paragraphs and lists.', 'Write it as a paragraph or a list, or put it on the slide.'] as const,
    fa: ['یادداشت‌ها چیزی جز پاراگراف و فهرست دارند.', 'آن را پاراگراف یا فهرست کنید، یا روی اسلاید بگذارید.'] as const,
  }),
  'deck.column-content': (_: Nothing) => ({
    en: ['A ::: column block holds something other than paragraphs and lists.', 'Write it as a paragraph or a list, or put it on a slide of its own.'] as const,
    fa: ['قطعهٔ ::: column چیزی جز پاراگراف و فهرست دارد.', 'آن را پاراگراف یا فهرست کنید، یا در اسلاید جداگانه‌ای بگذارید.'] as const,
  }),
  'deck.column-form': (_: Nothing) => ({
    en: ['A ::: column block has no heading, or nothing below it.', 'Begin it with a paragraph that is bold from end to end, then write what stands below: **Heading**.'] as const,
    fa: ['قطعهٔ ::: column عنوان ندارد، یا زیر عنوانش چیزی نیست.', 'آن را با پاراگرافی که سراسر پررنگ است آغاز کنید و متن را زیرش بنویسید: **عنوان**.'] as const,
  }),
  'deck.kind-count': (p: { kind: string; part: keyof typeof COUNTED; count: number; least: number; most: number }) => ({
    en: [`A slide .${p.kind} has ${p.least === p.most ? p.least : `${p.least} to ${p.most}`} ${COUNTED[p.part].en}; here there are ${p.count}.`, 'Make further slides of the others, or choose another kind of slide.'] as const,
    fa: [`اسلاید ‎.${p.kind}‎ ${p.least === p.most ? p.least : `${p.least} تا ${p.most}`} ${COUNTED[p.part].fa} دارد؛ اینجا ${p.count} تاست.`, 'بقیه را به اسلایدهای دیگر ببرید یا گونهٔ دیگری انتخاب کنید.'] as const,
  }),
  'deck.columns-count': (p: { count: number; most: number }) => ({
    en: [`The slide has ${p.count} column${p.count === 1 ? '' : 's'}.`, `Write two to ${p.most} ::: column blocks.`] as const,
    fa: [`اسلاید ${p.count} ستون دارد.`, `دو تا ${p.most} قطعهٔ ::: column بنویسید.`] as const,
  }),
  'deck.vector-item': (p: { text: string }) => ({
    en: [`This item does not begin with a name: "${p.text}"`, 'Put the name between ** signs, then the text, and no list below it: - **China** leads in trade.'] as const,
    fa: [`این مورد با نام آغاز نمی‌شود: «${p.text}»`, 'نام را میان ** بگذارید، سپس متن را، و زیرش فهرستی نیاورید: - **چین** در تجارت پیشتاز است.'] as const,
  }),
  'deck.picture-path': (p: { path: string }) => ({
    en: [`"${p.path}" is no picture of the dataset or the template.`, 'Name a PNG or JPEG file in its folder "media": media/photo.jpg.'] as const,
    fa: [`«${p.path}» تصویری از مجموعه‌داده یا الگو نیست.`, 'پروندهٔ PNG یا JPEG را در پوشهٔ media نام ببرید: media/photo.jpg.'] as const,
  }),
  'deck.picture-alt': (p: { path: string }) => ({
    en: [`The picture ${p.path} does not say what it shows.`, 'Describe it between the brackets, for people who cannot see it: ![The port of Aktau](media/aktau.jpg).'] as const,
    fa: [`تصویر ${p.path} نمی‌گوید چه نشان می‌دهد.`, 'آن را میان کروشه‌ها برای کسی که نمی‌بیندش شرح دهید: ![بندر آکتائو](media/aktau.jpg).'] as const,
  }),
  'deck.unknown-fence': (p: { name: string; nearest: string | undefined; known: Names }) => ({
    en: [`There is no "\`\`\`" block named "${p.name}".`, meantOf(p.nearest, p.known).en] as const,
    fa: [`قطعهٔ \`\`\` با نام «${p.name}» نداریم.`, meantOf(p.nearest, p.known).fa] as const,
  }),
  'deck.fence-unclosed': (p: { name: string }) => ({
    en: [`The \`\`\`${p.name} block has no end.`, 'Close it with a line that holds only ```. Lines inside may not begin with a # sign.'] as const,
    fa: [`قطعهٔ \`\`\`${p.name} پایان ندارد.`, 'آن را با سطری که تنها ``` دارد ببندید. سطرهای درون آن نباید با # آغاز شوند.'] as const,
  }),
  /** `detail`: what the parser says of it, for machines and for questions. */
  'deck.fence-yaml': (p: { name: string; kind: SyntaxKind; detail: string }) => ({
    en: [`The \`\`\`${p.name} block cannot be read. ${SLIPS[p.kind].message.en}`, `${SLIPS[p.kind].hint.en} Values go through the yaml helper: label: {{yaml label}}.`] as const,
    fa: [`قطعهٔ \`\`\`${p.name} خواندنی نیست. ${SLIPS[p.kind].message.fa}`, `${SLIPS[p.kind].hint.fa} مقدارها را با کمک‌تابع yaml بنویسید: label: {{yaml label}}.`] as const,
  }),
  'deck.fence-field': (p: { name: string; field: string; expected: keyof typeof FENCED | Names }) => ({
    en: [`In the \`\`\`${p.name} block "${p.field}" is missing or wrong.`, `It must be ${expectedEn(p.expected)}.`] as const,
    fa: [`در قطعهٔ \`\`\`${p.name}، «${p.field}» نیست یا نادرست است.`, `باید ${expectedFa(p.expected)} باشد.`] as const,
  }),
  'deck.fence-unknown': (p: { name: string; field: string }) => ({
    en: [`A \`\`\`${p.name} block knows no "${p.field}".`, 'Take it out, or see docs/templates.md for the fields there are.'] as const,
    fa: [`قطعهٔ \`\`\`${p.name} چیزی به نام «${p.field}» نمی‌شناسد.`, 'آن را بردارید، یا فیلدهای موجود را در docs/templates.md ببینید.'] as const,
  }),
  'deck.chart-values': (p: { values: number; series: number }) => ({
    en: [`A category has ${p.values} value${p.values === 1 ? '' : 's'}, the chart ${p.series} series.`, 'Give one value a series; write null where nothing is known.'] as const,
    fa: [`شمار مقدارهای یک دسته ${p.values} و شمار سری‌های نمودار ${p.series} است.`, 'برای هر سری یک مقدار بدهید؛ آنجا که چیزی دانسته نیست null بنویسید.'] as const,
  }),
  'deck.chart-doughnut': (p: { form: 'doughnut' | 'share' }) => ({
    en: [`A ${p.form === 'share' ? 'bar of shares' : 'doughnut'} shows the shares of one whole.`, 'Give it one series, no negative value and at least one above zero, or choose another form.'] as const,
    fa: [`نمودار ${p.form === 'share' ? '«share»' : 'حلقه‌ای'} سهم‌های یک کل را نشان می‌دهد.`, 'به آن یک سری بدهید، بدون مقدار منفی و با دست‌کم یک مقدار بیش از صفر، یا شکل دیگری انتخاب کنید.'] as const,
  }),
  'deck.map-empty': (_: Nothing) => ({
    en: ['The map names nothing to show.', 'Give it a subject, a view, places or routes.'] as const,
    fa: ['نقشه چیزی برای نشان دادن نام نمی‌برد.', 'به آن subject یا view یا places یا routes بدهید.'] as const,
  }),
  'deck.network-unknown-actor': (p: { id: string; nearest: string | undefined; known: Names }) => ({
    en: [`The network has no actor "${p.id}".`, `${meantOf(p.nearest, p.known).en} Or add it to "actors".`] as const,
    fa: [`شبکه بازیگری با شناسهٔ «${p.id}» ندارد.`, `${meantOf(p.nearest, p.known).fa} یا آن را به actors بیفزایید.`] as const,
  }),
  'deck.network-actor-twice': (p: { id: string }) => ({
    en: [`Two actors of the network have the id "${p.id}".`, 'Name each once.'] as const,
    fa: [`دو بازیگر شبکه شناسهٔ «${p.id}» را دارند.`, 'هر یک را یک بار نام ببرید.'] as const,
  }),
  'deck.network-self': (p: { name: string }) => ({
    en: [`A relation leads from "${p.name}" to itself.`, 'Name two actors, or tell it in the text of the slide.'] as const,
    fa: [`رابطه‌ای از «${p.name}» به خود آن می‌رود.`, 'دو بازیگر را نام ببرید یا آن را در متن اسلاید بگویید.'] as const,
  }),
  'deck.flow-circle': (p: { names: Names }) => ({
    en: [`These flows lead round in a circle: ${p.names.join(' – ')}. A drawing from left to right has no beginning for them.`, 'Take one of them out, tell it in the text, or show them as a table.'] as const,
    fa: [`این جریان‌ها دور می‌زنند: ${p.names.join(' – ')}. در نموداری که از سویی به سوی دیگر می‌رود آغازی ندارند.`, 'یکی از آن‌ها را بردارید، در متن بگویید، یا همه را در جدول نشان دهید.'] as const,
  }),
  'deck.shaded-map-twice': (p: { iso: string }) => ({
    en: [`The map has two values for the country "${p.iso}".`, 'Give each country one value.'] as const,
    fa: [`نقشه برای کشور «${p.iso}» دو مقدار دارد.`, 'به هر کشور یک مقدار بدهید.'] as const,
  }),
  'deck.table-row': (p: { cells: number; columns: number }) => ({
    en: [`A table row has ${p.cells} cells, but its header has ${p.columns}.`, 'Give each row as many cells as the header; write \\| for the sign itself.'] as const,
    fa: [`ردیفی از جدول ${p.cells} خانه دارد، ولی سرستون‌ها ${p.columns} تا هستند.`, 'به هر ردیف به شمار سرستون‌ها خانه بدهید؛ برای خود نشانه بنویسید \\|.'] as const,
  }),
  'deck.row-outside-table': (p: { text: string }) => ({
    en: [
      `A table row stands outside a table: ${p.text}`,
      'No blank line may stand between the rows of a table: put {{#each}} and {{/each}} on lines of their own, without blank lines, or take line ends away with {{~ and ~}}. Below the head of a table stands a row such as |:--|:--|; for the sign itself write \\|.',
    ] as const,
    fa: [
      `ردیفی از جدول بیرون از جدول آمده است: ${p.text}`,
      'میان ردیف‌های جدول سطر خالی نباید باشد: {{#each}} و {{/each}} را در سطرهایی جداگانه و بدون سطر خالی بنویسید، یا سطرهای خالی را با {{~ و ~}} بردارید. زیر سرستون‌ها ردیفی مانند |:--|:--| می‌آید؛ برای خود نشانه بنویسید \\|.',
    ] as const,
  }),
  'deck.star-unclosed': (p: { text: string }) => ({
    en: [`A * is opened here and not closed: "${p.text}"`, 'Close it with as many stars, or write \\* for the sign itself.'] as const,
    fa: [`نشانهٔ * باز شده و بسته نشده است: «${p.text}»`, 'با همان شمار ستاره آن را ببندید، یا برای خود نشانه بنویسید \\*.'] as const,
  }),
  'deck.link': (p: { url: string; most: number }) => ({
    en: [`This link leads nowhere: "${shortened(p.url, OF_ADDRESS)}"`, `Write an address that begins with https:// or mailto: and has no more than ${p.most} signs.`] as const,
    fa: [`این پیوند به جایی نمی‌رسد: «${shortened(p.url, OF_ADDRESS)}»`, `نشانی‌ای بنویسید که با https:// یا mailto: آغاز شود و بیش از ${p.most} نویسه نداشته باشد.`] as const,
  }),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
