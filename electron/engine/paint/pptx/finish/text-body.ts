import type { Paragraph } from '../../../scene/model.ts';
import type { Language } from '../../../units/language.ts';
import { directionOf, languageTag } from '../../../language/languages.ts';
import { directionAttributes, paragraphEnd, paragraphProperties } from './paragraph.ts';

/** The runs of a paragraph; pptxgenjs puts paragraph properties before each of them, where the schema has them once, first. */
const RUNS = /<a:r>.*?<\/a:r>/gs;
/** What pptxgenjs adds to every run and link without being asked, most of it empty. */
const IDLE = / (?:dirty="0"|invalidUrl="" action="" tgtFrame="" tooltip="" history="1" highlightClick="0" endSnd="0"|tooltip="")/g;

/**
 * Mends the paragraphs of a text body: each gets its own properties once, in front, and the language and size of its mark.
 * @param xml from the first `<a:p>` on; what follows the last paragraph is kept
 */
export function mendParagraphs(xml: string, paragraphs: readonly Paragraph[], language: Language): string {
  if (paragraphs.length === 0) return emptyParagraph(language);
  const [head = '', ...pieces] = xml.split('<a:p>');
  if (pieces.length !== paragraphs.length) {
    throw new Error(`pptxgenjs wrote ${pieces.length} paragraphs for ${paragraphs.length}`);
  }
  return head + paragraphs.map((paragraph, index) => mendParagraph(pieces[index] ?? '', paragraph, language)).join('');
}

function mendParagraph(xml: string, paragraph: Paragraph, language: Language): string {
  const end = xml.lastIndexOf('</a:p>');
  const runs = (xml.match(RUNS) ?? []).join('').replace(IDLE, '');
  return `<a:p>${paragraphProperties(paragraph)}${runs}${paragraphEnd(paragraph, language)}${xml.slice(end)}`;
}

/** The paragraph that a text body must have where there is nothing to say, such as in an empty cell. */
const emptyParagraph = (language: Language): string =>
  `<a:p><a:pPr ${directionAttributes('start', directionOf(language))}/><a:endParaRPr lang="${languageTag(language)}"/></a:p>`;
