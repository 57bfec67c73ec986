/** What can go wrong with files, exports and the program's own parts; English and Persian. */
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
  'template.too-slow': (p: { seconds: number }) => ({
    en: [`The template was stopped: it was still not done after ${p.seconds} seconds.`, 'Look for loops within loops over long lists.'] as const,
    fa: [`الگو متوقف شد: پس از ${p.seconds} ثانیه هنوز به پایان نرسیده بود.`, 'حلقه‌های تودرتو روی فهرست‌های بلند را بررسی کنید.'] as const,
  }),
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
  'engine.out-of-memory': (p: { megabytes: number }) => ({
    en: [`The work was stopped: it needed more than ${p.megabytes} MB of memory.`, 'Choose fewer themes; if it is your own template, look for loops that repeat themselves.'] as const,
    fa: [`کار متوقف شد: بیش از ${p.megabytes} مگابایت حافظه می‌خواست.`, 'موضوع‌های کمتری انتخاب کنید؛ اگر الگو از خودتان است، حلقه‌های تکراری آن را بررسی کنید.'] as const,
  }),
  'engine.fault': (p: { detail: string }) => ({
    en: [`Something in Bardar itself went wrong: ${p.detail}`, 'Try again; if it happens again, report this sentence and what you chose.'] as const,
    fa: [`خطایی در خود بردار رخ داد: ${p.detail}`, 'دوباره تلاش کنید؛ اگر باز رخ داد، این جمله و انتخاب‌های خود را گزارش کنید.'] as const,
  }),
  'engine.cancelled': (_: Record<string, never>) => ({
    en: ['Cancelled; nothing was written.', 'Start again when you like.'] as const,
    fa: ['لغو شد؛ چیزی نوشته نشد.', 'هر وقت خواستید دوباره آغاز کنید.'] as const,
  }),
};
