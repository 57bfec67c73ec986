import { describe, expect, it } from 'vitest';
import { paintSvg } from '../../../../electron/engine/paint/svg/paint.ts';
import { barFrames } from '../../../../electron/engine/scene/chart.ts';
import { chartOn, chartScene } from '../charts.ts';

const scenes = { en: await chartScene('en'), fa: await chartScene('fa') };

function draw(id: string, language: 'en' | 'fa' = 'en'): string {
  const scene = scenes[language];
  const slide = scene.slides.find((each) => each.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  return paintSvg(slide, scene);
}

const hundredth = (value = NaN) => Math.round(value * 100) / 100;
const count = (svg: string, part: RegExp) => svg.match(part)?.length ?? 0;

describe('paintSvg draws a chart', () => {
  it('with a bar for each value, the point of the chart strong and the rest pale', () => {
    const svg = draw('bar');
    const [first] = barFrames(chartOn(scenes.en, 'bar'))[0] ?? [];
    const { accent1, muted } = scenes.en.look.palette;
    expect(svg).toContain(`<rect x="${hundredth(first?.x)}" y="${hundredth(first?.y)}" width="${hundredth(first?.width)}" height="${hundredth(first?.height)}" fill="#${accent1}"/>`);
    expect(count(svg, new RegExp(`<rect [^>]*fill="#${muted}" fill-opacity="0.45"/>`, 'g'))).toBe(2);
  });

  it('with its texts on the baselines that PowerPoint sets by the typeface', () => {
    const label = chartOn(scenes.en, 'bar').series[0]?.points[0]?.label;
    if (!label) throw new Error('no label');
    const { frame, style } = label;
    expect(style.size).toBe(26);
    const baseline = frame.y + frame.height - (1100 / 2048) * style.size;
    expect(draw('bar')).toContain(`<text x="${hundredth(frame.x + frame.width / 2)}" y="${hundredth(baseline)}" text-anchor="middle" direction="ltr" font-size="${style.size}" font-weight="700"`);
    expect(draw('bar')).toContain('>nearly 30</text>');
  });

  it('in Persian from the right, every text in its direction', () => {
    const svg = draw('column', 'fa');
    expect(svg).toContain('>نزدیک به ۳۰</text>');
    expect(svg).not.toContain('direction="ltr"');
  });

  it('with lines that are whole between gaps and bridge them, each in its dash, and lines to read values off', () => {
    const svg = draw('line');
    expect(count(svg, /<polyline[^>]*stroke-width="2.5"/g)).toBe(4);
    expect(count(svg, /<polyline[^>]*stroke-width="1" stroke-dasharray="1 1"/g)).toBe(1);
    expect(svg).toContain('stroke-dasharray="7.5 2.5"');
    expect(svg).toContain('stroke-dasharray="2.5 2.5"');
    expect(count(svg, /stroke-opacity="0.35"/g)).toBe(chartOn(scenes.en, 'line').values.ticks?.labels.length ?? 0);
  });

  it('with a ring of a segment for each share, and no text in it', () => {
    const svg = draw('doughnut');
    const { x, y } = chartOn(scenes.en, 'doughnut').plot;
    expect(count(svg, /<path d="M[^"]*A150 150 [^"]*A75 75 /g)).toBe(4);
    expect(svg).toContain(`M${x + 150} ${hundredth(y)}A150 150 `);
  });

  it('with seams between series on one another', () => {
    expect(count(draw('stacked'), new RegExp(`<rect [^>]*stroke="#${scenes.en.look.palette.paper}" stroke-width="1.5"/>`, 'g'))).toBe(12);
  });
});
