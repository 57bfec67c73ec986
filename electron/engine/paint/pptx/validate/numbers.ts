import { attribute } from '../xml/tag.ts';
import type { Report } from './report.ts';
import type { Rules } from './rules.ts';

const WHOLE = /^-?\d+$/;
const NOT_NEGATIVE = /^\d+$/;

/** Numbers: none is NaN, undefined or broken; sizes are not negative. */
export function numberRules(report: Report): Rules {
  const check = (sizes: readonly string[], positions: readonly string[] = []) => (attributes: string) => {
    const bad = [
      ...sizes.filter((name) => !fits(attributes, name, NOT_NEGATIVE)),
      ...positions.filter((name) => !fits(attributes, name, WHOLE)),
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
