import { describe, expect, test } from 'vitest';
import { zipParts } from '../../../../../electron/engine/paint/pptx/zip.ts';
import { validatePptx } from '../../../../../electron/engine/paint/pptx/validate/validate.ts';
import type { Picture, Scene } from '../../../../../electron/engine/scene/model.ts';
import type { Media } from '../../../../../electron/engine/units/media.ts';
import { jpeg, mediaOf, png } from '../../../../helpers/pictures.ts';
import { all, build, part, slide } from '../build.ts';
import { pictureOf, picturesScene } from '../picture-scenes.ts';
import { scene } from '../scenes.ts';

const photo: Media = { bytes: jpeg(), type: 'image/jpeg', stored: { width: 24, height: 16 }, turn: { mirrored: false, quarters: 0 } };

const sceneOf = (...pictures: readonly Picture[]): Scene => {
  const from = scene('en');
  return { ...from, slides: from.slides.map((each) => ({ ...each, items: [...each.items, ...pictures] })) };
};

describe('a picture', () => {
  test('is one part of the package, however many slides show it and whatever object holds its bytes', async () => {
    const { raw, finished } = await build(sceneOf(pictureOf(photo), pictureOf({ ...photo, bytes: jpeg() }), pictureOf(mediaOf(30, 20))));
    const mediaIn = (parts: typeof raw) => [...parts.keys()].filter((name) => name.startsWith('ppt/media/'));
    expect(mediaIn(raw).length).toBeGreaterThan(2);
    expect(mediaIn(finished)).toEqual(['ppt/media/image1.jpeg', 'ppt/media/image2.png']);
    expect(finished.get('ppt/media/image1.jpeg')).toEqual(jpeg());
    const [first] = all(slide(finished, 2), /<a:blip r:embed="(rId\d+)"/g);
    expect(part(finished, 'ppt/slides/_rels/slide2.xml.rels')).toMatch(new RegExp(`Id="${first}" [^>]*Target="../media/image1.jpeg"`));
    expect(part(finished, '[Content_Types].xml')).toContain('<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>');
    expect(validatePptx(finished)).toEqual([]);
  });

  test('says what it shows and nothing of the author’s disk', async () => {
    const { raw, finished } = await build(sceneOf(pictureOf(photo, { description: 'Cranes & "ships"' })));
    expect(slide(finished, 2)).toContain('descr="Cranes &amp; &quot;ships&quot;"');
    // pptxgenjs describes it by a name of its own.
    expect(slide(raw, 2)).not.toContain('Cranes');
  });

  test('is cut by shares of itself', async () => {
    const crop = { left: 0.1, top: 0, right: 0.2, bottom: 0.25 };
    const { finished } = await build(sceneOf(pictureOf(photo, { crop })));
    expect(slide(finished, 2)).toContain('<a:srcRect l="10000" r="20000" b="25000"/>');
    expect(slide((await build(sceneOf(pictureOf(photo)))).finished, 2)).not.toContain('srcRect');
  });

  test('that a camera held on its side stands upright, its frame turned about the middle', async () => {
    const frame = { x: 100, y: 200, width: 80, height: 120 };
    const crop = { left: 0, top: 0.1, right: 0, bottom: 0.3 };
    const turned: Media = { ...photo, turn: { mirrored: true, quarters: 1 } };
    const { finished } = await build(sceneOf(pictureOf(turned, { frame, crop })));
    expect(slide(finished, 2)).toContain('<a:xfrm rot="5400000" flipH="1"><a:off x="1016000" y="2794000"/><a:ext cx="1524000" cy="1016000"/>');
    // The top of the turned picture is the left of the stored one, which mirroring puts at its right.
    expect(slide(finished, 2)).toContain('<a:srcRect l="30000" r="10000"/>');
  });

  test('goes into the file as it is, and the same bytes come out', async () => {
    const make = async () => zipParts((await build(picturesScene('fa'))).finished);
    expect(await make()).toEqual(await make());
  });
});

describe('a package is refused', () => {
  const damaged = async (name: string, from: string, to: string) => {
    const { finished } = await build(sceneOf(pictureOf(photo, { crop: { left: 0.5, top: 0, right: 0.25, bottom: 0 } })));
    const before = part(finished, name);
    expect(before).toContain(from);
    return validatePptx(new Map([...finished, [name, before.replace(from, to)]])).map(({ code }) => code);
  };
  test('for a picture that says nothing', async () => {
    expect(await damaged('ppt/slides/slide2.xml', 'descr="What it shows"', 'descr=" "')).toEqual(['pptx.no-description']);
  });
  test('for a picture of which nothing is left', async () => {
    expect(await damaged('ppt/slides/slide2.xml', 'r="25000"', 'r="50000"')).toEqual(['pptx.crop']);
  });
  test('for a picture that is another', async () => {
    const { finished } = await build(sceneOf(pictureOf(photo)));
    const swapped = new Map([...finished, ['ppt/media/image1.jpeg', png(3, 3)] as const]);
    expect(validatePptx(swapped).map(({ code }) => code)).toEqual(['pptx.media-type']);
  });
  test('for a picture whose file is not there', async () => {
    const { finished } = await build(sceneOf(pictureOf(photo)));
    finished.delete('ppt/media/image1.jpeg');
    expect(new Set(validatePptx(finished).map(({ code }) => code))).toEqual(new Set(['pptx.dangling-relationship']));
  });
});
