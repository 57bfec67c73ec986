/** The invented sample: right in everything, and with every kind of thing that a dataset can hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { POINT_KINDS } from '../../../electron/engine/dataset/kinds/all.ts';
import { RECORD_FILES } from '../../../electron/engine/dataset/records.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';

const FOLDER = 'data/strait-fictional';
const TEXTS = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
const media = new Map(readdirSync(`${FOLDER}/media`).map((name) => [`media/${name}`, `${FOLDER}/media/${name}`]));
const { dataset, problems } = loadDataset({ path: FOLDER, files: new Map(TEXTS.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')])), media });

describe('the invented sample', () => {
  it('is right in everything, and says that it is invented', () => {
    expect(problems).toEqual([]);
    expect(dataset?.notice).toEqual({ fa: 'نمونهٔ ساختگی', en: 'INVENTED EXAMPLE' });
    expect(dataset?.title).toMatchObject({ fa: expect.stringContaining('ساختگی') as string, en: expect.stringContaining('invented') as string });
  });

  it('has every kind of record, of twelve kinds of source at least, all of them cited', () => {
    expect(new Set(dataset?.records.map(({ kind }) => `${kind}s.yaml`.replace('seriess', 'series')))).toEqual(new Set(RECORD_FILES));
    expect(new Set(dataset?.sources.map(({ type }) => type)).size).toBeGreaterThanOrEqual(12);
    const cited = new Set(dataset?.records.flatMap(({ cite }) => cite.map(({ source }) => source)));
    expect(dataset?.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it.each(LANGUAGES)('has every kind of point, %s', (language) => {
    const briefing = dataset && makeBriefing(dataset, { themes: [], language, length: 'full', calendar: 'gregorian' }).briefing;
    expect(new Set(briefing?.themes.flatMap(({ points }) => points.map((point) => point.as)))).toEqual(new Set(POINT_KINDS));
    expect(briefing?.scenarios.map(({ alternatives, likeliest }) => [alternatives.length, likeliest])).toEqual([[3, ['ratified-soon']]]);
  });

  it.each(LANGUAGES)('tells judgements, gaps, questions, terms and marks, %s', (language) => {
    const briefing = dataset && makeBriefing(dataset, { themes: [], language, length: 'full', calendar: 'gregorian' }).briefing;
    expect(briefing?.handling?.highest?.label).toBe('TLP:AMBER');
    expect(briefing?.judgements.map(({ likelihood }) => likelihood?.step)).toEqual(['likely', 'unlikely', 'very-unlikely', 'very-likely', undefined]);
    for (const list of [briefing?.gaps, briefing?.asked, briefing?.terms, briefing?.watch, briefing?.distribution]) expect(list?.length).toBeGreaterThan(1);
    expect(briefing?.facts.find(({ id }) => id === 'cargo')?.series?.points.map(({ shown }) => shown[0]?.replaceAll('\u00A0', ' '))).toEqual(language === 'fa' ? ['۳٫۱۰', '۳٫۴۰', '۴٫۲۵ ± ۰٫۱۰', 'حدود ۵٫۰۰'] : ['3.10', '3.40', '4.25 ± 0.10', 'about 5.00']);
    expect(briefing?.facts.find(({ id }) => id === 'trade-volume')?.value?.number).toBe(language === 'fa' ? '۱٫۵۰' : '1.50');
  });
});
