/** What a release at a level leaves out, and why there may be none. */
import { choose } from './dataset/shared.ts';

type Fall = { readonly why: 'marked'; readonly marking: string } | { readonly why: 'argument' | 'value'; readonly records: readonly string[] } | { readonly why: 'findings' };

const THEME_REMEDY = (level: string) => ({
  en: `If its own words tell nothing of them, give it "marking: ${level}" in themes.yaml.`,
  fa: `اگر سخن خود موضوع چیزی از آن‌ها نمی‌گوید، در themes.yaml به آن «marking: ${level}» بدهید.`,
});

type Edit = 'insert' | 'replace' | 'replace-slide' | 'notes' | 'move' | 'hide';

/** Somebody's own words by the slide that they stand on; an own slide by its title, or its number among the edits. */
function ownWords({ of, name }: { readonly of: Edit; readonly name: string }): Readonly<Record<'en' | 'fa', string>> {
  switch (of) {
    case 'insert':
      return /^\d+$/.test(name) ? { en: `Your own slide (edit ${name})`, fa: `اسلاید خودتان (ویرایش ${name})` } : { en: `Your own slide “${name}”`, fa: `اسلاید خودتان «${name}»` };
    case 'notes':
      return { en: `Your own notes on the slide ${name}`, fa: `یادداشت‌های خودتان در اسلاید ${name}` };
    case 'replace-slide':
      return { en: `Your own text of the slide ${name}`, fa: `متن خودتان برای اسلاید ${name}` };
    case 'replace':
    case 'move':
    case 'hide':
      return { en: `A text of your own on the slide ${name}`, fa: `متنی از خودتان در اسلاید ${name}` };
  }
}

/** Why a theme went, and what would keep it. */
function fallInWords(fall: Fall, level: string): Readonly<Record<'en' | 'fa', readonly [why: string, hint: string]>> {
  const remedy = THEME_REMEDY(level);
  switch (fall.why) {
    case 'marked':
      return { en: [`it is marked "${fall.marking}" itself`, 'Lower its mark in themes.yaml if its words may be seen at this level.'], fa: [`نشان خودش «${fall.marking}» است`, 'اگر سخن آن در این سطح دیدنی است، نشانش را در themes.yaml پایین بیاورید.'] };
    case 'argument':
      return { en: [`its argument stands on ${fall.records.join(', ')}, left out at this level`, remedy.en], fa: [`استدلالش بر ${fall.records.join('، ')} استوار است که در این سطح کنار می‌رود`, remedy.fa] };
    case 'value':
      return { en: [`its words tell the value of ${fall.records.join(', ')}, left out at this level`, 'Write them without that value, and give the theme a mark of its own.'], fa: [`متنش مقدار ${fall.records.join('، ')} را می‌گوید که در این سطح کنار می‌رود`, 'آن را بی این مقدار بنویسید و به موضوع نشانی از خودش بدهید.'] };
    case 'findings':
      return { en: ['none of its findings is left', 'Give it a finding that stands on what may be seen at this level.'], fa: ['هیچ یافته‌ای از آن نمی‌ماند', 'یافته‌ای به آن بدهید که بر داده‌های دیدنی در این سطح استوار باشد.'] };
  }
}

/** What is left out, each with its number and its words: one, more, in Persian. */
const countsOf = (p: { records: number; points: number; themes: number; sentences: number; others: number }) =>
  ([
    [p.records, 'record', 'records', 'داده'],
    [p.points, 'finding', 'findings', 'یافته'],
    [p.themes, 'theme', 'themes', 'موضوع'],
    [p.sentences, 'sentence of prose', 'sentences of prose', 'جملهٔ نثر'],
    [p.others, 'judgement, gap or question', 'judgements, gaps and questions', 'داوری، نادانسته یا پرسش'],
  ] as const).filter(([count]) => count > 0);

const PARTS: Readonly<Record<string, string>> = { text: 'جمله', news: 'خبر', meaning: 'معنا', watch: 'آنچه زیر نظر است' };
const BEARERS = { theme: { en: 'theme', fa: 'موضوع' }, point: { en: 'finding', fa: 'یافتهٔ' } } as const;

export const releaseMessages = {
  'release.scheme-unused': (p: { path: string }) => ({
    en: [`${p.path} was named as the scheme of handling marks, and this dataset goes by another one, or by none.`, 'Write "handling: { scheme: own, marking: … }" into dataset.yaml, or leave --handling out.'] as const,
    fa: [`${p.path} طرح نشان‌های حفاظتی خوانده شد، ولی این مجموعه‌داده از طرح دیگری پیروی می‌کند یا طرحی ندارد.`, 'در dataset.yaml بنویسید «handling: { scheme: own, marking: … }»، یا --handling را ننویسید.'] as const,
  }),
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
  'release.no-theme': (p: { level: string; themes: readonly string[] }) => ({
    en: [`None of the chosen themes is left at "${p.level}": ${p.themes.join(', ')}.`, 'Choose others, or release at a higher level.'] as const,
    fa: [`در سطح «${p.level}» از موضوع‌های انتخاب‌شده چیزی نمی‌ماند: ${p.themes.join('، ')}.`, 'موضوع‌های دیگری انتخاب کنید یا در سطحی بالاتر منتشر کنید.'] as const,
  }),
  'release.theme-gone': (p: { level: string; theme: string } & Fall) => {
    const why = fallInWords(p, p.level);
    return {
      en: [`The theme "${p.theme}" is left out at "${p.level}": ${why.en[0]}.`, why.en[1]] as const,
      fa: [`موضوع «${p.theme}» در سطح «${p.level}» کنار گذاشته شد: ${why.fa[0]}.`, why.fa[1]] as const,
    };
  },
  'release.message-gone': (p: { level: string; parts: readonly string[] }) => ({
    en: [`Of the bottom line, what stands under ${p.parts.map((part) => `"${part}"`).join(', ')} is left out at "${p.level}", all or in part.`, 'Look whether what is left still says what you mean; "message" in dataset.yaml names the records of each.'] as const,
    fa: [`از جان کلام، این‌ها همه یا پاره‌ای در سطح «${p.level}» کنار گذاشته شد: ${p.parts.map((part) => PARTS[part] ?? part).join('، ')}.`, 'ببینید مانده هنوز همان را می‌گوید که می‌خواهید؛ «message» در dataset.yaml داده‌های هر یک را نام می‌برد.'] as const,
  }),
  'release.vouched': (p: { level: string; of: 'theme' | 'point'; id: string; marking: string; records: readonly string[] }) => ({
    en: [`The words of the ${BEARERS[p.of].en} "${p.id}" stay at "${p.level}" on their own mark, "${p.marking}", though they stood on ${p.records.join(', ')}, left out.`, 'Read them once more: if they tell anything of that, take the mark away, and they are left out too.'] as const,
    fa: [`متن ${BEARERS[p.of].fa} «${p.id}» به سبب نشان خودش، «${p.marking}»، در سطح «${p.level}» می‌ماند، هرچند بر ${p.records.join('، ')} استوار بود که کنار رفت.`, 'آن را دوباره بخوانید: اگر چیزی از آن می‌گوید، نشان را بردارید تا آن هم کنار برود.'] as const,
  }),
  'release.own-words-gone': (p: { level: string; records: readonly string[]; of: Edit; name: string }) => ({
    en: [`${ownWords(p).en} ${p.of === 'notes' ? 'stand' : 'stands'} on ${p.records.join(', ')}, left out at "${p.level}", and ${p.of === 'notes' ? 'are' : 'is'} left out with it.`, 'Write them on what may be seen at this level, or take them out of the briefing.'] as const,
    fa: [`${ownWords(p).fa} بر ${p.records.join('، ')} استوار است که در سطح «${p.level}» کنار می‌رود، و همراه آن کنار گذاشته شد.`, 'آن را بر آنچه در این سطح دیدنی است بنویسید، یا از گزارش بردارید.'] as const,
  }),
  'release.own-words': (p: { level: string; texts: number }) => ({
    en: [`${p.texts} ${p.texts === 1 ? 'text' : 'texts'} of your own ${p.texts === 1 ? 'stands' : 'stand'} in the release at "${p.level}"; own words have no mark, so nobody but you knows how far they may go.`, 'Read them once more before you hand it on.'] as const,
    fa: [`${p.texts} متن از خودتان در آنچه در سطح «${p.level}» منتشر می‌شود هست؛ سخن خودتان نشانی ندارد و جز شما کسی نمی‌داند تا کجا رفتنی است.`, 'پیش از دادن آن به دیگران دوباره بخوانیدشان.'] as const,
  }),
  'release.left-out': (p: { level: string; records: number; points: number; themes: number; sentences: number; others: number }) => ({
    en: [`Released at "${p.level}": left out: ${countsOf(p).map(([count, one, more]) => `${count} ${count === 1 ? one : more}`).join(', ')}.`, 'Look through what is left before you hand it on; these messages name what is left out, so keep them to yourself.'] as const,
    fa: [`در سطح «${p.level}» منتشر شد؛ کنار گذاشته شد: ${countsOf(p).map(([count, , , fa]) => `${count} ${fa}`).join('، ')}.`, 'پیش از دادن آن به دیگران، مانده را از نظر بگذرانید؛ این پیام‌ها کنارگذاشته‌ها را نام می‌برند، پس پیش خودتان بماند.'] as const,
  }),
};
