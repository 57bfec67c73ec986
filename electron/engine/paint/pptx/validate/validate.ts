import type { Problem } from '../../../diagnostics/problem.ts';
import type { Parts } from '../parts.ts';
import { type Look, type Watch, XmlScanner } from '../xml/scan.ts';
import { attribute } from '../xml/tag.ts';
import { accessibilityRules } from './accessibility.ts';
import { chartRules } from './charts.ts';
import { checkMedia, checkRelationships, CONTENT_TYPES, contentTypeRules } from './package.ts';
import { paragraphRules } from './paragraphs.ts';
import { Report } from './report.ts';
import { shapeRules, tableRules } from './shapes.ts';
import { colourRules, cropRules, idRules, numberRules } from './values.ts';

/**
 * Checks a finished package: what Microsoft's validator names and we could break, and what it does not see
 * (repeated ids, declared parts that are missing, table grids). Each part is read once.
 * @returns errors, at most one of each kind a part; a deck with any is not to be written
 */
export function validatePptx(parts: Parts): readonly Problem[] {
  const report = new Report();
  checkRelationships(parts, report);
  checkMedia(parts, report);
  if (!parts.has(CONTENT_TYPES)) report.add('pptx.missing-part', {}, CONTENT_TYPES);
  const types = new XmlScanner(contentTypeRules(parts, report));
  const others = new XmlScanner(partRules(isRightToLeft(parts), report));
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || name.endsWith('.rels')) continue;
    report.enter(name);
    const fault = (name === CONTENT_TYPES ? types : others).scan(content);
    if (fault !== undefined) report.add('pptx.not-well-formed', { detail: fault });
  }
  return report.problems;
}

function isRightToLeft(parts: Parts): boolean {
  const xml = parts.get('ppt/presentation.xml');
  const root = typeof xml === 'string' ? /<p:presentation([^>]*)>/.exec(xml)?.[1] : undefined;
  return attribute(root ?? '', 'rtl') === '1';
}

/** What is to be looked at in the presentation's parts. */
function partRules(rightToLeft: boolean, report: Report): Watch {
  const groups = [
    numberRules(report),
    idRules(report),
    paragraphRules(rightToLeft, report),
    shapeRules(report),
    tableRules(report),
    accessibilityRules(report),
    cropRules(report),
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
