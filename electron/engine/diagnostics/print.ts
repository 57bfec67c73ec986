/** What can go wrong between a page and its PDF. Each message: what is wrong, then what to do; English and Persian. */
type Nothing = Record<string, never>;

export const printMessages = {
  'print.no-runtime': (_: Nothing) => ({
    en: [
      'A PDF cannot be made here: there is no Electron, which prints it.',
      'Use the packaged program, or fetch the runtime with "node build/electron-runtime.mjs" in the checkout, or name the folder of an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH. The other formats need none.',
    ] as const,
    fa: [
      'اینجا نمی‌توان PDF ساخت: الکترون، که آن را چاپ می‌کند، یافت نشد.',
      'برنامهٔ بسته‌بندی‌شده را به کار برید؛ یا در پوشهٔ کد «node build/electron-runtime.mjs» را اجرا کنید؛ یا پوشهٔ یک الکترون بازشده را در ELECTRON_OVERRIDE_DIST_PATH بیاورید. قالب‌های دیگر پرونده به آن نیاز ندارند.',
    ] as const,
  }),
  'print.library-missing': (p: { library: string }) => ({
    en: [
      `No PDF was made: Electron, which prints it, needs the system library ${p.library}.`,
      'Install it; on Debian and Ubuntu "node build/system-packages.mjs --install" in the checkout does. The other formats do not need it.',
    ] as const,
    fa: [
      `PDF ساخته نشد: الکترون، که آن را چاپ می‌کند، به کتابخانهٔ ${p.library} سیستم نیاز دارد.`,
      'آن را نصب کنید؛ در دبیان و اوبونتو «node build/system-packages.mjs --install» در پوشهٔ کد چنین می‌کند. قالب‌های دیگر پرونده به آن نیاز ندارند.',
    ] as const,
  }),
  'print.no-screen-to-start': (_: Nothing) => ({
    en: [
      'Nothing was made: the packaged program found no screen, and Electron starts with one only.',
      'Install Xvfb (the package xvfb on Debian and Ubuntu), which stands in for a screen, or set DISPLAY.',
    ] as const,
    fa: [
      'چیزی ساخته نشد: برنامهٔ بسته‌بندی‌شده صفحهٔ نمایشی نیافت و الکترون تنها با آن آغاز می‌شود.',
      'Xvfb را نصب کنید (بستهٔ xvfb در دبیان و اوبونتو) که جای صفحهٔ نمایش را می‌گیرد، یا DISPLAY را تعیین کنید.',
    ] as const,
  }),
  'print.no-screen': (_: Nothing) => ({
    en: [
      'No PDF was made: Electron, which prints it, found no screen.',
      'Install Xvfb (the package xvfb on Debian and Ubuntu), which stands in for a screen, or set DISPLAY. The other formats need no screen.',
    ] as const,
    fa: [
      'PDF ساخته نشد: الکترون، که آن را چاپ می‌کند، صفحهٔ نمایشی نیافت.',
      'Xvfb را، که جای صفحهٔ نمایش را می‌گیرد، نصب کنید (بستهٔ xvfb در دبیان و اوبونتو) یا DISPLAY را تنظیم کنید. قالب‌های دیگر پرونده به صفحهٔ نمایش نیاز ندارند.',
    ] as const,
  }),
  'print.no-sandbox': (_: Nothing) => ({
    en: [
      'No PDF was made: this system does not let Electron, which prints it, shut its pages in (no user namespaces).',
      'Allow unprivileged user namespaces; or, in a container that shuts the program in already, set ELECTRON_DISABLE_SANDBOX=1.',
    ] as const,
    fa: [
      'PDF ساخته نشد: این سیستم نمی‌گذارد الکترون، که آن را چاپ می‌کند، صفحه‌هایش را در حصار بگذارد (فضای نام کاربری نیست).',
      'فضای نام کاربری را برای کاربران عادی مجاز کنید؛ یا در کانتینری که خود برنامه را در حصار دارد ELECTRON_DISABLE_SANDBOX=1 را تنظیم کنید.',
    ] as const,
  }),
  'print.not-started': (p: { detail: string }) => ({
    en: [
      `No PDF was made: Electron, which prints it, did not start (${p.detail}).`,
      'Try again. If it happens again, the runtime may be damaged: put it in place anew. The other formats need none.',
    ] as const,
    fa: [
      `PDF ساخته نشد: الکترون، که آن را چاپ می‌کند، آغاز به کار نکرد (${p.detail}).`,
      'دوباره تلاش کنید. اگر مشکل باقی بود، شاید الکترون آسیب دیده باشد: آن را از نو بگذارید. قالب‌های دیگر پرونده به آن نیاز ندارند.',
    ] as const,
  }),
  'print.failed': (p: { detail: string }) => ({
    en: [`No PDF was made: printing failed (${p.detail}).`, 'Try again. If it happens again, report it with the dataset and the template you used.'] as const,
    fa: [
      `PDF ساخته نشد: چاپ ناکام ماند (${p.detail}).`,
      'دوباره تلاش کنید. اگر مشکل باقی بود، آن را همراه با مجموعه‌داده و الگویی که به کار برده‌اید گزارش کنید.',
    ] as const,
  }),
  'print.too-slow': (p: { seconds: number }) => ({
    en: [
      `No PDF was made: printing took longer than ${p.seconds} seconds and was stopped.`,
      'Try again when the machine is less busy, or with fewer themes.',
    ] as const,
    fa: [
      `PDF ساخته نشد: چاپ بیش از ${p.seconds} ثانیه به درازا کشید و متوقف شد.`,
      'وقتی کار دستگاه سبک‌تر است یا با موضوع‌های کمتر دوباره تلاش کنید.',
    ] as const,
  }),
};
