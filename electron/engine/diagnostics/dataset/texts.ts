/** Problems with what is written: what YAML leaves out, characters, letters and spaces. */
import type { Language } from '../../units/language.ts';
import { namesOf } from '../language-names.ts';
import { shortened } from '../short.ts';

type Both = Readonly<Record<'en' | 'fa', string>>;
type Structure = 'table' | 'list' | 'heading' | 'paragraphs' | 'lines';

/** What a text holds that a slide shows on one line, and where it belongs. */
const STRUCTURES: Readonly<Record<Structure, { readonly what: Both; readonly hint: Both }>> = {
  table: {
    what: { en: 'a table', fa: 'جدول' },
    hint: { en: 'Write a record for each row and a point "as: table".', fa: 'برای هر سطر رکوردی بنویسید و نکته‌ای با «as: table».' },
  },
  list: {
    what: { en: 'a list', fa: 'فهرست' },
    hint: { en: 'Write a record for each item; a point lists them.', fa: 'برای هر مورد رکوردی بنویسید؛ نکته آن‌ها را فهرست می‌کند.' },
  },
  heading: {
    what: { en: 'a heading', fa: 'عنوان' },
    hint: { en: 'Put it into the title of a point, or leave the sign # out.', fa: 'آن را در عنوان یک نکته بیاورید یا نشانهٔ # را بردارید.' },
  },
  paragraphs: {
    what: { en: 'several paragraphs', fa: 'چند پاراگراف' },
    hint: { en: 'Write a record for each, or put what is said besides into the note.', fa: 'برای هر یک رکوردی بنویسید یا آنچه را افزون بر آن است در note بیاورید.' },
  },
  lines: {
    what: { en: 'several lines', fa: 'چند سطر' },
    hint: { en: 'Write > instead of |, which joins lines; or a record for each.', fa: 'به جای | نشانهٔ > بنویسید که سطرها را به هم می‌پیوندد؛ یا برای هر یک رکوردی.' },
  },
};

/** Signs of a text that is quoted: it is for finding the place. */
const OF_TEXT = 60;

export const datasetTextMessages = {
  'dataset.one-language': (p: { what: 'number' | 'value' | 'date' | 'term'; written: string; language: Language; expected?: string }) => {
    const other = namesOf(p.language);
    const kind = { number: { en: 'the number', fa: 'عدد' }, value: { en: 'the value', fa: 'مقدار' }, date: { en: 'the date', fa: 'تاریخ' }, term: { en: 'the term', fa: 'اصطلاح' } }[p.what];
    return {
      en: [`The ${other.en} text does not have ${kind.en} "${p.written}".`, p.expected === undefined ? 'Correct the one text or the other: both must say the same.' : `terms.yaml writes it "${p.expected}" there.`] as const,
      fa: [`متن ${other.fa} ${kind.fa} «${p.written}» را ندارد.`, p.expected === undefined ? 'یکی از دو متن را درست کنید: هر دو باید یک چیز بگویند.' : `terms.yaml آن را آنجا «${p.expected}» می‌نویسد.`] as const,
    };
  },
  'dataset.name-one-language': (p: { name: string; lacking: Language; expected: string }) => {
    const other = namesOf(p.lacking);
    return {
      en: [`"${p.name}" is named here, but not in the ${other.en} text.`, `Name "${p.expected}" there too, or nobody here; another name that it goes by belongs to "also" in actors.yaml or places.yaml.`] as const,
      fa: [`«${p.name}» اینجا نام برده شده است، ولی در متن ${other.fa} نه.`, `آنجا هم «${p.expected}» را نام ببرید یا اینجا هم نبرید؛ نام دیگر آن را زیر «also» در actors.yaml یا places.yaml بنویسید.`] as const,
    };
  },
  'dataset.translation-stale': (p: { edited: Language; stale: Language }) => {
    const [edited, here] = [namesOf(p.edited), namesOf(p.stale)];
    return {
      en: [`The ${edited.en} text was edited since both said the same; this ${here.en} one was not.`, `Bring it up to the ${edited.en} one. Where both say the same, record it with "bardar check FOLDER --translated".`] as const,
      fa: [`متن ${edited.fa} پس از آنکه هر دو یکی بودند ویرایش شده است، ولی این متن ${here.fa} نه.`, `آن را با متن ${edited.fa} هماهنگ کنید. اگر هر دو یک چیز می‌گویند، این را با «bardar check FOLDER --translated» ثبت کنید.`] as const,
    };
  },
  'dataset.term-avoid': (p: { found: string; better: string }) => ({
    en: [`terms.yaml says not to write "${p.found}".`, `Write "${p.better}".`] as const,
    fa: [`terms.yaml می‌گوید «${p.found}» ننویسید.`, `«${p.better}» بنویسید.`] as const,
  }),
  'dataset.text-cut': (p: { lost: string }) => ({
    en: [
      `YAML takes "${shortened(p.lost, OF_TEXT)}" behind this text for a comment and leaves it out.`,
      'If it belongs to the text, put the whole text in quotes ("…"); a comment stands on a line of its own.',
    ] as const,
    fa: [
      `YAML «${shortened(p.lost, OF_TEXT)}» را پس از این متن توضیح می‌پندارد و کنار می‌گذارد.`,
      'اگر جزو متن است همهٔ متن را در نشانهٔ نقل‌قول (") بگذارید؛ توضیح را در سطری جدا بنویسید.',
    ] as const,
  }),
  'dataset.text-hidden': (p: { lost: string }) => ({
    en: [
      `Nothing stands here: YAML takes "${shortened(p.lost, OF_TEXT)}" for a comment.`,
      'A text with the sign # stands in quotes: "#5 of 12".',
    ] as const,
    fa: [
      `اینجا چیزی نیست: YAML «${shortened(p.lost, OF_TEXT)}» را توضیح می‌پندارد.`,
      'متنی که نشانهٔ # دارد در نشانهٔ نقل‌قول می‌آید: "#5 of 12".',
    ] as const,
  }),
  'dataset.one-line': (p: { kind: Structure }) => ({
    en: [`The text holds ${STRUCTURES[p.kind].what.en}; it is shown on one line.`, STRUCTURES[p.kind].hint.en] as const,
    fa: [`متن ${STRUCTURES[p.kind].what.fa} دارد و در یک سطر نشان داده می‌شود.`, STRUCTURES[p.kind].hint.fa] as const,
  }),
  'dataset.shown-marks': (p: { found: string }) => ({
    en: [`"${shortened(p.found, OF_TEXT)}" is shown with its marks: texts hold no Markdown or HTML.`, 'Write the words alone; the template sets them.'] as const,
    fa: [`«${shortened(p.found, OF_TEXT)}» با نشانه‌هایش نشان داده می‌شود: متن‌ها Markdown و HTML ندارند.`, 'تنها خود واژه‌ها را بنویسید؛ شکلشان با الگوست.'] as const,
  }),
  'dataset.typed-date': (p: { written: string; better: string }) => ({
    en: [
      `"${p.written}" is a date typed as words, which no choice of calendar changes.`,
      p.better === '' ? 'Write {date}, or {date:…} with a date of the Gregorian calendar such as {date:2025-06}.' : `Write {date} where it is the record’s own, else ${p.better}.`,
    ] as const,
    fa: [
      `«${p.written}» تاریخی است که با واژه نوشته شده و با انتخاب تقویم عوض نمی‌شود.`,
      p.better === '' ? '{date} بنویسید، یا {date:…} با تاریخی میلادی مانند {date:2025-06}.' : `اگر تاریخ خود رکورد است {date} بنویسید وگرنه ${p.better}.`,
    ] as const,
  }),
  'dataset.long-text': (p: { letters: number; most: number }) => ({
    en: [`The text has ${p.letters} letters; slides have room for about ${p.most}.`, 'Shorten it, or put a part of it into the note or a record of its own.'] as const,
    fa: [`متن ${p.letters} نویسه دارد؛ اسلاید برای نزدیک به ${p.most} نویسه جا دارد.`, 'کوتاهش کنید یا بخشی از آن را در note یا رکوردی دیگر بیاورید.'] as const,
  }),
  'dataset.quotation-marks': () => ({
    en: ['A quotation mark has no other.', 'Write each pair, “ and ”; those around the whole quotation are set by the slide.'] as const,
    fa: ['یکی از نشانه‌های نقل‌قول جفت ندارد.', 'هر جفت « و » را کامل بنویسید؛ نشانه‌های دور همهٔ سخن را خود اسلاید می‌گذارد.'] as const,
  }),
  'dataset.forbidden-character': (p: { code: string }) => ({
    en: [`The text contains the character ${p.code}, which no slide can show.`, 'Delete it; it often comes with text copied from a PDF. It may be invisible: retype the word.'] as const,
    fa: [`متن نویسهٔ ${p.code} را دارد که در هیچ اسلایدی نمی‌آید.`, 'پاکش کنید؛ بیشتر با متنِ رونوشت‌شده از PDF می‌آید. اگر دیده نمی‌شود واژه را از نو بنویسید.'] as const,
  }),
  'dataset.invisible-character': (p: { code: string }) => ({
    en: [`The text contains the invisible character ${p.code}.`, 'Retype the word without it.'] as const,
    fa: [`متن نویسهٔ نادیدنی ${p.code} را دارد.`, 'واژه را بدون آن دوباره بنویسید.'] as const,
  }),
  'dataset.arabic-letter': (p: { found: string; better: string }) => ({
    en: [`The Persian text has the Arabic letter "${p.found}".`, `Write "${p.better}".`] as const,
    fa: [`متن فارسی حرف عربی «${p.found}» را دارد.`, `«${p.better}» بنویسید.`] as const,
  }),
  'dataset.half-space': (p: { found: string; better: string }) => ({
    en: [`A half-space is missing in "${p.found}".`, `Write "${p.better}" (half-space: U+200C).`] as const,
    fa: [`در «${p.found}» نیم‌فاصله نیست.`, `«${p.better}» بنویسید.`] as const,
  }),
  'dataset.straight-quotes': () => ({
    en: ['The Persian text has straight quotation marks.', 'Write « and ».'] as const,
    fa: ['متن فارسی نشانهٔ نقل‌قول (") دارد.', '« و » بنویسید.'] as const,
  }),
  'dataset.other-language': (p: { language: Language; other: Language; letters: 'none' | 'others' }) => {
    const [own, other] = [namesOf(p.language), namesOf(p.other)];
    return p.letters === 'none'
      ? {
          en: [`The ${own.en} text has no ${own.en} letter.`, `Translate it, or exchange ${p.language} and ${p.other}.`] as const,
          fa: [`متن ${own.fa} هیچ حرف ${own.fa} ندارد.`, `آن را ترجمه کنید یا جای ${p.language} و ${p.other} را عوض کنید.`] as const,
        }
      : {
          en: [`The ${own.en} text has ${other.en} letters.`, `Write it in ${own.en}, or exchange ${p.other} and ${p.language}.`] as const,
          fa: [`متن ${own.fa} حرف ${other.fa} دارد.`, `آن را به ${own.fa} بنویسید یا جای ${p.other} و ${p.language} را عوض کنید.`] as const,
        };
  },
};
