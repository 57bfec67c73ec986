/** Scenes and markup as text that a review can read. */
import type { Paragraph, PlaceholderRole, Primitive, SceneSlide, TextBox } from '../../electron/engine/scene/model.ts';

/** What is read as one: a run, what stands at a paragraph, shape or cell, and how it is drawn. */
const IN_ONE_LINE = /<(a:r|a:fld|a:pPr|a:endParaRPr|a:bodyPr|a:tcPr|a:lstStyle|a:path|a:ln|a:gridCol|p:nv\w+Pr|p:spPr|p:xfrm|text)[ >](?:(?!<\1[ >]).)*?<\/\1>/gs;

/** Markup a tag a line, or what is read as one; pptxgenjs ends some of its lines as Windows does, git does not keep them so. */
export const lines = (xml: string): string =>
  xml.replaceAll('\r\n', '\n').replaceAll('><', '>\n<').replace(IN_ONE_LINE, (element) => element.replaceAll('>\n<', '><'));

const round = (value: number) => Math.round(value * 10) / 10;

const paragraphText = (paragraph: Paragraph) =>
  paragraph.lines.map((line) => line.runs.map((run) => run.text).join('')).join(' ⏎ ');

/** One line a primitive: what it is, where it stands, what it says line by line. */
function outline(item: Primitive): string {
  const { x, y, width, height } = item.frame;
  const head = `  ${item.type} ${item.id} [${[x, y, width, height].map(round).join(' ')}]`;
  switch (item.type) {
    case 'text':
      return [head + ` ${item.role}`, ...item.paragraphs.map((each) => `    ${each.runs[0]?.size ?? ''}pt ${paragraphText(each)}`)].join('\n');
    case 'table':
      return [head, ...item.rows.map((row) => `    ${row.map((cell) => cell.paragraphs.map(paragraphText).join(' ')).join(' | ')}`)].join('\n');
    case 'group':
      return [head + ` ${item.description}`, ...item.items.map((inner) => `  ${outline(inner)}`)].join('\n');
    case 'chart':
      return [head + ` ${item.form}`, ...item.categories.labels.map((label, index) => `    ${label?.lines.join(' ⏎ ') ?? '-'}: ${item.series.map(({ points }) => points[index]?.label?.lines.join(' ⏎ ') ?? '').join(' | ')}`)].join('\n');
    case 'picture':
      return `${head} ${item.description}`;
    case 'rect':
    case 'rule':
    case 'ellipse':
    case 'path':
      return head;
  }
}

/** A page: its layout and ground, then its primitives. */
export const sceneText = (slide: SceneSlide): string =>
  [`${slide.id} (${slide.layout}, ${slide.background})`, ...slide.items.map(outline)].join('\n');

/** The text boxes in a role. */
export const boxesOf = (items: readonly Primitive[], role: PlaceholderRole): readonly TextBox[] =>
  items.filter((item) => item.type === 'text').filter((item) => item.role === role);
