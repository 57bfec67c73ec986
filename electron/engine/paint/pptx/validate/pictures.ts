import { attribute } from '../xml/tag.ts';
import type { Report } from './report.ts';
import type { Rules } from './rules.ts';

/** A whole picture in thousandths of a percent. */
const WHOLE = 100_000;

/** Pictures: the crop leaves something of them. */
export const pictureRules = (report: Report): Rules => ({
  'a:srcRect': (attributes) => {
    const share = (name: string): number => Number(attribute(attributes, name) ?? '0');
    const left = share('l') + share('r') < WHOLE && share('t') + share('b') < WHOLE;
    return left ? {} : { open: () => report.add('pptx.crop', {}) };
  },
});
