import type { ColourRole } from '../units/colour.ts';
import { LEAST_CONTRAST } from '../units/contrast.ts';

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
  'size.missing': (_: Record<string, never>) => ({
    en: ['The file with the slide sizes is missing.', 'Put sizes.yaml back there, or install the program anew.'] as const,
    fa: ['پروندهٔ اندازه‌های اسلاید نیست.', 'sizes.yaml را به جایش برگردانید، یا برنامه را دوباره نصب کنید.'] as const,
  }),
  'look.unknown': (p: { look: string; known: readonly string[]; nearest: string | undefined }) => ({
    en: [
      `There is no look "${p.look}".`,
      `${p.nearest === undefined ? '' : `Did you mean "${p.nearest}"? `}There are: ${p.known.join(', ')}.`,
    ] as const,
    fa: [
      `نمایی به نام «${p.look}» نیست.`,
      `${p.nearest === undefined ? '' : `شاید منظورتان «${p.nearest}» بوده است. `}این‌ها را داریم: ${p.known.join('، ')}.`,
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
