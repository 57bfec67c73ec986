import { beforeAll, expect, it } from 'vitest';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { isSubstitution } from '../../../electron/engine/diagnostics/substitutions.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { deckOf } from '../deck/support.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** What layout had to do otherwise: the code, where it was written, and the first particulars. */
async function substituted(body: string): Promise<readonly string[]> {
  const { problems } = await layoutDeck(deckOf(body), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
  return problems.filter(isSubstitution).map((found) => `${found.severity} ${found.code} ${found.where.line ?? ''} ${inWords(found, 'en').message}`);
}

it('says nothing of a deck that stands as it was asked for', async () => {
  expect(await substituted('## A slide\n\n- A sentence of 10 % and سلام، «۱۲». [@daily, ¶1]\n')).toEqual([]);
});

it('tells of a slide that became text', async () => {
  const powers = Array.from({ length: 20 }, (_, power) => `- **Power ${power}** words [@daily, ¶1]`);
  const found = await substituted(`## A balance {.balance}\n\nThe centre\n\n${powers.join('\n')}\n`);
  expect(found).toEqual([expect.stringMatching(/^info layout\.told-as-text 7 .*"A balance"$/)]);
});

it('tells of a chart that became a table', async () => {
  const name = 'a name of many words that no axis has room for '.repeat(8);
  const categories = Array.from({ length: 8 }, (_, each) => `  - { label: "${name}${each}", values: [1, 2, 3], shown: ["nearly ${name}", "about ${name}", "${name}"], cite: [{ source: daily, at: "¶1" }] }`);
  const chart = ['~~~chart', 'form: column', 'series: ["a", "b", "c"]', 'categories:', ...categories, '~~~'].join('\n');
  expect(await substituted(`## A chart\n\n${chart}\n`)).toContainEqual(expect.stringMatching(/^info layout\.chart-as-table 7 .*"A chart"$/));
});

it('tells of a foot without room for every place in the sources', async () => {
  const cites = Array.from({ length: 120 }, (_, place) => `@daily, ¶${place * 3 + 1}`).join('; ');
  expect(await substituted(`## A slide\n\n- A sentence. [${cites}]\n`)).toEqual([expect.stringMatching(/^info layout\.sources-shortened 7 .*"A slide"$/)]);
});

it('names the signs that the typeface has no shape for, once', async () => {
  const found = await substituted('## A slide 漢\n\n- A sentence 漢字 with‌out. [@daily, ¶1]\n');
  expect(found).toEqual(['info layout.missing-signs  Vazirmatn has no shape for: 漢 字. PowerPoint takes another font for them, whose width nobody knows.']);
});
