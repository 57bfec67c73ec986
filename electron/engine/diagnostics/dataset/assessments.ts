/** Problems with what is said in our own name: the message, judgements and their likelihood. */
import { STEP_WORDS } from './shared.ts';

const stepIn = (step: string, language: 'en' | 'fa'): string => STEP_WORDS[step]?.[language] ?? step;

export const datasetAssessmentMessages = {
  'dataset.message-empty': () => ({
    en: ['The message does not say what is new.', 'Write "news: { text: …, facts: […] }", or "text:" and "facts:".'] as const,
    fa: ['پیام نمی‌گوید چه چیزی تازه است.', '«news: { text: …, facts: […] }» را بنویسید، یا «text:» و «facts:» را.'] as const,
  }),
  'dataset.likelihood-with-confidence': (p: { confidence: string }) => ({
    en: [
      `Likelihood and confidence stand in one sentence ("${p.confidence}"); readers take the one for the other.`,
      'Say in one sentence how likely it is, and in another how sure you are; in judgements.yaml the second stands in "confidence" and "because".',
    ] as const,
    fa: [
      `احتمال و اطمینان در یک جمله آمده‌اند («${p.confidence}») و خواننده یکی را به جای دیگری می‌گیرد.`,
      'در یک جمله بگویید چقدر محتمل است و در جمله‌ای دیگر چقدر مطمئن‌اید؛ در judgements.yaml دومی در «confidence» و «because» می‌آید.',
    ] as const,
  }),
  /** `placed`: whether the text has a {likelihood} already. */
  'dataset.likelihood-other': (p: { found: string; step: string; likelihood: string; placed: boolean }) => ({
    en: [
      `The text says "${p.found}", but the likelihood is "${p.likelihood}" (${stepIn(p.likelihood, 'en')}).`,
      p.placed ? `Take the words out, since {likelihood} says it, or write "likelihood: ${p.step}" and take them out all the same.` : `Write {likelihood} in the text instead of the words, or "likelihood: ${p.step}".`,
    ] as const,
    fa: [
      `متن می‌گوید «${p.found}»، ولی likelihood برابر «${p.likelihood}» است (${stepIn(p.likelihood, 'fa')}).`,
      p.placed ? `این واژه‌ها را بردارید، چون {likelihood} همان را می‌گوید؛ یا «likelihood: ${p.step}» بنویسید و باز آن‌ها را بردارید.` : `در متن به جای این واژه‌ها {likelihood} بنویسید، یا «likelihood: ${p.step}».`,
    ] as const,
  }),
  /** `placed`: whether the text has a {likelihood} already; `named`: whether the judgement has its `likelihood`. */
  'dataset.likelihood-spelled': (p: { found: string; step: string; placed: boolean; named: boolean }) => ({
    en: [
      p.placed ? `"${p.found}" says once more what {likelihood} says in this text.` : `"${p.found}" is a step of the yardstick, but stands in the text as a plain word.`,
      p.placed ? `Take "${p.found}" out.` : `Write ${p.named ? '' : `"likelihood: ${p.step}", and `}in the text {likelihood} instead, which becomes "it is likely that" or what the step is called.`,
    ] as const,
    fa: [
      p.placed ? `«${p.found}» همان را که {likelihood} در این متن می‌گوید دوباره می‌گوید.` : `«${p.found}» پله‌ای از سنجهٔ احتمال است، ولی در متن واژه‌ای عادی است.`,
      p.placed ? `«${p.found}» را بردارید.` : `${p.named ? '' : `«likelihood: ${p.step}» را بنویسید و `}در متن به جای آن {likelihood} بنویسید، که «محتمل است که» یا نام آن پله می‌شود.`,
    ] as const,
  }),
  'dataset.likelihood-unjudged': (p: { found: string; step: string }) => ({
    en: [
      `"${p.found}" is a step of the yardstick, and no judgement of the dataset has it: nothing says what it rests on.`,
      `Write the judgement into judgements.yaml with "likelihood: ${p.step}", and repeat it here in its words; or say here what is known.`,
    ] as const,
    fa: [
      `«${p.found}» پله‌ای از سنجهٔ احتمال است و هیچ ارزیابی‌ای در این مجموعه‌داده آن را ندارد؛ معلوم نیست بر چه استوار است.`,
      `ارزیابی را با «likelihood: ${p.step}» در judgements.yaml بنویسید و اینجا با همان واژه‌ها بازگو کنید؛ یا اینجا بگویید چه دانسته است.`,
    ] as const,
  }),
  /** `placed`: whether the text has a {likelihood} already. */
  'dataset.loose-word': (p: { found: string; placed: boolean }) => ({
    en: [
      p.placed ? `"${p.found}" takes back what {likelihood} says in this text.` : `"${p.found}" leaves open how likely this is.`,
      p.placed ? `Take "${p.found}" out.` : 'In a judgement name the step with "likelihood" and write {likelihood}; elsewhere say what is known, or leave the word out.',
    ] as const,
    fa: [
      p.placed ? `«${p.found}» آنچه را {likelihood} در این متن می‌گوید سست می‌کند.` : `«${p.found}» روشن نمی‌کند این چقدر محتمل است.`,
      p.placed ? `«${p.found}» را بردارید.` : 'در یک ارزیابی پله را با «likelihood» نام ببرید و {likelihood} بنویسید؛ جای دیگر بگویید چه دانسته است، یا این واژه را بردارید.',
    ] as const,
  }),
  'dataset.scenario-alone': (p: { scenario: string; count: number }) => ({
    en: [
      p.count === 0 ? `No judgement is an alternative of "${p.scenario}".` : `Only one judgement is an alternative of "${p.scenario}".`,
      `Write "scenario: { of: ${p.scenario}, name: … }" at two judgements at least, or take the question out here.`,
    ] as const,
    fa: [
      p.count === 0 ? `هیچ ارزیابی‌ای یکی از سناریوهای «${p.scenario}» نیست.` : `تنها یک ارزیابی از سناریوهای «${p.scenario}» است.`,
      `دست‌کم در دو ارزیابی «scenario: { of: ${p.scenario}, name: … }» را بنویسید، یا این پرسش را از اینجا بردارید.`,
    ] as const,
  }),
  'dataset.scenario-outside-theme': (p: { theme: string }) => ({
    en: [`The alternatives stand in the theme "${p.theme}", which this judgement does not name; briefings of that theme lack it.`, `Add "${p.theme}" to its themes.`] as const,
    fa: [`سناریوها در موضوع «${p.theme}» آمده‌اند که این ارزیابی آن را نام نمی‌برد؛ گزارش‌های آن موضوع این ارزیابی را ندارند.`, `«${p.theme}» را به themes آن بیفزایید.`] as const,
  }),
  'dataset.scenario-likelihood': () => ({
    en: ['Other alternatives of this question say how likely they are, this one does not.', 'Add "likelihood".'] as const,
    fa: ['سناریوهای دیگر این پرسش می‌گویند چقدر محتمل‌اند و این یکی نه.', '«likelihood» را بیفزایید.'] as const,
  }),
  'dataset.scenario-sum': (p: { over: boolean; percent: number }) => ({
    en: p.over
      ? ([`The alternatives cannot all be that likely: together they are ${p.percent}% at least.`, 'Alternatives exclude one another. Correct a likelihood, or take out what may come true beside another.'] as const)
      : ([`The alternatives leave something out: together they are ${p.percent}% at most.`, 'Add the alternative that is missing, or correct a likelihood.'] as const),
    fa: p.over
      ? ([`همهٔ سناریوها نمی‌توانند این‌قدر محتمل باشند: روی هم دست‌کم ${p.percent}٪ می‌شوند.`, 'سناریوهای یک پرسش با هم رخ نمی‌دهند. یکی از احتمال‌ها را درست کنید، یا آنچه را در کنار دیگری ممکن است بردارید.'] as const)
      : ([`سناریوها چیزی را جا انداخته‌اند: روی هم دست‌بالا ${p.percent}٪ می‌شوند.`, 'سناریویی را که کم است بیفزایید، یا یکی از احتمال‌ها را درست کنید.'] as const),
  }),
  'dataset.confidence-half': (p: { lacks: 'because' | 'confidence' }) => ({
    en: p.lacks === 'because'
      ? (['The confidence has no reason.', 'Add "because" (fa, en): what sources and reasoning it rests on.'] as const)
      : (['Here stands why, but not how sure.', 'Add "confidence: low", "moderate" or "high", or take "because" out.'] as const),
    fa: p.lacks === 'because'
      ? (['برای این اطمینان دلیلی نیامده است.', '«because» (fa، en) را بیفزایید: بر چه منبع و استدلالی استوار است.'] as const)
      : (['دلیل آمده است، ولی اندازهٔ اطمینان نه.', '«confidence: low»، «moderate» یا «high» را بیفزایید، یا «because» را بردارید.'] as const),
  }),
};
