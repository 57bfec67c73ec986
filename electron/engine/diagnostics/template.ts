/** What can be wrong with a template pack. Each message: what is wrong, then what to do; English and Persian. */
import { meant, meantOf } from './meant.ts';
type Nothing = Record<string, never>;
type Names = readonly string[];

/** A slip that the Handlebars parser stumbles over. */
export type SyntaxSlip =
  | { readonly kind: 'unclosed-block'; readonly name: string }
  | { readonly kind: 'wrong-close'; readonly open: string; readonly close: string }
  | { readonly kind: 'stray-close'; readonly name: string }
  | { readonly kind: 'stray-else' }
  | { readonly kind: 'unclosed-braces' }
  | { readonly kind: 'third-brace' }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'unexpected'; readonly text: string };

type Both = { readonly en: readonly [string, string]; readonly fa: readonly [string, string] };

function slipMessage(slip: SyntaxSlip): Both {
  switch (slip.kind) {
    case 'unclosed-block':
      return {
        en: [`The block {{#${slip.name}}} that opens here is never closed.`, `Put {{/${slip.name}}} where it ends.`],
        fa: [`قطعهٔ {{#${slip.name}}} که اینجا باز می‌شود بسته نشده است.`, `در پایان آن {{/${slip.name}}} بگذارید.`],
      };
    case 'wrong-close':
      return {
        en: [`{{#${slip.open}}} opens here, but {{/${slip.close}}} closes it.`, `Close the inner block first, with {{/${slip.open}}}.`],
        fa: [`{{#${slip.open}}} اینجا باز شده ولی {{/${slip.close}}} آن را می‌بندد.`, `نخست قطعهٔ درونی را با {{/${slip.open}}} ببندید.`],
      };
    case 'stray-close':
      return {
        en: [`{{/${slip.name}}} closes a block that was not opened.`, 'Take it out, or open the block before it.'],
        fa: [`{{/${slip.name}}} قطعه‌ای را می‌بندد که باز نشده بود.`, 'آن را بردارید، یا پیش از آن قطعه را باز کنید.'],
      };
    case 'stray-else':
      return {
        en: ['{{else}} stands outside any block, or a second time in one.', 'Put it between {{#if …}} and {{/if}}.'],
        fa: ['{{else}} بیرون از هر قطعه، یا بار دوم در یک قطعه آمده است.', 'آن را میان {{#if …}} و {{/if}} بگذارید.'],
      };
    case 'unclosed-braces':
      return {
        en: ['{{ is opened on this line or the one above and not closed.', 'Close it with }}; for the signs themselves write \\{{.'],
        fa: ['{{ در این سطر یا سطر پیش باز شده و بسته نشده است.', 'با }} آن را ببندید؛ برای خود نشانه‌ها بنویسید \\{{.'],
      };
    case 'third-brace':
      return {
        en: ['A third } stands directly behind }}.', 'Put a space between them: {#{{id}} }.'],
        fa: ['درست پس از }} یک } سوم آمده است.', 'میان آن‌ها فاصله بگذارید: {#{{id}} }.'],
      };
    case 'path':
      return {
        en: [`"${slip.path}" is no name of a variable.`, 'Write .. and this only at the start: ../theme.title.'],
        fa: [`«${slip.path}» نام متغیر نیست.`, '.. و this را تنها در آغاز بنویسید: ../theme.title.'],
      };
    case 'unexpected':
      return {
        en: [`This line cannot be read: ${slip.text}`, 'Check what stands between {{ and }}: names, "texts in quotes", (helper calls), name=value.'],
        fa: [`این سطر خوانده نشد: ${slip.text}`, 'میان {{ و }} را بررسی کنید: نام‌ها، "متن"، (کمک‌تابع‌ها)، name=value.'],
      };
  }
}

const REFUSED = {
  unescaped: {
    en: ['{{{ }}} and {{& }} write values without escaping, so that a value could change the slides.', 'Write {{ }} with two braces.'],
    fa: ['{{{ }}} و {{& }} مقدار را بی‌گریز می‌نویسند و مقدار می‌تواند اسلایدها را به هم بریزد.', 'با دو آکولاد بنویسید: {{ }}.'],
  },
  decorator: {
    en: ['{{* }} and {{#*inline}} are not part of a pack.', 'Put the piece into a file of its own and write {{> name}}.'],
    fa: ['{{* }} و {{#*inline}} در بسته‌های الگو به کار نمی‌روند.', 'آن تکه را در پروندهٔ جداگانه‌ای بگذارید و بنویسید {{> name}}.'],
  },
  'partial-block': {
    en: ['{{#> }} is not part of a pack.', 'Write {{> name}} and give it what it needs: {{> name fact=fact}}.'],
    fa: ['{{#> }} در بسته‌های الگو به کار نمی‌رود.', 'بنویسید {{> name}} و آنچه لازم دارد به آن بدهید: {{> name fact=fact}}.'],
  },
  'dynamic-partial': {
    en: ['{{> (…)}} chooses a partial by a value.', 'Name the partial itself, inside {{#if (eq point.as "table")}}.'],
    fa: ['{{> (…)}} پاره‌الگو را با یک مقدار انتخاب می‌کند.', 'نام پاره‌الگو را بنویسید، درون {{#if (eq point.as "table")}}.'],
  },
} as const;

export const templateMessages = {
  'template.syntax': (p: { slip: SyntaxSlip }) => slipMessage(p.slip),
  'template.refused': (p: { form: keyof typeof REFUSED }) => REFUSED[p.form],
  'template.file-missing': (p: { name: string }) => ({
    en: [`The pack has no ${p.name}.`, 'Every pack needs this file; docs/templates.md shows what stands in it.'] as const,
    fa: [`این بسته پروندهٔ ${p.name} ندارد.`, 'هر بسته به این پرونده نیاز دارد؛ docs/templates.md محتوای آن را نشان می‌دهد.'] as const,
  }),
  'template.file-unread': (p: { name: string; meant: string }) => ({
    en: [`The file ${p.name} is no part of the pack and was not read.`, `Name it ${p.meant} if it is to count.`] as const,
    fa: [`پروندهٔ ${p.name} جزو این بسته نیست و خوانده نشد.`, `اگر باید به حساب بیاید نامش را ${p.meant} بگذارید.`] as const,
  }),
  'template.empty-file': (p: { name: string }) => ({
    en: [`The file ${p.name} is empty.`, 'docs/templates.md shows what stands in it.'] as const,
    fa: [`پروندهٔ ${p.name} خالی است.`, 'docs/templates.md محتوای آن را نشان می‌دهد.'] as const,
  }),
  'template.missing-field': (p: { name: string }) => ({
    en: [`The field "${p.name}" is missing or empty.`, 'Add it; docs/templates.md tells what stands in it.'] as const,
    fa: [`فیلد «${p.name}» نیست یا خالی است.`, 'آن را بیفزایید؛ docs/templates.md محتوایش را می‌گوید.'] as const,
  }),
  'template.main-missing': (p: { name: string; field: 'main' | 'handout'; nearest: string | undefined; known: Names }) => {
    const hint = meantOf(p.nearest, p.known);
    return {
      en: [`The pack has no template "${p.name}", which pack.yaml names as ${p.field}.`, hint.en] as const,
      fa: [`این بسته الگوی «${p.name}» را ندارد که pack.yaml آن را ${p.field} نامیده است.`, hint.fa] as const,
    };
  },
  'template.base-missing': (p: { name: string }) => ({
    en: [`There is no pack "${p.name}", which this one extends.`, 'Name the id of a built-in pack, or of one in your packs folder.'] as const,
    fa: [`بستهٔ «${p.name}» که این بسته بر پایهٔ آن است پیدا نشد.`, 'شناسهٔ یک بستهٔ آماده یا بسته‌ای در پوشهٔ بسته‌های خودتان را بنویسید.'] as const,
  }),
  'template.base-ring': (p: { names: Names }) => ({
    en: [`Packs extend one another without end: ${p.names.join(' → ')}.`, 'Take "extends" out of one of them.'] as const,
    fa: [`بسته‌ها بی‌پایان بر پایهٔ یکدیگرند: ${p.names.join(' ← ')}.`, '«extends» را از یکی از آن‌ها بردارید.'] as const,
  }),
  'template.unknown-variable': (p: { name: string; parent: string; nearest: string | undefined; known: Names }) => {
    const hint = meantOf(p.nearest, p.known);
    const of = p.parent === '' ? { en: '', fa: '' } : { en: ` in "${p.parent}"`, fa: ` در «${p.parent}»` };
    return {
      en: [`There is no variable "${p.name}" here.`, hint.en.replace('There are', `There are${of.en}`)] as const,
      fa: [`اینجا متغیری به نام «${p.name}» نیست.`, hint.fa.replace('این‌ها', `${of.fa === '' ? '' : `${of.fa.trim()} `}این‌ها`)] as const,
    };
  },
  'template.empty-parent': (p: { name: string; parent: string }) => ({
    en: [`"${p.name}" cannot be looked up: ${p.parent === '' ? 'there is nothing at this level' : `"${p.parent}" is empty here`}.`, p.parent === '' ? 'Write fewer ../ before the name.' : `Write {{#if ${p.parent}}} around it.`] as const,
    fa: [`«${p.name}» یافتنی نیست: ${p.parent === '' ? 'در این سطح چیزی نیست' : `«${p.parent}» اینجا خالی است`}.`, p.parent === '' ? 'پیش از نام ../ کمتری بنویسید.' : `{{#if ${p.parent}}} را دور آن بگذارید.`] as const,
  }),
  'template.list-field': (p: { name: string }) => ({
    en: [`"${p.name}" asks a list for a field.`, 'Go through the list with {{#each}}, or take one of its records with (first …).'] as const,
    fa: [`«${p.name}» از یک فهرست فیلد می‌خواهد.`, 'با {{#each}} از روی فهرست بگذرید، یا با (first …) یکی از رکوردهایش را بگیرید.'] as const,
  }),
  'template.internal-name': (p: { name: string }) => ({
    en: [`"${p.name}" leads out of the data and is closed to templates.`, 'Name a field of the briefing; docs/templates.md lists them.'] as const,
    fa: [`«${p.name}» از داده‌ها بیرون می‌رود و بر الگوها بسته است.`, 'فیلدی از گزارش را نام ببرید؛ فهرستشان در docs/templates.md است.'] as const,
  }),
  'template.unknown-helper': (p: { name: string; nearest: string | undefined; known: Names }) => {
    const hint = meantOf(p.nearest, p.known);
    return {
      en: [`There is no helper "${p.name}".`, hint.en] as const,
      fa: [`کمک‌تابعی به نام «${p.name}» نداریم.`, hint.fa] as const,
    };
  },
  'template.unknown-block': (p: { name: string; nearest: string | undefined; known: Names }) => {
    const hint = meantOf(p.nearest, p.known);
    return {
      en: [`There is no block {{#${p.name}}}.`, hint.en] as const,
      fa: [`قطعه‌ای به نام {{#${p.name}}} نداریم.`, hint.fa] as const,
    };
  },
  'template.block-inline': (p: { name: string }) => ({
    en: [`"${p.name}" is a block and stands here without #.`, `Write {{#${p.name} …}} … {{/${p.name}}}.`] as const,
    fa: [`«${p.name}» قطعه است و اینجا بی # آمده است.`, `بنویسید {{#${p.name} …}} … {{/${p.name}}}.`] as const,
  }),
  'template.helper-use': (p: { name: string; usage: string }) => ({
    en: [`"${p.name}" is not given what it needs.`, `Write it so: {{${p.usage}}}.`] as const,
    fa: [`به «${p.name}» آنچه می‌خواهد داده نشده است.`, `چنین بنویسید: {{${p.usage}}}.`] as const,
  }),
  'template.unknown-partial': (p: { name: string; nearest: string | undefined; known: Names }) => {
    const hint = meantOf(p.nearest, p.known);
    return {
      en: [`The pack has no file for the partial "${p.name}".`, hint.en] as const,
      fa: [`این بسته پرونده‌ای برای پاره‌الگوی «${p.name}» ندارد.`, hint.fa] as const,
    };
  },
  'template.recursion': (p: { names: Names }) => ({
    en: [`Partials include one another without end: ${p.names.join(' → ')}.`, 'Take one of them out of the ring.'] as const,
    fa: [`پاره‌الگوها بی‌پایان یکدیگر را می‌آورند: ${p.names.join(' ← ')}.`, 'یکی را از این حلقه بیرون بیاورید.'] as const,
  }),
  'template.unknown-string': (p: { key: string; nearest: string | undefined; known: Names }) => {
    const hint = meantOf(p.nearest, p.known);
    return {
      en: [`strings.yaml has no key "${p.key}".`, hint.en] as const,
      fa: [`strings.yaml کلید «${p.key}» ندارد.`, hint.fa] as const,
    };
  },
  'template.string-value': (p: { key: string; name: string }) => ({
    en: [`The string "${p.key}" needs a value for {${p.name}}.`, `Give it one: {{s "${p.key}" ${p.name}=…}}.`] as const,
    fa: [`متن «${p.key}» برای {${p.name}} مقدار می‌خواهد.`, `به آن بدهید: {{s "${p.key}" ${p.name}=…}}.`] as const,
  }),
  'template.string-place': (p: { key: string; name: string; nearest: string | undefined; known: Names }) => {
    const hint = meant(p.nearest);
    return {
      en: [
        `The string "${p.key}" has {${p.name}}, for which the template gives no value.`,
        `${hint.en}${p.known.length === 0 ? 'It gives none.' : `It gives: ${p.known.map((name) => `{${name}}`).join(', ')}.`} Braces that are to be shown are doubled.`,
      ] as const,
      fa: [
        `متن «${p.key}» جای {${p.name}} را دارد که الگو مقداری برایش نمی‌دهد.`,
        `${hint.fa}${p.known.length === 0 ? 'هیچ مقداری نمی‌دهد.' : `این‌ها را می‌دهد: ${p.known.map((name) => `{${name}}`).join('، ')}.`} آکولادی که باید دیده شود دو بار نوشته می‌شود.`,
      ] as const,
    };
  },
  'template.string-unasked': (p: { key: string; nearest: string | undefined }) => ({
    en: [`No template asks for the string "${p.key}", and the pack that this one extends has none of that name: it replaces nothing.`, `${meant(p.nearest).en}docs/templates.md lists the strings of the built-in packs.`] as const,
    fa: [`هیچ الگویی متن «${p.key}» را نمی‌خواهد و بستهٔ پایه هم چنین متنی ندارد؛ جای چیزی را نمی‌گیرد.`, `${meant(p.nearest).fa}متن‌های بسته‌های آماده در docs/templates.md آمده است.`] as const,
  }),
  'template.file-unasked': (p: { name: string; nearest: string | undefined }) => ({
    en: [`No template asks for "${p.name}", and the pack that this one extends has none of that name: it replaces nothing.`, `${meant(p.nearest).en}Name it as the file that it is to replace, or ask for it: {{> ${p.name}}}.`] as const,
    fa: [`هیچ الگویی «${p.name}» را نمی‌خواهد و بستهٔ پایه هم الگویی به این نام ندارد؛ جای چیزی را نمی‌گیرد.`, `${meant(p.nearest).fa}نام پرونده‌ای را به آن بدهید که باید جایش را بگیرد، یا آن را بخواهید: {{> ${p.name}}}.`] as const,
  }),
  'template.portion-lost': (p: { portion: string; record: string }) => ({
    en: [`The text of a record marked ${p.portion} ("${p.record}") is written here without its mark.`, 'Write {{marked portion text}} for {{text}}, or {{> parts/portion}} before it where the pack has that.'] as const,
    fa: [`متن داده‌ای با نشان ${p.portion} («${p.record}») اینجا بی نشانش نوشته می‌شود.`, 'به جای {{text}} بنویسید {{marked portion text}}، یا اگر بسته parts/portion را دارد پیش از آن {{> parts/portion}} بگذارید.'] as const,
  }),
  'template.not-text': (_: Nothing) => ({
    en: ['A record, a list or a yes/no value stands where a text is wanted.', 'Name one of its fields, go through it with {{#each}}, or ask for it with {{#if}}.'] as const,
    fa: ['رکورد، فهرست یا مقدار آری/نه جایی آمده که متن لازم است.', 'یکی از فیلدهایش را نام ببرید، با {{#each}} از رویش بگذرید، یا با {{#if}} بپرسید.'] as const,
  }),
  'template.not-list': (_: Nothing) => ({
    en: ['A list is wanted here, and this is none.', 'Give a list such as themes, point.facts or (where facts "kind" "event").'] as const,
    fa: ['اینجا فهرست لازم است و این فهرست نیست.', 'فهرستی بدهید، مانند themes یا point.facts یا (where facts "kind" "event").'] as const,
  }),
  'template.not-count': (_: Nothing) => ({
    en: ['A whole number that is not negative is wanted here.', 'Write it without quotes: (limit point.facts 4).'] as const,
    fa: ['اینجا عددی صحیح و نامنفی لازم است.', 'بدون نشانهٔ نقل‌قول بنویسید: (limit point.facts 4).'] as const,
  }),
  'template.not-number': (_: Nothing) => ({
    en: ['Two numbers are wanted here.', 'Compare lengths of lists or @index: (gt themes.length 1).'] as const,
    fa: ['اینجا دو عدد لازم است.', 'اندازهٔ فهرست‌ها یا @index را بسنجید: (gt themes.length 1).'] as const,
  }),
  'template.cite-what': (_: Nothing) => ({
    en: ['{{cite}} is wanted with a record and was given something else.', 'Give it a fact or a list of facts: {{cite fact}}, {{cite point.facts}}.'] as const,
    fa: ['{{cite}} رکورد می‌خواهد و چیز دیگری گرفته است.', 'رکورد یا فهرستی از رکوردها بدهید: {{cite fact}}، {{cite point.facts}}.'] as const,
  }),
  'template.bare-value': (p: { name: string; place: 'front-matter' | 'fence' }) => ({
    en: [`A value stands bare in ${p.place === 'fence' ? 'a ``` block' : 'the front matter'}: {{${p.name}}}`, `Write it with the yaml helper, without quotes around it: {{yaml ${p.name}}}.`] as const,
    fa: [`مقداری بی‌پوشش در ${p.place === 'fence' ? 'قطعهٔ ```' : 'سرآغاز'} آمده است: {{${p.name}}}`, `آن را با کمک‌تابع yaml و بدون نشانهٔ نقل‌قول بنویسید: {{yaml ${p.name}}}.`] as const,
  }),
  'template.too-large': (p: { limit: number; records: number }) => ({
    en: [`The template wrote more than ${p.limit} characters for ${p.records} record${p.records === 1 ? '' : 's'} and was stopped.`, 'Look for loops within loops over long lists.'] as const,
    fa: [`الگو برای ${p.records} رکورد بیش از ${p.limit} نویسه نوشت و متوقف شد.`, 'حلقه‌های تودرتو روی فهرست‌های بلند را بررسی کنید.'] as const,
  }),
  'template.made-too-much': (p: { limit: number; records: number }) => ({
    en: [`The template was stopped: its helpers made more than ${p.limit} characters of text for ${p.records} record${p.records === 1 ? '' : 's'}.`, 'Look for replace, join or concat within one another or within loops; each makes the text longer.'] as const,
    fa: [`الگو متوقف شد: یاری‌گرهای آن برای ${p.records} رکورد بیش از ${p.limit} نویسه متن ساختند.`, 'replace، join و concat را که درون یکدیگر یا درون حلقه‌ها هستند بررسی کنید؛ هر کدام متن را بلندتر می‌کند.'] as const,
  }),
  'template.too-deep': (p: { limit: number }) => ({
    en: [`More than ${p.limit} blocks or calls stand within one another here.`, 'Close the blocks that should end earlier, or move a part into a template of its own.'] as const,
    fa: [`بیش از ${p.limit} بلوک یا فراخوانی در اینجا درون یکدیگر است.`, 'بلوک‌هایی را که باید زودتر به پایان برسند ببندید، یا بخشی را به الگویی جدا ببرید.'] as const,
  }),
  'template.failed': (p: { detail: string }) => ({
    en: [`The template could not be filled: ${p.detail}`, 'Take out what was changed last, and report this sentence.'] as const,
    fa: [`الگو پر نشد: ${p.detail}`, 'آخرین تغییر را بردارید و این جمله را گزارش کنید.'] as const,
  }),
};
