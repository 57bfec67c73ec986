import type { Look, Watch } from '../xml/scan.ts';
import { accessibilityRules } from './accessibility.ts';
import { chartRules } from './charts.ts';
import { colourRules } from './colours.ts';
import { idRules } from './ids.ts';
import { numberRules } from './numbers.ts';
import { paragraphRules } from './paragraphs.ts';
import { pictureRules } from './pictures.ts';
import type { Report } from './report.ts';
import { shapeRules } from './shapes.ts';
import { tableRules } from './tables.ts';

/** What is to be looked at in the presentation's parts. */
export function partRules(rightToLeft: boolean, report: Report): Watch {
  const groups = [
    numberRules(report),
    idRules(report),
    paragraphRules(rightToLeft, report),
    shapeRules(report),
    tableRules(report),
    accessibilityRules(report),
    pictureRules(report),
    chartRules(report),
    colourRules(report),
  ];
  return (name, attributes) => joined(groups.flatMap((rules) => rules[name]?.(attributes) ?? []));
}

function joined(looks: readonly Look[]): Look {
  const [first = {}, ...rest] = looks;
  if (rest.length === 0) return first;
  return {
    open: () => {
      for (const look of looks) look.open?.();
    },
    close: (content) => {
      for (const look of looks) look.close?.(content);
    },
  };
}
