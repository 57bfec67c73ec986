/** Several parts of one briefing, with a printer that makes pages without looking at them: the narrative alone is printed. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { problem, ProblemError } from '../../electron/engine/diagnostics/problem.ts';
import type { Printer } from '../../electron/engine/host.ts';
import { type ExportParts, filesOf, nameOf } from '../../electron/contract/files.ts';
import { NARRATIVE_FORMATS } from '../../electron/contract/narrative.ts';
import type { Progress } from '../../electron/contract/progress.ts';
import type { Looking } from '../../electron/engine/make/glimpse.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from '../acceptance/full-decks.ts';

/** As many pages as the HTML has sheets, or one. */
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

const choices = fullChoices('fa', { length: 'short' });
const EVERYTHING: ExportParts = {
  deck: {},
  slides: { pages: '6', paper: 'a4' },
  narrative: { formats: NARRATIVE_FORMATS, paper: 'letter', citations: 'apa' },
};

describe('a template of one length', () => {
  const unheeded = (problems: Awaited<ReturnType<ReturnType<typeof realWorkshop>['preview']>>['problems']) => problems.filter(({ code }) => code === 'template.unheeded').map(({ severity, params }) => [severity, params]);

  test('says so of a preview at the command line too, and not to a window, which does not offer it', async () => {
    const preview = async (looking?: Looking) => unheeded((await realWorkshop(paperMill()).preview({ ...choices, template: 'point-paper', length: 'full' }, { fonts: 'window' }, () => undefined, () => undefined, looking)).problems);
    expect(await preview()).toEqual([['info', { template: 'point-paper', choice: 'length', value: 'full' }]]);
    expect(await preview({ inView: { slide: 'title', place: 0 }, isDue: () => false, show: () => undefined })).toEqual([]);
  });

  const told = async (wish: Partial<typeof choices>) =>
    (await realWorkshop(paperMill()).exportParts({ ...choices, template: 'executive', ...wish }, { deck: {} }, () => undefined)).problems.filter(({ code }) => code === 'template.unheeded').map(({ severity, params }) => [severity, params]);

  test('says of a length that was chosen that it changes nothing, and of no other choice', async () => {
    expect(await told({ length: 'full', calendar: 'persian' })).toEqual([['info', { template: 'executive', choice: 'length', value: 'full' }]]);
    expect(await told({ length: 'standard' })).toEqual([]);
  });

  test('makes the same at every length', async () => {
    const slides = async (length: 'short' | 'standard') => valueOf(await realWorkshop(paperMill()).compose({ ...choices, template: 'executive', length }, () => undefined)).scene;
    expect(await slides('short')).toEqual(await slides('standard'));
  });

  test('makes its handout without the annex that it has not, and says so', async () => {
    const { value, problems } = await realWorkshop(paperMill()).exportParts({ ...choices, template: 'point-paper', length: 'standard' }, { narrative: { formats: ['md'], paper: 'a4', citations: 'apa', annex: 'file' } }, () => undefined);
    expect(value?.map(({ kind, extension }) => [kind, extension])).toEqual([['narrative', 'md']]);
    expect(problems.filter(({ code }) => code === 'template.unheeded').map(({ params }) => params)).toEqual([{ template: 'point-paper', choice: 'annex', value: 'file' }]);
  });
});

describe('everything at once', () => {
  test('makes each file, composes once, and counts from 0 to 1', async () => {
    const heard: Progress[] = [];
    const files = valueOf(await realWorkshop(paperMill()).exportParts(choices, EVERYTHING, (progress) => heard.push(progress)));
    expect(files.map(({ kind, extension }) => [kind, extension])).toEqual([
      ['deck', 'pptx'],
      ['slides', 'pdf'],
      ...NARRATIVE_FORMATS.map((format) => ['narrative', format]),
    ]);
    expect(files.map(({ bytes }) => bytes.length > 100)).toEqual(files.map(() => true));
    const [deck, slides] = files;
    expect(slides?.slides).toBe(deck?.slides);
    expect(slides?.pages).toBe(Math.ceil((deck?.slides ?? 0) / 6));
    const shares = heard.map(({ done }) => done);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeGreaterThan(0.8);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(heard.filter(({ stage, place }) => stage === 'fill' && place?.file?.endsWith('deck.md.hbs') === true)).toHaveLength(1);
  });
});

test('slides on paper need no printer, hold each font once and nothing of the hour', async () => {
  const slides = { pages: 'notes', paper: 'a4' } as const;
  const [file] = valueOf(await realWorkshop().exportParts(choices, { slides }, quietly));
  const text = Buffer.from(file?.bytes ?? []).toString('latin1');
  expect(text.slice(0, 8)).toBe('%PDF-1.7');
  const document = await PDFDocument.load(file?.bytes ?? new Uint8Array(), { updateMetadata: false });
  expect(document.getPageCount()).toBe(file?.pages);
  const files = document.context.enumerateIndirectObjects().filter(([, object]) => /\/FontFile2/.test(String(object)));
  expect(files).toHaveLength(2);
  const [again] = valueOf(await realWorkshop().exportParts(choices, { slides }, quietly));
  expect(Buffer.from(again?.bytes ?? []).equals(Buffer.from(file?.bytes ?? []))).toBe(true);
});

test('a printer that fails leaves nothing of the export, and its words stand', async () => {
  const printer: Printer = { print: () => Promise.reject(new ProblemError([problem('error', 'print.failed', { detail: 'paper jam' })])) };
  const made = await realWorkshop(printer).exportParts(choices, { deck: {}, narrative: { formats: ['pdf'], paper: 'a4', citations: 'apa' } }, quietly);
  expect(made.value).toBeUndefined();
  expect(made.problems).toContainEqual(expect.objectContaining({ code: 'print.failed', severity: 'error' }));
});

test('whoever gets no slides hears nothing of how slides are set, and nothing of edits of them', async () => {
  const edits = { file: 'a.bardar', edits: [{ kind: 'hide', slide: 'nowhere' }], lines: [1] } as const;
  const narrative = { formats: ['md'], paper: 'a4', citations: 'apa' } as const;
  const ofSlides = async (parts: ExportParts) => (await realWorkshop().exportParts({ ...choices, edits }, parts, quietly)).problems.filter(({ code, where }) => code.startsWith('edit.') || where.slide !== undefined);
  expect(await ofSlides({ narrative })).toEqual([]);
  expect((await ofSlides({ deck: {}, narrative })).map(({ code }) => code)).toContain('edit.no-slide');
});

test('without a printer the other formats are made', async () => {
  const written = NARRATIVE_FORMATS.filter((format) => format !== 'pdf');
  const narrative = { formats: written, paper: 'a4', citations: 'apa' } as const;
  expect(valueOf(await realWorkshop().exportParts(choices, { deck: {}, narrative }, quietly))).toHaveLength(written.length + 1);
  const refused = await realWorkshop().exportParts(choices, { narrative: { ...narrative, formats: ['pdf'] } }, quietly);
  expect(refused).toMatchObject({ problems: [{ code: 'print.no-runtime' }] });
});

test('names of files follow the deck’s', () => {
  const names = filesOf({ ...EVERYTHING, narrative: { formats: ['docx', 'md'], paper: 'a4', citations: 'apa' } }).map((file) => nameOf('x/Kaz.PPTX', file));
  expect(names).toEqual(['x/Kaz.pptx', 'x/Kaz-slides.pdf', 'x/Kaz-handout.docx', 'x/Kaz-handout.md']);
});
