import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Everything in which a person reads Persian: messages, help, menus, the window, and the packs' own words. */
const WORDED = [
  ...filesUnder('electron/engine/diagnostics'),
  ...filesUnder('electron/cli'),
  'electron/main/words.ts',
  ...filesUnder('electron/engine/language/fa'),
  ...filesUnder('renderer/strings'),
  ...filesUnder('templates').filter((file) => file.endsWith('.yaml')),
];

/** One word for one thing: what is not to be read any more, and what stands for it. */
const RETIRED: readonly (readonly [retired: RegExp, instead: string])[] = [
  [/قالب(?!(ی|‌های)?( دیگر)? پرونده)/u, 'الگو for a template, قالب پرونده for a file format'],
  [/پرش /u, 'پر کردن، پر کنید'],
  [/توجیهی/u, 'کارشناسی'],
  [/چکیدهٔ مدیریتی/u, 'خلاصهٔ مدیریتی'],
  [/برگزی|گزینش/u, 'انتخاب کردن'],
  [/گشود|گشای(?!ش)/u, 'باز کردن'],
  [/(یادداشت|برای) گوینده/u, 'سخنران'],
  [/کنشگر/u, 'بازیگر'],
  [/گاه‌شماری/u, 'تقویم for a calendar, گاه‌شمار for a chronology'],
  [/گاه‌نما/u, 'خط زمان'],
  [/(?<!\p{L})رشته(?!\p{L})/u, 'سری'],
  [/گیومهٔ راست/u, 'نشانهٔ نقل‌قول (")'],
  [/قلاب/u, 'کروشه'],
  [/ناتهی|(?<!\p{L})تهی(?!\p{L})/u, 'غیرخالی، خالی'],
  [/بند فهرست|یک بند بنویسید|این بند/u, 'مورد for an item, پاراگراف for a paragraph; بند is the place in a source'],
  [/پرداخت پرونده/u, 'آماده‌سازی نهایی پرونده'],
  [/(?<!\p{L})بی (سطر|گیومه|آن|چیزی)(?!\p{L})/u, 'بدون'],
  [/ببندیدش|لغوش|پاکشان|کنارش بگذارید/u, 'آن را ببندید، لغو کنید، پاک کنید'],
  [/بکوشید/u, 'تلاش کنید'],
];

/** A footer of slides; handouts have footnotes, which are «پانویس». */
const FOOTER = ['electron/engine/diagnostics/pptx.ts', 'electron/engine/language/fa/shapes.ts'];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|yaml)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n');

describe('the interface’s Persian', () => {
  it.each(RETIRED)('does not say %s', (retired, instead) => {
    const said = WORDED.flatMap((file) => linesOf(file).flatMap((line, at) => (retired.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])));
    expect(said, `write ${instead}`).toEqual([]);
  });

  it('calls the foot of a slide no footnote', () => {
    expect(FOOTER.flatMap((file) => linesOf(file).filter((line) => line.includes('پانویس')))).toEqual([]);
  });
});
