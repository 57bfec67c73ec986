/** Values of single attributes: numbers, ids, colours, the crop of pictures. */
import { attribute } from '../xml/tag.ts';
import type { Report, Rules } from './report.ts';

const INTEGER = /^-?\d+$/;
const NOT_NEGATIVE = /^\d+$/;

/** Numbers: none is NaN, undefined or broken; sizes are not negative. */
export function numberRules(report: Report): Rules {
  const check = (sizes: readonly string[], positions: readonly string[] = []) => (attributes: string) => {
    const bad = [
      ...sizes.filter((name) => !fits(attributes, name, NOT_NEGATIVE)),
      ...positions.filter((name) => !fits(attributes, name, INTEGER)),
    ].map((name) => `${name}="${attribute(attributes, name)}"`);
    if (bad.length === 0) return {};
    return { open: () => report.add('pptx.bad-number', { value: bad.join(' ') }) };
  };
  return {
    'a:off': check([], ['x', 'y']),
    'a:ext': check(['cx', 'cy']),
    'a:chOff': check([], ['x', 'y']),
    'a:chExt': check(['cx', 'cy']),
    'a:path': check(['w', 'h']),
    'a:pt': check([], ['x', 'y']),
    'a:alpha': check(['val']),
    'p:sldSz': check(['cx', 'cy']),
    'p:notesSz': check(['cx', 'cy']),
    'a:pPr': check(['marL'], ['indent']),
    'a:rPr': check(['sz']),
    'a:endParaRPr': check(['sz']),
    'a:defRPr': check(['sz']),
    'a:spcPts': check(['val']),
    'a:bodyPr': check(['lIns', 'tIns', 'rIns', 'bIns']),
    'a:tcPr': check(['marL', 'marR', 'marT', 'marB']),
    'a:gridCol': check(['w']),
    'a:tr': check(['h']),
    'a:ln': check(['w']),
    'a:lnB': check(['w']),
    'a:buAutoNum': check(['startAt']),
  };
}

function fits(attributes: string, name: string, form: RegExp): boolean {
  const value = attribute(attributes, name);
  return value === undefined || form.test(value);
}

/** Masters and layouts count from 2³¹ on. */
const MASTERS = 2_147_483_648;

/** Ids of shapes, slides, masters and layouts: whole, large enough (ECMA-376 part 1, §19.7), once each in their part. */
export function idRules(report: Report): Rules {
  const seen = new Set<string>();
  const from = (family: string, smallest: number) => (attributes: string) => {
    const id = attribute(attributes, 'id') ?? '';
    const permitted = /^\d+$/.test(id) && Number(id) >= smallest;
    return {
      open: () => {
        if (!permitted) report.add('pptx.bad-id', { id });
        const key = `${report.part} ${family} ${id}`;
        if (seen.has(key)) report.add('pptx.repeated-id', { id });
        seen.add(key);
      },
    };
  };
  return {
    'p:cNvPr': from('shape', 1),
    'p:sldId': from('slide', 256),
    'p:sldMasterId': from('master', MASTERS),
    'p:sldLayoutId': from('master', MASTERS),
  };
}

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

/** A whole picture in thousandths of a percent. */
const WHOLE = 100_000;

/** Pictures: the crop leaves something of them. */
export const cropRules = (report: Report): Rules => ({
  'a:srcRect': (attributes) => {
    const share = (name: string): number => Number(attribute(attributes, name) ?? '0');
    const left = share('l') + share('r') < WHOLE && share('t') + share('b') < WHOLE;
    return left ? {} : { open: () => report.add('pptx.crop', {}) };
  },
});
