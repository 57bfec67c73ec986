/** Problems with the files of a dataset: missing, unknown, unreadable. */
import { SLIPS, type SyntaxKind } from '../yaml.ts';

export const datasetFileMessages = {
  'dataset.file-missing': (p: { name: string }) => ({
    en: [`The dataset has no ${p.name}.`, 'Every dataset needs this file; docs/datasets.md shows what stands in it.'] as const,
    fa: [`مجموعه‌داده پروندهٔ ${p.name} ندارد.`, 'هر مجموعه‌داده به این پرونده نیاز دارد؛ docs/datasets.md محتوای آن را نشان می‌دهد.'] as const,
  }),
  'dataset.no-record-file': (p: { names: readonly string[] }) => ({
    en: ['The dataset has no file of records.', `Add at least one of ${p.names.join(', ')}.`] as const,
    fa: ['مجموعه‌داده هیچ پرونده‌ای از رکوردها ندارد.', `دست‌کم یکی از این‌ها را بیفزایید: ${p.names.join('، ')}.`] as const,
  }),
  /** `converted`: it holds sources in another form than CSL JSON. */
  'dataset.file-unknown': (p: { name: string; nearest?: string; converted?: true }) => ({
    en: [
      `The file ${p.name} is not part of a dataset and was not read.`,
      p.converted ? 'Sources stand in sources.json, as CSL JSON: Zotero exports it under this name.' : p.nearest === undefined ? 'It does no harm. To be rid of this warning, keep it outside the dataset’s folder.' : `If it belongs to the dataset, name it ${p.nearest}.`,
    ] as const,
    fa: [
      `پروندهٔ ${p.name} جزو مجموعه‌داده نیست و خوانده نشد.`,
      p.converted ? 'منابع به شکل CSL JSON در sources.json می‌آیند؛ Zotero آن را با همین نام برون‌بری می‌کند.' : p.nearest === undefined ? 'زیانی ندارد. اگر این هشدار را نمی‌خواهید، آن را بیرون از پوشهٔ مجموعه‌داده نگه دارید.' : `اگر جزو مجموعه‌داده است نامش را ${p.nearest} بگذارید.`,
    ] as const,
  }),
  'dataset.empty-file': (p: { name: string }) => ({
    en: [`The file ${p.name} is empty.`, 'docs/datasets.md shows what stands in it.'] as const,
    fa: [`پروندهٔ ${p.name} خالی است.`, 'docs/datasets.md محتوای آن را نشان می‌دهد.'] as const,
  }),
  /** `detail`: what the parser says of it, for machines and for questions. */
  'dataset.syntax': (p: { kind: SyntaxKind; detail: string }) => ({
    en: [SLIPS[p.kind].message.en, SLIPS[p.kind].hint.en] as const,
    fa: [SLIPS[p.kind].message.fa, SLIPS[p.kind].hint.fa] as const,
  }),
  'dataset.duplicate-key': (p: { key: string }) => ({
    en: [`The field "${p.key}" stands twice in one record.`, 'Keep one of them.'] as const,
    fa: [`فیلد «${p.key}» در یک رکورد دو بار آمده است.`, 'یکی را نگه دارید.'] as const,
  }),
};
