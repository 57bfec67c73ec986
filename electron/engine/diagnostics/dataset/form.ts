/** Problems with the form of records: fields that are missing, unknown or hold the wrong thing. */
import type { Language } from '../../units/language.ts';
import { namesOf, othersThan } from '../language-names.ts';
import { choose } from './shared.ts';

type Form = 'id' | 'source-id' | 'date' | 'quantity' | 'day' | 'letter-day' | 'url' | 'country-code' | 'colour' | 'media';
type TypeName = 'text' | 'number' | 'whole-number' | 'list' | 'fields' | 'yes-no' | 'other';
type Both = Readonly<Record<'en' | 'fa', string>>;

const FORMS: Readonly<Record<Form, { readonly what: Both; readonly hint: Both }>> = {
  id: {
    what: { en: 'an id', fa: 'شناسه' },
    hint: {
      en: 'Use lower-case Latin letters, digits and single hyphens, e.g. "trade-2024".',
      fa: 'از حروف کوچک لاتین، رقم و خط تیرهٔ تکی بسازید، مانند «trade-2024».',
    },
  },
  'source-id': {
    what: { en: 'an id that records can name', fa: 'شناسه‌ای که رکوردها بتوانند نام ببرند' },
    hint: {
      en: 'Leave out spaces, commas, semicolons, quotes, brackets and braces; addresses and citation keys as Zotero exports them are right.',
      fa: 'فاصله، ویرگول، نقطه‌ویرگول، گیومه، کروشه و آکولاد را بردارید؛ نشانی‌ها و کلیدهایی که Zotero می‌نویسد درست‌اند.',
    },
  },
  date: {
    what: { en: 'a date', fa: 'تاریخ' },
    hint: { en: 'Write it as 2025-11-12, 2025-11, 2025 or 199X.', fa: 'آن را به شکل 2025-11-12، 2025-11، 2025 یا 199X بنویسید.' },
  },
  quantity: {
    what: { en: 'a number', fa: 'عدد' },
    hint: { en: 'Write it in digits.', fa: 'آن را با رقم بنویسید.' },
  },
  day: {
    what: { en: 'a day', fa: 'روز' },
    hint: {
      en: 'Write a day of the Gregorian calendar as YYYY-MM-DD, e.g. 2025-12-26.',
      fa: 'روزی از تقویم میلادی را به شکل YYYY-MM-DD بنویسید، مانند 2025-12-26.',
    },
  },
  'letter-day': {
    what: { en: 'the day of a letter', fa: 'روز نامه' },
    hint: { en: 'Write it as 1404/10/15 or 2026-01-05.', fa: 'آن را به شکل 1404/10/15 یا 2026-01-05 بنویسید.' },
  },
  url: {
    what: { en: 'a web address', fa: 'نشانی وب' },
    hint: { en: 'Write the whole address, beginning with https://.', fa: 'نشانی کامل را بنویسید، با آغاز https://.' },
  },
  colour: {
    what: { en: 'a colour', fa: 'رنگ' },
    hint: {
      en: 'Write six hexadecimal digits in quotes, without #, e.g. "0B6E6E".',
      fa: 'شش رقم شانزده‌شانزدهی میان دو نشانهٔ نقل‌قول و بدون # بنویسید، مانند "0B6E6E".',
    },
  },
  media: {
    what: { en: 'a picture of the dataset', fa: 'تصویری از مجموعه‌داده' },
    hint: {
      en: 'Name a PNG or JPEG file in the folder "media" of the dataset, e.g. media/aktau.jpg.',
      fa: 'پروندهٔ PNG یا JPEG را در پوشهٔ media مجموعه‌داده نام ببرید، مانند media/aktau.jpg.',
    },
  },
  'country-code': {
    what: { en: 'a country code', fa: 'کد کشور' },
    hint: { en: 'Write the two capital letters of ISO 3166-1, e.g. KZ.', fa: 'دو حرف بزرگ ISO 3166-1 را بنویسید، مانند KZ.' },
  },
};

const TYPES: Readonly<Record<TypeName, Both>> = {
  text: { en: 'a text', fa: 'متن' },
  number: { en: 'a number', fa: 'عدد' },
  'whole-number': { en: 'a whole number', fa: 'عدد صحیح' },
  list: { en: 'a list', fa: 'فهرست' },
  fields: { en: 'a group of fields', fa: 'دسته‌ای از فیلدها' },
  'yes-no': { en: 'true or false', fa: 'درست یا نادرست' },
  other: { en: 'something else', fa: 'چیزی دیگر' },
};

const TYPE_HINTS: Readonly<Record<TypeName, Both>> = {
  text: {
    en: 'Write words here; a text with ": " or that begins with a bracket stands in quotes.',
    fa: 'اینجا واژه بنویسید؛ متنی که «: » دارد یا با کروشه و آکولاد آغاز می‌شود در نشانهٔ نقل‌قول (") می‌آید.',
  },
  number: { en: 'Write a number without quotes, with Latin digits.', fa: 'عدد را بدون نشانهٔ نقل‌قول و با رقم لاتین بنویسید.' },
  'whole-number': { en: 'Write a whole number without quotes.', fa: 'عددی صحیح و بدون نشانهٔ نقل‌قول بنویسید.' },
  list: {
    en: 'Write each entry on a line of its own behind "- ", or as [one, two].',
    fa: 'هر درایه را پس از «- » در سطری جدا بنویسید، یا به شکل [one, two].',
  },
  fields: { en: 'Write "name: value" lines, indented below.', fa: 'زیر آن و با تورفتگی، سطرهای «name: value» بنویسید.' },
  'yes-no': { en: 'Write true or false.', fa: 'true یا false بنویسید.' },
  other: { en: 'docs/datasets.md shows what may stand here.', fa: 'docs/datasets.md نشان می‌دهد اینجا چه می‌آید.' },
};

export const datasetFormMessages = {
  'dataset.unknown-field': (p: { name: string; known: readonly string[]; nearest?: string }) => {
    const hint = choose(p.nearest, p.known);
    return {
      en: [`There is no field "${p.name}" here.`, hint.en] as const,
      fa: [`اینجا فیلدی به نام «${p.name}» نیست.`, hint.fa] as const,
    };
  },
  'dataset.more-unknown-fields': (p: { more: number; told: number }) => ({
    en: [`There are ${p.more} more fields here that do not exist; the first ${p.told} are told.`, 'Look whether this is the file that was meant.'] as const,
    fa: [`${p.more} فیلد دیگر هم در اینجا هست که وجود ندارد؛ ${p.told} فیلد نخست گفته شد.`, 'ببینید همان پرونده‌ای است که می‌خواستید یا نه.'] as const,
  }),
  'dataset.text-too-long': (p: { length: number; limit: number }) => ({
    en: [`This text has ${p.length} characters; ${p.limit} are the most that a text may have.`, 'Divide it into several records, or shorten it: a slide holds a few hundred.'] as const,
    fa: [`این متن ${p.length} نویسه دارد؛ بیشترین اندازهٔ یک متن ${p.limit} نویسه است.`, 'آن را به چند رکورد بخش کنید یا کوتاه کنید: یک اسلاید جای چند صد نویسه دارد.'] as const,
  }),
  'dataset.text-comma': (p: { name: string }) => ({
    en: [`"${p.name}" stands alone between commas.`, 'If it belongs to the text before it: inside {fa: …, en: …} a text with a comma stands in quotes.'] as const,
    fa: [`«${p.name}» میان ویرگول‌ها تنها مانده است.`, 'اگر دنبالهٔ متن پیشین است: درون {fa: …, en: …} متنی که ویرگول لاتین دارد در نشانهٔ نقل‌قول (") می‌آید.'] as const,
  }),
  'dataset.missing-field': (p: { name: string }) => ({
    en: [`The field "${p.name}" is missing or empty.`, 'Add it; docs/datasets.md tells what stands in it.'] as const,
    fa: [`فیلد «${p.name}» نیست یا خالی است.`, 'آن را بیفزایید؛ docs/datasets.md محتوایش را می‌گوید.'] as const,
  }),
  'dataset.blank-field': (p: { name: string }) => ({
    en: [`The field "${p.name}" is left blank.`, 'Give it a value or take the line out.'] as const,
    fa: [`فیلد «${p.name}» خالی مانده است.`, 'به آن مقدار بدهید یا سطرش را بردارید.'] as const,
  }),
  'dataset.empty-item': () => ({
    en: ['This entry of the list is empty.', 'Fill it in or remove the line.'] as const,
    fa: ['این درایهٔ فهرست خالی است.', 'آن را پر کنید یا سطرش را بردارید.'] as const,
  }),
  'dataset.missing-translation': ({ language }: { language: Language }) => {
    const [name, alone] = [namesOf(language), `languages: [${othersThan(language).join(', ')}]`];
    return {
      en: [`The ${name.en} text is missing.`, `Add "${language}: …" here. A dataset in one language says so in dataset.yaml: "${alone}".`] as const,
      fa: [`متن ${name.fa} نیست.`, `اینجا «${language}: …» را بیفزایید. مجموعه‌دادهٔ یک‌زبانه این را در dataset.yaml می‌گوید: «${alone}».`] as const,
    };
  },
  'dataset.one-language-only': ({ language }: { language: Language }) => {
    const [name, others] = [namesOf(language), othersThan(language).map(namesOf)];
    return {
      en: [`All texts are in ${name.en}, but the dataset does not say that it is in one language.`, `Add "languages: [${language}]" to dataset.yaml, or the texts in ${others.map(({ en }) => en).join(', ')}.`] as const,
      fa: [`همهٔ متن‌ها ${name.fa} است، ولی مجموعه‌داده نمی‌گوید که یک‌زبانه است.`, `«languages: [${language}]» را به dataset.yaml بیفزایید، یا متن‌های ${others.map(({ fa }) => fa).join('، ')} را.`] as const,
    };
  },
  'dataset.name-fallback': (p: { language: Language; name: string }) => {
    const name = namesOf(p.language);
    return {
      en: [`There is no ${name.en} name for "${p.name}"; ${name.en} briefings show this one.`, `Add "${p.language}: …", or take "${p.language}" out of "languages" in dataset.yaml.`] as const,
      fa: [`«${p.name}» نام ${name.fa} ندارد؛ گزارش‌های ${name.fa} همین نام را نشان می‌دهند.`, `«${p.language}: …» را بیفزایید، یا «${p.language}» را از «languages» در dataset.yaml بردارید.`] as const,
    };
  },
  'dataset.language-not-given': (p: { language: Language; given: readonly Language[] }) => ({
    en: [`The dataset has no texts in ${namesOf(p.language).en}.`, `Choose "${p.given.join('" or "')}" as the language, or write the texts and add "${p.language}" to "languages" in dataset.yaml.`] as const,
    fa: [`این مجموعه‌داده متن ${namesOf(p.language).fa} ندارد.`, `زبان «${p.given.join('» یا «')}» را انتخاب کنید، یا متن‌ها را بنویسید و «${p.language}» را به «languages» در dataset.yaml بیفزایید.`] as const,
  }),
  'dataset.both-languages': () => ({
    en: ['This text does not say which language it is in.', 'Write it below as "fa: …" and "en: …".'] as const,
    fa: ['این متن نمی‌گوید به کدام زبان است.', 'آن را زیر همین فیلد به شکل «fa: …» و «en: …» بنویسید.'] as const,
  }),
  'dataset.no-source': () => ({
    en: ['This record names no source.', 'Add "cite: [{source: …, at: …}]" with an id from sources.json and a locator such as ¶14.'] as const,
    fa: ['این رکورد منبع ندارد.', '«cite: [{source: …, at: …}]» را با شناسه‌ای از sources.json و نشانی‌ای مانند ¶14 بیفزایید.'] as const,
  }),
  'dataset.needs-quotes': (p: { value: string }) => ({
    en: [`YAML does not read ${p.value} as a text.`, `Put it in quotes: "${p.value}".`] as const,
    fa: [`YAML مقدار ${p.value} را متن نمی‌خواند.`, `آن را میان دو نشانهٔ نقل‌قول بگذارید: "${p.value}".`] as const,
  }),
  'dataset.null-word': (p: { value: string }) => ({
    en: [`YAML reads ${p.value} as nothing.`, `If it is meant as a text put it in quotes: "${p.value}"; otherwise write what belongs here.`] as const,
    fa: [`YAML مقدار ${p.value} را هیچ می‌خواند.`, `اگر متن است آن را میان دو نشانهٔ نقل‌قول بگذارید: "${p.value}"؛ اگر نه، آنچه را اینجا می‌آید بنویسید.`] as const,
  }),
  'dataset.wrong-type': (p: { expected: TypeName; found: TypeName }) => ({
    en: [`Here stands ${TYPES[p.found].en}; expected was ${TYPES[p.expected].en}.`, TYPE_HINTS[p.expected].en] as const,
    fa: [`اینجا ${TYPES[p.found].fa} آمده است، نه ${TYPES[p.expected].fa}.`, TYPE_HINTS[p.expected].fa] as const,
  }),
  'dataset.form': (p: { form: Form; value: string }) => ({
    en: [`"${p.value}" is not ${FORMS[p.form].what.en}.`, FORMS[p.form].hint.en] as const,
    fa: [`«${p.value}» ${FORMS[p.form].what.fa} نیست.`, FORMS[p.form].hint.fa] as const,
  }),
  'dataset.unknown-value': (p: { value: string; known: readonly string[]; nearest?: string }) => {
    const hint = choose(p.nearest, p.known);
    return {
      en: [`"${p.value}" is not one of the values that may stand here.`, hint.en] as const,
      fa: [`«${p.value}» از مقدارهای اینجا نیست.`, hint.fa] as const,
    };
  },
  'dataset.out-of-range': (p: { side: 'low' | 'high'; limit: number }) => ({
    en: [`The number is too ${p.side}.`, `It may be ${p.limit} at ${p.side === 'low' ? 'least' : 'most'}.`] as const,
    fa: [`این عدد بیش از اندازه ${p.side === 'low' ? 'کوچک' : 'بزرگ'} است.`, `${p.side === 'low' ? 'کمینه' : 'بیشینه'}اش ${p.limit} است.`] as const,
  }),
  'dataset.list-length': (p: { side: 'low' | 'high'; limit: number }) => ({
    en: [`The list has too ${p.side === 'low' ? 'few' : 'many'} entries.`, `It needs ${p.limit} at ${p.side === 'low' ? 'least' : 'most'}.`] as const,
    fa: [`درایه‌های این فهرست ${p.side === 'low' ? 'کم' : 'زیاد'} است.`, `${p.side === 'low' ? 'دست‌کم' : 'حداکثر'} ${p.limit} درایه می‌خواهد.`] as const,
  }),
  'dataset.wrong': (p: { detail: string }) => ({
    en: [`This value is not as it should be: ${p.detail}.`, 'docs/datasets.md shows what may stand here.'] as const,
    fa: [`این مقدار درست نیست: ${p.detail}.`, 'docs/datasets.md نشان می‌دهد اینجا چه می‌آید.'] as const,
  }),
};
