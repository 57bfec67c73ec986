import type PptxGenJS from 'pptxgenjs';
import type { Paragraph, Run } from '../../scene/model.ts';
import { breakOpportunities } from '../../text/break-opportunities.ts';
import { directionOf, languageTag } from '../../language/languages.ts';
import { schemeColour } from './colours.ts';
import { hyperlink, type SlideNumbers } from './links.ts';
import { cutRuns } from '../../text/stretches/runs.ts';
import { plain, uncoded } from '../../text/xml.ts';

/**
 * Paragraphs as pptxgenjs takes them: a flat list of runs, the last of each paragraph marked.
 * The form of a paragraph is not given here: pptxgenjs repeats it before every run and knows neither
 * an indent apart from the bullet's nor a bullet's colour, so finish/paragraph.ts writes it.
 */
export const toTextRuns = (paragraphs: readonly Paragraph[], numbers: SlideNumbers): PptxGenJS.TextProps[] =>
  paragraphs.flatMap((paragraph) => {
    const cut = inLanguages(paragraph);
    const apart = paragraph.mostLines > 1 || cut.some(({ link }, index) => link !== undefined && cut[index - 1]?.link === link);
    const runs = (apart ? cut.flatMap((run) => breakable(run, paragraph.direction)) : cut).flatMap((run) => uncoded(run.text).map((text) => toTextRun({ ...run, text }, numbers)));
    const last = runs.at(-1) ?? { text: '', options: {} };
    return [...runs.slice(0, -1), { ...last, options: { ...last.options, breakLine: true } }];
  });

/** Each run in the language of its words, for spelling and screen readers: a foreign name in a Persian sentence is not Persian. */
function inLanguages({ runs }: Paragraph): readonly Run[] {
  const [first] = runs;
  if (first === undefined) return [];
  const cut: { readonly of: Run; readonly run: Run }[] = [];
  for (const { run, marked, stretch } of cutRuns(runs, first.language)) {
    const last = cut.at(-1);
    if (last?.of === run && last.run.language === stretch.language) {
      cut[cut.length - 1] = { of: run, run: { ...last.run, text: last.run.text + marked } };
    } else cut.push({ of: run, run: { ...run, text: marked, language: stretch.language } });
  }
  return cut.map(({ run }) => run);
}

/**
 * A linked run that may take several lines or is cut into several, as a run for each word. LibreOffice shows a link as a field, breaks a field's text at
 * any letter and sets the second line of one in a right-to-left paragraph off the slide; a word has one line. Between the words
 * stand spaces without a link, underlined like it: fields that touch come out in left-to-right order.
 */
function breakable(run: Run, direction: Paragraph['direction']): readonly TextRun[] {
  if (run.link === undefined) return [run];
  const { link: _, ...unlinked } = run;
  const pieces = breakOpportunities(run.text).map(({ start, end }) => {
    const piece = run.text.slice(start, end);
    const word = piece.trimEnd();
    return { word, space: piece.slice(word.length), last: end === run.text.length };
  });
  const mark = pieces.length > 1 ? againstParagraph(run, direction) : '';
  return [
    ...(mark === '' ? [] : [{ ...unlinked, text: mark }]),
    ...pieces.flatMap(({ word, space, last }): readonly TextRun[] => [
      ...(word === '' ? [] : [{ ...run, text: word }]),
      ...(space === '' ? [] : [{ ...unlinked, text: last ? space : space + mark, underlined: !last }]),
    ]),
  ];
}

/**
 * The mark that keeps the words of a foreign link in their order: LibreOffice does not see the letters in a field,
 * so that in a Persian paragraph "Goes et al." came out as "al. et Goes".
 */
function againstParagraph({ language }: Run, direction: Paragraph['direction']): string {
  if (directionOf(language) === direction) return '';
  return direction === 'rtl' ? '\u200E' : '\u200F';
}

interface TextRun extends Run {
  readonly underlined?: boolean;
}

/** The language of texts of which pptxgenjs is told none. */
const BY_ITSELF = 'en-US';

function toTextRun(run: TextRun, numbers: SlideNumbers): PptxGenJS.TextProps {
  const link = run.link && hyperlink(run.link, numbers);
  return {
    text: plain(run.text),
    options: {
      fontSize: run.size,
      bold: run.weight === 'bold',
      color: schemeColour(run.colour),
      // What pptxgenjs writes by itself would, named, get itself as alternative language.
      ...(languageTag(run.language) === BY_ITSELF ? {} : { lang: languageTag(run.language) }),
      ...(link && { hyperlink: link }),
      ...(run.underlined === true && { underline: { style: 'sng' as const } }),
    },
  };
}
