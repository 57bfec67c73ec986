import type { Language } from '../units/language.ts';

/** What can be wrong in a finished PowerPoint file; a deck with one of these is not written. English and Persian. */
export const pptxMessages = {
  'pptx.not-well-formed': (p: { part: string; detail: string }) =>
    invalid(p.part, `it is not well-formed XML (${p.detail})`, `ساختار XML آن درست نیست (${p.detail})`),
  'pptx.missing-part': (p: { part: string }) =>
    invalid(p.part, 'the part is missing', 'این بخش در پرونده نیست'),
  'pptx.no-content-type': (p: { part: string }) =>
    invalid(p.part, 'its content type is not declared', 'نوع محتوایش اعلام نشده است'),
  'pptx.phantom-content-type': (p: { part: string }) =>
    invalid(p.part, 'a content type is declared for it, but it is not there', 'نوع محتوایش اعلام شده ولی خودش در پرونده نیست'),
  'pptx.dangling-relationship': (p: { part: string; target: string }) =>
    invalid(p.part, `it points at ${p.target}, which is not there`, `به ${p.target} اشاره می‌کند که در پرونده نیست`),
  'pptx.repeated-relationship': (p: { part: string; id: string }) =>
    invalid(p.part, `it has two relationships ${p.id}`, `دو پیوند با شناسهٔ ${p.id} دارد`),
  'pptx.undeclared-relationship': (p: { part: string; id: string }) =>
    invalid(p.part, `it uses the relationship ${p.id}, which it does not declare`, `پیوند ${p.id} را به کار می‌برد ولی اعلام نکرده است`),
  'pptx.link-action': (p: { part: string; id: string }) =>
    invalid(p.part, `the link ${p.id} does not say rightly whether it leads to a slide`, `پیوند ${p.id} درست نمی‌گوید که به اسلاید می‌رود یا نه`),
  'pptx.bad-id': (p: { part: string; id: string }) =>
    invalid(p.part, `"${p.id}" is not a permitted id`, `«${p.id}» شناسهٔ مجازی نیست`),
  'pptx.repeated-id': (p: { part: string; id: string }) =>
    invalid(p.part, `the id ${p.id} stands twice`, `شناسهٔ ${p.id} دو بار آمده است`),
  'pptx.bad-number': (p: { part: string; value: string }) =>
    invalid(p.part, `${p.value} is not a permitted number`, `${p.value} عدد مجازی نیست`),
  'pptx.bad-colour': (p: { part: string; value: string }) =>
    invalid(p.part, `"${p.value}" is not a colour`, `«${p.value}» رنگ نیست`),
  'pptx.missing-axis': (p: { part: string; id: string }) =>
    invalid(p.part, `a chart uses the axis ${p.id}, which it does not have`, `نموداری محور ${p.id} را به کار می‌برد که ندارد`),
  'pptx.empty-text-body': (p: { part: string }) =>
    invalid(p.part, 'a text body has no paragraph', 'متنی بدون پاراگراف دارد'),
  'pptx.paragraph-properties': (p: { part: string }) =>
    invalid(p.part, 'the properties of a paragraph stand twice or not in front', 'ویژگی‌های یک پاراگراف دو بار یا نابجا آمده است'),
  'pptx.no-direction': (p: { part: string; text: string }) =>
    invalid(p.part, `a paragraph does not state its direction: "${p.text}"`, `جهت پاراگرافی مشخص نیست: «${p.text}»`),
  'pptx.wrong-direction': (p: { part: string; text: string }) =>
    invalid(p.part, `a Persian paragraph is not right-to-left: "${p.text}"`, `پاراگرافی فارسی راست‌به‌چپ نیست: «${p.text}»`),
  'pptx.unknown-shape': (p: { part: string; shape: string }) =>
    invalid(p.part, `"${p.shape}" is not a known shape`, `«${p.shape}» شکل شناخته‌شده‌ای نیست`),
  'pptx.table-grid': (p: { part: string }) =>
    invalid(p.part, 'a table row has more or fewer cells than the table has columns', 'شمار خانه‌های یک سطر با شمار ستون‌های جدول یکی نیست'),
  'pptx.empty-cell': (p: { part: string }) =>
    invalid(p.part, 'a table cell has no text body', 'خانه‌ای از جدول بدنهٔ متن ندارد'),
  'pptx.crop': (p: { part: string }) =>
    invalid(p.part, 'nothing is left of a picture', 'از تصویری چیزی نمانده است'),
  'pptx.media-type': (p: { part: string }) =>
    invalid(p.part, 'its bytes are not what its name says', 'محتوایش با پسوند نامش نمی‌خواند'),
  'pptx.empty-placeholder': (p: { part: string }) =>
    invalid(p.part, 'a placeholder is empty', 'جانگهداری خالی دارد'),
  'pptx.no-description': (p: { part: string }) =>
    unheard(p.part, 'a picture, chart, table or shape has no description', 'تصویر، نمودار، جدول یا شکلی بدون توضیح است'),
  'pptx.no-language': (p: { part: string }) =>
    unheard(p.part, 'a text does not state its language', 'زبان متنی مشخص نیست'),
  'pptx.no-header-row': (p: { part: string }) =>
    unheard(p.part, 'a table has no header row', 'جدولی سطر عنوان ندارد'),
  'pptx.title-count': (p: { part: string; count: number }) =>
    unheard(p.part, `it has ${p.count} titles instead of one`, `به جای یک عنوان ${p.count} عنوان دارد`),
  'pptx.reading-order': (p: { part: string }) =>
    unheard(p.part, 'the title is not read first, or the foot not last', 'عنوان پیش از همه یا پاصفحه پس از همه خوانده نمی‌شود'),
};

type Wordings = Readonly<Record<Language, readonly [message: string, hint: string]>>;

const invalid = (part: string, en: string, fa: string): Wordings =>
  refused(`its file would be damaged: in ${part}, ${en}`, `پرونده‌اش خراب می‌شد: در ${part}، ${fa}`);

const unheard = (part: string, en: string, fa: string): Wordings =>
  refused(`a screen reader could not read it out rightly: in ${part}, ${en}`, `صفحه‌خوان نمی‌توانست درست بخواندش: در ${part}، ${fa}`);

const refused = (en: string, fa: string): Wordings => ({
  en: [
    `The deck was not written because ${en}.`,
    'This is a fault of the program and not of your data; report it with the dataset and the template you used.',
  ],
  fa: [
    `ارائه نوشته نشد، چون ${fa}.`,
    'این ایراد از برنامه است و نه از داده‌های شما؛ آن را همراه با مجموعه‌داده و الگویی که به کار برده‌اید گزارش کنید.',
  ],
});
