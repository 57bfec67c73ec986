/** Every helper, as docs/templates.md describes it. */
import { expect, it } from 'vitest';
import { fillTemplate } from '../../../electron/engine/template/fill.ts';
import { HELPERS } from '../../../electron/engine/template/helpers/all.ts';
import { makeView } from '../../../electron/engine/template/view.ts';
import { briefingOf, FRONT, packOf, VALID, wordsOf } from './support.ts';

/** Template and what it writes with the small dataset in English; `fa` in Persian. */
const CASES: Readonly<Record<string, readonly (readonly [template: string, written: string])[]>> = {
  and: [['{{#if (and title length)}}a{{/if}}{{#if (and title authors.[1])}}b{{/if}}{{#if (and title false)}}c{{/if}}', 'a']],
  citations: [
    ['{{citations (first facts)}}', '[{"source":"daily-2025","at":"¶2","fact":"treaty"}]'],
    ['{{citations (limit facts 0)}}', '[]'],
  ],
  cite: [
    ['x{{cite (first facts)}}', 'x [@daily-2025, ¶2]{fact=treaty}'],
    ['x{{cite (limit facts 2)}}', 'x [@daily-2025, ¶2]{fact=treaty} [@daily-2025, p. 12]{fact=unused}'],
  ],
  concat: [['{{concat "a" 1 title}}', 'a1The coastal country']],
  contains: [
    ['{{#if (contains "on 12 May" "12 may")}}a{{/if}}{{#if (contains title "river")}}b{{/if}}{{#if (contains title "")}}c{{/if}}', 'a'],
    ['{{#if (contains "on 12 May" "2 May")}}a{{/if}}{{#if (contains "on 12 Mayday" "12 May")}}b{{/if}}{{#if (contains "a (b) c" "(b)")}}c{{/if}}', 'c'],
  ],
  digits: [['{{digits "p. 12"}}', 'p. 12']],
  eq: [['{{#if (eq length "full")}}a{{/if}}{{#if (eq length "short")}}b{{/if}}', 'a']],
  evidence: [
    ['{{evidence (first facts)}}', 'Daily 2025, ¶2'],
    ['{{evidence (limit facts 2)}}', 'Daily 2025, ¶2, p. 12'],
    ['{{evidence (limit facts 0)}}', ''],
  ],
  first: [['{{#with (first facts)}}{{id}}{{/with}}{{#with (first (where facts "id" "none"))}}x{{else}}none{{/with}}', 'treatynone']],
  flag: [['{{flag "kz"}}', '🇰🇿'], ['{{flag ""}}', ''], ['{{flag "KAZ"}}', '']],
  group: [['{{#each (group facts "kind")}}{{key}} {{items.length}}, {{/each}}', 'fact 2, event 1, figure 2, quote 1, position 1,'], ['{{#each (group (where facts "position") "position.actor.id")}}{{key}} {{items.length}}{{/each}}', 'island 1']],
  gt: [['{{#if (gt themes.length 1)}}a{{/if}}{{#if (gt 1 themes.length)}}b{{/if}}', 'a']],
  heading: [['{{heading "Trade grew."}} {{heading "Trade grew"}} {{heading "So it is said..."}} {{heading "in the U.S."}}{{heading ""}}', 'Trade grew Trade grew So it is said... in the U.S.']],
  join: [
    ['{{join authors "; "}}', 'A. Writer'],
    ['{{join themes ", " "title"}}', 'Trade, The sea'],
    ['{{join (pluck (limit facts 3) "id") ", " last=" and "}}', 'treaty, unused and port'],
    ['{{join (pluck (limit facts 2) "id") ", " last=" and "}} {{join (limit facts 1) ", " "id" last=" and "}}', 'treaty and unused treaty'],
    ['{{join (limit facts 0) ", " "id" last=" and "}}', ''],
    ['{{join (where facts "position") ", " "position.actor.name"}}', 'Island'],
    ['{{join facts "" "label"}}', 'Volume of tradeShare of investment'],
  ],
  last: [['{{#with (last (limit facts 1))}}{{id}}{{/with}}{{#with (last (where facts "id" "none"))}}x{{else}}none{{/with}}', 'treatynone']],
  limit: [['{{#each (limit facts 2)}}{{id}} {{/each}}', 'treaty unused']],
  lookup: [['{{lookup counts "themes"}}{{lookup counts "x"}}{{#with (lookup themes.[1] "argument")}}{{text}}{{/with}}', '2The sea is a road.']],
  marked: [['{{yaml (marked "" "a (b)")}} {{yaml (marked "TLP:RED" title)}}', '"a (b)" "(TLP:RED) The coastal country"']],
  ne: [['{{#if (ne length "full")}}a{{/if}}{{#if (ne length "short")}}b{{/if}}', 'b']],
  not: [['{{#if (not title)}}a{{/if}}{{#if (not (where facts "id" "none"))}}b{{/if}}', 'b']],
  or: [['{{#each (limit facts 1)}}{{or label note id}}{{/each}}', 'treaty']],
  pluck: [['{{join (pluck themes "id") ","}}', 'trade,sea']],
  replace: [['{{replace "¶14, ¶15" "¶" "para "}}{{replace "a.b" "." "$&"}}{{replace "x" "" "y"}}', 'para 14, para 15a$&bx']],
  s: [['{{s "hello"}} {{s "named" name=title}} {{s "named" name=2}}', 'Hello The coastal country is here 2 is here']],
  sentence: [['{{sentence "low (so)"}} {{sentence ""}}{{sentence "ÉTÉ"}} {{sentence "۱ low"}}', 'Low (so) ÉTÉ ۱ low']],
  skip: [['{{#each (skip facts 5)}}{{id}} {{/each}}', 'words wish']],
  sort: [['{{#each (sort facts "at")}}{{id}} {{/each}}', 'volume treaty port unused share words wish']],
  starts: [['{{#if (starts "Volume of trade is up" "volume of trade")}}a{{/if}}{{#if (starts title "country")}}b{{/if}}{{#if (starts "Traders" "Trade")}}c{{/if}}', 'a']],
  where: [
    ['{{#each (where facts "kind" "figure" "quote")}}{{id}} {{/each}}', 'volume share words'],
    ['{{#each (where facts "date")}}{{id}} {{/each}}', 'treaty port volume'],
    ['{{#each (where facts "position.stance" "wants" "offers")}}{{id}} {{/each}}', 'wish'],
  ],
  without: [
    ['{{#each (without facts "kind" "figure" "quote")}}{{id}} {{/each}}', 'treaty unused port wish'],
    ['{{#each (without facts "date")}}{{id}} {{/each}}', 'unused share words wish'],
  ],
  yaml: [['{{yaml title}} {{yaml authors}} {{yaml "a: \\"b"}} {{yaml 3}}', '"The coastal country" ["A. Writer"] "a: \\"b" 3']],
};

function written(template: string, language: 'en' | 'fa' = 'en'): string {
  const { markdown, problems } = fillTemplate(packOf({ ...VALID, 'deck.md.hbs': FRONT + template }), briefingOf(language));
  if (markdown === undefined) throw new Error(wordsOf(problems).join('\n'));
  return markdown.text.split('---\n')[2]?.trimEnd() ?? '';
}

it('has a case for each', () => {
  expect(Object.keys(CASES)).toEqual(HELPERS.map(({ name }) => name).sort());
});

for (const [name, cases] of Object.entries(CASES)) {
  for (const [template, expected] of cases) it(`${name}: ${template}`, () => expect(written(template)).toBe(expected));
}

it('speak Persian', () => {
  expect(written('{{digits "ص 12"}} {{s "hello"}} {{s "named" name=12}}', 'fa')).toBe('ص ۱۲ درود ۱۲ اینجاست');
});

it('hide no field of the briefing', () => {
  expect(written('{{#each themes}}{{number}} {{title}}; {{/each}}')).toBe('1 Trade; 2 The sea;');
  // Lists and records may share a name with a helper (`cite`): they are not written, only gone through.
  const names = new Set(HELPERS.map(({ name }) => name));
  const view = makeView(briefingOf());
  const records = [view, ...view.themes, ...view.themes.flatMap(({ points }) => points), ...view.facts, ...view.sources];
  const texts = records.flatMap((record) => Object.entries(record)).filter(([, value]) => typeof value === 'string');
  expect(texts.map(([name]) => name).filter((name) => names.has(name))).toEqual([]);
});
