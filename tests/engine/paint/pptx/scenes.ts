/** Hand-written scenes that use every primitive, in both directions. */
import { boundsOf } from '../../../../electron/engine/scene/bounds.ts';
import {
  SLIDE_LAYOUTS,
  type Bullet,
  type Group,
  type LayoutPlaceholder,
  type Paragraph,
  type Path,
  type PlaceholderRole,
  type Point,
  type Primitive,
  type Run,
  type Scene,
  type SceneSlide,
  type SlideLayout,
  type Stroke,
  type Table,
  type TextBox,
} from '../../../../electron/engine/scene/model.ts';
import type { Palette } from '../../../../electron/engine/units/colour.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { directionOf } from '../../../../electron/engine/language/languages.ts';
import type { Frame } from '../../../../electron/engine/units/length.ts';
import { WORDS } from './scene-words.ts';

export const PAGE = { width: 960, height: 540 };

export const PALETTE: Palette = {
  paper: 'FFFFFF',
  surface: 'F4F1EA',
  ink: '1B2A33',
  muted: '52626A',
  line: 'D5D2C9',
  accent1: '0B6E6E',
  accent2: '9A5B00',
  accent3: 'A4243B',
  accent4: '3D4E9E',
  accent5: '55701A',
  accent6: '44606D',
};

const FRAMES = {
  title: { x: 43.2, y: 36, width: 873.6, height: 84 },
  subtitle: { x: 43.2, y: 260, width: 873.6, height: 60 },
  heading: { x: 43.2, y: 140, width: 400, height: 34 },
  body: { x: 43.2, y: 140, width: 873.6, height: 320 },
  footer: { x: 43.2, y: 500, width: 640, height: 20 },
  date: { x: 700, y: 500, width: 140, height: 20 },
  slideNumber: { x: 856.8, y: 500, width: 60, height: 20 },
} as const satisfies Record<Exclude<PlaceholderRole, 'none'>, Frame>;

/** A frame on the other side of the page in a right-to-left deck. */
export const mirrored = (frame: Frame, language: Language): Frame =>
  language === 'en' ? frame : { ...frame, x: PAGE.width - frame.x - frame.width };

export const run = (text: string, language: Language, more: Partial<Run> = {}): Run => ({
  text,
  size: 20,
  weight: 'regular',
  colour: 'ink',
  language,
  ...more,
});

export function paragraph(runs: readonly Run[], language: Language, more: Partial<Paragraph> = {}): Paragraph {
  return {
    runs,
    direction: directionOf(language),
    align: 'start',
    lineHeight: (runs[0]?.size ?? 20) * 1.6,
    before: 0,
    indent: 0,
    hanging: 0,
    lines: [{ runs, width: 100 }],
    mostLines: 1,
    ...more,
  };
}

export function textBox(role: PlaceholderRole, paragraphs: readonly Paragraph[], language: Language, more: Partial<TextBox> = {}): TextBox {
  const frame = role === 'none' ? { x: 100, y: 380, width: 400, height: 60 } : FRAMES[role];
  return { type: 'text', id: role, name: role, frame: mirrored(frame, language), role, anchor: 'top', paragraphs, ...more };
}

const bullet = (char: string): Bullet => ({ kind: 'char', char, colour: 'accent1' });

function placeholder(role: LayoutPlaceholder['role'], language: Language): LayoutPlaceholder {
  const size = { title: 30, subtitle: 22, heading: 22, body: 20, footer: 11, date: 11, slideNumber: 11 }[role];
  const small = role === 'footer' || role === 'date' || role === 'slideNumber';
  return {
    role,
    frame: mirrored(FRAMES[role], language),
    size,
    lineHeight: size * 1.6,
    weight: role === 'title' ? 'bold' : 'regular',
    colour: small ? 'muted' : 'ink',
    anchor: small ? 'bottom' : 'top',
  };
}

export function layouts(language: Language): readonly SlideLayout[] {
  const titles = {
    title: { fa: 'اسلاید عنوان', en: 'Title' },
    agenda: { fa: 'فهرست', en: 'Agenda' },
    section: { fa: 'سرفصل', en: 'Section' },
    content: { fa: 'متن', en: 'Content' },
    titleOnly: { fa: 'تنها عنوان', en: 'Title only' },
    twoColumns: { fa: 'دو ستون', en: 'Two columns' },
    threeColumns: { fa: 'سه ستون', en: 'Three columns' },
    closing: { fa: 'پایان', en: 'Closing' },
  };
  const roles = {
    title: ['title', 'subtitle'],
    agenda: ['title', 'body', 'footer', 'date', 'slideNumber'],
    section: ['title', 'body', 'date', 'slideNumber'],
    content: ['title', 'body', 'footer', 'date', 'slideNumber'],
    titleOnly: ['title', 'footer', 'date', 'slideNumber'],
    twoColumns: ['title', 'heading', 'body', 'heading', 'body'],
    threeColumns: ['title', 'heading', 'body', 'heading', 'body', 'heading', 'body'],
    closing: ['title', 'body'],
  } as const;
  return SLIDE_LAYOUTS.map((name) => ({
    name,
    title: titles[name][language],
    background: name === 'section' ? 'accent1' : 'paper',
    placeholders: roles[name].map((role) => placeholder(role, language)),
  }));
}

const digits = (n: number, language: Language): string =>
  language === 'en' ? `${n}` : `${n}`.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit);

/** The scene of a small deck: title, bullets, numbers and a quote, table. */
export function scene(language: Language, more: Partial<Scene> = {}): Scene {
  const words = WORDS[language];
  const slides = [titleSlide(language), bulletSlide(language), quoteSlide(language), tableSlide(language), plainSlide(language)];
  return {
    page: PAGE,
    look: { id: 'light', palette: PALETTE, grounds: { title: 'surface', section: 'accent', band: false }, fontFamily: 'Vazirmatn' },
    meta: {
      title: words.title,
      subject: words.finding,
      authors: ['A & B', 'نویسنده'],
      keywords: ['Kazakhstan', 'توازن'],
      language,
      direction: directionOf(language),
      date: '2025-12-26',
    },
    sections: [
      { title: words.sections[0], slides: 1 },
      { title: words.sections[1], slides: 4 },
    ],
    slides,
    layouts: layouts(language),
    ...more,
  };
}

/** A longer deck made by repeating the content slides. */
export function longScene(language: Language, count: number): Scene {
  const base = scene(language);
  const content = base.slides.slice(1);
  const slides = Array.from({ length: count }, (_, index) => {
    const slide = content[index % content.length] ?? base.slides[0];
    if (slide === undefined) throw new Error('the scene has no slides');
    return { ...slide, id: `${slide.id}-${index}`, title: `${slide.title} ${index}` };
  });
  return { ...base, slides, sections: [{ title: 'A', slides: count }] };
}

function slide(id: string, language: Language, layout: SceneSlide['layout'], items: readonly Primitive[], more: Partial<SceneSlide> = {}): SceneSlide {
  return {
    id,
    title: `${WORDS[language].finding} (${id})`,
    layout,
    background: 'paper',
    items,
    notes: [],
    facts: [],
    source: 0,
    ...more,
  };
}

const heading = (text: string, language: Language): TextBox =>
  textBox('title', [paragraph([run(text, language, { size: 30, weight: 'bold' })], language)], language);

function foot(n: number, language: Language): readonly Primitive[] {
  const look = { size: 11, colour: 'muted' } as const;
  return [
    textBox('footer', [paragraph([run(WORDS[language].footer, language, { ...look, link: { kind: 'slide', slide: 'plain' } })], language)], language, {
      anchor: 'bottom',
    }),
    textBox('slideNumber', [paragraph([run(digits(n, language), language, look)], language, { align: 'end' })], language, {
      anchor: 'bottom',
    }),
  ];
}

function titleSlide(language: Language): SceneSlide {
  const words = WORDS[language];
  return slide('title', language, 'title', [
    { type: 'rect', id: 'band', name: 'Band', frame: mirrored({ x: 0, y: 0, width: 18, height: 540 }, language), fill: 'accent1' },
    heading(words.title, language),
    textBox('subtitle', [paragraph([run(words.finding, language, { size: 22, colour: 'muted' })], language)], language),
  ]);
}

function bulletSlide(language: Language): SceneSlide {
  const words = WORDS[language];
  const bullets = words.bullets.map((text, index) =>
    paragraph(
      [run(`${text.slice(0, 20)}`, language, { weight: 'bold', colour: 'accent1' }), run(text.slice(20), language)],
      language,
      { before: index === 0 ? 0 : 8, indent: 24, hanging: 24, bullet: bullet('•') },
    ),
  );
  const nested = paragraph([run(words.nested, language, { size: 18 })], language, {
    before: 4,
    indent: 48,
    hanging: 20,
    bullet: bullet('–'),
  });
  const numbered = words.numbered.map((text, index) =>
    paragraph([run(text, language)], language, {
      before: 6,
      indent: 30,
      hanging: 30,
      bullet: { kind: 'number', start: index + 1, colour: 'accent2' },
    }),
  );
  const link = paragraph(
    [run(`${words.link} `, language), run('example.org', 'en', { link: { kind: 'web', href: 'https://example.org/a?b=1&c=ژ' }, colour: 'accent4' })],
    language,
    { before: 6 },
  );
  return slide(
    'bullets',
    language,
    'content',
    [heading(words.finding, language), textBox('body', [...bullets, nested, ...numbered, link], language), ...foot(2, language)],
    {
      notes: words.notes.map((text, index) => ({ text, strong: index === 1, bullet: index === 2 })),
    },
  );
}

function quoteSlide(language: Language): SceneSlide {
  const words = WORDS[language];
  return slide(
    'quote',
    language,
    'section',
    [
      { type: 'rect', id: 'surface', name: 'Surface', frame: { x: 43.2, y: 150, width: 873.6, height: 200 }, fill: 'accent1' },
      heading(words.finding, language),
      textBox('none', [paragraph([run(words.quote, language, { size: 28, colour: 'paper' })], language, { align: 'center' })], language, {
        id: 'quote',
        name: 'Quote',
        frame: { x: 80, y: 160, width: 800, height: 180 },
        anchor: 'middle',
      }),
      { type: 'rule', id: 'rule', name: 'Rule', frame: { x: 43.2, y: 370, width: 873.6, height: 0 }, colour: 'muted', thickness: 0.75 },
      { type: 'rule', id: 'upright', name: 'Upright', frame: { x: 480, y: 380, width: 0, height: 80 }, colour: 'accent2', thickness: 2 },
      textBox('none', [paragraph([run('↕', language)], language, { align: 'end' })], language, { frame: { x: 500, y: 380, width: 300, height: 40 } }),
    ],
    { background: 'surface' },
  );
}

function tableSlide(language: Language): SceneSlide {
  const words = WORDS[language];
  const cell = (text: string, header: boolean): Table['rows'][number][number] => ({
    paragraphs: [paragraph([run(text, language, { size: 16, weight: header ? 'bold' : 'regular' })], language)],
    ...(header ? { fill: 'surface' as const } : {}),
  });
  const rows = [words.columns.map((text) => cell(text, true)), ...words.rows.map((row) => row.map((text) => cell(text, false)))];
  const table: Table = {
    type: 'table',
    id: 'table',
    name: words.table,
    description: `${words.table} "& <3>"`,
    frame: { x: 43.2, y: 140, width: 873.6, height: 160 },
    direction: directionOf(language),
    columns: [180, 493.6, 200],
    rowHeights: [40, 40, 40, 40],
    insets: { horizontal: 8, vertical: 5 },
    rows,
    rowHeads: false,
    rules: { header: { colour: 'accent1', thickness: 1.5 }, rows: { colour: 'muted', thickness: 0.5 } },
  };
  const body = textBox('body', [paragraph([run(words.bullets[1], language)], language)], language, {
    frame: mirrored({ x: 43.2, y: 330, width: 500, height: 60 }, language),
  });
  return slide('table', language, 'titleOnly', [heading(words.finding, language), table, body, ...foot(4, language)], {
    notes: [{ text: words.notes[0], strong: false, bullet: false }],
  });
}

/** Ellipses, free forms, lines in every direction, a label with a ground; some of them in a group. */
export function drawnScene(language: Language): Scene {
  const words = WORDS[language];
  const base = scene(language);
  const line = (id: string, from: Point, to: Point, stroke: Partial<Stroke> = {}): Path =>
    path(id, [[from, to]], false, { stroke: { colour: 'accent3', thickness: 3, dash: 'solid', arrow: true, ...stroke } });
  const [west, north, east, south] = [{ x: 500, y: 300 }, { x: 600, y: 200 }, { x: 700, y: 300 }, { x: 600, y: 400 }];
  const island = [{ x: 150, y: 200 }, { x: 350, y: 180 }, { x: 300, y: 380 }, { x: 160, y: 330 }];
  const lake = [{ x: 200, y: 230 }, { x: 260, y: 230 }, { x: 230, y: 290 }];
  const items: readonly Exclude<Primitive, Group>[] = [
    path('island', [island, lake], true, { fill: { colour: 'accent1', opacity: 0.2 }, stroke: { colour: 'muted', thickness: 0.5, dash: 'solid', arrow: false } }),
    { type: 'ellipse', id: 'dot', name: words.columns[0], frame: { x: 290, y: 250, width: 10, height: 10 }, fill: { colour: 'ink', opacity: 1 } },
    textBox('none', [paragraph([run(words.nested, language, { size: 14 })], language)], language, {
      id: 'label',
      name: words.columns[1],
      frame: { x: 180, y: 300, width: 160, height: 24 },
      fill: { colour: 'paper', opacity: 0.75 },
    }),
  ];
  return {
    ...base,
    sections: [],
    slides: [
      slide('drawn', language, 'titleOnly', [
        heading(words.finding, language),
        { type: 'group', id: 'map', name: words.columns[2], description: `${words.table} "& <3>"`, frame: { x: 150, y: 180, width: 200, height: 200 }, items },
        { type: 'ellipse', id: 'ring', name: 'Ring', description: words.quote, frame: { x: 560, y: 260, width: 80, height: 80 }, stroke: { colour: 'accent2', thickness: 2, dash: 'dash', arrow: false } },
        line('eastward', west, east),
        line('northward', south, north, { dash: 'dot' }),
        line('to the north-west', east, north),
        line('to the south-west', north, west, { dash: 'dash', arrow: false }),
        path('route', [[west, south, { x: 720, y: 380 }]], false, { description: words.rows[0][1], stroke: { colour: 'accent4', thickness: 3, dash: 'dash', arrow: true } }),
        path('level', [[{ x: 500, y: 430 }, { x: 600, y: 430 }, { x: 700, y: 430 }]], false, { stroke: { colour: 'ink', thickness: 1, dash: 'solid', arrow: false } }),
        path('nothing', [[west]], false),
        { type: 'group', id: 'empty', name: 'Empty', description: '', frame: { x: 0, y: 0, width: 0, height: 0 }, items: [] },
        ...foot(1, language),
      ]),
    ],
  };
}

const path = (id: string, outlines: Path['outlines'], closed: boolean, more: Partial<Path> = {}): Path => ({
  type: 'path',
  id,
  name: id,
  frame: boundsOf(outlines.flat()),
  outlines,
  closed,
  ...more,
});

/** Two boxes of one role, an empty box, a box of blanks: what must not become placeholders. */
function plainSlide(language: Language): SceneSlide {
  const words = WORDS[language];
  return slide('plain', language, 'content', [
    heading(words.finding, language),
    textBox('body', [paragraph([run(words.bullets[2], language)], language)], language),
    textBox('body', [paragraph([run(words.nested, language)], language)], language, { id: 'second', frame: { x: 43.2, y: 300, width: 300, height: 40 } }),
    textBox('footer', [paragraph([run(' ', language)], language)], language),
    textBox('none', [], language, { id: 'empty' }),
  ]);
}
