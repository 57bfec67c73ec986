/** Titles of any length: a long one ends as a lead above its slide's text, and no slide holds only the end of one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { SceneSlide } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { textsOf } from '../../acceptance/texts-of.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook } from '../../helpers/look.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { deckOf, everyKind } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const SENTENCE: Readonly<Record<Language, string>> = {
  en: 'Arlan’s long and contested way to the open sea, which took four decades and three treaties, has changed the balance among its neighbours; this title goes on to say so in more words than anyone will read on one slide, ',
  fa: 'راه بلند و پرمناقشهٔ آرلان به دریای آزاد، که چهار دهه و سه پیمان به درازا کشید، توازن میان همهٔ همسایگانش را دگرگون کرد؛ این عنوان همچنان ادامه می‌یابد تا همین را با واژه‌هایی بیش از آنچه کسی می‌خواند بگوید، ',
};
const ofLength = (length: number) => (language: Language) => SENTENCE[language].repeat(Math.ceil(length / 200)).slice(0, length).trim();

const TITLES: readonly (readonly [string, (language: Language) => string])[] = [
  ...[90, 150, 200, 240, 300, 400, 1200].map((length) => [`of ${length} letters`, ofLength(length)] as const),
  ['of one word of 300 letters', () => 'Donaudampfschifffahrt'.repeat(14)],
  ['with an address that nothing breaks', (language) => `${SENTENCE[language].slice(0, 60)} https://observer.example/${'archive'.repeat(30)}`],
  ['without a sign that ends a clause', (language) => SENTENCE[language].replaceAll(/[,;:،؛]/gu, '').repeat(2)],
];

const squeezed = (text: string): string => text.replaceAll(/[\s…\u200E\u200F]/gu, '');
const saidOn = ({ items }: SceneSlide): string => textsOf(items.filter((item) => item.type !== 'text' || (!['footer', 'slideNumber'].includes(item.role) && item.id !== 'section-number' && item.id !== 'tracker'))).join('');

describe.each((['en', 'fa'] as const).flatMap((language) => everySetup.map((setup, size) => [language, setup, size] as const)))('%s', (language, setup, size) => {
  it.each(TITLES)('a title %s stands whole, and on no slide alone', async (name, titleIn) => {
    const title = titleIn(language);
    const kinds = everyKind(title, () => (language === 'en' ? 'What the slide says of it, in a sentence.' : 'آنچه اسلاید دربارهٔ آن می‌گوید، در یک جمله.'));
    // Each kind has each title in either language in one size or another, and each length in every size.
    const turn = TITLES.findIndex(([each]) => each === name) + size;
    const deck = deckOf(language, kinds.filter((_, index) => (index + turn) % everySetup.length === 0));
    const { scene } = await layoutDeck(deck, { look: lightLook, setup, typeface, atlas: realAtlas });
    expect(sceneFaults(scene)).toEqual([]);
    for (const [index, { kind, id }] of deck.slides.entries()) {
      const pages = scene.slides.filter(({ source }) => source === index);
      const all = squeezed(pages.map(saidOn).join('')).replaceAll(/\([\d۰-۹]+(?:of|از)[\d۰-۹]+\)/gu, '');
      // A sign before the cut gives way to the ellipsis.
      for (const part of title.split(/[\s,،;؛:]+/u)) expect(all, `${kind}: ${part}`).toContain(squeezed(part));
      // The first page of an opening is made for its title.
      for (const page of ['title', 'section'].includes(kind) ? pages.slice(1) : pages) {
        const own = page.items.flatMap((item) => (item.type === 'text' && item.role !== 'title' && !['footer', 'slideNumber', 'lead'].includes(item.role) && item.id !== 'lead' && item.id !== 'tracker' ? textsOf([item]) : item.type === 'text' ? [] : ['drawn']));
        const letters = own.join('').length;
        expect(pages.length === 1 || own.includes('drawn') || letters > 40, `${id}: ${own.join('')}`).toBe(true);
      }
    }
  }, 60_000);
});

it('lays out tables whose heads are as high as a page', async () => {
  const text = 'این متن را که کمی بلند است در نشانی https://example.org/2024/a-long-way/to/the/harbour-and-back/again/ ببینید و بخوانید';
  for (const setup of everySetup) {
    const { scene } = await layoutDeck(deckOf('fa', everyKind('عنوان', () => text)), { look: lightLook, setup, typeface, atlas: realAtlas });
    expect(scene.slides.length).toBeGreaterThan(10);
  }
});

describe('the cut', () => {
  const titleOf = async (title: string) => {
    const { scene } = await layoutDeck(deckOf('en', everyKind(title, () => 'Text.')), { look: lightLook, setup: everySetup[0] as (typeof everySetup)[0], typeface, atlas: realAtlas });
    const slide = scene.slides.find(({ id }) => id.startsWith('bullets'));
    const box = (id: string) => textsOf(slide?.items.filter((item) => item.id === id) ?? []).join('');
    return [box('title'), box('lead')];
  };

  it('is where a clause ends', async () => {
    const [head, tail] = await titleOf(ofLength(280)('en'));
    expect(head).toMatch(/among its neighbours…$/u);
    expect(tail).toMatch(/^this title goes on/u);
  });

  it('is between words where no clause ends', async () => {
    const [head, tail] = await titleOf('word '.repeat(60).trim());
    expect(head).toMatch(/ word…$/u);
    expect(tail).toMatch(/^word /u);
  });
});
