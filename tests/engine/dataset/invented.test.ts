/** The invented sample: right in everything, and with every kind of thing that a dataset can hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { RECORD_FILES } from '../../../electron/engine/dataset/records.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';

const FOLDER = 'data/strait-fictional';
const { dataset, problems } = loadDataset({ path: FOLDER, files: new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')])) });

describe('the invented sample', () => {
  it('is right in everything, and says that it is invented', () => {
    expect(problems).toEqual([]);
    expect(dataset?.title).toMatchObject({ fa: expect.stringContaining('ساختگی') as string, en: expect.stringContaining('invented') as string });
  });

  it('has every kind of record, of twelve kinds of source at least, all of them cited', () => {
    expect(new Set(dataset?.records.map(({ kind }) => `${kind}s.yaml`.replace('seriess', 'series')))).toEqual(new Set(RECORD_FILES));
    expect(new Set(dataset?.sources.map(({ type }) => type)).size).toBeGreaterThanOrEqual(12);
    const cited = new Set(dataset?.records.flatMap(({ cite }) => cite.map(({ source }) => source)));
    expect(dataset?.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it.each(LANGUAGES)('tells judgements, gaps, questions, terms and marks, %s', (language) => {
    const briefing = dataset && makeBriefing(dataset, { themes: [], language, length: 'full', calendar: 'gregorian' }).briefing;
    expect(briefing?.handling?.highest?.label).toBe('TLP:AMBER');
    expect(briefing?.judgements.map(({ likelihood }) => likelihood?.step)).toEqual(['likely', 'very-likely', undefined]);
    for (const list of [briefing?.gaps, briefing?.asked, briefing?.terms, briefing?.watch, briefing?.distribution]) expect(list?.length).toBeGreaterThan(1);
    expect(briefing?.facts.find(({ id }) => id === 'trade-volume')?.value?.number).toBe(language === 'fa' ? '۱٫۵۰' : '1.50');
  });
});
