/** Problems with ids: given twice, leading nowhere, standing where they do not belong. */
import type { Language } from '../../units/language.ts';
import { choose } from './shared.ts';

/** Things that are named by id, each with ids of its own. */
export type Family = 'record' | 'theme' | 'point' | 'actor' | 'place' | 'route' | 'source' | 'unit' | 'instrument' | 'judgement' | 'gap' | 'question' | 'term' | 'scenario';

/** What an id names, in Persian with the indefinite ending, and where such things stand. */
const FAMILIES: Readonly<Record<Family, Readonly<Record<Language, string>> & { readonly home: string }>> = {
  record: { en: 'record', fa: 'رکوردی', home: 'facts.yaml' },
  theme: { en: 'theme', fa: 'موضوعی', home: 'themes.yaml' },
  point: { en: 'point', fa: 'نکته‌ای', home: 'themes.yaml' },
  actor: { en: 'actor', fa: 'بازیگری', home: 'actors.yaml' },
  place: { en: 'place', fa: 'مکانی', home: 'places.yaml' },
  route: { en: 'route', fa: 'مسیری', home: 'routes.yaml' },
  source: { en: 'source', fa: 'منبعی', home: 'sources.json' },
  unit: { en: 'unit', fa: 'یکایی', home: 'dataset.yaml' },
  instrument: { en: 'instrument', fa: 'ابزاری', home: 'dataset.yaml' },
  judgement: { en: 'judgement', fa: 'ارزیابی‌ای', home: 'judgements.yaml' },
  gap: { en: 'gap', fa: 'نادانسته‌ای', home: 'gaps.yaml' },
  term: { en: 'term', fa: 'اصطلاحی', home: 'terms.yaml' },
  question: { en: 'question', fa: 'پرسشی', home: 'questions.yaml' },
  scenario: { en: 'scenario', fa: 'سناریویی', home: 'themes.yaml' },
};

/** Where an id that leads nowhere may be added. */
function homeOf(family: Family): Readonly<Record<Language, string>> {
  const { home } = FAMILIES[family];
  switch (family) {
    case 'record':
      return { en: `${home} or another file of records`, fa: `${home} یا پروندهٔ دیگری از رکوردها` };
    case 'unit':
    case 'instrument':
    case 'scenario':
      return { en: `${family}s in ${home}`, fa: `فهرست ${family}s در ${home}` };
    case 'theme':
    case 'point':
    case 'actor':
    case 'place':
    case 'route':
    case 'source':
    case 'judgement':
    case 'gap':
    case 'question':
    case 'term':
      return { en: home, fa: home };
  }
}

export const datasetReferenceMessages = {
  'dataset.duplicate-id': (p: { family: Family; id: string; file: string; line: number }) => ({
    en: [`There already is a ${FAMILIES[p.family].en} "${p.id}", in ${p.file}, line ${p.line}.`, 'Give this one an id of its own.'] as const,
    fa: [`${FAMILIES[p.family].fa} با شناسهٔ «${p.id}» در ${p.file}، سطر ${p.line} هست.`, 'به این یکی شناسهٔ دیگری بدهید.'] as const,
  }),
  'dataset.dangling': (p: { family: Family; id: string; nearest?: string }) => {
    const home = homeOf(p.family);
    return {
      en: [
        `There is no ${FAMILIES[p.family].en} "${p.id}".`,
        p.nearest === undefined ? `Add it to ${home.en}, or correct the id.` : `Did you mean "${p.nearest}"? Otherwise add it to ${home.en}.`,
      ] as const,
      fa: [
        `${FAMILIES[p.family].fa} با شناسهٔ «${p.id}» نیست.`,
        p.nearest === undefined ? `آن را به ${home.fa} بیفزایید یا شناسه را درست کنید.` : `شاید «${p.nearest}» باید باشد؛ اگر نه، آن را به ${home.fa} بیفزایید.`,
      ] as const,
    };
  },
  'dataset.no-picture': (p: { media: string; nearest?: string }) => ({
    en: [
      `The dataset has no picture ${p.media}.`,
      p.nearest === undefined ? 'Put the file there, or correct its name.' : `Did you mean ${p.nearest}?`,
    ] as const,
    fa: [
      `مجموعه‌داده تصویری به نام ${p.media} ندارد.`,
      p.nearest === undefined ? 'پرونده را آنجا بگذارید یا نامش را درست کنید.' : `شاید ${p.nearest} باید باشد.`,
    ] as const,
  }),
  'dataset.country-code-unknown': (p: { code: string; meant?: string }) => ({
    en: [
      `No country has the code "${p.code}", so that maps do not find this state and slides show its initials instead of its flag.`,
      p.meant === undefined ? 'Write the two letters of ISO 3166-1, e.g. KZ.' : `Did you mean ${p.meant}?`,
    ] as const,
    fa: [
      `هیچ کشوری کد «${p.code}» ندارد؛ پس نقشه‌ها این دولت را نمی‌یابند و اسلایدها به‌جای پرچمش حرف‌های آغاز نامش را نشان می‌دهند.`,
      p.meant === undefined ? 'دو حرف ISO 3166-1 را بنویسید، مانند KZ.' : `شاید ${p.meant} باید باشد.`,
    ] as const,
  }),
  'dataset.listed-twice': (p: { id: string }) => ({
    en: [`"${p.id}" stands twice in this list.`, 'Remove one of them.'] as const,
    fa: [`«${p.id}» در این فهرست دو بار آمده است.`, 'یکی را بردارید.'] as const,
  }),
  'dataset.fact-outside-theme': (p: { fact: string; theme: string }) => ({
    en: [`The record "${p.fact}" does not belong to the theme "${p.theme}".`, `Add "${p.theme}" to the themes of the record, or take the record out here.`] as const,
    fa: [`رکورد «${p.fact}» جزو موضوع «${p.theme}» نیست.`, `«${p.theme}» را به فیلد themes آن رکورد بیفزایید یا رکورد را از اینجا بردارید.`] as const,
  }),
  'dataset.not-a-state': (p: { id: string }) => ({
    en: [`"${p.id}" is no state.`, 'Name states only; in actors.yaml they have "kind: state".'] as const,
    fa: [`«${p.id}» کشور نیست.`, 'تنها کشورها را نام ببرید؛ در actors.yaml «kind: state» دارند.'] as const,
  }),
  'dataset.unknown-theme': (p: { theme: string; known: readonly string[]; nearest?: string }) => {
    const hint = choose(p.nearest, p.known);
    return {
      en: [`There is no theme "${p.theme}" in this dataset.`, hint.en] as const,
      fa: [`این مجموعه‌داده موضوعی به نام «${p.theme}» ندارد.`, hint.fa] as const,
    };
  },
};
