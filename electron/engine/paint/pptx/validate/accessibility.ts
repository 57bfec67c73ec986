import type { Look } from '../xml/scan.ts';
import { attribute } from '../xml/tag.ts';
import type { Report, Rules } from './report.ts';

/** What a person who does not see it is told by its description only. */
const PICTURES = ['p:pic', 'p:graphicFrame', 'p:grpSp'] as const;
/** What is decoration unless it holds text or is described. */
const SHAPES = ['p:sp', 'p:cxnSp'] as const;
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;
const TITLES: ReadonlySet<string | undefined> = new Set(['title', 'ctrTitle']);
/** Placeholders that are read last. */
const FOOT: ReadonlySet<string | undefined> = new Set(['ftr', 'sldNum', 'dt']);

/** The shape that is being read. */
interface Shape {
  picture: boolean;
  /** Has a description, or says that it is decoration. */
  told: boolean;
  text: boolean;
  /** Type of its placeholder; undefined where it fills none. */
  placeholder: string | undefined;
}

const UNKNOWN: Readonly<Shape> = { picture: false, told: false, text: false, placeholder: undefined };

/**
 * Slides as PowerPoint's accessibility checker and a screen reader take them: one title, read first; the foot, read last
 * (the order of the shapes is the order of reading); a description on every picture, table, chart and group; whatever
 * else has no text marked as decoration; a header row on every table; a language on every run.
 */
export function accessibilityRules(report: Report): Rules {
  let shape: Shape = { ...UNKNOWN };
  let titles = 0;
  let read: 'nothing' | 'body' | 'foot' = 'nothing';
  let language = false;

  const onSlide = (look: () => void) => () => {
    if (SLIDE.test(report.part)) look();
  };
  const begin = (picture: boolean): Look => ({
    open: () => {
      shape = { ...UNKNOWN, picture };
    },
  });
  const end = onSlide(() => {
    if (!shape.text && !shape.told && shape.placeholder === undefined) report.add('pptx.no-description', {});
  });
  const run: Look = {
    open: () => {
      language = false;
    },
    close: onSlide(() => {
      if (!language) report.add('pptx.no-language', {});
    }),
  };
  /** Text of a shape was read. */
  const reading = onSlide(() => {
    if (shape.text) return;
    shape.text = true;
    const [isTitle, isFoot] = [TITLES.has(shape.placeholder), FOOT.has(shape.placeholder)];
    if ((isTitle && read !== 'nothing') || (read === 'foot' && !isFoot)) report.add('pptx.reading-order', {});
    read = isFoot ? 'foot' : 'body';
  });

  return {
    'p:sld': () => ({
      open: () => {
        // The tree itself has a name and is no picture, even where the slide before ended with one.
        shape = { ...UNKNOWN };
        titles = 0;
        read = 'nothing';
      },
      close: onSlide(() => {
        if (titles > 1) report.add('pptx.title-count', { count: titles });
      }),
    }),
    ...Object.fromEntries(PICTURES.map((name) => [name, () => begin(true)])),
    ...Object.fromEntries(SHAPES.map((name) => [name, () => ({ ...begin(false), close: end })])),
    'p:cNvPr': (attributes) => {
      const described = (attribute(attributes, 'descr') ?? '').trim() !== '';
      return {
        open: onSlide(() => {
          shape.told ||= described;
          if (shape.picture && !described) report.add('pptx.no-description', {});
        }),
      };
    },
    'adec:decorative': (attributes) => {
      const decorative = attribute(attributes, 'val') === '1';
      return {
        open: () => {
          shape.told ||= decorative;
        },
      };
    },
    'p:ph': (attributes) => {
      const type = attribute(attributes, 'type') ?? '';
      return {
        open: () => {
          shape.placeholder = type;
          if (TITLES.has(type)) titles += 1;
        },
      };
    },
    'a:tblPr': (attributes) => {
      const header = attribute(attributes, 'firstRow') === '1';
      return header ? {} : { open: onSlide(() => report.add('pptx.no-header-row', {})) };
    },
    'a:r': () => run,
    'a:fld': () => run,
    'a:rPr': (attributes) => {
      const stated = (attribute(attributes, 'lang') ?? '') !== '';
      return {
        open: () => {
          language = stated;
        },
      };
    },
    'a:t': () => ({
      close: (content) => {
        if (content.trim() !== '') reading();
      },
    }),
  };
}
