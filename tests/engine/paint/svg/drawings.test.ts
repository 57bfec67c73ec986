import { describe, expect, it } from 'vitest';
import { paintSvg } from '../../../../electron/engine/paint/svg/paint.ts';
import { PALETTE, drawnScene } from '../pptx/scenes.ts';

const scene = drawnScene('en');
const [slide] = scene.slides;
if (!slide) throw new Error('no slide');
const svg = paintSvg(slide, scene);

describe('paintSvg draws', () => {
  it('a closed form with its hole, as strong as it is to be', () => {
    expect(svg).toContain(
      `<path d="M150 200L350 180L300 380L160 330ZM200 230L260 230L230 290Z" fill-rule="evenodd" fill="#${PALETTE.accent1}" fill-opacity="0.2" stroke="#${PALETTE.muted}" stroke-width="0.5" stroke-linejoin="round"/>`,
    );
  });

  it('an ellipse in its frame', () => {
    expect(svg).toContain(`<ellipse cx="600" cy="300" rx="40" ry="40" fill="none" stroke="#${PALETTE.accent2}" stroke-width="2" stroke-linejoin="round" stroke-dasharray="8 6"/>`);
  });

  it('a line with its head: the line ends at the head’s base, the head at the line’s end', () => {
    expect(svg).toContain('<path d="M500 300L691 300" fill="none"');
    expect(svg).toContain(`<path d="M700 300L691 304.5L691 295.5Z" fill="#${PALETTE.accent3}"/>`);
  });

  it('the ground of a text box below its text', () => {
    expect(svg).toContain(`<rect x="180" y="300" width="160" height="24" fill="#${PALETTE.paper}" fill-opacity="0.75"/><text`);
  });

  it('what is in a group together', () => {
    expect(svg).toMatch(/<g><path.*<ellipse.*<text.*<\/g>/s);
  });
});
