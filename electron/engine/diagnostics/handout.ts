/** What can be wrong with a narrative handout. Each message: what is wrong, then what to do; English and Persian. */
import { meantOf } from './meant.ts';
type Nothing = Record<string, never>;
type Names = readonly string[];

export const handoutMessages = {
  'handout.no-template': (p: { pack: string }) => ({
    en: [
      `The template "${p.pack}" makes no narrative handout.`,
      'Choose a template that does, such as briefing; or write a handout.md.hbs into this one and name it in its pack.yaml (docs/handouts.md).',
    ] as const,
    fa: [
      `الگوی «${p.pack}» جزوهٔ نوشتاری نمی‌سازد.`,
      'الگویی را انتخاب کنید که می‌سازد، مانند briefing؛ یا در همین الگو handout.md.hbs بنویسید و در pack.yaml نامش را بیاورید (docs/handouts.md).',
    ] as const,
  }),
  'handout.no-annex': (p: { pack: string }) => ({
    en: [
      `The handout of the template "${p.pack}" has no annex that could be a file of its own.`,
      'Leave out --annex file; or end its handout.md.hbs with a chapter such as "# From statement to source {.annex}" that holds ::: traceability (docs/handouts.md).',
    ] as const,
    fa: [
      `جزوهٔ الگوی «${p.pack}» پیوستی ندارد که پرونده‌ای جدا شود.`,
      '--annex file را ننویسید؛ یا handout.md.hbs آن را با فصلی مانند «# ردیابی گزاره‌ها {.annex}» که ::: traceability دارد به پایان ببرید (docs/handouts.md).',
    ] as const,
  }),
  'handout.beside-same': (p: { language: string }) => ({
    en: [`The second language of the handout is its first: ${p.language}.`, 'Choose the other language beside it, or none.'] as const,
    fa: [`زبان دوم جزوه همان زبان نخست آن است: ${p.language}.`, 'زبان دیگر را کنار آن انتخاب کنید، یا هیچ زبانی را.'] as const,
  }),
  'handout.no-letter': (p: { pack: string }) => ({
    en: [`The template "${p.pack}" has no words for a letter.`, 'Choose a template that does, such as briefing, or the form of a report; or write "letter" into the front matter of its handout.md.hbs (docs/handouts.md).'] as const,
    fa: [`الگوی «${p.pack}» واژه‌های نامه ندارد.`, 'الگویی را انتخاب کنید که دارد، مانند briefing، یا شکل گزارش را؛ یا letter را در سرآغاز handout.md.hbs آن بنویسید (docs/handouts.md).'] as const,
  }),
  'handout.letter-language': (_: Nothing) => ({
    en: ['The letter is that of Iranian offices and is in Persian; this handout is in English.', 'Choose Persian for the briefing, or the form of a report for the handout.'] as const,
    fa: ['نامهٔ اداری به فارسی است و این جزوه به انگلیسی.', 'زبان گزارش را فارسی کنید، یا برای جزوه شکل گزارش را انتخاب کنید.'] as const,
  }),
  'handout.letter-beside': (_: Nothing) => ({
    en: ['A letter has one language; a second one was asked for beside it.', 'Choose no second language, or the form of a report.'] as const,
    fa: ['نامه یک زبان دارد و زبان دومی کنار آن خواسته شده است.', 'زبان دوم را بردارید، یا شکل گزارش را انتخاب کنید.'] as const,
  }),
  'handout.letter-date': (p: { date: string; fault: { why: 'form'; meant?: string } | { why: 'days'; year: number; month: number; days: number } }) =>
    p.fault.why === 'form'
      ? {
          en: [`The letter's date is no day: "${p.date}".`, p.fault.meant === undefined ? 'Write year, month and day as 1404/10/15 or 2026-01-05, or leave it out and write it by hand.' : `Write ${p.fault.meant}: the year stands first.`] as const,
          fa: [`تاریخ نامه روزی نیست: «${p.date}».`, p.fault.meant === undefined ? 'سال، ماه و روز را به شکل 1404/10/15 یا 2026-01-05 بنویسید، یا خالی بگذارید تا با دست نوشته شود.' : `بنویسید ${p.fault.meant}؛ سال نخست می‌آید.`] as const,
        }
      : {
          en: [`The letter's date is no day: "${p.date}"; month ${p.fault.month} of ${p.fault.year} has ${p.fault.days} days.`, `Write a day from 1 to ${p.fault.days}, or leave the date out and write it by hand.`] as const,
          fa: [`تاریخ نامه روزی نیست: «${p.date}»؛ ماه ${p.fault.month} سال ${p.fault.year}، ${p.fault.days} روز دارد.`, `روزی از ۱ تا ${p.fault.days} بنویسید، یا تاریخ را خالی بگذارید تا با دست نوشته شود.`] as const,
        },
  'handout.letter-lacks': (p: { fields: Names }) => ({
    en: [`The letter does not say all: ${p.fields.join(', ')} ${p.fields.length === 1 ? 'is' : 'are'} left to be written by hand.`, 'Write them in the window where the export is chosen, under "letter" in dataset.yaml, or in the file of the briefing.'] as const,
    fa: [`در نامه این‌ها نیامده و جایشان برای دست‌نوشته خالی است: ${p.fields.join('، ')}.`, 'آن‌ها را در پنجرهٔ خروجی بنویسید، یا زیر letter در dataset.yaml مجموعه‌داده، یا در سند گزارش.'] as const,
  }),
  'handout.over-a-page': (_: Nothing) => ({
    en: ['The handout is to have one page and needs more, even in small type.', 'Choose fewer themes, or shorten what the template tells of each.'] as const,
    fa: ['جزوه باید یک صفحه باشد و حتی با حروف ریز هم بیشتر جا می‌خواهد.', 'موضوع‌های کمتری انتخاب کنید، یا آنچه را الگو از هر کدام می‌گوید کوتاه کنید.'] as const,
  }),
  'handout.heading-depth': (p: { depth: number }) => ({
    en: [`A heading has ${p.depth} # signs.`, 'Write # for a chapter and ## for a section of it.'] as const,
    fa: [`عنوانی با ${p.depth} نشانهٔ # آمده است.`, 'برای فصل # و برای بخش‌های آن ## بنویسید.'] as const,
  }),
  'handout.before-first-heading': (_: Nothing) => ({
    en: ['Text stands before the first heading.', 'Put it below a "# Title".'] as const,
    fa: ['پیش از نخستین عنوان متنی آمده است.', 'آن را زیر یک «# عنوان» ببرید.'] as const,
  }),
  'handout.section-first': (_: Nothing) => ({
    en: ['A section stands before the first chapter.', 'Begin the handout with "# Title"; sections with ## stand below it.'] as const,
    fa: ['بخشی پیش از نخستین فصل آمده است.', 'جزوه را با «# عنوان» آغاز کنید؛ بخش‌ها با ## زیر آن می‌آیند.'] as const,
  }),
  'handout.no-chapter': (_: Nothing) => ({
    en: ['The handout has no chapter.', 'Write at least one "# Title" with text below it.'] as const,
    fa: ['جزوه هیچ فصلی ندارد.', 'دست‌کم یک «# عنوان» با متنی زیر آن بنویسید.'] as const,
  }),
  'handout.caption-place': (_: Nothing) => ({
    en: ['A ::: caption block stands before something that takes no caption.', 'Put it directly before a table or a ::: map block.'] as const,
    fa: ['قطعهٔ ::: caption پیش از چیزی آمده که شرح نمی‌پذیرد.', 'آن را درست پیش از جدول یا قطعهٔ ::: map بگذارید.'] as const,
  }),
  'handout.caption-content': (_: Nothing) => ({
    en: ['A ::: caption block holds something other than one paragraph.', 'Write the caption as one paragraph.'] as const,
    fa: ['قطعهٔ ::: caption چیزی جز یک پاراگراف دارد.', 'شرح را در یک پاراگراف بنویسید.'] as const,
  }),
  'handout.place-content': (p: { name: string }) => ({
    en: [`Something stands inside "::: ${p.name}", which Bardar fills by itself.`, `Write "::: ${p.name}" and ":::" on two lines with nothing between them.`] as const,
    fa: [`درون «::: ${p.name}»، که خود بردار آن را پر می‌کند، چیزی آمده است.`, `«::: ${p.name}» و «:::» را در دو سطر و بدون چیزی میان آن‌ها بنویسید.`] as const,
  }),
  'handout.unknown-style': (p: { style: string; nearest: string | undefined; known: Names }) => ({
    en: [
      `There is no citation style "${p.style}".`,
      meantOf(p.nearest, p.known).en,
    ] as const,
    fa: [
      `شیوهٔ ارجاعی به نام «${p.style}» نیست.`,
      meantOf(p.nearest, p.known).fa,
    ] as const,
  }),
  'handout.style-broken': (p: { style: string; detail: string }) => ({
    en: [`The citation style "${p.style}" cannot be used: ${p.detail}`, 'Compare it with the other files in templates/citations.'] as const,
    fa: [`شیوهٔ ارجاع «${p.style}» به کار نمی‌آید: ${p.detail}`, 'آن را با پرونده‌های دیگر templates/citations بسنجید.'] as const,
  }),
};
