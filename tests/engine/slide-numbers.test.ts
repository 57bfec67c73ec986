/** Every problem of a deck names its slide as it is shown, whichever stage found it, over slides that take several pages. */
import { describe, expect, it } from 'vitest';
import { handWritten } from '../../electron/engine/markdown/markdown.ts';
import { createMarkdownReader } from '../../electron/engine/markdown/syntax/read.ts';
import { compose } from '../../electron/engine/compose.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { lightLook, wideSetup } from '../helpers/look.ts';
import { fontFiles, realTypeface } from '../helpers/typeface.ts';
import { loadValid } from './dataset/fixture.ts';
import { FRONT } from './deck/support.ts';

const dataset = loadValid();
const source = dataset.sources[0]?.id ?? expect.fail('no source');
const cite = `[@${source}, ¶1]`;
/** Slides 2 to 4 or more: as many pages as its list needs. */
const LONG = `## Long\n\n${Array.from({ length: 40 }, (_, at) => `- Point ${at} of the list ${cite}`).join('\n')}\n\n`;

async function composed(body: string) {
  const materials = {
    dataset,
    fill: Object.assign(() => ({ markdown: handWritten('deck.md', FRONT + body), problems: [] }), { file: 'deck.md.hbs', pack: { id: 'x', version: '' } }),
    fillHandout: undefined,
    pack: { id: 'plain', heeds: [] },
    readHandout: createMarkdownReader(),
    look: lightLook,
    pageLooks: () => expect.fail('nothing on paper here'),
    setup: wideSetup,
    fonts: fontFiles(),
    typeface: await realTypeface(),
    atlas: realAtlas,
    rasteriser: () => expect.fail('nothing drawn here'),
    printer: { print: () => expect.fail('nothing printed here') },
    version: '0.1.0',
    citations: { path: '', files: new Map<string, string>() },
    shelf: { folders: [], read: () => expect.fail('no picture here'), readFlag: () => expect.fail('no flag here') },
  };
  const choices = { dataset: '/', themes: [], language: 'en', template: 'x', length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' } as const;
  return compose(materials, choices, () => undefined);
}

/** The problems of a deck in which `bad` stands behind the long slide, each as code and slide; and the number of the slide behind it. */
async function found(bad: string): Promise<{ readonly problems: readonly string[]; readonly behind: number }> {
  const { value } = await composed(`${LONG}## Behind\n\n- Fine ${cite}\n`);
  const { problems } = await composed(`${LONG}${bad}`);
  return { problems: problems.map(({ code, where }) => `${code} ${where.slide ?? ''}`), behind: value?.scene.slides.length ?? expect.fail('no deck') };
}

describe('a problem behind a slide of several pages names the slide that is shown', () => {
  it.each([
    ['a sentence without a source', '## Bad\n\n- Nobody vouches.\n', 'deck.unsourced'],
    ['a citation without a place, in the notes', `## Bad\n\n- Fine ${cite}\n\n::: notes\nSaid [@${source}]\n:::\n`, 'deck.no-locator'],
    ['a second slide of one title', `## Long\n\n- Fine ${cite}\n`, 'layout.title-repeated'],
    ['a sign that no typeface draws', `## Bad\n\n- 漢 ${cite}\n`, 'layout.missing-signs'],
    ['a slide that became text', `## Bad {.balance}\n\nCentre\n\n${Array.from({ length: 20 }, (_, at) => `- **Power ${at}** words ${cite}`).join('\n')}\n`, 'layout.told-as-text'],
    ['a foot without room for its sources', `## Bad\n\n- Fine [${Array.from({ length: 120 }, (_, at) => `@${source}, ¶${at * 3 + 1}`).join('; ')}]\n`, 'layout.sources-shortened'],
    ['a picture that is not there', `## Bad {.picture}\n\n![A port](media/port.jpg)\n\nA caption ${cite}\n`, 'media.missing'],
  ])('%s', async (_, bad, code) => {
    const { problems, behind } = await found(bad);
    expect(behind).toBeGreaterThan(3);
    expect(problems).toContain(`${code} ${behind}`);
  });

  it('on the title slide, on the long slide, and on a section', async () => {
    const { problems } = await composed(`${LONG.replace(`Point 39 of the list ${cite}`, 'Nobody vouches')}# A section\n\nNor for this.\n`);
    const slides = problems.filter(({ code }) => code === 'deck.unsourced').map(({ where }) => where.slide);
    const { value } = await composed(LONG);
    expect(slides).toEqual([2, (value?.scene.slides.length ?? 0) + 1]);
  });

  it('but none where there are no slides to count', async () => {
    const { value, problems } = await composed(`${LONG}## Bad {.bulets}\n\n- Fine ${cite}\n`);
    expect(value).toBeUndefined();
    expect(problems.map(({ where }) => where.slide)).toEqual([undefined]);
  });
});
