/** Relations, flows and margins: what templates see of them. */
import { expect, it } from 'vitest';
import { makeView } from '../../../electron/engine/template/view.ts';
import { valueInWords } from '../../../electron/engine/text/value.ts';
import { briefOf } from './briefing-promises.ts';
import { loadValid } from './fixture.ts';
import { RICH } from './rich.ts';

const rich = loadValid({
  ...RICH,
  'relations.yaml': `- id: island-sells
  kind: relation
  themes: [ties]
  weight: detail
  from: island
  to: coast
  how: {fa: ماهی می‌فروشد به, en: sells fish to}
  sign: good
  text: {fa: جزیره به ساحل ماهی می‌فروشد., en: Island sells fish to Coast.}
  cite: [{source: daily-2025, at: ¶21}]
`,
  'flows.yaml': `- id: fish-flow
  kind: flow
  themes: [ties]
  weight: detail
  from: island
  to: port-city
  label: {fa: ماهی, en: Fish}
  value: 1.50
  plusMinus: 0.2
  scale: thousand
  unit: dollar
  text: {fa: "جزیره {value} ماهی به بندر می‌برد.", en: "Island brings fish worth {value} to the port."}
  cite: [{source: daily-2025, at: ¶22}]
`,
});
const factOf = (id: string, language: 'fa' | 'en' = 'en') => makeView(briefOf(rich, { language })).facts.find((fact) => fact.id === id);

it('shows who stands how to whom', () => {
  expect(factOf('island-sells')?.relation).toMatchObject({ from: { id: 'island', name: 'Island', kind: 'state' }, to: { name: 'Coast' }, how: 'sells fish to', direction: 'one-way', sign: 'good' });
  expect([factOf('island-sells')?.flow, factOf('treaty')?.relation]).toEqual([null, null]);
});

it('shows how much goes from an actor to a place, as it is written', () => {
  expect(factOf('fish-flow')).toMatchObject({ flow: { from: { kind: 'state' }, to: { id: 'port-city', name: 'Port City', kind: 'port', short: 'Port City' } }, label: 'Fish', text: 'Island brings fish worth 1,500\u00A0±\u00A0200 dollars to the port.', value: { amount: 1500 } });
  expect(factOf('fish-flow', 'fa')?.value?.text).toBe('۱٫۵۰\u00A0±\u00A0۰٫۲ هزار دلار');
});

it('says a margin beside the number, with its sign and currency', () => {
  expect(valueInWords({ value: '1.50', plusMinus: '0.20', scale: 'billion', qualifier: 'about' }, { fa: 'دلار', en: 'US$' }, 'en').text).toBe('about US$1.50\u00A0±\u00A00.20 billion');
  expect(valueInWords({ value: '12', plusMinus: '2' }, { fa: 'روز', en: 'days' }, 'fa')).toMatchObject({ number: '۱۲\u00A0±\u00A0۲', text: '۱۲\u00A0±\u00A0۲ روز' });
});
