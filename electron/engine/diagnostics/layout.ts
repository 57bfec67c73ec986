/** What layout and looks have to report. Each message: what is wrong, then what to do; English and Persian. */
export const layoutMessages = {
  'layout.title-too-long': (p: { title: string }) => ({
    en: [
      `This title is too long for its place; its end stands at the top of the slide's text: "${p.title}"`,
      'Shorten the title.',
    ] as const,
    fa: [
      `این عنوان بلندتر از جای خود است و دنباله‌اش در آغاز متن اسلاید آمده است: «${p.title}»`,
      'عنوان را کوتاه کنید.',
    ] as const,
  }),
  'look.syntax': (p: { detail: string }) => ({
    en: [`The look cannot be read: ${p.detail}`, 'Correct the line named here.'] as const,
    fa: [`این نما خواندنی نیست: ${p.detail}`, 'سطری را که نام برده شده درست کنید.'] as const,
  }),
  'look.field': (p: { detail: string }) => ({
    en: [`The look has a field that does not fit: ${p.detail}`, 'Compare with templates/brands/light.yaml.'] as const,
    fa: [
      `این نما فیلدی نادرست دارد: ${p.detail}`,
      'آن را با templates/brands/light.yaml بسنجید.',
    ] as const,
  }),
  'size.missing': (_: Record<string, never>) => ({
    en: ['The file with the slide sizes is missing.', 'Put sizes.yaml back there, or install the program anew.'] as const,
    fa: ['پروندهٔ اندازه‌های اسلاید نیست.', 'sizes.yaml را به جایش برگردانید، یا برنامه را دوباره نصب کنید.'] as const,
  }),
  'look.unknown': (p: { look: string; known: readonly string[] }) => ({
    en: [`There is no look "${p.look}".`, `Choose from: ${p.known.join(', ')}.`] as const,
    fa: [`نمایی به نام «${p.look}» نیست.`, `یکی از این‌ها را برگزینید: ${p.known.join('، ')}.`] as const,
  }),
};
