/** Another theme in PowerPoint recolours the whole deck and sets it anew: every part of a full deck names colours and faces by reference. */
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { realLook } from '../helpers/look.ts';
import { fullChoices, realWorkshop, valueOf } from './full-decks.ts';
import { type Package, elements, readPackage } from './package-reader.ts';
import { exportDeck } from '../helpers/export-deck.ts';

/** DrawingML's ways to give a colour outright (ECMA-376 part 1, §20.1.2.3). */
const OUTRIGHT = ['a:srgbClr', 'a:scrgbClr', 'a:hslClr', 'a:prstClr', 'a:sysClr'];
/** A place of the theme's font scheme: heading or body, by kind of script; `a:ea` may be named empty. */
const BY_REFERENCE = /^(?:\+m[jn]-(?:lt|ea|cs))?$/;
/** What a slide is made of; the theme itself holds the colours and faces. */
const PAINTED = /^ppt\/(?:slides|slideLayouts|slideMasters|charts|notesSlides)\/[^/]+\.xml$|^ppt\/(?:presentation|tableStyles)\.xml$/;

describe.each(LANGUAGES.flatMap((language) => ['light', 'dark'].map((look) => [language, look] as const)))('a full deck (%s, %s)', (language, look) => {
  let read: Package;
  let painted: Package['documents'];

  beforeAll(async () => {
    read = readPackage(valueOf(await exportDeck(realWorkshop(), fullChoices(language, { look }))).bytes);
    painted = new Map([...read.documents].filter(([name]) => PAINTED.test(name)));
  }, 60_000);

  it('has slides, layouts, charts and tables to look at', () => {
    const names = [...painted.keys()].join('\n');
    for (const folder of ['slides/slide', 'slideLayouts/slideLayout', 'slideMasters/slideMaster', 'charts/chart', 'notesSlides/notesSlide']) expect(names).toContain(`ppt/${folder}1.xml`);
    expect([...painted.values()].some((document) => elements(document, 'a:tbl').length > 0)).toBe(true);
  });

  it('gives no colour outright', () => {
    const outright = [...painted].flatMap(([name, document]) =>
      OUTRIGHT.flatMap((tag) => elements(document, tag).map((each) => `${name}: ${tag} ${each.getAttribute('val')}`)),
    );
    expect(outright).toEqual([]);
  });

  it('names no face outright', () => {
    const faces = [...painted].flatMap(([name, document]) =>
      elements(document, '*').flatMap((each) => {
        const face = each.getAttribute('typeface');
        return face === null || BY_REFERENCE.test(face) ? [] : [`${name}: ${each.nodeName} ${face}`];
      }),
    );
    // The list of fonts to embed names them, and nothing else does.
    expect(faces.filter((face) => !face.startsWith('ppt/presentation.xml: p:font'))).toEqual([]);
  });

  it('holds the look’s colours in its themes alone', () => {
    const colours = Object.values(realLook(look).palette);
    const holding = [...read.entries].filter(([name]) => /\.(?:xml|rels)$/.test(name)).flatMap(([name, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      return colours.some((colour) => text.includes(`"${colour}"`)) ? [name] : [];
    });
    expect(holding.sort()).toEqual(['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml']);
  });

  it('reads from the deck’s side in charts too, in its language, whatever is added to them', () => {
    for (const [name, document] of painted) {
      if (!name.startsWith('ppt/charts/')) continue;
      expect(elements(document, 'c:lang').map((each) => each.getAttribute('val')), name).toEqual([language === 'fa' ? 'fa-IR' : 'en-US']);
      const all = Array.from(document.documentElement?.childNodes ?? []).filter(({ nodeName }) => nodeName === 'c:txPr');
      expect(all, name).toHaveLength(1);
      const paragraphs = elements(document, 'a:pPr').map((each) => each.getAttribute('rtl'));
      expect(paragraphs.length, name).toBeGreaterThan(0);
      expect(new Set(paragraphs), name).toEqual(new Set([language === 'fa' ? '1' : '0']));
      for (const look of elements(document, 'a:defRPr')) expect(elements(look, 'a:cs').map((each) => each.getAttribute('typeface')), name).toEqual(['+mn-cs']);
    }
  });
});
