/** Why a deck cannot be held against a dataset, or a file not be dropped. Each message: what is wrong, then what to do; English and Persian. */
type Nothing = Record<string, never>;

export const verifyMessages = {
  'verify.not-a-deck': (_: Nothing) => ({
    en: ['The file is no PowerPoint deck (.pptx).', 'Choose a deck that Bardar has exported. An older .ppt, or a PDF, holds nothing to go by.'] as const,
    fa: ['این پرونده ارائهٔ پاورپوینت (.pptx) نیست.', 'ارائه‌ای را انتخاب کنید که بردار ساخته است. در .ppt قدیمی یا PDF چیزی برای سنجیدن نیست.'] as const,
  }),
  'verify.encrypted': (_: Nothing) => ({
    en: ['The deck is protected by a password, so that nothing of it can be read.', 'Open it in PowerPoint, take the password away (File, Info, Protect Presentation), save a copy and verify that.'] as const,
    fa: ['این ارائه گذرواژه دارد و چیزی از آن خواندنی نیست.', 'آن را در پاورپوینت باز کنید، گذرواژه را بردارید (File، سپس Info، سپس Protect Presentation)، رونوشتی ذخیره کنید و آن را بررسی کنید.'] as const,
  }),
  'verify.not-droppable': (p: { name: string; several: boolean }) => ({
    en: [p.several ? 'Several files at once can’t be dropped on the window.' : `${p.name === '' ? 'That' : `“${p.name}”`} is nothing that can be dropped on the window.`, 'Drop one PowerPoint deck (.pptx) to verify it, or one briefing (.bardar) to open it.'] as const,
    fa: [p.several ? 'چند پرونده را یک‌جا نمی‌توان روی پنجره رها کرد.' : `${p.name === '' ? 'این' : `«${p.name}»`} را نمی‌توان روی پنجره رها کرد.`, 'یک ارائهٔ پاورپوینت (.pptx) را رها کنید تا بررسی شود، یا یک گزارش (.bardar) را تا باز شود.'] as const,
  }),
  'verify.damaged': (p: { part: string }) => ({
    en: [`The deck is damaged: its part ${p.part} cannot be read.`, 'Open it in PowerPoint, have it repaired, save it and try again; or take an older copy.'] as const,
    fa: [`ارائه آسیب دیده است: بخش ${p.part} آن خواندنی نیست.`, 'آن را در پاورپوینت باز، تعمیر و ذخیره کنید و دوباره بیازمایید؛ یا نسخه‌ای کهنه‌تر بردارید.'] as const,
  }),
  'verify.too-large': (_: Nothing) => ({
    en: ['The deck is larger than any that Bardar reads (256 MB, or 512 MB of text once it is unpacked).', 'Compress its pictures in PowerPoint, or delete the slides that came from elsewhere, in a copy.'] as const,
    fa: ['ارائه از هر چه بردار می‌خواند بزرگ‌تر است (۲۵۶ مگابایت، یا ۵۱۲ مگابایت متن پس از باز شدن).', 'در یک رونوشت، تصویرهایش را در پاورپوینت فشرده کنید یا اسلایدهایی را که از جای دیگر آمده‌اند پاک کنید.'] as const,
  }),
  'verify.no-identity': (_: Nothing) => ({
    en: [
      'The deck does not say what it was made of: Bardar did not make it, or made it before version 0.1, or a program has left that out when saving.',
      'Export the briefing anew; a deck that PowerPoint or LibreOffice has saved keeps what it needs, one from Google Slides or Keynote does not.',
    ] as const,
    fa: [
      'ارائه نمی‌گوید از چه ساخته شده است: بردار آن را نساخته، یا پیش از نسخهٔ ۰٫۱ ساخته، یا برنامه‌ای هنگام ذخیره آن را کنار گذاشته است.',
      'گزارش را دوباره صادر کنید؛ ارائه‌ای که پاورپوینت یا LibreOffice ذخیره کرده باشد این را نگه می‌دارد، Google Slides و Keynote نه.',
    ] as const,
  }),
  'verify.newer': (p: { made: string; own: string }) => ({
    en: [`The deck was made by a newer Bardar (${p.made}); this is ${p.own}.`, 'Install that version or a newer one, and try again.'] as const,
    fa: [`این ارائه با بردار نوتری (${p.made}) ساخته شده است؛ این نسخهٔ ${p.own} است.`, 'آن نسخه یا نوتر از آن را نصب کنید و دوباره بیازمایید.'] as const,
  }),
  'verify.identity-damaged': (_: Nothing) => ({
    en: ['What the deck says of itself is damaged.', 'Take an older copy of the deck, or export the briefing anew.'] as const,
    fa: ['آنچه ارائه دربارهٔ خود می‌گوید آسیب دیده است.', 'نسخهٔ کهنه‌تری از ارائه بردارید یا گزارش را دوباره صادر کنید.'] as const,
  }),
};
