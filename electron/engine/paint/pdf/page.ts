/** One page of a PDF while it is drawn: its operators, and what its stretches are to who hears them. */
import type { Drawn, Ink, Label, LineOfText, Mark, Part, Pen, Role, TextRun } from '../../drawing/model.ts';
import type { Box, LinkArea, LinkTarget, Tag, Tagged, TagType, WrittenPage } from '../../pdf/model.ts';
import type { Link, Picture } from '../../scene/model.ts';
import { storedPicture } from '../../scene/picture.ts';
import { withoutMarks } from '../../text/stretches/isolates.ts';
import type { Language } from '../../units/language.ts';
import { languageTag } from '../../language/languages.ts';
import type { Frame, Size } from '../../units/length.ts';
import { ellipse, fillColour, flipped, lineTo, matrix, moveTo, outline, paintOperator, pen as penOperators, rectangle } from './operators.ts';
import { paintLine, type TextTools } from './text.ts';

/** A tag while what is in it is still drawn. */
export type OpenTag = Omit<Tag, 'inside'> & { inside: (OpenTag | Tagged)[] };

export const openTag = (type: TagType, more: Partial<OpenTag> = {}): OpenTag => ({ ...more, type, inside: [] });

export interface PageTools extends TextTools {
  /** Of the document. */
  readonly language: Language;
  /** Where a link leads in this file; undefined where it cannot be followed. */
  readonly targetOf: (link: Link) => LinkTarget | undefined;
}

/** Where what is drawn stands on the page: larger by a factor, from a point on. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const AS_IT_IS: Placing = { x: 0, y: 0, scale: 1 };

export interface PageInWork {
  /** Draws marks and parts, and hangs the tags of these into a tag. */
  draw(drawn: readonly Drawn[], tag: OpenTag): void;
  /** Draws what is within a frame smaller or larger, and cuts off what stands over its edge. */
  within(frame: Frame, size: Size, work: () => void): void;
  written(): WrittenPage;
}

/** @param index of the page in its file */
export function beginPage(index: number, size: Size, tools: PageTools): PageInWork {
  const operators: string[] = [flipped(size.height)];
  const links: LinkArea[] = [];
  let marked = 0;
  let placing = AS_IT_IS;

  const boxOf = ({ x, y, width, height }: Frame): Box => {
    const [left, top] = [placing.x + x * placing.scale, placing.y + y * placing.scale];
    return [left, size.height - top - height * placing.scale, left + width * placing.scale, size.height - top];
  };
  /** A stretch of operators that belongs to a tag. */
  const mark = (type: TagType, content: readonly string[]): Tagged => {
    operators.push(`/${type} <</MCID ${marked}>> BDC`, ...content, 'EMC');
    return { page: index, marked: marked++ };
  };
  const artifact = (kind: string, content: readonly string[]): void => {
    if (content.length > 0) operators.push(`/Artifact ${kind}`, ...content, 'EMC');
  };
  const whole = (marks: readonly Mark[]): readonly string[] => marks.map((each) => markOperators(each, tools));

  /** Lines of one paragraph, or what else is told together: stretches of one language, and links. */
  const drawLines = (lines: readonly (LineOfText | Label)[], tag: OpenTag): void => {
    const runs = lines.flatMap(runsOf);
    const [first] = runs;
    if (first === undefined) return;
    if (runs.every((run) => !apart(run, first)) && first.link === undefined) {
      const content = lines.flatMap((line, at) => paintLine(line, tools, apart, isSpaced(line, at < lines.length - 1)).map((stretch) => stretch.operators));
      tag.inside.push(spoken(mark(tag.type, content), first, lines, textOf(lines)));
      return;
    }
    for (const [at, line] of lines.entries()) {
      const own = runsOf(line);
      const spaced = isSpaced(line, at < lines.length - 1);
      const stretches = paintLine(line, tools, apart, spaced).map(({ first: from, operators: content, area }) => {
        const run = own[from] as TextRun;
        const end = own.findIndex((other, nth) => nth > from && apart(other, own[nth - 1] as TextRun));
        const text = withoutMarks(own.slice(from, end === -1 ? own.length : end).map((each) => each.text).join('')) + (spaced && end === -1 ? ' ' : '');
        const to = run.link && tools.targetOf(run.link);
        const part = spoken(mark(to === undefined ? tag.type : 'Link', [content]), run, [line], text);
        if (to === undefined) return { from, part };
        links.push({ box: boxOf(area), to, text: text.trim() });
        return { from, part: { ...openTag('Link'), inside: [part, { page: index, link: links.length - 1 }] } };
      });
      // Drawn from the left, told in the order of the runs.
      tag.inside.push(...stretches.sort((a, b) => a.from - b.from).map(({ part }) => part));
    }
  };

  /** A stretch with its language where that is not the document's, and its words where they are drawn from their end. */
  const spoken = (content: Tagged, { language }: TextRun, [line]: readonly (LineOfText | Label)[], text: string): OpenTag | Tagged => {
    const foreign = language !== tools.language;
    const turned = line?.direction === 'rtl' || RIGHT_TO_LEFT.test(text);
    if (!foreign && !turned) return content;
    return { ...openTag('Span'), ...(foreign && { language: languageTag(language) }), ...(turned && { actual: text }), inside: [content] };
  };

  const drawPart = ({ role, inside }: Part, tag: OpenTag): void => {
    switch (role.is) {
      case 'decoration':
        artifact('BMC', whole(marksIn(inside)));
        return;
      case 'pagination':
        artifact('<</Type /Pagination>> BDC', whole(marksIn(inside)));
        return;
      case 'figure': {
        if (inside.length === 0) return;
        const figure = openTag('Figure', { alternative: role.description, box: boxOf(role.frame) });
        drawMarks(marksIn(inside), figure);
        tag.inside.push(figure);
        return;
      }
      default: {
        const own = openTag(...tagOf(role));
        draw(inside, own);
        if (own.inside.length > 0) tag.inside.push(own);
      }
    }
  };
  const drawMarks = (marks: readonly Mark[], tag: OpenTag): void => {
    for (let at = 0; at < marks.length; ) {
      const texts = textsFrom(marks, at);
      const linked = texts.some((text) => runsOf(text).some(({ link }) => link !== undefined));
      if (tag.type !== 'Figure' || linked) {
        if (texts.length > 0) {
          drawLines(texts, tag);
          at += texts.length;
          continue;
        }
      }
      let end = at;
      while (end < marks.length && !(textsFrom(marks, end).some((text) => tag.type !== 'Figure' || runsOf(text).some(({ link }) => link !== undefined)))) end += 1;
      tag.inside.push(mark(tag.type, whole(marks.slice(at, end))));
      at = end;
    }
  };
  const draw = (drawn: readonly Drawn[], tag: OpenTag): void => {
    for (let at = 0; at < drawn.length; ) {
      const each = drawn[at] as Drawn;
      if (each.type === 'part') {
        drawPart(each, tag);
        at += 1;
        continue;
      }
      const marks: Mark[] = [];
      for (let next = drawn[at]; next !== undefined && next.type !== 'part'; next = drawn[++at]) marks.push(next);
      drawMarks(marks, tag);
    }
  };

  return {
    draw,
    within({ x, y, width, height }, inner, work) {
      const scale = width / inner.width;
      operators.push('q', `${rectangle({ x, y, width, height })} W n`, matrix(scale, 0, 0, scale, x, y));
      placing = { x, y, scale };
      work();
      placing = AS_IT_IS;
      operators.push('Q');
    },
    written: () => ({ size, operators: operators.join('\n'), marked, links }),
  };
}

function tagOf(role: Exclude<Role, { is: 'decoration' | 'pagination' | 'figure' }>): readonly [TagType, Partial<OpenTag>] {
  switch (role.is) {
    case 'heading':
      return [role.level === 1 ? 'H1' : 'H2', {}];
    case 'paragraph':
      return ['P', {}];
    case 'list':
      return ['L', { numbering: role.numbered ? 'Decimal' : 'Disc' }];
    case 'item':
      return ['LI', {}];
    case 'bullet':
      return ['Lbl', {}];
    case 'body':
      return ['LBody', {}];
    case 'table':
      return ['Table', { summary: role.description }];
    case 'row':
      return ['TR', {}];
    case 'head':
      return ['TH', { scope: role.of === 'column' ? 'Column' : 'Row' }];
    case 'cell':
      return ['TD', {}];
  }
}

const marksIn = (drawn: readonly Drawn[]): readonly Mark[] => drawn.flatMap((each) => (each.type === 'part' ? marksIn(each.inside) : [each]));

const runsOf = (line: LineOfText | Label): readonly TextRun[] => (line.type === 'text' ? line.runs : [line.run]);

const isText = (mark: Mark | undefined): mark is LineOfText | Label => mark?.type === 'text' || mark?.type === 'label';

/** The texts that stand next to each other from an index on. */
function textsFrom(marks: readonly Mark[], from: number): readonly (LineOfText | Label)[] {
  const texts: (LineOfText | Label)[] = [];
  for (let at = from; isText(marks[at]); at += 1) texts.push(marks[at] as LineOfText | Label);
  return texts;
}

/** Whether a run is told apart from the one before it. */
const apart = (run: TextRun, before: TextRun): boolean => run.language !== before.language || leadsTo(run) !== leadsTo(before);

const leadsTo = ({ link }: TextRun): string => (link === undefined ? '' : link.kind === 'web' ? `web ${link.href}` : `slide ${link.slide}`);

const isSpaced = (line: LineOfText | Label, goesOn: boolean): boolean => goesOn && line.type === 'text' && line.spaced === true;

const textOf = (lines: readonly (LineOfText | Label)[]): string =>
  lines.map((line, at) => withoutMarks(runsOf(line).map(({ text }) => text).join('')) + (isSpaced(line, at < lines.length - 1) ? ' ' : '')).join('');

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

function markOperators(mark: Mark, tools: PageTools): string {
  switch (mark.type) {
    case 'rect':
      return painted(rectangle(mark.frame), mark.fill, mark.pen, false, tools);
    case 'ellipse':
      return painted(ellipse(mark.frame), mark.fill, mark.pen, false, tools);
    case 'line':
      return painted(`${moveTo(mark.from)} ${lineTo(mark.to)}`, undefined, mark.pen, false, tools);
    case 'polyline':
      return painted(outline([...mark.points.map((to, at) => ({ by: at === 0 ? 'move' : 'line', to }) as const), ...(mark.closed ? [{ by: 'close' } as const] : [])]), mark.fill, mark.pen, false, tools);
    case 'path':
      return painted(outline(mark.steps), mark.fill, mark.pen, mark.holes === true, tools);
    case 'text':
    case 'label':
      return paintLine(mark, tools, () => false, false).map(({ operators }) => operators).join('\n');
    case 'picture':
      return picture(mark.picture, tools);
  }
}

/** A path with its paint; what is set for it holds for it alone where it is anything unusual. */
function painted(path: string, fill: Ink | undefined, pen: Pen | undefined, holes: boolean, { supplies }: TextTools): string {
  const opacities = { fill: fill?.opacity ?? 1, line: pen?.opacity ?? 1 };
  const translucent = opacities.fill < 1 || opacities.line < 1;
  const body = [...(fill ? [fillColour(fill)] : []), ...(pen ? [penOperators(pen)] : []), path, paintOperator(fill !== undefined, pen !== undefined, holes)].join('\n');
  if (!translucent && pen === undefined) return body;
  return `q${translucent ? ` /${supplies.opacity(opacities)} gs` : ''}\n${body}\nQ`;
}

/** A picture turned, mirrored and cut as `storedPicture` says, its unit square standing on its head since y grows downwards. */
function picture(shown: Picture, { supplies }: TextTools): string {
  const { frame, crop } = storedPicture(shown);
  const { quarters, mirrored } = shown.media.turn;
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const [cos, sin] = ([[1, 0], [0, 1], [-1, 0], [0, -1]] as const)[quarters];
  const [width, height] = [frame.width / (1 - crop.left - crop.right), frame.height / (1 - crop.top - crop.bottom)];
  const [left, top] = [frame.x - crop.left * width, frame.y - crop.top * height];
  return [
    'q',
    ...(quarters === 0 ? [] : [matrix(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)]),
    ...(mirrored ? [matrix(-1, 0, 0, 1, 2 * x, 0)] : []),
    `${rectangle(frame)} W n`,
    matrix(width, 0, 0, -height, left, top + height),
    `/${supplies.picture(shown.media)} Do`,
    'Q',
  ].join('\n');
}
