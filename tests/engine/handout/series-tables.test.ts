/** A handout tells every number of a series, in a table whose caption names the source. */
import { expect, it } from 'vitest';
import { parseHandout } from '../../../electron/engine/handout/parse.ts';
import { statementsIn } from '../../../electron/engine/handout/traceability.ts';
import { handoutFiller } from '../../../electron/engine/template/fill.ts';
import { plainText } from '../../../electron/engine/markdown/spans.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import type { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { loadValid } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';
import { builtIn } from '../template/support.ts';

function tables(language: (typeof LANGUAGES)[number]) {
  const { briefing } = makeBriefing(loadValid(RICH), { themes: [], language, length: 'full', calendar: 'gregorian' });
  const markdown = briefing && handoutFiller(builtIn())?.(briefing).markdown;
  const { document, problems } = markdown === undefined ? { problems: [] } : parseHandout(markdown, briefing?.sources ?? []);
  expect(problems).toEqual([]);
  const blocks = (document?.chapters ?? []).flatMap((chapter) => chapter.sections.flatMap((section) => section.blocks));
  return blocks.flatMap((block) => (block.kind === 'table' && block.caption !== undefined ? [{ block, caption: block.caption }] : []));
}

it.each([
  ['en', 'Yearly catch (million dollars)', [['Date', 'Value'], ['2020', '1.5'], ['2021', 'nearly 2'], ['2022', '–'], ['2023', '3.5']]],
  ['fa', 'صید سالانه (میلیون دلار)', [['تاریخ', 'مقدار'], ['۲۰۲۰', '۱٫۵'], ['۲۰۲۱', 'نزدیک به ۲'], ['۲۰۲۲', '–'], ['۲۰۲۳', '۳٫۵']]],
] as const)('in %s', (language, title, cells) => {
  const [first, second] = tables(language);
  expect(plainText(first?.caption.spans ?? [])).toBe(title);
  expect(first?.caption.citations).not.toEqual([]);
  expect([first?.block.table.header, ...(first?.block.table.rows ?? [])].map((row) => row?.map(({ spans }) => plainText(spans)))).toEqual(cells);
  expect(second?.block.table.header.map(({ spans }) => plainText(spans))).toHaveLength(3);
  // The annex leads from the caption, not from every row, to its source.
  expect(first && statementsIn(first.block).map(({ passages }) => passages.map(({ spans }) => plainText(spans)))).toEqual([[title]]);
});
