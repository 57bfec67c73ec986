import type { ColourRole } from '../units/colour.ts';
import { LEAST_CONTRAST } from '../units/contrast.ts';
import { meantOf } from './meant.ts';

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
  'layout.too-many-pages': (p: { title: string; pages: number; limit: number }) => ({
    en: [`The slide "${p.title}" would go on over ${p.pages} slides; ${p.limit} are the most.`, 'Choose what matters of its list, table or chart, or divide it by topics.'] as const,
    fa: [`اسلاید «${p.title}» ${p.pages} اسلاید می‌شد؛ بیشترین شمار ${p.limit} است.`, 'از فهرست، جدول یا نمودار آن آنچه را مهم است انتخاب کنید، یا آن را به چند موضوع بخش کنید.'] as const,
  }),
  'layout.title-repeated': (p: { title: string }) => ({
    en: [
      `Two slides have the title "${p.title}", so that a person who hears them cannot tell them apart.`,
      'Give one of them a title of its own.',
    ] as const,
    fa: [
      `دو اسلاید عنوان «${p.title}» را دارند و کسی که آن‌ها را می‌شنود از هم بازشان نمی‌شناسد.`,
      'به یکی از آن‌ها عنوانی از آنِ خودش بدهید.',
    ] as const,
  }),
  'layout.map-unknown-country': (p: { iso: string }) => ({
    en: [`The map names a country "${p.iso}", and no country has this code.`, 'Use the two letters of ISO 3166-1, such as KZ for Kazakhstan.'] as const,
    fa: [`نقشه کشوری با کد «${p.iso}» را نام می‌برد و هیچ کشوری این کد را ندارد.`, 'دو حرف استاندارد ISO 3166-1 را بنویسید؛ مانند KZ برای قزاقستان.'] as const,
  }),
  'layout.map-empty-view': (_: Record<string, never>) => ({
    en: ['The view of this map has no area; the map shows what it names instead.', 'Give west and east, south and north that lie at least half a degree apart, or leave the view out.'] as const,
    fa: ['قاب دید این نقشه مساحتی ندارد؛ نقشه به‌جای آن هرچه را نام برده است نشان می‌دهد.', 'غرب و شرق و جنوب و شمال را دست‌کم نیم درجه از هم دور بگیرید، یا قاب دید را حذف کنید.'] as const,
  }),
  'layout.map-place-outside': (p: { place: string }) => ({
    en: [`"${p.place}" lies outside the map and is not shown.`, 'Widen the view, leave it out, or check latitude and longitude.'] as const,
    fa: [`«${p.place}» بیرون از نقشه است و نشان داده نمی‌شود.`, 'قاب دید را بزرگ‌تر کنید، حذفش کنید، یا عرض و طول جغرافیایی را بازبینی کنید.'] as const,
  }),
  'layout.map-route-outside': (p: { route: string }) => ({
    en: [`No part of the route "${p.route}" lies on the map.`, 'Widen the view, or check latitude and longitude of its waypoints.'] as const,
    fa: [`هیچ بخشی از مسیر «${p.route}» روی نقشه نیست.`, 'قاب دید را بزرگ‌تر کنید، یا عرض و طول جغرافیایی نقاط آن را بازبینی کنید.'] as const,
  }),
  'layout.map-country-outside': (p: { country: string }) => ({
    en: [`The country "${p.country}" lies outside the map and is not named on it.`, 'Widen the view, or take the country off the list.'] as const,
    fa: [`کشور «${p.country}» بیرون از نقشه است و نامش روی آن نمی‌آید.`, 'قاب دید را بزرگ‌تر کنید، یا این کشور را از فهرست بردارید.'] as const,
  }),
  'layout.map-names-dropped': (p: { names: readonly string[] }) => ({
    en: [`The map has no room for these names: ${p.names.join(', ')}.`, 'Name fewer countries and places, shorten the names, or narrow the view.'] as const,
    fa: [`روی نقشه جایی برای این نام‌ها نیست: ${p.names.join('، ')}.`, 'از کشورها و مکان‌های کمتری نام ببرید، نام‌ها را کوتاه کنید، یا قاب دید را تنگ‌تر بگیرید.'] as const,
  }),
  'layout.network-in-words': (p: { title: string; count: number }) => ({
    en: [`No line can be drawn for ${p.count} of the relations of this network, which stand as text: "${p.title}"`, 'Lines lead to the actor in the middle and between neighbours: name neighbours one after the other, or tell those relations on a slide of their own.'] as const,
    fa: [`برای ${p.count} رابطهٔ این شبکه خطی نمی‌توان کشید و به صورت متن آمده‌اند: «${p.title}»`, 'خط‌ها به بازیگر میانی می‌رسند یا میان همسایه‌هایند: همسایه‌ها را پشت هم بنویسید یا آن رابطه‌ها را در اسلایدی دیگر بگویید.'] as const,
  }),
  'layout.portrait-left-out': (p: { title: string }) => ({
    en: [`The words of this slide leave no room for the speaker's portrait: "${p.title}"`, 'Shorten the quotation, or show the deck in 16:9.'] as const,
    fa: [`سخن این اسلاید جایی برای چهرهٔ گوینده نمی‌گذارد: «${p.title}»`, 'نقل‌قول را کوتاه کنید، یا اندازهٔ 16:9 را برای اسلایدها انتخاب کنید.'] as const,
  }),
  'layout.told-as-text': (p: { title: string }) => ({
    en: [`This slide has no room for its drawing and is told as text: "${p.title}"`, 'Shorten its texts, or tell it on two slides.'] as const,
    fa: [`این اسلاید جایی برای طرح خود ندارد و به صورت متن آمده است: «${p.title}»`, 'متن‌هایش را کوتاه کنید، یا آن را در دو اسلاید بگویید.'] as const,
  }),
  'layout.kind-unfilled': (p: { title: string; kind: string; length: string }) => ({
    en: [`The records told at this length (${p.length}) do not fill the slide that the point asks for (as: ${p.kind}), so they stand as text: "${p.title}"`, 'Choose a longer briefing, or give more of its records the weight key.'] as const,
    fa: [`رکوردهایی که در این حجم (${p.length}) گفته می‌شود اسلاید خواستهٔ این نکته (as: ${p.kind}) را پر نمی‌کند و به صورت متن آمده است: «${p.title}»`, 'حجم بیشتری انتخاب کنید، یا به رکوردهای بیشتری وزن key بدهید.'] as const,
  }),
  'layout.judgements-left-out': (p: { judgements: readonly string[] }) => ({
    en: [`No slide tells ${p.judgements.length === 1 ? 'this key judgement' : 'these key judgements'}: ${p.judgements.map((each) => `"${each}"`).join(', ')}.`, 'Choose a longer briefing or another template if it is to be told; the written briefing tells what its template has room for.'] as const,
    fa: [`هیچ اسلایدی این داوری مهم را نمی‌گوید: ${p.judgements.map((each) => `«${each}»`).join('، ')}.`, 'اگر باید گفته شود، حجم بیشتر یا الگوی دیگری انتخاب کنید؛ گزارش نوشته آنچه را می‌گوید که الگویش جا دارد.'] as const,
  }),
  'layout.sources-shortened': (p: { title: string }) => ({
    en: [`The foot of this slide has no room for every source with its places: "${p.title}"`, 'Nothing is lost: the notes give them. To see them all, tell fewer facts on the slide.'] as const,
    fa: [`پای این اسلاید جای همهٔ منابع و بندهایشان را ندارد: «${p.title}»`, 'چیزی از دست نرفته است و یادداشت‌ها آن‌ها را دارند. برای دیدن همه، دادهٔ کمتری در اسلاید بیاورید.'] as const,
  }),
  'layout.missing-signs': (p: { signs: readonly string[]; family: string }) => ({
    en: [
      `${p.family} has no shape for: ${p.signs.join(' ')}. PowerPoint takes another font for them, whose width nobody knows.`,
      'Write them in another way, or look at the slides on the computer that shows them.',
    ] as const,
    fa: [
      `${p.family} شکلی برای این نویسه‌ها ندارد: ${p.signs.join(' ')}. پاورپوینت آن‌ها را با قلمی دیگر می‌نویسد که پهنایش معلوم نیست.`,
      'آن‌ها را به شکلی دیگر بنویسید، یا اسلایدها را در رایانه‌ای که نشانشان می‌دهد ببینید.',
    ] as const,
  }),
  'size.missing': (_: Record<string, never>) => ({
    en: ['The file with the slide sizes is missing.', 'Put sizes.yaml back there, or install the program anew.'] as const,
    fa: ['پروندهٔ اندازه‌های اسلاید نیست.', 'sizes.yaml را به جایش برگردانید، یا برنامه را دوباره نصب کنید.'] as const,
  }),
  'look.unknown': (p: { look: string; known: readonly string[]; nearest: string | undefined }) => ({
    en: [
      `There is no look "${p.look}".`,
      meantOf(p.nearest, p.known).en,
    ] as const,
    fa: [
      `ظاهری به نام «${p.look}» نیست.`,
      meantOf(p.nearest, p.known).fa,
    ] as const,
  }),
  'look.contrast': (p: { role: ColourRole; ground: 'paper' | 'surface'; ratio: number }) => ({
    en: [
      `Text in "${p.role}" is hard to read on "${p.ground}": the contrast is ${shown(p.ratio)}, and ${LEAST_CONTRAST} is the least for text.`,
      `Make "${p.role}" and "${p.ground}" differ more in lightness.`,
    ] as const,
    fa: [
      `متنی به رنگ «${p.role}» بر زمینهٔ «${p.ground}» سخت خوانده می‌شود: تباین آن ${shown(p.ratio)} است و برای متن دست‌کم ${LEAST_CONTRAST} لازم است.`,
      `روشنی «${p.role}» و «${p.ground}» را از هم دورتر کنید.`,
    ] as const,
  }),
};

/** A ratio to the tenth, never rounded up to what it misses. */
const shown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
