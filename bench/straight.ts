/** The same slides written straight through pptxgenjs, as a program without a pipeline would write them. */
import PptxGenJS from 'pptxgenjs';
import type { Chart, Ellipse, Paragraph, Path, Scene, SceneSlide } from '../electron/engine/scene/model.ts';
import type { MarkForm } from '../electron/engine/units/chart-form.ts';
import { languageTag } from '../electron/engine/language/languages.ts';
import { toInches } from '../electron/engine/units/length.ts';

/** Writes a scene's texts, tables, shapes and notes with compression; the scene's own layout work is not counted. */
export async function writeStraight(scene: Scene): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'page', width: toInches(scene.page.width), height: toInches(scene.page.height) });
  deck.layout = 'page';
  for (const slide of scene.slides) writeSlide(deck, slide, scene);
  return (await deck.stream({ compression: true })) as Uint8Array;
}

function writeSlide(deck: PptxGenJS, slide: SceneSlide, scene: Scene): void {
  const target = deck.addSlide();
  const colour = (role: keyof Scene['look']['palette']) => scene.look.palette[role];
  for (const item of slide.items.flatMap((each) => (each.type === 'group' ? each.items : [each]))) {
    const place = {
      x: toInches(item.frame.x),
      y: toInches(item.frame.y),
      w: toInches(item.frame.width),
      h: toInches(item.frame.height),
    };
    const runs = (paragraphs: readonly Paragraph[]): PptxGenJS.TextProps[] =>
      paragraphs.flatMap((paragraph) =>
        paragraph.runs.map((run, index) => ({
          text: run.text,
          options: {
            fontFace: scene.look.fontFamily,
            fontSize: run.size,
            bold: run.weight === 'bold',
            color: colour(run.colour),
            lang: languageTag(run.language),
            lineSpacing: paragraph.lineHeight,
            rtlMode: paragraph.direction === 'rtl',
            align: paragraph.direction === 'rtl' ? 'right' : 'left',
            bullet: paragraph.bullet !== undefined,
            breakLine: index === paragraph.runs.length - 1,
          },
        })),
      );
    const look = ({ fill, stroke }: Ellipse | Path): PptxGenJS.ShapeProps => ({
      ...(fill && { fill: { color: colour(fill.colour), transparency: 100 - 100 * fill.opacity } }),
      ...(stroke && { line: { color: colour(stroke.colour), width: stroke.thickness } }),
    });
    switch (item.type) {
      case 'text':
        target.addText(runs(item.paragraphs), { ...place, margin: 0, valign: item.anchor });
        break;
      case 'rect':
        target.addShape('rect', { ...place, fill: { color: colour(item.fill) } });
        break;
      case 'rule':
        target.addShape('line', { ...place, line: { color: colour(item.colour), width: item.thickness } });
        break;
      case 'ellipse':
        target.addShape('ellipse', { ...place, ...look(item) });
        break;
      case 'path':
        target.addShape('custGeom' as PptxGenJS.SHAPE_NAME, { ...place, ...look(item), points: pathPoints(item) });
        break;
      case 'table':
        target.addTable(
          item.rows.map((row) => row.map((cell) => ({ text: runs(cell.paragraphs) as unknown as string }))),
          { ...place, colW: item.columns.map(toInches) },
        );
        break;
      case 'picture':
        target.addImage({ ...place, altText: item.description, data: `${item.media.type};base64,${Buffer.from(item.media.bytes).toString('base64')}` });
        break;
      case 'chart':
        target.addChart(CHART_TYPES[item.form], chartSeries(item), { ...place, altText: item.description, barDir: item.form === 'bar' ? 'bar' : 'col' });
        break;
    }
  }
  if (slide.notes.length > 0) target.addNotes(slide.notes.map((paragraph) => paragraph.text).join('\n'));
}

const CHART_TYPES: Readonly<Record<MarkForm, PptxGenJS.CHART_NAME>> = {
  bar: 'bar',
  column: 'bar',
  line: 'line',
  doughnut: 'doughnut',
};

const chartSeries = ({ series, categories }: Chart): { name: string; labels: string[]; values: number[] }[] =>
  series.map(({ name, points }) => ({ name, labels: [...categories.names], values: points.map(({ value }) => value ?? 0) }));

const pathPoints = ({ outlines, frame, closed }: Path): NonNullable<PptxGenJS.ShapeProps['points']> =>
  outlines.flatMap((outline) => [
    ...outline.map(({ x, y }, index) => ({ x: toInches(x - frame.x), y: toInches(y - frame.y), moveTo: index === 0 })),
    ...(closed ? [{ close: true as const }] : []),
  ]);
