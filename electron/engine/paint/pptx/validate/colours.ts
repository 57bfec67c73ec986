import { attribute } from '../xml/tag.ts';
import type { Report } from './report.ts';
import type { Rules } from './rules.ts';

const HEX = /^[0-9A-Fa-f]{6}$/;
/** Colours by their place in the theme (ECMA-376 part 1, §20.1.10.54). */
const OF_THEME = /^(?:bg[12]|tx[12]|dk[12]|lt[12]|accent[1-6]|hlink|folHlink|phClr)$/;

/** Colours: six digits, or a place in the theme; pptxgenjs writes a colour's name through (#588), and PowerPoint repairs the file. */
export function colourRules(report: Report): Rules {
  const check = (form: RegExp) => (attributes: string) => {
    const value = attribute(attributes, 'val') ?? '';
    return form.test(value) ? {} : { open: () => report.add('pptx.bad-colour', { value }) };
  };
  return { 'a:srgbClr': check(HEX), 'a:schemeClr': check(OF_THEME) };
}
