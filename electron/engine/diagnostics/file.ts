/** What can go wrong with files, exports and the program's own parts; English and Persian. */
import type { Localized } from '../units/language.ts';
import type { Stage } from '../units/stage.ts';

/** What the engine was doing, as the subject of a sentence. */
const WORK: Readonly<Record<Stage, Localized>> = {
  load: { en: 'Reading the dataset', fa: 'خواندن مجموعه‌داده' },
  fill: { en: 'Filling the template', fa: 'پر کردن الگو' },
  parse: { en: 'Reading the slides', fa: 'خواندن اسلایدها' },
  layout: { en: 'Laying out the slides', fa: 'چیدمان اسلایدها' },
  paint: { en: 'Drawing', fa: 'رسم' },
  print: { en: 'Making the printed pages', fa: 'ساختن صفحه‌های چاپی' },
  finish: { en: 'Finishing the file', fa: 'آماده‌سازی نهایی پرونده' },
  validate: { en: 'Validating the file', fa: 'اعتبارسنجی پرونده' },
  write: { en: 'Writing the file', fa: 'نوشتن پرونده' },
};

const ANOTHER_TEMPLATE = { en: 'or choose another template', fa: 'یا الگوی دیگری انتخاب کنید' } as const;

/** What a template makes nothing of. */
const UNHEEDED = {
  length: (template: string, value: string) => ({
    en: [`The template "${template}" has one length for all: "${value}" makes it no longer and no shorter.`, `Leave the length out, ${ANOTHER_TEMPLATE.en}.`] as const,
    fa: [`الگوی «${template}» تنها یک حجم دارد: «${value}» آن را بلندتر یا کوتاه‌تر نمی‌کند.`, `حجم را ننویسید ${ANOTHER_TEMPLATE.fa}.`] as const,
  }),
  calendar: (template: string, value: string) => ({
    en: [`The template "${template}" shows no dates: the calendar "${value}" changes nothing in it.`, `Leave the calendar out, ${ANOTHER_TEMPLATE.en}.`] as const,
    fa: [`الگوی «${template}» تاریخی نشان نمی‌دهد: تقویم «${value}» چیزی را در آن تغییر نمی‌دهد.`, `تقویم را ننویسید ${ANOTHER_TEMPLATE.fa}.`] as const,
  }),
  distribution: (template: string, value: string) => ({
    en: [`The template "${template}" has no page of recipients: nothing of it says that "${value}" gets it.`, `Leave the distribution out, ${ANOTHER_TEMPLATE.en}.`] as const,
    fa: [`الگوی «${template}» صفحهٔ گیرندگان ندارد و نام «${value}» در آن نمی‌آید.`, `گیرندگان را ننویسید ${ANOTHER_TEMPLATE.fa}.`] as const,
  }),
  annex: (template: string) => ({
    en: [`The handout of the template "${template}" has no annex from statement to source: it was made without.`, `Leave the annex out, ${ANOTHER_TEMPLATE.en}, such as briefing.`] as const,
    fa: [`جزوهٔ الگوی «${template}» پیوست ردیابی گزاره‌ها ندارد و بدون آن ساخته شد.`, `پیوست را نخواهید ${ANOTHER_TEMPLATE.fa}، مانند briefing.`] as const,
  }),
  letter: (template: string) => ({
    en: [`The handout of the template "${template}" is no letter: it was made as a report.`, `Choose the form of a report, ${ANOTHER_TEMPLATE.en}, such as briefing.`] as const,
    fa: [`جزوهٔ الگوی «${template}» نامه نمی‌شود و به شکل گزارش ساخته شد.`, `شکل گزارش را انتخاب کنید ${ANOTHER_TEMPLATE.fa}، مانند briefing.`] as const,
  }),
};

export const fileMessages = {
  'file.not-found': (p: { path: string }) => ({
    en: [`There is no file or folder at ${p.path}.`, 'Check the path.'] as const,
    fa: [`در ${p.path} پرونده یا پوشه‌ای نیست.`, 'نشانی را بررسی کنید.'] as const,
  }),
  'file.not-a-folder': (p: { path: string }) => ({
    en: [`${p.path} is a file; a folder was expected.`, 'Give the folder that holds the file.'] as const,
    fa: [`${p.path} پرونده است، نه پوشه.`, 'پوشه‌ای را که پرونده در آن است بدهید.'] as const,
  }),
  /** `device`: a pipe, a socket or the like. */
  'file.not-a-file': (p: { path: string; kind: 'folder' | 'device' }) => ({
    en: [`${p.path} is ${p.kind === 'folder' ? 'a folder' : 'a pipe or a device'}; a file was expected.`, 'Put the file there, or give what is there another name.'] as const,
    fa: [`${p.path} ${p.kind === 'folder' ? 'پوشه' : 'لوله یا دستگاه'} است، نه پرونده.`, 'پرونده را آنجا بگذارید یا نام آنچه را آنجاست تغییر دهید.'] as const,
  }),
  'file.dataset-elsewhere': (p: { path: string; found: readonly string[] }) => ({
    en: [`There is no dataset in ${p.path} itself, but in ${p.found.join(', ')}.`, 'Choose that folder instead.'] as const,
    fa: [`در خود ${p.path} مجموعه‌داده‌ای نیست، ولی در ${p.found.join('، ')} هست.`, 'به جای آن، آن پوشه را انتخاب کنید.'] as const,
  }),
  'file.no-dataset': (p: { path: string }) => ({
    en: [`There is no dataset in ${p.path}.`, 'A dataset is a folder with dataset.yaml, themes.yaml, actors.yaml and sources.json; docs/datasets.md shows how to make one.'] as const,
    fa: [`در ${p.path} مجموعه‌داده‌ای نیست.`, 'مجموعه‌داده پوشه‌ای است که dataset.yaml، themes.yaml، actors.yaml و sources.json در آن است؛ docs/datasets.md ساختن آن را نشان می‌دهد.'] as const,
  }),
  'file.not-removed': (p: { path: string; detail: string }) => ({
    en: [`${p.path} cannot be moved to the bin (${p.detail}).`, 'Delete it in the system’s file manager.'] as const,
    fa: [`${p.path} به سطل بازیافت نرفت (${p.detail}).`, 'آن را در مدیر پرونده‌های سیستم پاک کنید.'] as const,
  }),
  'file.unreadable': (p: { path: string; detail: string }) => ({
    en: [`${p.path} cannot be read (${p.detail}).`, 'Check that you may read it.'] as const,
    fa: [`${p.path} خواندنی نیست (${p.detail}).`, 'بررسی کنید که اجازهٔ خواندن آن را دارید.'] as const,
  }),
  'file.link-to-itself': (p: { path: string }) => ({
    en: [`${p.path} cannot be read: it is a link that leads back to itself.`, 'Put the file in its place.'] as const,
    fa: [`${p.path} خواندنی نیست: پیوندی است که به خودش برمی‌گردد.`, 'پرونده را به جایش بگذارید.'] as const,
  }),
  'file.drive-silent': (p: { path: string; detail: string }) => ({
    en: [`${p.path} cannot be read: the drive or network folder does not answer (${p.detail}).`, 'Connect it again and try again, or use a copy on this computer.'] as const,
    fa: [`${p.path} خوانده نشد: درایو یا پوشهٔ شبکه پاسخ نمی‌دهد (${p.detail}).`, 'آن را دوباره وصل کنید و دوباره تلاش کنید یا نسخه‌ای در همین رایانه به کار ببرید.'] as const,
  }),
  'file.not-utf8': (p: { path: string }) => ({
    en: [`${p.path} is not UTF-8 text.`, 'Save it again with the encoding UTF-8.'] as const,
    fa: [`متن ${p.path} با کدگذاری UTF-8 نیست.`, 'آن را دوباره با کدگذاری UTF-8 ذخیره کنید.'] as const,
  }),
  'file.too-large': (p: { path: string; megabytes: number }) => ({
    en: [`${p.path} is larger than ${p.megabytes} MB.`, 'Split it, or move what is not needed out of the folder.'] as const,
    fa: [`${p.path} از ${p.megabytes} مگابایت بزرگ‌تر است.`, 'آن را بخش کنید یا آنچه را لازم نیست از پوشه بیرون ببرید.'] as const,
  }),
  'file.too-many': (p: { path: string; limit: number }) => ({
    en: [`${p.path} holds more than ${p.limit} files or folders.`, 'Give the folder of one dataset or one template.'] as const,
    fa: [`در ${p.path} بیش از ${p.limit} پرونده یا پوشه است.`, 'پوشهٔ یک مجموعه‌داده یا یک الگو را بدهید.'] as const,
  }),
  'file.target-folder-missing': (p: { path: string; folder: string }) => ({
    en: [`${p.path} cannot be written: there is no folder ${p.folder}.`, 'Create the folder, or choose another place.'] as const,
    fa: [`${p.path} نوشته نشد: پوشهٔ ${p.folder} وجود ندارد.`, 'پوشه را بسازید یا جای دیگری انتخاب کنید.'] as const,
  }),
  'file.target-is-folder': (p: { path: string }) => ({
    en: [`${p.path} cannot be written: it is a folder.`, 'Give the name of a file, for example deck.pptx in that folder.'] as const,
    fa: [`${p.path} نوشته نشد: این یک پوشه است.`, 'نام پرونده‌ای را بدهید، برای نمونه deck.pptx در همان پوشه.'] as const,
  }),
  'file.target-not-regular': (p: { path: string }) => ({
    en: [`${p.path} cannot be written: it is a device, not a file.`, 'Give the name of a file.'] as const,
    fa: [`${p.path} نوشته نشد: این دستگاه است، نه پرونده.`, 'نام پرونده‌ای را بدهید.'] as const,
  }),
  'file.not-allowed': (p: { path: string }) => ({
    en: [`${p.path} cannot be written: you may not write there.`, 'Choose another folder, or change its permissions.'] as const,
    fa: [`${p.path} نوشته نشد: اجازهٔ نوشتن در آنجا را ندارید.`, 'پوشهٔ دیگری انتخاب کنید یا مجوزهای آن را تغییر دهید.'] as const,
  }),
  'file.read-only': (p: { path: string }) => ({
    en: [`${p.path} cannot be written: the drive is read-only.`, 'Choose a folder on another drive.'] as const,
    fa: [`${p.path} نوشته نشد: این درایو فقط خواندنی است.`, 'پوشه‌ای در درایو دیگری انتخاب کنید.'] as const,
  }),
  'file.disk-full': (p: { path: string }) => ({
    en: [`${p.path} cannot be written: the disk is full.`, 'Free some space, or choose another drive.'] as const,
    fa: [`${p.path} نوشته نشد: دیسک پر است.`, 'فضایی خالی کنید یا درایو دیگری انتخاب کنید.'] as const,
  }),
  'file.locked': (p: { path: string }) => ({
    en: [`${p.path} cannot be written: another program has it open.`, 'Close it there (PowerPoint, for example) and try again.'] as const,
    fa: [`${p.path} نوشته نشد: در برنامهٔ دیگری باز است.`, 'آن را در آن برنامه (مثلاً پاورپوینت) ببندید و دوباره تلاش کنید.'] as const,
  }),
  'file.name-too-long': (p: { path: string }) => ({
    en: [`${p.path} cannot be written: the name is too long.`, 'Choose a shorter name.'] as const,
    fa: [`${p.path} نوشته نشد: نام آن بیش از اندازه بلند است.`, 'نام کوتاه‌تری انتخاب کنید.'] as const,
  }),
  'file.link-loop': (p: { path: string }) => ({
    en: [`${p.path} cannot be written: it is a link that leads back to itself.`, 'Delete the link, or choose another name.'] as const,
    fa: [`${p.path} نوشته نشد: پیوندی است که به خودش برمی‌گردد.`, 'پیوند را پاک کنید یا نام دیگری انتخاب کنید.'] as const,
  }),
  'file.bad-name': (p: { path: string; detail: string }) => ({
    en: [`${p.path} cannot be written: the drive takes no such name (${p.detail}).`, 'Choose a name without signs such as : ? * " | or line breaks.'] as const,
    fa: [`${p.path} نوشته نشد: این درایو چنین نامی را نمی‌پذیرد (${p.detail}).`, 'نامی بدون نشانه‌هایی مانند : ? * " | یا شکست سطر انتخاب کنید.'] as const,
  }),
  'file.drive-gone': (p: { path: string; detail: string }) => ({
    en: [`${p.path} cannot be written: the drive or network folder does not answer (${p.detail}).`, 'Connect it again and repeat the export, or choose another place. Old files are kept.'] as const,
    fa: [`${p.path} نوشته نشد: درایو یا پوشهٔ شبکه پاسخ نمی‌دهد (${p.detail}).`, 'آن را دوباره وصل کنید و خروجی را تکرار کنید یا جای دیگری انتخاب کنید. پرونده‌های پیشین مانده‌اند.'] as const,
  }),
  'file.system-busy': (p: { path: string; detail: string }) => ({
    en: [`${p.path} cannot be written: the system has too many files open or too little memory (${p.detail}).`, 'Close other programs and try again.'] as const,
    fa: [`${p.path} نوشته نشد: در سیستم پرونده‌های بسیاری باز است یا حافظه کم است (${p.detail}).`, 'برنامه‌های دیگر را ببندید و دوباره تلاش کنید.'] as const,
  }),
  'file.folder-busy': (p: { folder: string; process: number | undefined }) => ({
    en: [`Another Bardar${p.process === undefined ? '' : ` (process ${p.process})`} has been writing into ${p.folder} for half a minute.`, 'Wait until it has ended, or choose another folder.'] as const,
    fa: [`بردار دیگری${p.process === undefined ? '' : ` (پردازهٔ ${p.process})`} نیم دقیقه است که در ${p.folder} می‌نویسد.`, 'تا پایان کار آن صبر کنید یا پوشهٔ دیگری انتخاب کنید.'] as const,
  }),
  'file.half-written': (p: { folder: string; files: readonly string[]; detail: string }) => ({
    en: [
      `The drive stopped answering (${p.detail}) while files in ${p.folder} got their names; some may be new and some old: ${p.files.join(', ')}.`,
      'Nothing is lost. When the drive is back, export into that folder once more: that puts them right first.',
    ] as const,
    fa: [
      `هنگامی که پرونده‌های ${p.folder} نام می‌گرفتند درایو از پاسخ ایستاد (${p.detail})؛ شاید برخی نو و برخی کهنه باشند: ${p.files.join('، ')}.`,
      'چیزی از دست نرفته است. وقتی درایو برگشت یک بار دیگر در همان پوشه خروجی بگیرید: نخست همین‌ها درست می‌شوند.',
    ] as const,
  }),
  'file.finished-late': (p: { folder: string; files: readonly string[] }) => ({
    en: [`An export into ${p.folder} had been cut short; its files now stand complete: ${p.files.join(', ')}.`, 'Nothing needs doing.'] as const,
    fa: [`خروجی پیشین در ${p.folder} نیمه‌کاره مانده بود؛ پرونده‌هایش اکنون کامل‌اند: ${p.files.join('، ')}.`, 'کاری لازم نیست.'] as const,
  }),
  'file.taken-back-late': (p: { folder: string; files: readonly string[] }) => ({
    en: [`An export into ${p.folder} had been cut short; its files have their earlier contents back: ${p.files.join(', ')}.`, 'Export again if you want the new ones.'] as const,
    fa: [`خروجی پیشین در ${p.folder} نیمه‌کاره مانده بود؛ پرونده‌هایش به محتوای پیشین برگشتند: ${p.files.join('، ')}.`, 'اگر نسخهٔ نو را می‌خواهید دوباره خروجی بگیرید.'] as const,
  }),
  'file.unsettled': (p: { folder: string }) => ({
    en: [`An earlier export into ${p.folder} was cut short, and its files cannot be put right now.`, 'Close the programs that have them open, check the drive and export into that folder again.'] as const,
    fa: [`خروجی پیشین در ${p.folder} نیمه‌کاره مانده است و پرونده‌هایش اکنون درست نمی‌شوند.`, 'برنامه‌هایی را که آن‌ها را باز دارند ببندید، درایو را بررسی کنید و دوباره در همان پوشه خروجی بگیرید.'] as const,
  }),
  'file.target-ends-otherwise': (p: { path: string; target: string }) => ({
    en: [`${p.path} cannot be written: it is a link to a file of another kind, ${p.target}.`, 'Delete the link, or choose another name.'] as const,
    fa: [`${p.path} نوشته نشد: پیوندی به پرونده‌ای از نوع دیگر است، ${p.target}.`, 'پیوند را پاک کنید یا نام دیگری انتخاب کنید.'] as const,
  }),
  'file.targets-are-one': (p: { path: string; other: string }) => ({
    en: [`${p.path} and ${p.other} are one file under two names.`, 'Delete one of the links, or choose another name.'] as const,
    fa: [`${p.path} و ${p.other} یک پرونده با دو نام‌اند.`, 'یکی از پیوندها را پاک کنید یا نام دیگری انتخاب کنید.'] as const,
  }),
  'file.target-on-other-drive': (p: { path: string; target: string }) => ({
    en: [`${p.path} cannot be written: it is a link to another drive (${p.target}), while the other files stay here.`, 'Choose a folder on that drive for all of them, or delete the link.'] as const,
    fa: [`${p.path} نوشته نشد: پیوندی به درایو دیگری است (${p.target}) و پرونده‌های دیگر در همین جا می‌مانند.`, 'برای همه پوشه‌ای در آن درایو انتخاب کنید یا پیوند را پاک کنید.'] as const,
  }),
  'file.target-is-input': (p: { path: string; input: string }) => ({
    en: [`${p.path} cannot be written: it is ${p.input === p.path ? 'read for this very work' : `the file ${p.input}, which is read for this very work`}.`, 'Choose another name or folder, so that the dataset and the template stay as they are.'] as const,
    fa: [`${p.path} نوشته نشد: ${p.input === p.path ? 'همین کار از آن خوانده می‌شود' : `همان پروندهٔ ${p.input} است که همین کار از آن خوانده می‌شود`}.`, 'نام یا پوشهٔ دیگری انتخاب کنید تا مجموعه‌داده و الگو دست‌نخورده بمانند.'] as const,
  }),
  'file.target-among-inputs': (p: { path: string; folder: string }) => ({
    en: [`${p.path} cannot be written: every file of this kind in ${p.folder} is read as part of it.`, 'Choose a folder outside the dataset and the template.'] as const,
    fa: [`${p.path} نوشته نشد: هر پرونده‌ای از این نوع در ${p.folder} بخشی از آن خوانده می‌شود.`, 'پوشه‌ای بیرون از مجموعه‌داده و الگو انتخاب کنید.'] as const,
  }),
  'file.not-written': (p: { path: string; detail: string }) => ({
    en: [`${p.path} cannot be written (${p.detail}).`, 'Choose another place.'] as const,
    fa: [`${p.path} نوشته نشد (${p.detail}).`, 'جای دیگری انتخاب کنید.'] as const,
  }),
  'export.busy': (_: Record<string, never>) => ({
    en: ['Another export is still running.', 'Wait for it, or cancel it.'] as const,
    fa: ['خروجی گرفتن دیگری هنوز در جریان است.', 'تا پایان آن صبر کنید یا آن را لغو کنید.'] as const,
  }),
  'preview.left-over': (p: { folder: string; files: readonly string[] }) => ({
    en: [`${p.folder} still holds slides of an earlier preview: ${p.files.join(', ')}.`, 'Delete them if they are not needed.'] as const,
    fa: [`اسلایدهایی از پیش‌نمایش پیشین در ${p.folder} مانده است: ${p.files.join('، ')}.`, 'اگر لازم نیستند آن‌ها را پاک کنید.'] as const,
  }),
  'preview.superseded': (_: Record<string, never>) => ({
    en: ['A newer choice has replaced this one.', 'Nothing needs doing.'] as const,
    fa: ['انتخاب تازه‌تری جای این یکی را گرفت.', 'کاری لازم نیست.'] as const,
  }),
  'template.too-slow': (p: { seconds: number; millions: number }) =>
    p.millions > 0
      ? {
          en: [`Filling the template was stopped: with a dataset of ${p.millions} million characters it was still not done after ${p.seconds} seconds.`, 'Choose fewer themes or a shorter length; in a template of your own, look for loops within loops over long lists.'] as const,
          fa: [`پر کردن الگو متوقف شد: با مجموعه‌داده‌ای به اندازهٔ ${p.millions} میلیون نویسه پس از ${p.seconds} ثانیه هنوز به پایان نرسیده بود.`, 'موضوع‌های کمتر یا حجم کوتاه‌تری انتخاب کنید؛ در الگوی خودتان حلقه‌های تودرتو روی فهرست‌های بلند را بررسی کنید.'] as const,
        }
      : {
          en: [`The template was stopped: it was still not done after ${p.seconds} seconds.`, 'Look for loops within loops over long lists.'] as const,
          fa: [`الگو متوقف شد: پس از ${p.seconds} ثانیه هنوز به پایان نرسیده بود.`, 'حلقه‌های تودرتو روی فهرست‌های بلند را بررسی کنید.'] as const,
        },
  'template.unheeded': (p: { template: string; choice: keyof typeof UNHEEDED; value: string }) => UNHEEDED[p.choice](p.template, p.value),
  'template.not-found': (p: { template: string }) => ({
    en: [
      `There is no template "${p.template}".`,
      'Give the id of a built-in template (briefing) or of one of your own, or the path of a folder that holds a pack.yaml.',
    ] as const,
    fa: [
      `الگویی به نام «${p.template}» نیست.`,
      'شناسهٔ یکی از الگوهای برنامه (briefing) یا الگوهای خودتان، یا نشانی پوشه‌ای را که pack.yaml دارد بدهید.',
    ] as const,
  }),
  'template.no-id': (p: { path: string }) => ({
    en: [`The template in ${p.path} has no id that its copy could be called by.`, 'Write one in its pack.yaml, with small Latin letters, digits and hyphens: id: my-briefing.'] as const,
    fa: [`الگوی ${p.path} شناسه‌ای ندارد که رونوشتش را به آن بنامیم.`, 'در pack.yaml شناسه‌ای با حروف کوچک لاتین، رقم و خط تیره بنویسید: id: my-briefing.'] as const,
  }),
  'template.id-taken': (p: { id: string; path: string }) => ({
    en: [`The template in ${p.path} has the id "${p.id}", which another template already has.`, 'Give it another id in its pack.yaml.'] as const,
    fa: [`شناسهٔ الگوی ${p.path} «${p.id}» است که الگوی دیگری آن را دارد.`, 'در pack.yaml شناسهٔ دیگری به آن بدهید.'] as const,
  }),
  'engine.too-slow': (p: { stage: Stage; seconds: number; scope: 'step' | 'stage' }) => ({
    en:
      p.scope === 'step'
        ? ([`${WORK[p.stage].en} was stopped: it stood at one place for ${p.seconds} seconds.`, 'Divide what is very long there: a text, a list, a table, a map.'] as const)
        : ([`${WORK[p.stage].en} was stopped: it was still not done after ${p.seconds} seconds.`, 'Choose fewer themes, or divide the dataset.'] as const),
    fa:
      p.scope === 'step'
        ? ([`${WORK[p.stage].fa} متوقف شد: ${p.seconds} ثانیه در یک جا مانده بود.`, 'آنچه را در آنجا بسیار بلند است بخش کنید: متن، فهرست، جدول یا نقشه.'] as const)
        : ([`${WORK[p.stage].fa} متوقف شد: پس از ${p.seconds} ثانیه هنوز به پایان نرسیده بود.`, 'موضوع‌های کمتری انتخاب کنید یا مجموعه‌داده را بخش کنید.'] as const),
  }),
  'engine.out-of-memory': (p: { megabytes: number; millions: number }) =>
    p.millions > 0
      ? {
          en: [`The work was stopped: with a dataset of ${p.millions} million characters it needed more than ${p.megabytes} MB of memory.`, 'Choose fewer themes or a shorter length, or divide the dataset.'] as const,
          fa: [`کار متوقف شد: با مجموعه‌داده‌ای به اندازهٔ ${p.millions} میلیون نویسه بیش از ${p.megabytes} مگابایت حافظه می‌خواست.`, 'موضوع‌های کمتر یا حجم کوتاه‌تری انتخاب کنید، یا مجموعه‌داده را بخش کنید.'] as const,
        }
      : {
          en: [`The work was stopped: it needed more than ${p.megabytes} MB of memory.`, 'Choose fewer themes; if it is your own template, look for loops that repeat themselves.'] as const,
          fa: [`کار متوقف شد: بیش از ${p.megabytes} مگابایت حافظه می‌خواست.`, 'موضوع‌های کمتری انتخاب کنید؛ اگر الگو از خودتان است، حلقه‌های تکراری آن را بررسی کنید.'] as const,
        },
  'engine.fault': (p: { detail: string }) => ({
    en: [`Something in Bardar itself went wrong: ${p.detail}`, 'Try again; if it happens again, report this sentence and what you chose.'] as const,
    fa: [`خطایی در خود بردار رخ داد: ${p.detail}`, 'دوباره تلاش کنید؛ اگر باز رخ داد، این جمله و انتخاب‌های خود را گزارش کنید.'] as const,
  }),
  'engine.cancelled': (_: Record<string, never>) => ({
    en: ['Cancelled; nothing was written.', 'Start again when you like.'] as const,
    fa: ['لغو شد؛ چیزی نوشته نشد.', 'هر وقت خواستید دوباره آغاز کنید.'] as const,
  }),
};
