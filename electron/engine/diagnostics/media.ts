/** What can be wrong with the pictures of a deck. Each message: what is wrong, then what to do; English and Persian. */
export const mediaMessages = {
  'media.missing': (p: { path: string; folders: readonly string[]; nearest: string | undefined }) => ({
    en: [
      `There is no picture ${p.path} in ${p.folders.join(' or ')}.`,
      p.nearest === undefined ? 'Put the file there, or correct its name.' : `Did you mean ${p.nearest}?`,
    ] as const,
    fa: [
      `تصویر ${p.path} در ${p.folders.join(' یا ')} نیست.`,
      p.nearest === undefined ? 'پرونده را آنجا بگذارید یا نامش را درست کنید.' : `شاید ${p.nearest} باید باشد.`,
    ] as const,
  }),
  'media.unreadable': (p: { path: string; detail: string }) => ({
    en: [`The picture ${p.path} cannot be read (${p.detail}).`, 'Check that you may read it.'] as const,
    fa: [`تصویر ${p.path} خواندنی نیست (${p.detail}).`, 'بررسی کنید که اجازهٔ خواندن آن را دارید.'] as const,
  }),
  'media.too-large': (p: { path: string; megabytes: number }) => ({
    en: [`The picture ${p.path} is larger than ${p.megabytes} MB.`, 'Save it smaller: 2,000 pixels across are enough for a slide.'] as const,
    fa: [`تصویر ${p.path} از ${p.megabytes} مگابایت بزرگ‌تر است.`, 'آن را کوچک‌تر ذخیره کنید: پهنای ۲۰۰۰ پیکسل برای اسلاید بس است.'] as const,
  }),
  'media.too-many-pixels': (p: { path: string; width: number; height: number; megapixels: number }) => ({
    en: [
      `The picture ${p.path} has ${p.width} × ${p.height} pixels, more than ${p.megapixels} million.`,
      'Save it smaller: 2,000 pixels across are enough for a slide.',
    ] as const,
    fa: [
      `تصویر ${p.path} با ${p.width} × ${p.height} پیکسل بیش از ${p.megapixels} میلیون پیکسل دارد.`,
      'آن را کوچک‌تر ذخیره کنید: پهنای ۲۰۰۰ پیکسل برای اسلاید بس است.',
    ] as const,
  }),
  'media.unsupported': (p: { path: string; format: string | undefined }) => ({
    en: [`The picture ${p.path} is ${p.format === undefined ? 'no' : `a ${p.format} file and no`} PNG or JPEG.`, 'Save it as PNG or JPEG; another ending to its name does not do it.'] as const,
    fa: [`تصویر ${p.path} ${p.format === undefined ? '' : `از نوع ${p.format} است و `}PNG یا JPEG نیست.`, 'آن را به شکل PNG یا JPEG ذخیره کنید؛ تغییر پسوند نام بس نیست.'] as const,
  }),
  'media.damaged': (p: { path: string }) => ({
    en: [`The picture ${p.path} is damaged or breaks off.`, 'Copy it anew, or open and save it in a picture program.'] as const,
    fa: [`تصویر ${p.path} آسیب دیده یا ناتمام است.`, 'آن را دوباره کپی کنید، یا در برنامه‌ای تصویری باز و ذخیره کنید.'] as const,
  }),
};
