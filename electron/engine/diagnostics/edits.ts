/** What has become of the edits of a document in slides that were made anew; English and Persian. */
import type { Language } from '../units/language.ts';
import { namesOf } from './language-names.ts';

/** Of a text, to tell which it is. */
const quoted = (text: string): string => (text === '' ? '' : `: “${text}”`);
const quotedFa = (text: string): string => (text === '' ? '' : `: «${text}»`);

export const editMessages = {
  'edit.block-changed': (p: { slide: string; text: string; now: string }) => ({
    en: [`On “${p.slide}” your text stands for one that has changed since. Yours${quoted(p.text)}. It would now be${quoted(p.now)}.`, 'See whether yours still holds; write it anew, or take it back.'] as const,
    fa: [`در «${p.slide}» نوشتهٔ شما به جای متنی آمده که از آن پس تغییر کرده است. نوشتهٔ شما${quotedFa(p.text)}. متن کنونی${quotedFa(p.now)}.`, 'ببینید نوشتهٔ شما هنوز درست است یا نه؛ آن را از نو بنویسید یا پس بگیرید.'] as const,
  }),
  'edit.slide-changed': (p: { slide: string }) => ({
    en: [`You have written “${p.slide}” anew, and what the template makes of it has changed since.`, 'See whether yours still holds; write it anew, or take it back.'] as const,
    fa: [`«${p.slide}» را از نو نوشته‌اید و آنچه الگو از آن می‌سازد از آن پس تغییر کرده است.`, 'ببینید نوشتهٔ شما هنوز درست است یا نه؛ آن را از نو بنویسید یا پس بگیرید.'] as const,
  }),
  'edit.block-elsewhere': (p: { slide: string; text: string; from: string }) => ({
    en: [`What your text stands for is no longer on the slide ${p.from}; it now stands on “${p.slide}”${quoted(p.text)}.`, 'See whether it suits there; else take it back.'] as const,
    fa: [`آنچه نوشتهٔ شما به جای آن است دیگر در اسلاید ${p.from} نیست؛ اکنون در «${p.slide}» آمده است${quotedFa(p.text)}.`, 'ببینید آنجا جا می‌افتد یا نه؛ وگرنه آن را پس بگیرید.'] as const,
  }),
  'edit.no-slide': (p: { slide: string; text: string }) => ({
    en: [`An edit belongs to the slide ${p.slide}, which this briefing does not have${quoted(p.text)}.`, 'It is kept and comes back with the slide: at another length, with another template or other themes. Else take it back.'] as const,
    fa: [`ویرایشی از آنِ اسلاید ${p.slide} است که در این گزارش نیست${quotedFa(p.text)}.`, 'این ویرایش می‌ماند و با خود اسلاید برمی‌گردد: با حجم دیگر، الگوی دیگر یا موضوع‌های دیگر. وگرنه آن را پس بگیرید.'] as const,
  }),
  'edit.no-block': (p: { slide: string; text: string }) => ({
    en: [`What you have rewritten on “${p.slide}” is no longer there${quoted(p.text)}.`, 'It is kept. Write it where it now belongs, or take it back.'] as const,
    fa: [`آنچه در «${p.slide}» از نو نوشته بودید دیگر آنجا نیست${quotedFa(p.text)}.`, 'این ویرایش می‌ماند. آن را در جای تازه‌اش بنویسید یا پس بگیرید.'] as const,
  }),
  'edit.no-anchor': (p: { slide: string; after: string }) => ({
    en: [`“${p.slide}” was moved behind the slide ${p.after}, which this briefing does not have; it stands where the template puts it.`, 'Move it once more, or leave it.'] as const,
    fa: [`«${p.slide}» به پشت اسلاید ${p.after} برده شده بود که در این گزارش نیست؛ اکنون در جایی است که الگو می‌گذارد.`, 'آن را دوباره جابه‌جا کنید یا همان‌جا بگذارید.'] as const,
  }),
  'edit.own-elsewhere': (p: { slide: string; after: string }) => ({
    en: [`Your slide “${p.slide}” stood behind the slide ${p.after}, which this briefing does not have; it now stands at the end of its section.`, 'Move it where it belongs.'] as const,
    fa: [`اسلاید خودتان «${p.slide}» پشت اسلاید ${p.after} بود که در این گزارش نیست؛ اکنون در پایان بخش خود است.`, 'آن را به جای درست ببرید.'] as const,
  }),
  'edit.title-stays': (_: Record<string, never>) => ({
    en: ['The title slide cannot be moved or hidden.', 'Remove this edit.'] as const,
    fa: ['اسلاید عنوان را نمی‌توان جابه‌جا یا پنهان کرد.', 'این ویرایش را بردارید.'] as const,
  }),
  'edit.id-taken': (p: { slide: string; text: string }) => ({
    en: [`Your slide “${p.text}” is not shown: its id ${p.slide} belongs to another slide.`, 'Give it another id in the document, in every edit that names it.'] as const,
    fa: [`اسلاید خودتان «${p.text}» نشان داده نمی‌شود: شناسهٔ ${p.slide} از آنِ اسلاید دیگری است.`, 'در سند و در هر ویرایشی که نامش را می‌برد شناسهٔ دیگری به آن بدهید.'] as const,
  }),
  'edit.not-in-language': (p: { language: Language; text: string }) => ({
    en: [`Your slide “${p.text}” has no text in ${namesOf(p.language).en} and is not shown in this briefing.`, 'Write it in this language too if it should be.'] as const,
    fa: [`اسلاید خودتان «${p.text}» متنی به ${namesOf(p.language).fa} ندارد و در این گزارش نمی‌آید.`, 'اگر باید بیاید آن را به این زبان هم بنویسید.'] as const,
  }),
  'edit.twice': (p: { slide: string }) => ({
    en: [`Two edits say the same of the slide ${p.slide}; the later one counts.`, 'Remove one of them.'] as const,
    fa: [`دو ویرایش دربارهٔ یک چیز در اسلاید ${p.slide} است؛ دومی به کار می‌رود.`, 'یکی را بردارید.'] as const,
  }),
  'edit.characters': (p: { codes: readonly string[] }) => ({
    en: [`Your text holds characters that no slide can carry, which are left out: ${p.codes.join(', ')}.`, 'Type the text anew in that place; they mostly come with copying.'] as const,
    fa: [`نوشتهٔ شما نویسه‌هایی دارد که هیچ اسلایدی نمی‌پذیرد و کنار گذاشته شد: ${p.codes.join('، ')}.`, 'متن را در آن جا از نو بنویسید؛ بیشتر هنگام رونوشت گرفتن می‌آیند.'] as const,
  }),
  'edit.second-heading': (p: { text: string }) => ({
    en: [`One slide has one heading; the further ones are shown as text${quoted(p.text)}.`, 'Insert a slide for each heading.'] as const,
    fa: [`هر اسلاید یک سرتیتر دارد؛ بقیه به شکل متن می‌آیند${quotedFa(p.text)}.`, 'برای هر سرتیتر اسلایدی جدا بگذارید.'] as const,
  }),
};
