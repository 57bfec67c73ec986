/**
 * The table of citations: twelve kinds of source in three styles and two languages, in tests/golden/citations, to be read.
 * English lists follow the manuals of APA (7th edition), Chicago (17th) and ISO 690; Persian ones the usage of Iranian journals.
 *
 * Each line was judged against the manuals and against what the official styles of citationstyles.org (apa, chicago-notes-bibliography-
 * 17th-edition, iso690-numeric-en, August 2026) make of the same works. They differ, and ours is kept, in these:
 * - titles stand in the capitals of the dataset: no style of ours changes letters that an analyst typed;
 * - APA: "[Data set]" as §10.9 has it (official: "Dataset"), no publisher that is the author (§9.29), "[PhD thesis, University]" as of a
 *   thesis that can be had (§10.6), "[Interview by …]" in the list rather than a personal communication, since the handout has it as a source;
 * - Chicago: "n.d." before "Accessed" for an undated page, so that the date is not taken for forgotten; "Policy Research Working Paper 7"
 *   without "no."; a data set in italics like other works that stand alone; later notes with a short title always (14.30); no "———" for an
 *   author said before, which a list in two scripts would lose;
 * - ISO 690: "pp." for several pages; addresses of DOIs behind "Available from".
 * Persian: given names in full and no initials, «و» without a comma, editions in words, the place before the publisher, «ص.» and «صص.» in notes.
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
