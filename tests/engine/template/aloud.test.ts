/** Every pack of both bundled datasets, as a speaker reads it: something to say at each finding, nothing said twice, one line of evidence. */
import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { blockPassages } from '../../../electron/engine/markdown/passages.ts';
import { LANGUAGES, type Language } from '../../../electron/engine/units/language.ts';
import { text } from './reading.ts';
import { BUILT_IN, builtIn, deckOf, projectFolder } from './support.ts';

const DATASETS = ['kazakhstan', 'strait-fictional'] as const;
const HEADS = { fa: { say: 'بگویید', evidence: 'شواهد' }, en: { say: 'Say', evidence: 'Evidence' } } as const;

/** Slides of which nothing is said: questions are kept, sources are read. */
const silent = ({ backup, id }: DeckSlide): boolean => backup === true || id === 'distribution' || /-rest-/.test(id);

/** The paragraphs of the notes, by the heading that they stand under. */
function notesOf({ notes }: DeckSlide, language: Language): Record<keyof (typeof HEADS)['en'], string[]> {
  const parts = { say: [] as string[], evidence: [] as string[] };
  let part: keyof typeof parts | undefined;
  for (const block of notes) {
    const words = text(blockPassages([block]));
    const head = block.kind === 'paragraph' && block.passage.spans.every(({ strong }) => strong === true);
    if (head) part = words === HEADS[language].say ? 'say' : words === HEADS[language].evidence ? 'evidence' : undefined;
    else if (part !== undefined) parts[part].push(...(block.kind === 'list' ? [] : [words]));
  }
  return parts;
}

describe.each(DATASETS)('%s', (name) => {
  const { dataset } = loadDataset({ ...projectFolder(`data/${name}`), media: new Map([['media/langar.png', '1']]) });
  if (dataset === undefined) throw new Error(`data/${name} cannot be loaded`);

  describe.each(BUILT_IN)('%s', (id) => {
    it.each(LENGTHS.flatMap((length) => LANGUAGES.map((language) => [length, language] as const)))('can be read aloud, %s, %s', (length, language) => {
      const { briefing } = makeBriefing(dataset, { language, length, themes: [], calendar: 'gregorian' });
      if (briefing === undefined) throw new Error('no briefing');
      const { slides } = deckOf(builtIn(id), briefing).deck;
      const notes = slides.map((slide) => notesOf(slide, language));
      const said = notes.flatMap(({ say }) => say);
      expect(slides.filter((slide, index) => !silent(slide) && notes[index]?.say.length === 0).map((slide) => slide.id)).toEqual([]);
      expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([]);
      // The executive deck has the sources in full in the notes of its last slide.
      expect(notes.flatMap(({ evidence }, index) => (evidence.length > 1 ? [slides[index]?.id] : []))).toEqual([]);
    });

    it.each(LANGUAGES)('names in its titles what is judged, %s', (language) => {
      const { briefing } = makeBriefing(dataset, { language, length: 'full', themes: [], calendar: 'gregorian' });
      const slides = briefing === undefined ? [] : deckOf(builtIn(id), briefing).deck.slides.filter(({ id: slide }) => slide.startsWith('assessment'));
      const leads = dataset.judgements.flatMap(({ lead }) => lead?.[language] ?? []);
      expect(leads.length).toBeGreaterThan(0);
      for (const { title } of slides) expect(leads.some((lead) => text([title]).includes(lead))).toBe(true);
    });
  });
});
