/** What can be wrong with a file of jobs and the records of a batch; English and Persian. */
import type { Localized } from '../units/language.ts';
import { choose } from './dataset/shared.ts';

const NAME_FAULTS = {
  reserved: { en: 'that is the name of a device', fa: 'این نام یک دستگاه است' },
  signs: { en: 'it has one of < > : " | ? *', fa: 'یکی از < > : " | ? * در آن است' },
  end: { en: 'it ends with a full stop or a space', fa: 'با نقطه یا فاصله پایان می‌یابد' },
} as const;

export const batchMessages = {
  'batch.none': (p: { path: string }) => ({
    en: [`${p.path} is no file of jobs.`, 'It begins with "format: 1" and lists its jobs under "jobs:"; docs/batch.md shows one.'] as const,
    fa: [`${p.path} پروندهٔ کارها نیست.`, 'این پرونده با «format: 1» آغاز می‌شود و کارها را زیر «jobs:» می‌آورد؛ docs/batch.md نمونه‌ای دارد.'] as const,
  }),
  'batch.newer': (p: { path: string; format: number; newest: number }) => ({
    en: [`${p.path} is of the form ${p.format}; this Bardar knows forms up to ${p.newest}.`, 'Use the newer Bardar that it was written for.'] as const,
    fa: [`قالب پروندهٔ ${p.path} شمارهٔ ${p.format} است؛ این نسخهٔ بردار قالب‌های پرونده را تا ${p.newest} می‌شناسد.`, 'نسخهٔ تازه‌تر بردار را که پرونده برای آن نوشته شده به کار ببرید.'] as const,
  }),
  'batch.missing-field': (p: { name: string }) => ({
    en: [`The field "${p.name}" is missing or empty.`, 'Add it; docs/batch.md tells what stands in it.'] as const,
    fa: [`فیلد «${p.name}» نیست یا خالی است.`, 'آن را بیفزایید؛ docs/batch.md محتوایش را می‌گوید.'] as const,
  }),
  'batch.option': (p: { detail: Localized }) => ({
    en: [p.detail.en, 'Options have the names and values of "bardar export --help", without the hyphens before them.'] as const,
    fa: [p.detail.fa, 'نام و مقدار گزینه‌ها همان است که «bardar export --help» می‌گوید، بدون خط تیره‌های آغاز نام.'] as const,
  }),
  'batch.no-recipient': (p: { name: string; known: readonly string[]; nearest?: string }) => {
    const hint = p.known.length === 0 ? { en: 'Name recipients under "recipients:" of the file.', fa: 'گیرنده‌ها را زیر «recipients:» در همین پرونده بیاورید.' } : choose(p.nearest, p.known);
    return {
      en: [`There is no recipient "${p.name}".`, hint.en] as const,
      fa: [`گیرنده‌ای با شناسهٔ «${p.name}» نیست.`, hint.fa] as const,
    };
  },
  'batch.two-releases': (p: { recipient: string }) => ({
    en: [`This job and its recipient "${p.recipient}" both say "release".`, 'Keep one of them: which of two marks is the stricter is for you to say.'] as const,
    fa: [`این کار و گیرنده‌اش «${p.recipient}» هر دو «release» دارند.`, 'یکی را نگه دارید: این‌که کدام نشان سخت‌گیرتر است با شماست.'] as const,
  }),
  'batch.placeholder': (p: { name: string; known: readonly string[]; nearest?: string }) => {
    const hint = choose(p.nearest, p.known);
    return {
      en: [`Nothing fills {${p.name}} here.`, hint.en] as const,
      fa: [`چیزی برای {${p.name}} اینجا نیست.`, hint.fa] as const,
    };
  },
  'batch.name': (p: { name: string; why: 'reserved' | 'signs' | 'end' }) => ({
    en: [`Windows cannot have a file or folder called "${p.name}": ${NAME_FAULTS[p.why].en}.`, 'Change the job\'s name or "out": what is made is also opened and copied there.'] as const,
    fa: [`ویندوز پرونده یا پوشه‌ای به نام «${p.name}» نمی‌پذیرد: ${NAME_FAULTS[p.why].fa}.`, 'نام کار یا «out» را عوض کنید: ساخته‌ها را آنجا هم باز و کپی می‌کنند.'] as const,
  }),
  'batch.among-inputs': (p: { what: 'records' | 'out'; path: string; folder: string }) => ({
    en: [`${p.path} lies inside of ${p.folder}, of which briefings are made: whatever is written there would count as a change of it, and everything would be made anew each time.`, p.what === 'records' ? 'Name another folder with --records, or move the file of jobs out of there.' : 'Let "out" lead to another folder.'] as const,
    fa: [`${p.path} درون ${p.folder} است که گزارش‌ها از آن ساخته می‌شوند: هر چه آنجا نوشته شود تغییری در آن به شمار می‌آید و هر بار همه‌چیز از نو ساخته می‌شود.`, p.what === 'records' ? 'با --records پوشهٔ دیگری بدهید، یا پروندهٔ کارها را از آنجا بیرون ببرید.' : 'در «out» پوشهٔ دیگری بنویسید.'] as const,
  }),
  'batch.twice': (p: { job: string }) => ({
    en: [`There is a job "${p.job}" already.`, 'Give each job a name of its own.'] as const,
    fa: [`کاری به نام «${p.job}» از پیش هست.`, 'به هر کار نامی از آن خود بدهید.'] as const,
  }),
  'batch.same-file': (p: { path: string; jobs: readonly string[] }) => ({
    en: [`${p.jobs.join(' and ')} would both be written to ${p.path}.`, 'Let "out" tell them apart, for instance by {job}, {recipient} or {lang}.'] as const,
    fa: [`${p.jobs.join(' و ')} هر دو در ${p.path} نوشته می‌شوند.`, 'در «out» آن‌ها را از هم جدا کنید، مثلاً با {job} یا {recipient} یا {lang}.'] as const,
  }),
};
