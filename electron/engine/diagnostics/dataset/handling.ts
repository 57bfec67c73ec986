/** Problems with handling marks. */
import { LEAST_CONTRAST } from '../../units/contrast.ts';
import { choose } from './shared.ts';

const BEARERS = { dataset: 'مجموعه‌داده', source: 'منبع', record: 'داده' } as const;

const NAMED = {
  label: { en: 'The label', fa: 'برچسب' },
  shown: { en: 'What is shown', fa: 'متن نمایشی' },
  portion: { en: 'The mark before a paragraph', fa: 'نشان پیش از بند' },
  also: { en: 'The other name', fa: 'نام دیگر' },
} as const;

export const datasetHandlingMessages = {
  'dataset.level-twice': (p: { as: keyof typeof NAMED; text: string; label: string; other: string }) => ({
    en: [`${NAMED[p.as].en} "${p.text}" of the level "${p.label}" is that of "${p.other}" too, and nobody could tell the two apart; capitals, spaces and signs do not count.`, `Give each level ${p.as === 'portion' ? 'a "portion"' : p.as === 'also' ? 'names' : `a "${p.as}"`} of its own.`] as const,
    fa: [`${NAMED[p.as].fa} «${p.text}» برای سطح «${p.label}» از آنِ «${p.other}» هم هست و کسی آن دو را از هم بازنمی‌شناسد؛ بزرگی حروف، فاصله و نشانه‌ها به حساب نمی‌آید.`, `به هر سطح «${p.as}» جداگانه‌ای بدهید.`] as const,
  }),
  'dataset.level-colour': (p: { label: string; lacks: 'ground' | 'ink' }) => ({
    en: [`The level "${p.label}" has one colour only, and so is shown without any.`, `Add "${p.lacks}" too, or leave both out.`] as const,
    fa: [`سطح «${p.label}» تنها یک رنگ دارد و از این رو بی‌رنگ نشان داده می‌شود.`, `«${p.lacks}» را هم بیفزایید، یا هر دو را بردارید.`] as const,
  }),
  'dataset.level-contrast': (p: { label: string; ratio: number }) => ({
    en: [`The mark "${p.label}" cannot be read in its colours: the contrast of ink and ground is ${(Math.floor(p.ratio * 10) / 10).toFixed(1)}, and ${LEAST_CONTRAST} is the least for text.`, 'Make one of the two lighter or darker.'] as const,
    fa: [`نشان «${p.label}» با رنگ‌هایش خوانده نمی‌شود: تباین ink و ground ${(Math.floor(p.ratio * 10) / 10).toFixed(1)} است و برای متن دست‌کم ${LEAST_CONTRAST} لازم است.`, 'یکی از دو رنگ را روشن‌تر یا تیره‌تر کنید.'] as const,
  }),
  'dataset.marking-unknown': (p: { marking: string; known: readonly string[]; nearest?: string }) => {
    const hint = choose(p.nearest, p.known);
    return {
      en: [`"${p.marking}" is no mark of this scheme.`, hint.en] as const,
      fa: [`«${p.marking}» از نشان‌های این طرح نیست.`, hint.fa] as const,
    };
  },
  'dataset.marking-scheme': (p: { marking: string; scheme: string; others: readonly string[] }) => ({
    en: [`"${p.marking}" is a mark of another scheme (${p.others.join(', ')}); the dataset goes by "${p.scheme}".`, 'Write the mark of this scheme that is meant, or change "scheme" in dataset.yaml.'] as const,
    fa: [`«${p.marking}» نشان طرح دیگری است (${p.others.join('، ')})؛ این مجموعه‌داده از «${p.scheme}» پیروی می‌کند.`, 'نشان همین طرح را بنویسید یا «scheme» را در dataset.yaml عوض کنید.'] as const,
  }),
  'dataset.no-own-scheme': () => ({
    en: ['"scheme: own" stands here, but there is no handling.yaml, neither in the dataset nor in the folder of Bardar.', 'Write that file (title and levels, from the lowest to the highest), or choose tlp, uk, eu, us or ir.'] as const,
    fa: ['اینجا «scheme: own» آمده است، ولی نه مجموعه‌داده handling.yaml دارد و نه پوشهٔ خود بردار.', 'آن پرونده را بنویسید (title و levels، از پایین‌ترین تا بالاترین)، یا tlp، uk، eu، us یا ir را انتخاب کنید.'] as const,
  }),
  'dataset.marking-alone': (p: { marking: string }) => ({
    en: [`"${p.marking}" stands here, but dataset.yaml does not say how all the rest is marked.`, 'Add "handling: { scheme: tlp, marking: TLP:GREEN }" or the like to dataset.yaml.'] as const,
    fa: [`«${p.marking}» اینجا آمده است، ولی dataset.yaml نمی‌گوید بقیه چه نشانی دارد.`, '«handling: { scheme: tlp, marking: TLP:GREEN }» یا مانند آن را به dataset.yaml بیفزایید.'] as const,
  }),
  'dataset.marking-above': (p: { marking: string; ceiling: string }) => ({
    en: [`"${p.marking}" is higher than the ceiling of the dataset, "${p.ceiling}".`, 'Take it out of this dataset, or raise "ceiling" in dataset.yaml.'] as const,
    fa: [`«${p.marking}» از سقف این مجموعه‌داده، «${p.ceiling}»، بالاتر است.`, 'آن را از این مجموعه‌داده بیرون ببرید یا «ceiling» را در dataset.yaml بالا ببرید.'] as const,
  }),
  'dataset.marking-below': (p: { marking: string; least: string; what: 'dataset' | 'source' | 'record' }) => ({
    en: [`"${p.marking}" is lower than "${p.least}", the mark of the ${p.what}; the higher one counts.`, `Mark it "${p.least}" or higher, or lower the mark of the ${p.what}.`] as const,
    fa: [`«${p.marking}» از «${p.least}»، نشان ${BEARERS[p.what]}، پایین‌تر است؛ بالاتر به شمار می‌آید.`, `«${p.least}» یا بالاتر بنویسید، یا نشان ${BEARERS[p.what]} را پایین بیاورید.`] as const,
  }),
};
