/** Two languages that no code knows go through dataset, packs, deck and handouts: what the program says comes from the data of a language alone. */
import { describe, expect, it, test } from 'vitest';
import type { Host, TextFolder } from '../../electron/engine/host.ts';
import { languageTag } from '../../electron/engine/language/languages.ts';
import { type Language, LANGUAGES } from '../../electron/engine/units/language.ts';
import { createWorkshop } from '../../electron/engine/workshop.ts';
import { fullChoices, quietly, realHost, valueOf } from '../acceptance/full-decks.ts';
import { sceneFaults } from '../helpers/scene-faults.ts';
import { inAllLanguages, unworded } from './words.ts';

const OTHERS = LANGUAGES.filter((language) => !['fa', 'en'].includes(language));

const isData = (name: string): boolean => /\.(?:ya?ml|json)$/.test(name);
const worded = (folder: TextFolder): TextFolder => ({ ...folder, files: new Map([...folder.files].map(([name, text]) => [name, isData(name) ? inAllLanguages(text) : text])) });

/** The project's own content with every text in the other languages too. */
function host(): Host {
  const real = realHost();
  return {
    ...real,
    readFolder: async (path) => worded(await real.readFolder(path)),
    readDataset: async (path) => worded(await real.readDataset(path)),
    readBrands: async () => ({ builtIn: worded((await real.readBrands()).builtIn) }),
    readCitations: async () => {
      const citations = worded(await real.readCitations());
      const [english = '', persian = ''] = ['en-US', 'fa-IR'].map((tag) => citations.files.get(`locales-${tag}.xml`));
      const locales = OTHERS.map((language) => [`locales-${languageTag(language)}.xml`, language === 'qaa' as Language ? english : persian] as const);
      return { ...citations, files: new Map([...citations.files, ...locales]) };
    },
  };
}

const workshop = createWorkshop(host());

test('there are languages besides those of the program', () => {
  expect(OTHERS).toEqual(['qaa', 'qab']);
});

describe.each(OTHERS)('a briefing in %s', (language) => {
  const choices = fullChoices(language);

  it('is laid out without a fault', async () => {
    const { value, problems } = await workshop.compose(choices, quietly);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { scene } = value ?? expect.fail('no scene');
    expect(scene.meta.language).toBe(language);
    expect(scene.slides.length).toBeGreaterThan(30);
    expect(sceneFaults(scene)).toEqual([]);
  });

  it('says nothing in another language but what stands in no language', async () => {
    const { scene } = valueOf(await workshop.compose(choices, quietly));
    const folder = await realHost().readDataset(choices.dataset);
    const known = new Set([...folder.files].filter(([name]) => isData(name)).flatMap(([, text]) => unworded(text).match(WORD) ?? []));
    const said = [...new Set(texts([scene.slides, scene.sections]).flatMap((text) => text.match(WORD) ?? []))];
    expect(said.filter((word) => FOREIGN[language]?.test(word) === true && !known.has(word))).toEqual([]);
  });

  it('is exported with its handouts', async () => {
    const narrative = { formats: ['docx', 'html', 'md'], paper: 'a4', citations: 'apa', annex: 'appendix' } as const;
    const files = valueOf(await workshop.exportParts(choices, { deck: { embedFonts: false }, narrative }, quietly));
    expect(files.map(({ bytes }) => bytes.length > 10_000)).toEqual(files.map(() => true));
  });
});

const WORD = /[\p{L}\p{M}\u200C]{3,}/gu;
/** Words that were not put into the language. */
const FOREIGN: Readonly<Record<string, RegExp>> = { qaa: /[aeiou]/i, qab: /[یک]/ };

/** What a country of a map is called in lists of shapes, of which the atlas has no other names. */
const isCountry = (value: object): boolean => 'id' in value && /^(?:country-|cover-land)/.test(String(value.id));

/** Everything that slides say, names of shapes too. */
function texts(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return ['text', 'name', 'title', 'description', 'alt'].includes(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => texts(each, field));
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !isCountry(value) ? Object.entries(value).flatMap(([name, inner]) => texts(inner, name)) : [];
}
