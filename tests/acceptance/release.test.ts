/** A release: nothing of what is left out stands anywhere in what is made, and all that is made says how far it may go. */
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Printer } from '../../electron/engine/host.ts';
import type { DocumentEdits } from '../../electron/contract/document.ts';
import type { ExportParts, NarrativePart } from '../../electron/contract/files.ts';
import { NARRATIVE_FORMATS } from '../../electron/contract/narrative.ts';
import { createWorkshop } from '../../electron/engine/workshop.ts';
import { type Language, LANGUAGES } from '../../electron/engine/units/language.ts';
import { everythingIn } from '../helpers/written-pdf.ts';
import { fullChoices, quietly, realHost, valueOf } from './full-decks.ts';

/** The bundled dataset, three of its records for few eyes only. */
function markedHost(handling = 'handling: { scheme: tlp, marking: TLP:GREEN, ceiling: TLP:RED }\n') {
  const host = realHost();
  return {
    ...host,
    readDataset: async (path: string) => {
      const folder = await host.readDataset(path);
      const marked = [...folder.files].map(([name, text]) => {
        const inside = ['rosatom-right', 'nuclear-path', 'fdi-share'].reduce((done, id) => done.replace(`- id: ${id}\n`, `- id: ${id}\n  marking: TLP:RED\n`), text);
        return [name, name === 'dataset.yaml' ? `${text}\n${handling}` : handling === '' ? text : inside] as const;
      });
      return { ...folder, files: new Map(marked) };
    },
  };
}

/** Words and ids of what is left out, wherever one might stand: texts, alternative texts, caches and sheets of charts, identities. */
const SECRET = /rosatom|روساتم|fdi-share|nuclear-path|a quarter|یک‌چهارم/iu;

/** Every part of a package, of packages in it too, as text. */
function partsOf(bytes: Uint8Array, name: string): Parts {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [[name, strFromU8(bytes)]];
  return Object.entries(unzipSync(bytes)).flatMap(([inner, part]) => [[`${name}/${inner}`, inner] as const, ...partsOf(part, `${name}/${inner}`)]);
}

function paperMill(): Printer & { readonly printed: string[] } {
  const printed: string[] = [];
  return {
    printed,
    async print(html) {
      printed.push(html);
      const document = await PDFDocument.create();
      for (let page = 0; page < Math.max(1, html.split('<section>').length - 1); page += 1) document.addPage().drawRectangle();
      return document.save();
    },
  };
}

/** What a briefing's file may say in its analyst's own words: on what is left out, and on nothing. */
const OWN = 'Sailing to Aktau';
const edits = (language: Language): DocumentEdits => ({
  file: 'a.bardar',
  lines: [5, 9, 14],
  edits: [
    { kind: 'notes', slide: 'sources', language, text: 'Rosatom stands first. [@tabnak-turan-2025, ¶14]{fact=rosatom-right}' },
    { kind: 'insert', slide: 'own-1', after: 'bottom-line', text: { [language]: '## Rosatom builds\n\n- It has a quarter of it. [@tabnak-turan-2025, ¶9]{fact=fdi-share}' } },
    { kind: 'notes', slide: 'bottom-line', language, text: OWN },
  ],
});

type Parts = readonly (readonly [name: string, text: string])[];

async function made(language: Language, release: string | undefined, narrative: boolean): Promise<Parts> {
  const printer = paperMill();
  const workshop = createWorkshop(markedHost(), printer);
  const parts: ExportParts = narrative
    ? { deck: {}, slides: { pages: 'notes', paper: 'a4' }, narrative: { formats: NARRATIVE_FORMATS, paper: 'a4', citations: 'chicago-notes' } }
    : { deck: {} };
  const length = narrative ? 'full' : 'short';
  const choices = { ...fullChoices(language, { release, length }), ...(narrative && { edits: edits(language) }) };
  const files = [...valueOf(await workshop.exportParts(choices, parts, quietly))];
  // What a handout has only where it is asked for: its annex apart, a second language beside it, the form of a letter; and what a window shows.
  const whole = { formats: ['docx', 'html'], paper: 'a4', citations: 'chicago-notes' } as const;
  const besides: readonly NarrativePart[] = [{ ...whole, annex: 'file', beside: language === 'fa' ? 'en' : 'fa' }, ...(language === 'fa' ? [{ ...whole, annex: 'appendix', form: 'letter' } as const] : [])];
  for (const part of narrative ? besides : []) files.push(...valueOf(await workshop.exportParts(choices, { narrative: part }, quietly)));
  const seen = narrative ? JSON.stringify(valueOf(await workshop.preview(choices, { fonts: 'window' }, quietly))) : '';
  return [
    ['preview', seen],
    ...files.flatMap(({ kind, extension, bytes }) => (kind === 'slides' ? [] : partsOf(bytes, `${kind}.${extension}`))),
    ...(await Promise.all(files.filter(({ kind }) => kind === 'slides').map(async ({ bytes }) => ['slides.pdf', await everythingIn(bytes)] as const))),
    ...printer.printed.map((html, index) => [`printed ${index}`, html] as const),
  ];
}

/** Slides and notes that do not say how far they may go. */
function unmarked(parts: Parts, label: string): readonly string[] {
  const slides = parts.filter(([name, text]) => /^deck\.pptx\/ppt\/(?:slides|notesSlides)\/[a-zA-Z]+\d+\.xml$/.test(name) && text.startsWith('<?xml'));
  expect(slides.length).toBeGreaterThan(8);
  return slides.filter(([, text]) => !text.includes(`>${label}<`)).map(([name]) => name);
}

it.each(LANGUAGES)('holds nothing of what is above the level in any part of any file, and says everywhere how far it may go, %s', async (language) => {
  const parts = await made(language, 'TLP:GREEN', true);
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.filter(([, text]) => SECRET.test(text)).map(([name]) => name)).toEqual([]);
  expect(parts.some(([, text]) => text.includes(OWN))).toBe(true);
  expect(unmarked(parts, 'TLP:GREEN')).toEqual([]);
  // Names of parts stand in the list too.
  const handouts = parts.filter(([name, text]) => !name.endsWith(text) && /^(?:narrative|annex)\.(?:html|md)$|document\.xml$|^slides|^printed/.test(name));
  expect(new Set(handouts.map(([name]) => name.replace(/ \d+$/, '')))).toEqual(new Set(['narrative.docx/word/document.xml', 'narrative.html', 'narrative.md', 'annex.docx/word/document.xml', 'annex.html', 'slides.pdf', 'printed']));
  expect(handouts.filter(([, text]) => !text.replace(/<[^>]*>/g, '').includes('TLP:GREEN')).map(([name]) => name)).toEqual([]);
}, 120_000);

it('marks what tells all with the highest mark of it, and the search would find what is left out', async () => {
  const parts = await made('en', undefined, false);
  expect(parts.some(([, text]) => SECRET.test(text))).toBe(true);
  expect(unmarked(parts, 'TLP:RED')).toEqual([]);
}, 120_000);

it('marks a briefing as high as what own words in it stand on', async () => {
  const of = async (text: string) => {
    const choices = { ...fullChoices('en', { themes: ['corridors'], length: 'short' }), edits: { file: 'a.bardar', lines: [5], edits: [{ kind: 'notes', slide: 'bottom-line', language: 'en', text }] } } as const;
    return valueOf(await createWorkshop(markedHost()).compose(choices, quietly)).deck.meta.handling;
  };
  expect([await of(OWN), await of('It has the right. [@tabnak-turan-2025, ¶14]{fact=rosatom-right}')]).toEqual(['TLP:GREEN', 'TLP:RED']);
}, 120_000);

describe('a level', () => {
  const problems = async (release: string, handling?: string) => (await createWorkshop(markedHost(handling)).compose(fullChoices('en', { release }), quietly)).problems.filter(({ code }) => code.startsWith('release.')).map(({ code, severity }) => `${severity} ${code}`);

  it('that leaves something out says how much', async () => {
    expect(await problems('TLP:GREEN')).toEqual(['info release.left-out', 'info release.message-gone']);
  });

  it('that the scheme does not have, that nothing is left at, or that a dataset without marks cannot have, is refused in words', async () => {
    expect(await problems('amber')).toEqual(['error release.level']);
    expect(await problems('TLP:CLEAR')).toEqual(['error release.nothing']);
    expect(await problems('TLP:GREEN', '')).toEqual(['error release.unmarked']);
  });
});
