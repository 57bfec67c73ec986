import { attribute } from '../xml/tag.ts';
import type { Report, Rules } from './report.ts';

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Elements of a chart whose `val` is a number: where things stand, what an axis spans. */
const MEASURES = ['c:x', 'c:y', 'c:w', 'c:h', 'c:min', 'c:max', 'c:majorUnit', 'c:gapWidth', 'c:overlap', 'c:holeSize', 'c:ptCount', 'c:idx', 'c:order'] as const;

/** Charts: the numbers of the values and of the measures are numbers; an axis that crosses another crosses one that is there. */
export function chartRules(report: Report): Rules {
  let numeric = false;
  let axes = new Set<string>();
  let crossed = new Set<string>();
  const cache = {
    open: () => {
      numeric = true;
    },
    close: () => {
      numeric = false;
    },
  };
  const idOf = (into: () => Set<string>) => (attributes: string) => {
    const id = attribute(attributes, 'val') ?? '';
    return { open: () => void into().add(id) };
  };
  const measure = (attributes: string) => {
    const value = attribute(attributes, 'val') ?? '';
    return NUMBER.test(value) ? {} : { open: () => report.add('pptx.bad-number', { value: `val="${value}"` }) };
  };
  // `c:axId` stands where an axis is declared and where a plot uses it: an axis has a `c:crossAx` of its own as well.
  let declaring = false;
  const axis = () => ({
    open: () => {
      declaring = true;
    },
    close: () => {
      declaring = false;
    },
  });
  return {
    'c:chart': () => ({
      open: () => {
        [axes, crossed] = [new Set(), new Set()];
      },
      close: () => {
        const missing = [...crossed].find((id) => !axes.has(id));
        if (missing !== undefined) report.add('pptx.missing-axis', { id: missing });
      },
    }),
    'c:catAx': axis,
    'c:valAx': axis,
    'c:dateAx': axis,
    'c:serAx': axis,
    'c:axId': idOf(() => (declaring ? axes : crossed)),
    'c:crossAx': idOf(() => crossed),
    'c:numCache': () => cache,
    'c:numLit': () => cache,
    'c:v': () => ({
      close: (content) => {
        if (numeric && !NUMBER.test(content)) report.add('pptx.bad-number', { value: `c:v ${content}` });
      },
    }),
    ...Object.fromEntries(MEASURES.map((name) => [name, measure])),
  };
}
