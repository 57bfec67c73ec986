/** What can be wrong with a text in YAML or JSON, wherever it stands: in a dataset, a pack, a look, a deck. */

export type SyntaxKind =
  | 'alias' | 'block' | 'colon' | 'comment' | 'documents' | 'indent' | 'json' | 'key' | 'missing-colon'
  | 'other' | 'quotes' | 'start' | 'tab' | 'tag' | 'too-deep' | 'unclosed';

type Both = Readonly<Record<'en' | 'fa', string>>;

/** What a slip of YAML or JSON is, and what to do about it. */
export const SLIPS: Readonly<Record<SyntaxKind, { readonly message: Both; readonly hint: Both }>> = {
  alias: {
    message: { en: 'A value begins with & or *, or a field is called <<.', fa: 'مقداری با & یا * آغاز می‌شود یا نام فیلدی << است.' },
    hint: {
      en: 'Bardar’s YAML has no anchors, aliases and merged fields: write the value out, or put the text in quotes.',
      fa: 'YAML بردار لنگر و ارجاع و ادغام ندارد: مقدار را کامل بنویسید یا متن را میان دو نشانهٔ نقل‌قول (") بگذارید.',
    },
  },
  block: {
    message: { en: 'Text stands on the line of | or >.', fa: 'متن در همان سطرِ | یا > آمده است.' },
    hint: {
      en: 'Put the text on the lines below, indented; or leave the sign out and put the text in quotes.',
      fa: 'متن را با تورفتگی در سطرهای زیر بنویسید، یا آن نشانه را بردارید و متن را در نشانهٔ نقل‌قول (") بگذارید.',
    },
  },
  comment: {
    message: {
      en: 'A sign # behind a space begins a comment: the rest of the line is left out.',
      fa: 'نشانهٔ # پس از فاصله آغاز توضیح است و ماندهٔ سطر کنار گذاشته می‌شود.',
    },
    hint: {
      en: 'If it belongs to the text, put the whole text in quotes ("…").',
      fa: 'اگر جزو متن است همهٔ متن را در نشانهٔ نقل‌قول (") بگذارید.',
    },
  },
  colon: {
    message: {
      en: 'A text contains ": ", or a field begins in another column than those above it.',
      fa: 'متنی «: » دارد یا فیلدی از ستونی جز ستون فیلدهای بالا آغاز می‌شود.',
    },
    hint: {
      en: 'Put the text in quotes, or begin all fields of one record in the same column.',
      fa: 'متن را میان دو نشانهٔ نقل‌قول (") بگذارید یا همهٔ فیلدهای رکورد را از یک ستون آغاز کنید.',
    },
  },
  documents: {
    message: { en: 'The file holds a second document.', fa: 'پرونده سند دومی دارد.' },
    hint: { en: 'Remove the line "---".', fa: 'سطر «---» را بردارید.' },
  },
  indent: {
    message: {
      en: 'The line is indented otherwise than those around it.',
      fa: 'تورفتگی این سطر با سطرهای کنارش نمی‌خواند.',
    },
    hint: {
      en: 'Begin all fields of one record in the same column, and indent with spaces.',
      fa: 'همهٔ فیلدهای یک رکورد را از یک ستون آغاز کنید و تورفتگی را با فاصله بسازید.',
    },
  },
  json: {
    message: { en: 'This is not JSON.', fa: 'اینجا به شکل JSON نیست.' },
    hint: {
      en: 'Names and texts stand in double quotes, entries between commas, and every bracket is closed.',
      fa: 'نام‌ها و متن‌ها میان دو نشانهٔ نقل‌قول (") می‌آیند، میان درایه‌ها ویرگول لاتین است و هر کروشه و آکولاد بسته می‌شود.',
    },
  },
  key: {
    message: { en: 'The name of a field is a list or a group of fields.', fa: 'نام فیلد فهرست یا دسته‌ای از فیلدهاست.' },
    hint: { en: 'Write a plain word, such as "title".', fa: 'واژه‌ای ساده بنویسید، مانند «title».' },
  },
  'missing-colon': {
    message: { en: 'The name of a field has no colon and space behind it.', fa: 'پس از نام فیلد دونقطه و فاصله نیست.' },
    hint: { en: 'Write "title: …".', fa: 'بنویسید «title: …».' },
  },
  other: {
    message: { en: 'The file cannot be read from here on.', fa: 'از اینجا به بعد پرونده خواندنی نیست.' },
    hint: {
      en: 'Look at this line and the one above it: indentation, colons, quotes and brackets.',
      fa: 'این سطر و سطر پیش از آن را نگاه کنید: تورفتگی، دونقطه، نشانهٔ نقل‌قول و کروشه.',
    },
  },
  quotes: {
    message: { en: 'A text in double quotes contains a backslash.', fa: 'متنی میان دو نشانهٔ نقل‌قول (") نویسهٔ \\ دارد.' },
    hint: {
      en: 'Write \\\\ for a backslash, or use single quotes.',
      fa: 'برای خود آن \\\\ بنویسید یا از نشانهٔ تکی (\') بهره ببرید.',
    },
  },
  start: {
    message: {
      en: 'A text begins with, or contains, a character that means something in YAML.',
      fa: 'متنی نویسه‌ای دارد که در YAML معنای ویژه دارد.',
    },
    hint: {
      en: 'Put the whole text in quotes; inside {fa: …, en: …} texts with braces, brackets or commas need them too.',
      fa: 'همهٔ متن را میان دو نشانهٔ نقل‌قول (") بگذارید؛ درون {fa: …, en: …} متن‌هایی که آکولاد، کروشه یا ویرگول لاتین دارند نیز چنین‌اند.',
    },
  },
  tab: {
    message: { en: 'The line is indented with a tab.', fa: 'تورفتگی این سطر با Tab ساخته شده است.' },
    hint: { en: 'Indent with spaces.', fa: 'تورفتگی را با فاصله بسازید.' },
  },
  tag: {
    message: { en: 'A value begins with "!".', fa: 'مقداری با «!» آغاز می‌شود.' },
    hint: { en: 'Put the text in quotes.', fa: 'متن را میان دو نشانهٔ نقل‌قول (") بگذارید.' },
  },
  'too-deep': {
    message: { en: 'Lists and fields stand in one another far too often.', fa: 'فهرست‌ها و فیلدها بیش از اندازه در هم فرو رفته‌اند.' },
    hint: { en: 'Look for brackets that are never closed.', fa: 'کروشه‌هایی را بیابید که بسته نشده‌اند.' },
  },
  unclosed: {
    message: { en: 'Quotes or brackets are opened here and not closed.', fa: 'نشانهٔ نقل‌قول یا کروشه‌ای که اینجا باز شده بسته نشده است.' },
    hint: { en: 'Close them at the end of the text or list.', fa: 'در پایان متن یا فهرست آن را ببندید.' },
  },
};
