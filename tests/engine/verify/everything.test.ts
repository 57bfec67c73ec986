/** Everything of a dataset that reaches a slide, its notes, what describes its shapes or the file itself is held; nothing else is. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edit, EditedChoices } from '../../../electron/contract/document.ts';
import type { Verification } from '../../../electron/contract/verify.ts';
import { bench, type Change, CHOICES, type Said, saidOf } from './strait.ts';

const { made: deckOf, verified: verifiedDeck } = bench();
let deck: Uint8Array;
const made = async (choices: EditedChoices): Promise<Uint8Array> => (deck = await deckOf(choices));
const verified = (...changes: readonly Change[]): Promise<Verification> => verifiedDeck(deck, ...changes);
beforeAll(async () => {
  await made(CHOICES);
}, 60_000);

/** One change of each field that a slide shows, and what is said of it. */
const SHOWN: Readonly<Record<string, readonly [change: Change, said: Said]>> = {
  'the confidence of a judgement': [['judgements.yaml', 'confidence: moderate', 'confidence: high'], ['notes', 'Ratified by spring (moderate confidence):', 'Ratified by spring (high confidence):']],
  'what a part says': [['themes.yaml', 'en: a loan for the port', 'en: a debt for the port'], ['text', 'a loan for the port', 'a debt for the port']],
  'the heading of a part': [['themes.yaml', 'title: { fa: راهنما, en: Pilot }', 'title: { fa: راهنما, en: Guide }'], ['text', 'Pilot', 'Guide']],
  'the measure of a shaded map': [['themes.yaml', 'en: "Foreign ships in 2024, by flag"', 'en: Ships from abroad in 2024'], ['text', 'Foreign ships in 2024, by flag', 'Ships from abroad in 2024']],
  'the caption of a shaded map': [['themes.yaml', 'their numbers are invented', 'their numbers are made up'], ['text', 'These three states are real; their numbers are invented.', 'These three states are real; their numbers are made up.']],
  'the caption of a map': [['themes.yaml', 'set into the open ocean', 'set into the ocean'], ['text', 'Port and strait are invented and set into the open ocean.', 'Port and strait are invented and set into the ocean.']],
  'the name of a route': [['routes.yaml', 'en: The Abrud ferry', 'en: The Abrud boat'], ['text', 'The Abrud ferry', 'The Abrud boat']],
  'the name of an actor': [['actors.yaml', 'en: Strait Development Bank }\n  short: { fa: بانک تنگه, en: SDB', 'en: Strait Development Bank }\n  short: { fa: بانک تنگه, en: SBank'], ['text', 'SDB', 'SBank']],
  'what a picture shows': [['themes.yaml', 'two cranes and a ship', 'two cranes and two ships'], ['alt', 'A drawing of an invented port, with two cranes and a ship', 'A drawing of an invented port, with two cranes and two ships']],
  'the subject': [['dataset.yaml', 'en: the Abrud strait', 'en: the strait of Abrud'], ['text', 'A briefing on the Abrud strait', 'A briefing on the strait of Abrud']],
  'the day of the facts': [['dataset.yaml', 'asOf: 2025-11-30', 'asOf: 2025-12-01'], ['text', 'Facts as of 30 November 2025', 'Facts as of 1 December 2025']],
  'that it is a draft': [['dataset.yaml', 'draft: true\n', ''], ['text', 'INVENTED EXAMPLE · DRAFT · TLP:AMBER', 'INVENTED EXAMPLE · TLP:AMBER']],
  'whom it goes to': [['dataset.yaml', 'en: Neighbours desk', 'en: Neighbour desk'], ['text', 'Neighbours desk', 'Neighbour desk']],
  'the yardstick': [['dataset.yaml', 'yardstick: icd-203', 'yardstick: phia'], ['text', '80–95%', '80–90%']],
  'the authors': [['dataset.yaml', 'authors: []', 'authors: [A. Writer]'], ['property', '', 'A. Writer']],
  'a figure': [['figures.yaml', 'value: 1.50', 'value: 1.60'], ['text', '1.50', '1.60']],
  'a figure in notes': [['figures.yaml', 'quote: "2024: 1.50', 'quote: "2024: 1.60'], ['notes', 'Trade between Noria and Sarmand was about 1.50 billion dollars in 2024.', 'Trade between Noria and Sarmand was about 1.60 billion dollars in 2024.']],
};

describe('a deck of every kind of slide', () => {
  test('that nobody and nothing has changed says nothing', async () => {
    expect(await verified()).toMatchObject({ differs: false, remaking: 'made' });
  });

  test('is silent of what no slide shows', async () => {
    const found = await verified(
      ['dataset.yaml', 'fa: تنگهٔ آبرود میان', 'fa: تنگهٔ آبرود در میان'],
      ['themes.yaml', 'fa: گشودن تنگه', 'fa: باز کردن تنگه'],
      ['actors.yaml', 'fa: بانک تنگه', 'fa: بانک'],
      ['routes.yaml', 'straight line between two invented points', 'a straight line'],
    );
    expect(saidOf(found)).toEqual([]);
    expect(found.differs).toBe(false);
    expect(found.against.dataset.version).not.toBe(found.made.dataset.version);
  });

  test('says each change, with what stands there and what would', async () => {
    const found = await verified(...Object.values(SHOWN).map(([change]) => change));
    const said = saidOf(found);
    const lacking = Object.entries(SHOWN).filter(([, [, [part, was, is]]]) => !said.some(([where, stands, would]) => where === part && (part === 'notes' ? stands.startsWith(was) && would.startsWith(is) : stands === was && would === is)));
    expect(lacking.map(([name]) => name)).toEqual([]);
  });

  test('says a figure once, with every place where it stands, and what is drawn in another place', async () => {
    const { records, statements, texts } = await verified(['figures.yaml', 'value: 1.50', 'value: 1.60'], ['places.yaml', 'latitude: -37.8', 'latitude: -38.8']);
    expect(records.map(({ values }) => values)).toEqual([[{ of: 'value', was: 'about 1.50 billion dollars', is: 'about 1.60 billion dollars' }]]);
    expect(records.map(({ id, what, told }) => [id, what, told.filter(({ again }) => !again)])).toMatchObject([['trade-volume', 'value', [{ part: 'text', text: '1.50', now: '1.60' }, { part: 'notes', text: expect.stringMatching(/^Trade .* 1\.50/) as string, now: expect.stringMatching(/^Trade .* 1\.60/) as string }]]]);
    expect(statements).toEqual([]);
    expect(texts).toMatchObject([{ part: 'drawing', state: 'changed', told: [{ slide: 10 }] }]);
  });
});

describe('a deck made for a handling mark', () => {
  test('takes what was left out for no difference, and says what is marked higher now', async () => {
    await made({ ...CHOICES, themes: ['trade'], length: 'short', release: 'TLP:GREEN' });
    const same = await verified();
    expect(same).toMatchObject({ differs: false, made: { release: 'TLP:GREEN' } });
    expect(same.against.dataset.version).toBe(same.made.dataset.version);
    const raised = await verified(['series.yaml', '- id: cargo\n', '- id: cargo\n  marking: TLP:AMBER\n']);
    expect(raised.falls.map(({ id, state, marking }) => [id, state, marking])).toEqual([['cargo', 'withheld', 'TLP:AMBER']]);
  });
});

describe('a deck with words of somebody’s own', () => {
  test('takes them, what they stand for and what is hidden for no difference', async () => {
    const edits: readonly Edit[] = [
      { kind: 'replace', slide: 'trade-growth', block: 'title', language: 'en', base: '', text: 'Cargo grew' },
      { kind: 'notes', slide: 'title', language: 'en', text: 'Say this.' },
      { kind: 'insert', slide: 'own-1', after: 'title', text: { en: '## Ours {.bullets}\n- Trade was 1.50 billion. [@trade-data-2025, table 2]{fact=trade-volume}' } },
      { kind: 'hide', slide: 'trade-ties' },
    ];
    await made({ ...CHOICES, themes: ['trade'], edits: { file: 'a.bardar', edits, lines: edits.map((_, index) => index + 1) } });
    const same = await verified();
    expect(saidOf(same)).toEqual([]);
    expect(same).toMatchObject({ differs: false, remaking: 'made' });
    // What they tell of a record is theirs to mend.
    const { records, texts } = await verified(['figures.yaml', 'value: 1.50', 'value: 1.60'], ['themes.yaml', 'en: Cargo has grown for four years', 'en: Cargo has grown for years']);
    expect(records.flatMap(({ id, told }) => told.map(({ slide, text }) => [id, slide, text]))).toContainEqual(['trade-volume', 2, 'Trade was 1.50 billion.']);
    expect(texts.flatMap(({ told }) => told.map(({ text }) => text))).not.toContain('Cargo grew');
  });

  test('tells those that rest on a record which has changed, though they name none', async () => {
    const edits: readonly Edit[] = [
      { kind: 'replace', slide: 'trade-growth', block: 'title', language: 'en', base: '', text: 'Cargo grew' },
      { kind: 'notes', slide: 'trade-growth', language: 'en', text: 'Say that it grew.' },
    ];
    await made({ ...CHOICES, themes: ['trade'], edits: { file: 'a.bardar', edits, lines: [1, 2] } });
    expect(await verified()).toMatchObject({ differs: false, remaking: 'made' });
    const { records } = await verified(['series.yaml', 'values: [3.10]', 'values: [3.20]']);
    const resting = records.flatMap(({ id, told }) => told.flatMap(({ part, text, own }) => (own ? [[id, part, text]] : [])));
    expect(resting).toContainEqual(['cargo', 'title', 'Cargo grew']);
    expect(resting).toContainEqual(['cargo', 'notes', 'Say that it grew.']);
    const { records: others } = await verified(['figures.yaml', 'value: 1.50', 'value: 1.60']);
    expect(others.flatMap(({ told }) => told.filter(({ own }) => own))).toEqual([]);
  });
});
