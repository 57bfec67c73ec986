/**
 * Test files that take long, the longest first. `npm run quick` leaves them out; runs of everything begin with them, so that at the end
 * no processor waits for one that began last: a fresh checkout remembers no durations, and a file's size says little of its time.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

export const LONG = [
  'fuzz/fuzz.outside',
  'engine/layout/layout.property',
  'build/commands.outside',
  'acceptance/set-lines.outside',
  'engine/layout/long-titles',
  'acceptance/every-deck',
  'acceptance/slide-pdf.outside',
  'acceptance/slide-pdf-looks.outside',
  'acceptance/printed.outside',
  'acceptance/without-typeface.outside',
  'acceptance/full-deck.outside',
  'cli/shell.outside',
  'engine/template/structure.property',
  'engine/paint/pptx/office.outside',
  'engine/template/seminar',
  'engine/memory.property',
  'engine/layout/chart/chart.property',
  'engine/handout/docx/office.outside',
  'engine/template/stances',
  'acceptance/full-deck',
  'engine/paint/pdf/paint',
  'engine/export-parts',
  'engine/verify/every-field',
  'engine/verify/everything',
  'engine/verify/causes',
  'engine/layout/whole-slides',
  'engine/template/executive',
  'engine/template/briefing',
  'engine/handout/markdown/write',
  'engine/layout/limits',
  'acceptance/accessibility',
  'acceptance/full-handouts',
  'build/layers',
  'host/worker/check-pack',
  'acceptance/numbers',
  'engine/layout/map/map.property',
  'engine/handout/html/write',
  'engine/dataset/load',
  'host/files/faults/every-operation',
  'lint/lint',
  'build/lint',
  'acceptance/theme',
  'engine/verify/verify',
  'engine/document/survival.property',
  'host/files/watch-folders',
  'engine/dataset/form/remedy',
  'engine/layout/picture',
  'host/worker/lane',
  'host/files/faults/command-line',
  'host/files/faults/documents',
  'engine/handout/docx/any-text',
  'renderer/state/help',
  'host/printing/shell-printer',
].map((name) => `tests/${name}.test.ts`);

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.findIndex((path) => moduleId.replaceAll('\\', '/').endsWith(`/${path}`));
  return rank === -1 ? LONG.length : rank;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    return rest.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
