/** What can be wrong with the pictures of a deck. Each message: what is wrong, then what to do; English and Persian. */
const DAMAGES = {
  ends: { en: 'it breaks off before its end', fa: 'پیش از پایان قطع می‌شود' },
  checksum: { en: 'a part of it does not match its checksum', fa: 'بخشی از آن با جمع آزمون خود نمی‌خواند' },
  pixels: { en: 'its pixels are not all there or cannot be unpacked', fa: 'پیکسل‌هایش کامل نیستند یا باز نمی‌شوند' },
  parts: { en: 'its parts do not stand as the format has them', fa: 'بخش‌هایش چنان‌که قالب پرونده می‌خواهد نیستند' },
} as const;

const VARIETIES = {
  cmyk: { en: 'in the colours of print (CMYK)', fa: 'با رنگ‌های چاپ (CMYK)' },
  deep: { en: 'with more than 8 bits to a colour', fa: 'با بیش از ۸ بیت برای هر رنگ' },
  rare: { en: 'of a rare kind (lossless, hierarchical or arithmetic)', fa: 'از گونه‌ای کم‌کاربرد (بی‌اتلاف، سلسله‌مراتبی یا حسابی)' },
} as const;

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
  'media.damaged': (p: { path: string; what: keyof typeof DAMAGES }) => ({
    en: [`The picture ${p.path} is damaged: ${DAMAGES[p.what].en}.`, 'Copy it anew, or open and save it in a picture program.'] as const,
    fa: [`تصویر ${p.path} آسیب دیده است: ${DAMAGES[p.what].fa}.`, 'آن را دوباره کپی کنید، یا در برنامه‌ای تصویری باز و ذخیره کنید.'] as const,
  }),
  'media.emblem-turned': (p: { path: string }) => ({
    en: [`The emblem ${p.path} is stored turned, as cameras store pictures, and would lie on its side in a letter.`, 'Open it in a picture program and save it upright, as PNG.'] as const,
    fa: [`نشان ${p.path} چرخیده ذخیره شده است، چنان‌که دوربین‌ها می‌کنند، و در نامه به پهلو می‌افتاد.`, 'آن را در برنامه‌ای تصویری باز و راست ذخیره کنید، به شکل PNG.'] as const,
  }),
  'media.emblem-small': (p: { path: string; width: number; height: number; least: number }) => ({
    en: [`The emblem ${p.path} has ${p.width} × ${p.height} pixels and prints coarsely.`, `Take one whose shorter side has ${p.least} pixels or more.`] as const,
    fa: [`نشان ${p.path} با ${p.width} × ${p.height} پیکسل درشت چاپ می‌شود.`, `نشانی بردارید که ضلع کوتاه‌ترش ${p.least} پیکسل یا بیشتر باشد.`] as const,
  }),
  'media.variety': (p: { path: string; what: keyof typeof VARIETIES }) => ({
    en: [`The picture ${p.path} is a JPEG ${VARIETIES[p.what].en}, which not every program shows.`, 'Open it in a picture program and save it as an ordinary JPEG in RGB, or as PNG.'] as const,
    fa: [`تصویر ${p.path} JPEG ${VARIETIES[p.what].fa} است که هر برنامه‌ای آن را نشان نمی‌دهد.`, 'آن را در برنامه‌ای تصویری باز کنید و به شکل JPEG معمولی با رنگ‌های RGB، یا PNG، ذخیره کنید.'] as const,
  }),
};
