/** Problems with what is written: what YAML leaves out, characters, letters and spaces. */

const MOST_QUOTED = 60;

/** As much of a text as a message has room for. */
const shortened = (text: string): string => (text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED).trimEnd()}…`);

export const datasetTextMessages = {
  'dataset.text-cut': (p: { lost: string }) => ({
    en: [
      `YAML takes "${shortened(p.lost)}" behind this text for a comment and leaves it out.`,
      'If it belongs to the text, put the whole text in quotes ("…"); a comment stands on a line of its own.',
    ] as const,
    fa: [
      `YAML «${shortened(p.lost)}» را پس از این متن توضیح می‌پندارد و کنار می‌گذارد.`,
      'اگر جزو متن است همهٔ متن را در نشانهٔ نقل‌قول (") بگذارید؛ توضیح را در سطری جدا بنویسید.',
    ] as const,
  }),
  'dataset.text-hidden': (p: { lost: string }) => ({
    en: [
      `Nothing stands here: YAML takes "${shortened(p.lost)}" for a comment.`,
      'A text with the sign # stands in quotes: "#5 of 12".',
    ] as const,
    fa: [
      `اینجا چیزی نیست: YAML «${shortened(p.lost)}» را توضیح می‌پندارد.`,
      'متنی که نشانهٔ # دارد در نشانهٔ نقل‌قول می‌آید: "#5 of 12".',
    ] as const,
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
  'dataset.other-language': (p: { language: 'fa' | 'en' }) => ({
    en:
      p.language === 'fa'
        ? (['The Persian text has no Persian letter.', 'Translate it, or exchange fa and en.'] as const)
        : (['The English text has Persian letters.', 'Write it in English, or exchange fa and en.'] as const),
    fa:
      p.language === 'fa'
        ? (['متن فارسی هیچ حرف فارسی ندارد.', 'آن را ترجمه کنید یا جای fa و en را عوض کنید.'] as const)
        : (['متن انگلیسی حرف فارسی دارد.', 'آن را به انگلیسی بنویسید یا جای fa و en را عوض کنید.'] as const),
  }),
};
