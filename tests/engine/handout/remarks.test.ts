/** What a handout says about itself needs no source, whatever form it has. */
import { expect, it } from 'vitest';
import { parseHandout } from '../../../electron/engine/handout/parse.ts';
import { statementsIn } from '../../../electron/engine/handout/traceability.ts';
import { handoutFiller } from '../../../electron/engine/template/fill.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { briefingOf, builtIn } from '../template/support.ts';

const FORMS = {
  'a paragraph': 'How to read this.',
  'a list': '- Begin with the summary.\n- End with the sources.\n  - They are many.',
  'a numbered list': '1. Begin with the summary.\n2. End with the sources.',
  'a table': '| Sign | Meaning |\n|:--|:--|\n| – | nothing known |',
  'a quotation': '> Read it twice.\n>\n> An editor',
} as const;

/** The briefing's handout with this at the place of its first remark. */
function read(markdown: string) {
  const briefing = briefingOf('en');
  const filled = handoutFiller(builtIn('briefing', (text) => text.replace('{{description}}\n:::\n\n{{#each themes}}\n{{#each (or', `${markdown}\n:::\n\n{{#each themes}}\n{{#each (or`)))?.(briefing);
  if (filled?.markdown === undefined) throw new Error('not filled');
  return parseHandout(filled.markdown, briefing.sources);
}

it.each(Object.entries(FORMS))('%s in a remark', (_what, markdown) => {
  const { document, problems } = read(markdown);
  expect(problems.map((found) => inWords(found, 'en').message)).toEqual([]);
  const remarks = document?.chapters[0]?.blocks.filter((block) => block.kind !== 'place' && block.remark) ?? [];
  expect(remarks).toHaveLength(1);
  expect(remarks.flatMap(statementsIn)).toEqual([]);
});
