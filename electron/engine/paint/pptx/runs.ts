import type PptxGenJS from 'pptxgenjs';
import type { Paragraph, Run } from '../../scene/model.ts';
import { languageTag } from '../../units/language.ts';
import { schemeColour } from './colours.ts';
import { hyperlink, type SlideNumbers } from './links.ts';
import { cutRuns } from '../../text/stretches/runs.ts';
import { plain } from '../../text/xml.ts';

/**
 * Paragraphs as pptxgenjs takes them: a flat list of runs, the last of each paragraph marked.
 * The form of a paragraph is not given here: pptxgenjs repeats it before every run and knows neither
 * an indent apart from the bullet's nor a bullet's colour, so finish/paragraph.ts writes it.
 */
export const toTextRuns = (paragraphs: readonly Paragraph[], numbers: SlideNumbers): PptxGenJS.TextProps[] =>
  paragraphs.flatMap((paragraph) => {
    const runs = inLanguages(paragraph).map((run) => toTextRun(run, numbers));
    const last = runs.at(-1) ?? { text: '', options: {} };
    return [...runs.slice(0, -1), { ...last, options: { ...last.options, breakLine: true } }];
  });

/** Each run in the language of its words, for spelling and screen readers: a foreign name in a Persian sentence is not Persian. */
function inLanguages({ runs, direction }: Paragraph): readonly Run[] {
  const cut: { readonly of: Run; readonly run: Run }[] = [];
  for (const { run, marked, stretch } of cutRuns(runs, direction === 'rtl' ? 'fa' : 'en')) {
    const last = cut.at(-1);
    if (last?.of === run && last.run.language === stretch.language) {
      cut[cut.length - 1] = { of: run, run: { ...last.run, text: last.run.text + marked } };
    } else cut.push({ of: run, run: { ...run, text: marked, language: stretch.language } });
  }
  return cut.map(({ run }) => run);
}

function toTextRun(run: Run, numbers: SlideNumbers): PptxGenJS.TextProps {
  const link = run.link && hyperlink(run.link, numbers);
  return {
    text: plain(run.text),
    options: {
      fontSize: run.size,
      bold: run.weight === 'bold',
      color: schemeColour(run.colour),
      // English is what pptxgenjs writes by itself; named, it would get itself as alternative language.
      ...(run.language === 'en' ? {} : { lang: languageTag(run.language) }),
      ...(link && { hyperlink: link }),
    },
  };
}
