/** What can be wrong with the arguments, and its wording. */
import type { Language, Localized } from '../engine/units/language.ts';

export type UsageProblem =
  | { readonly usage: 'command-missing' }
  | { readonly usage: 'unknown-command'; readonly command: string; readonly near: string | undefined }
  | { readonly usage: 'unknown-option'; readonly option: string; readonly near: string | undefined }
  | { readonly usage: 'not-for-command'; readonly option: string; readonly command: string }
  | { readonly usage: 'no-value-wanted'; readonly option: string }
  | { readonly usage: 'value-missing'; readonly option: string }
  | { readonly usage: 'bad-value'; readonly option: string; readonly value: string; readonly known: readonly string[] }
  | { readonly usage: 'out-missing'; readonly command: 'export' | 'handout' | 'preview' }
  | { readonly usage: 'out-ending'; readonly out: string; readonly wanted: string; readonly better: string }
  | { readonly usage: 'out-is-folder'; readonly out: string }
  | { readonly usage: 'option-needs'; readonly option: string; readonly needs: readonly string[] }
  | { readonly usage: 'pages-are-pdf'; readonly format: string }
  | { readonly usage: 'format-missing' }
  | { readonly usage: 'folder-missing' }
  | { readonly usage: 'document-missing' }
  | { readonly usage: 'document-ending'; readonly argument: string; readonly better: string }
  | { readonly usage: 'deck-missing' }
  | { readonly usage: 'jobs-missing' }
  | { readonly usage: 'out-needs'; readonly option: string; readonly placeholder: string }
  | { readonly usage: 'one-value'; readonly option: string; readonly command: string }
  | { readonly usage: 'bad-number'; readonly option: string; readonly value: string; readonly most: number }
  | { readonly usage: 'bad-shard'; readonly value: string }
  | { readonly usage: 'not-together'; readonly option: string; readonly other: string }
  | { readonly usage: 'too-many'; readonly argument: string };

/** Puts a usage problem into one sentence or two. */
export function usageInWords(found: UsageProblem, language: Language): string {
  return words(found)[language];
}

function words(found: UsageProblem): Readonly<Record<Language, string>> {
  switch (found.usage) {
    case 'command-missing':
      return { en: 'Which command? new, export, handout, batch, check, preview or verify.', fa: 'کدام فرمان؟ new یا export یا handout یا batch یا check یا preview یا verify.' };
    case 'unknown-command':
      return {
        en: `There is no command "${found.command}".${meantEn(found.near)}`,
        fa: `فرمانی به نام «${found.command}» نیست.${meantFa(found.near)}`,
      };
    case 'unknown-option':
      return {
        en: `There is no option ${found.option}.${meantEn(found.near)}`,
        fa: `گزینه‌ای به نام ${found.option} نیست.${meantFa(found.near)}`,
      };
    case 'not-for-command':
      return {
        en: `${found.option} does not go with "${found.command}".`,
        fa: `گزینهٔ ${found.option} با «${found.command}» به کار نمی‌رود.`,
      };
    case 'no-value-wanted':
      return { en: `${found.option} takes no value.`, fa: `گزینهٔ ${found.option} مقدار نمی‌گیرد.` };
    case 'value-missing':
      return { en: `${found.option} needs a value.`, fa: `گزینهٔ ${found.option} مقدار می‌خواهد.` };
    case 'bad-value':
      return {
        en: `${found.option} cannot be "${found.value}". Choose from: ${found.known.join(', ')}.`,
        fa: `مقدار ${found.option} نمی‌تواند «${found.value}» باشد. یکی از این‌ها را انتخاب کنید: ${found.known.join('، ')}.`,
      };
    case 'out-missing':
      return OUT_MISSING[found.command];
    case 'out-ending':
      return {
        en: `--out ${found.out} does not end as the file that is written: .${found.wanted}. Write --out ${found.better}.`,
        fa: `پسوند --out ${found.out} با پرونده‌ای که نوشته می‌شود نمی‌خواند: .${found.wanted}. بنویسید --out ${found.better}.`,
      };
    case 'out-is-folder':
      return {
        en: `--out ${found.out} looks like a file; preview writes a picture for each slide into a folder. Write --out slides.`,
        fa: `--out ${found.out} به نام پرونده می‌ماند؛ preview از هر اسلاید تصویری در یک پوشه می‌نویسد. بنویسید --out slides.`,
      };
    case 'option-needs':
      return {
        en: `--${found.option} goes with ${found.needs.join(' or ')}, which is not given.`,
        fa: `گزینهٔ --${found.option} همراه ${found.needs.join(' یا ')} می‌آید که داده نشده است.`,
      };
    case 'pages-are-pdf':
      return {
        en: `--pages puts the slides on paper, which makes a PDF; it does not go with --format ${found.format}.`,
        fa: `گزینهٔ --pages اسلایدها را روی کاغذ می‌آورد و PDF می‌سازد؛ با --format ${found.format} به کار نمی‌رود.`,
      };
    case 'format-missing':
      return {
        en: 'Which handout? Let --out end in .docx, .pdf, .html or .md, add --format with one of these, or --pages for the slides on paper.',
        fa: 'کدام جزوه؟ --out را به .docx یا .pdf یا .html یا .md پایان دهید، یا --format را با یکی از این‌ها، یا برای اسلایدها روی کاغذ --pages را بیفزایید.',
      };
    case 'folder-missing':
      return {
        en: 'Which folder? Give the path of a dataset or a template, or of a briefing file.',
        fa: 'کدام پوشه؟ نشانی یک مجموعه‌داده یا یک الگو، یا یک سند گزارش را بدهید.',
      };
    case 'document-missing':
      return { en: 'Which file? Give the briefing a name, such as briefing.bardar.', fa: 'کدام پرونده؟ نامی به سند گزارش بدهید، مانند briefing.bardar.' };
    case 'document-ending':
      return {
        en: `"${found.argument}" is no name of a briefing file. Did you mean ${found.better}?`,
        fa: `«${found.argument}» نام سند گزارش نیست. منظورتان ${found.better} بود؟`,
      };
    case 'deck-missing':
      return { en: 'Which deck? Give the path of a .pptx file.', fa: 'کدام ارائه؟ نشانی یک پروندهٔ .pptx را بدهید.' };
    case 'jobs-missing':
      return { en: 'Which file? Give the path of a file of jobs, such as jobs.yaml.', fa: 'کدام پرونده؟ نشانی یک پروندهٔ کارها را بدهید، مانند jobs.yaml.' };
    case 'out-needs':
      return {
        en: `--out names ${found.placeholder}, which ${found.option} would fill; it is not given.`,
        fa: `در --out نوشته‌اید ${found.placeholder}؛ این را ${found.option} پر می‌کند که داده نشده است.`,
      };
    case 'one-value':
      return { en: `With "${found.command}", ${found.option} takes one value.`, fa: `گزینهٔ ${found.option} با «${found.command}» یک مقدار می‌گیرد.` };
    case 'bad-number':
      return {
        en: `${found.option} cannot be "${found.value}". Give a number from 1 to ${found.most}.`,
        fa: `مقدار ${found.option} نمی‌تواند «${found.value}» باشد. عددی از 1 تا ${found.most} بدهید.`,
      };
    case 'bad-shard':
      return {
        en: `--shard cannot be "${found.value}". Write which of how many parts, as in 3/16; the first is 1.`,
        fa: `مقدار --shard نمی‌تواند «${found.value}» باشد. بنویسید کدام بخش از چند بخش، مانند 3/16؛ بخش نخست 1 است.`,
      };
    case 'not-together':
      return { en: `${found.option} and ${found.other} do not go together.`, fa: `${found.option} و ${found.other} با هم به کار نمی‌روند.` };
    case 'too-many':
      return { en: `"${found.argument}" is one argument too many.`, fa: `«${found.argument}» زیادی است.` };
  }
}

const OUT_MISSING: Readonly<Record<'export' | 'handout' | 'preview', Localized>> = {
  export: { en: 'Where to? Add --out deck.pptx.', fa: 'کجا نوشته شود؟ --out deck.pptx را بیفزایید.' },
  handout: { en: 'Where to? Add --out handout.docx.', fa: 'کجا نوشته شود؟ --out handout.docx را بیفزایید.' },
  preview: { en: 'Where to? Add --out and a folder.', fa: 'کجا نوشته شود؟ --out و نام پوشه‌ای را بیفزایید.' },
};

const meantEn = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean ${near}?`);
const meantFa = (near: string | undefined): string => (near === undefined ? '' : ` منظورتان ${near} بود؟`);
