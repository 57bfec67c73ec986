import { expect, it } from 'vitest';
import { paintPicture } from '../../../../electron/engine/paint/svg/picture.ts';
import { mediaOf } from '../../../helpers/pictures.ts';
import { pictureOf } from '../pptx/picture-scenes.ts';

const frame = { x: 100, y: 200, width: 80, height: 120 };

it('paints what the crop leaves of a picture into its frame', () => {
  const painted = paintPicture(pictureOf(mediaOf(400, 600), { frame, crop: { left: 0.25, top: 0, right: 0.25, bottom: 0.5 }, description: 'Cranes & "ships"' }));
  expect(painted).toContain('<svg x="100" y="200" width="80" height="120" viewBox="100 0 200 300" preserveAspectRatio="none"><image width="400" height="600"');
  expect(painted).toContain('<title>Cranes &amp; &quot;ships&quot;</title>');
  expect(painted).not.toContain('transform');
});

it('turns and mirrors a picture about the middle of its frame', () => {
  const painted = paintPicture(pictureOf(mediaOf(400, 600, 1, true), { frame }));
  // Stored it lies: 600 wide.
  expect(painted).toContain('<g role="img" transform="rotate(90 140 260) translate(280 0) scale(-1 1)">');
  expect(painted).toContain('<svg x="80" y="220" width="120" height="80" viewBox="0 0 600 400" preserveAspectRatio="none">');
});
