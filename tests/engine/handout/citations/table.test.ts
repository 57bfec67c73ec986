/**
 * The table of citations: twelve kinds of source in three styles and two languages, in tests/golden/citations, to be read.
 * English lists follow the manuals of APA (7th edition), Chicago (17th) and ISO 690; Persian ones the usage of Iranian journals.
 */
import { expect, it } from 'vitest';
import { makeCiter } from '../../../../electron/engine/handout/citations/citer.ts';
import { findStyle } from '../../../../electron/engine/handout/citations/styles.ts';
import type { TextPiece } from '../../../../electron/engine/handout/model.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { citations, STYLES } from '../support.ts';
import { KINDS } from './kinds.ts';

/** Italics as in Markdown. */
const shown = (pieces: readonly TextPiece[]): string => pieces.map(({ text, title }) => (title === true ? `*${text}*` : text)).join('');

function tableOf(styleId: string, language: Language): string {
  const { style } = findStyle(citations, styleId);
  if (style === undefined) throw new Error(styleId);
  const sources = KINDS.flatMap(({ foreign, persian }) => [foreign, persian]);
  const calendar = language === 'fa' ? 'persian' : 'gregorian';
  const { citer } = makeCiter(style, sources, sources.map(({ id }) => id), language, calendar);
  if (citer === undefined) throw new Error('no citer');
  const rows = KINDS.flatMap(({ kind, at, foreign, persian }) =>
    [foreign, persian].map(({ id }) => {
      const [first, later] = [shown(citer.cite([{ source: id, at }])), shown(citer.cite([{ source: id, at }]))];
      return citer.inNotes ? `| ${kind} | ${first} | ${later} |` : `| ${kind} | ${first} |`;
    }),
  );
  const list = citer.sources().map(({ prose }) => `- ${shown(prose)}`);
  const head = citer.inNotes ? ['| kind | first note | later |', '|:--|:--|:--|'] : ['| kind | in the text |', '|:--|:--|'];
  return [`## ${language}: the list`, '', ...list, '', `## ${language}: citations`, '', ...head, ...rows].join('\n');
}

it.each(STYLES)('%s, line by line', async (style) => {
  const text = `# ${style}\n\n${(['en', 'fa'] as const).map((language) => tableOf(style, language)).join('\n\n')}\n`;
  await expect(text).toMatchFileSnapshot(`../../../golden/citations/${style}.md`);
});
