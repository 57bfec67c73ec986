/** What a release at a level leaves out, and why there may be none. */
import { choose } from './dataset/shared.ts';

export const releaseMessages = {
  'release.unmarked': (p: { level: string }) => ({
    en: [`Nothing can be released at "${p.level}": the dataset has no handling marks.`, 'Add "handling: { scheme: tlp, marking: TLP:GREEN }" or the like to dataset.yaml, or leave the level out.'] as const,
    fa: [`چیزی در سطح «${p.level}» منتشر نمی‌شود: این مجموعه‌داده نشان حفاظتی ندارد.`, '«handling: { scheme: tlp, marking: TLP:GREEN }» یا مانند آن را به dataset.yaml بیفزایید، یا سطح را ننویسید.'] as const,
  }),
  'release.level': (p: { level: string; known: readonly string[]; nearest?: string }) => {
    const hint = choose(p.nearest, p.known);
    return {
      en: [`"${p.level}" is no level of the dataset's scheme.`, hint.en] as const,
      fa: [`«${p.level}» از سطح‌های طرح این مجموعه‌داده نیست.`, hint.fa] as const,
    };
  },
  'release.nothing': (p: { level: string; marking: string }) => ({
    en: [`Nothing is left that may be released at "${p.level}"; the dataset itself is marked "${p.marking}".`, 'Release it at a higher level, or mark lower in dataset.yaml and themes.yaml what may be seen by more people.'] as const,
    fa: [`چیزی نمی‌ماند که در سطح «${p.level}» منتشر شود؛ نشان خود مجموعه‌داده «${p.marking}» است.`, 'آن را در سطحی بالاتر منتشر کنید، یا در dataset.yaml و themes.yaml برای آنچه دیگران می‌توانند ببینند نشانی پایین‌تر بگذارید.'] as const,
  }),
  'release.left-out': (p: { level: string; records: number; points: number; themes: number; others: number }) => ({
    en: [`Released at "${p.level}": left out are ${p.records} of the records, ${p.points} findings, ${p.themes} themes and ${p.others} judgements, gaps and questions.`, 'Look through what is left before you hand it on.'] as const,
    fa: [`در سطح «${p.level}» منتشر شد: ${p.records} داده، ${p.points} یافته، ${p.themes} موضوع و ${p.others} داوری، نادانسته و پرسش کنار گذاشته شد.`, 'پیش از دادن آن به دیگران، مانده را از نظر بگذرانید.'] as const,
  }),
};
