/** What can be wrong with a document, the file of a briefing; English and Persian. */
import { choose } from './dataset/shared.ts';

export const documentMessages = {
  'document.none': (p: { path: string }) => ({
    en: [`${p.path} is no briefing of Bardar.`, 'A briefing begins with "format: 1"; "bardar new" makes one, and docs/briefings.md tells what stands in it.'] as const,
    fa: [`${p.path} سند گزارش بردار نیست.`, 'سند گزارش با «format: 1» آغاز می‌شود؛ «bardar new» آن را می‌سازد و docs/briefings.md می‌گوید در آن چه می‌آید.'] as const,
  }),
  'document.unmerged': (p: { path: string }) => ({
    en: [`${p.path} holds an unfinished merge of two versions.`, 'Keep what is to stay of both and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.'] as const,
    fa: [`در ${p.path} ادغام دو نسخه نیمه‌کاره مانده است.`, 'از هر دو آنچه را باید بماند نگه دارید و سطرهایی را که با <<<<<<< و ======= و >>>>>>> آغاز می‌شوند بردارید.'] as const,
  }),
  'document.cut-off': (p: { path: string }) => ({
    en: [`${p.path} ends before its last line "...": a part of it is missing.`, 'Take it from where it was copied, or from a backup. If nothing is missing, add the line "..." at the end.'] as const,
    fa: [`${p.path} پیش از سطر پایانی‌اش «...» تمام می‌شود: بخشی از آن نیست.`, 'آن را از جایی که رونوشت شده یا از نسخهٔ پشتیبان بردارید. اگر چیزی کم نیست سطر «...» را به پایان آن بیفزایید.'] as const,
  }),
  'document.too-large': (p: { path: string; megabytes: number }) => ({
    en: [`${p.path} is larger than ${p.megabytes} MB.`, 'A briefing holds choices and edits, no data; see whether this is the file that was meant.'] as const,
    fa: [`${p.path} از ${p.megabytes} مگابایت بزرگ‌تر است.`, 'سند گزارش انتخاب‌ها و ویرایش‌ها را دارد، نه داده‌ها را؛ ببینید همان پرونده‌ای است که می‌خواستید یا نه.'] as const,
  }),
  'document.format': (p: { newest: number }) => ({
    en: ['The field "format" is no number of a form.', `Write "format: ${p.newest}".`] as const,
    fa: ['فیلد «format» شمارهٔ قالب پرونده نیست.', `بنویسید «format: ${p.newest}».`] as const,
  }),
  'document.newer': (p: { path: string; format: number; newest: number; version: string }) => ({
    en: [`${p.path} was made by a newer Bardar${p.version === '' ? '' : `, ${p.version}`}: its form is ${p.format}, and this one knows forms up to ${p.newest}.`, 'Open it with that version, or install it here. Nothing was changed in the file.'] as const,
    fa: [`${p.path} با نسخهٔ تازه‌تری از بردار${p.version === '' ? '' : ` (${p.version})`} ساخته شده است: قالب پروندهٔ آن ${p.format} است و این نسخه قالب‌های پرونده را تا ${p.newest} می‌شناسد.`, 'آن را با همان نسخه باز کنید یا همان را اینجا نصب کنید. در پرونده چیزی تغییر نکرد.'] as const,
  }),
  'document.missing-field': (p: { name: string }) => ({
    en: [`The field "${p.name}" is missing or empty.`, 'Add it; docs/briefings.md tells what stands in it.'] as const,
    fa: [`فیلد «${p.name}» نیست یا خالی است.`, 'آن را بیفزایید؛ docs/briefings.md محتوایش را می‌گوید.'] as const,
  }),
  'document.edit-kind': (p: { kind: string; known: readonly string[]; nearest?: string }) => {
    const hint = choose(p.nearest, p.known);
    return {
      en: [p.kind === '' ? 'This edit has no kind.' : `There is no edit of the kind "${p.kind}".`, hint.en] as const,
      fa: [p.kind === '' ? 'نوع این ویرایش نیامده است.' : `ویرایشی از نوع «${p.kind}» نیست.`, hint.fa] as const,
    };
  },
  'document.empty-title': (_: Record<string, never>) => ({
    en: ['A title cannot be empty.', 'Write one, or remove this edit.'] as const,
    fa: ['عنوان نمی‌تواند خالی باشد.', 'عنوانی بنویسید یا این ویرایش را بردارید.'] as const,
  }),
  'document.unsaved': (p: { path: string }) => ({
    en: [`The window has changes of ${p.path} that are not saved; they are not in what is made now.`, 'Save the briefing in the window, or let the changes go there.'] as const,
    fa: [`در پنجره تغییرهایی در ${p.path} هست که ذخیره نشده است و در آنچه اکنون ساخته می‌شود نیست.`, 'سند را در پنجره ذخیره کنید یا همان‌جا از تغییرها بگذرید.'] as const,
  }),
  'document.exists': (p: { path: string }) => ({
    en: [`There is a file ${p.path} already.`, 'Choose another name, or remove the file first.'] as const,
    fa: [`پرونده‌ای به نام ${p.path} از پیش هست.`, 'نام دیگری انتخاب کنید یا نخست آن را بردارید.'] as const,
  }),
  'document.dataset-gone': (p: { path: string; written: string; looked: readonly string[] }) => ({
    en: [`The dataset of ${p.path} is not where it was: ${p.written}. Looked in: ${p.looked.join(', ')}.`, 'Put the folder there or beside the briefing, write its place as "dataset" into the file, or name it with --dataset where you export; in the window, choose it with Open.'] as const,
    fa: [`مجموعه‌دادهٔ ${p.path} سر جایش نیست: ${p.written}. اینجاها جست‌وجو شد: ${p.looked.join('، ')}.`, 'پوشه را آنجا یا کنار سند بگذارید، جایش را در "dataset" پرونده بنویسید، یا هنگام خروجی گرفتن با --dataset نام ببرید؛ در پنجره آن را با «باز کردن» انتخاب کنید.'] as const,
  }),
  'document.dataset-elsewhere': (p: { written: string; found: string }) => ({
    en: [`The dataset is not at ${p.written}; the folder of the same name beside the briefing is taken: ${p.found}.`, 'Save the briefing to keep this place.'] as const,
    fa: [`مجموعه‌داده در ${p.written} نیست؛ پوشهٔ هم‌نام آن در کنار سند به کار رفت: ${p.found}.`, 'برای نگه داشتن این نشانی، سند را ذخیره کنید.'] as const,
  }),
  'document.template-gone': (p: { path: string; written: string }) => ({
    en: [`The template of ${p.path} is not on this computer: ${p.written}.`, 'Put its folder there or into your templates, or choose another with --template or in the window. The edits are kept.'] as const,
    fa: [`الگوی ${p.path} در این رایانه نیست: ${p.written}.`, 'پوشه‌اش را آنجا یا در پوشهٔ الگوهای خودتان بگذارید، یا با --template یا در پنجره الگوی دیگری انتخاب کنید. ویرایش‌ها می‌مانند.'] as const,
  }),
};
