import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import { escapeXml } from '../../../../electron/engine/paint/svg/element.ts';
import { fontFaces } from '../../../../electron/engine/paint/svg/font-faces.ts';
import { paintSvg } from '../../../../electron/engine/paint/svg/paint.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../../helpers/look.ts';
import { fontFiles, realTypeface } from '../../../helpers/typeface.ts';
import { deckOf, everyKind } from '../../layout/decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const slides = async (language: Language, title: string, words: readonly string[]) => {
  const deck = deckOf(language, everyKind(title, (index) => words[index % words.length] ?? ''));
  const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
  return scene.slides.map((slide) => ({ slide, svg: paintSvg(slide, scene) }));
};

/** Runs of the drawn lines, tags taken out, entities resolved. */
const textOf = (svg: string) =>
  svg
    .replace(/<title>.*?<\/title>/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('paintSvg', () => {
  it('draws every word that the scene holds', async () => {
    for (const { slide, svg } of await slides('en', 'Title & <more>', ['one "two"', 'three <four>', '& five'])) {
      const drawn = textOf(svg).replace(/\s/g, '');
      for (const item of slide.items) {
        const paragraphs = item.type === 'text' ? item.paragraphs : item.type === 'table' ? item.rows.flat().flatMap((cell) => cell.paragraphs) : [];
        for (const run of paragraphs.flatMap((paragraph) => paragraph.runs)) expect(drawn).toContain(run.text.replace(/\s/g, ''));
      }
    }
  });

  it('sets Persian lines from the right edge of their box', async () => {
    const [, , , bullets] = await slides('fa', 'عنوان', ['متن فارسی']);
    expect(bullets?.svg).toContain('direction="rtl"');
    expect(bullets?.svg).not.toContain('direction="ltr"');
    const title = bullets?.slide.items.find((item) => item.id === 'title');
    const right = (title?.frame.x ?? 0) + (title?.frame.width ?? 0);
    expect(bullets?.svg).toContain(`<text x="${Math.round(right * 100) / 100}"`);
  });

  it('needs neither style attributes nor anything from outside', async () => {
    for (const { svg } of await slides('en', 'Title', ['word'])) {
      expect(svg).not.toMatch(/\sstyle=|<script|href=|url\(/);
    }
  });

  it('underlines links, and leads where it is told they can be followed', async () => {
    const deck = deckOf('en', everyKind('Title', () => 'word'));
    const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    const sources = scene.slides.at(-1);
    if (!sources) throw new Error('no slides');
    const inert = paintSvg(sources, scene);
    expect(inert).toContain('text-decoration="underline"');
    expect(inert).not.toContain('<a ');
    const alive = paintSvg(sources, scene, '', (link) => (link.kind === 'web' ? link.href : `#${link.slide}`));
    expect(alive).toContain('<a href="https://example.org/"><tspan');
    const agenda = scene.slides.find(({ id }) => id === 'agenda');
    expect(agenda && paintSvg(agenda, scene, '', (link) => (link.kind === 'slide' ? `#${link.slide}` : undefined))).toContain('<a href="#one">');
  });

  it('can carry the fonts with it', () => {
    const faces = fontFaces(fontFiles());
    const [, data] = /base64,([A-Za-z0-9+/=]+)\)/.exec(faces) ?? [];
    expect(Buffer.from(data ?? '', 'base64').equals(Buffer.from(fontFiles().regular))).toBe(true);
  });
});

it('escapeXml drops what XML forbids and keeps the rest', () => {
  expect(escapeXml('a\u0000b\u000Bc\uD800d&<>"\n🙂')).toBe('abcd&amp;&lt;&gt;&quot;\n🙂');
});
