/** A handling mark stands before every statement that is marked higher than its dataset, in decks, notes and handouts of all packs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markedTexts } from '../../../electron/engine/compose.ts';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { bareTellings } from '../../../electron/engine/deck/parse/bare-tellings.ts';
import type { Pack } from '../../../electron/engine/template/pack-model.ts';
import { handoutFiller, templateFiller } from '../../../electron/engine/template/fill.ts';
import { makeView } from '../../../electron/engine/template/view.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { briefOf } from '../dataset/briefing-promises.ts';
import { BUILT_IN, builtIn, deckOf, packOf, projectFolder, VALID, wordsOf } from './support.ts';

/** The invented dataset, which has every kind of record, all its records marked higher than itself. */
function marked(mark: string | undefined): Dataset {
  const folder = projectFolder('data/strait-fictional');
  const { dataset, problems } = loadDataset({ ...folder, media: new Map([['media/langar.png', '1']]) });
  if (dataset === undefined) throw new Error(wordsOf(problems).join('\n'));
  const judgements = dataset.judgements.map(({ marking: _marking, ...rest }) => rest);
  return { ...dataset, judgements, sources: dataset.sources.map(({ custom, ...source }) => ({ ...source, custom: { ...custom, marking: undefined } })), records: dataset.records.map((record) => ({ ...record, marking: mark })) };
}

const MARK = '(TLP:AMBER) ';

/** Drawings without a mark: those of numbers have one at what they measure, the others at each part. */
const bareBlocks = (text: string): readonly string[] =>
  (text.match(/^~~~[a-z-]+\n[^]*?^~~~$/gm) ?? []).flatMap((block) => {
    const parts = /^~~~(?:timeline|network|map)/.test(block) ? block.split('\n').filter((line) => /^ +(?:label:|- \{ from:|- name:)/.test(line)) : [block];
    return parts.filter((part) => !part.includes(MARK));
  });

/** Lines that cite a record and have no mark; not those that only say where something is said, or what is asked. */
function bareLines(text: string, { sources }: Briefing): readonly string[] {
  const lines = text.replace(/^~~~[a-z-]+\n[^]*?^~~~$/gm, '').split('\n').filter((line) => line.includes('{fact=') && !line.includes(MARK));
  const said = lines.map((line) => line.replace(/\[@[^\]]*\](?:\{[^}]*\})?/g, '').trim());
  return said.filter((line) => !sources.some(({ short }) => line.replace(/^- /, '').startsWith(short)) && !/statements from|گزاره از|To read before|پیش از بحث بخوانید|^\*\*(?:We assess|ارزیابی ما): [^*]*\*\*$/.test(line));
}

const texts = (pack: Parameters<typeof builtIn>[0], briefing: Briefing): readonly string[] =>
  [templateFiller(builtIn(pack))(briefing), handoutFiller(builtIn(pack))?.(briefing)].map((filled) => {
    if (filled?.markdown === undefined) throw new Error(wordsOf(filled?.problems ?? []).join('\n'));
    return filled.markdown.text;
  });

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(BUILT_IN)('stands before all that %s states, and nowhere where nothing is higher', (pack) => {
    for (const length of ['standard', 'full'] as const) {
      const briefing = briefOf(marked('TLP:AMBER'), { language, length });
      const made = texts(pack, briefing);
      expect(made.flatMap((text) => text.split(MARK).slice(1)).length).toBeGreaterThan(10);
      expect(made.flatMap((text) => [...bareLines(text, briefing), ...bareBlocks(text)])).toEqual([]);
    }
    expect(texts(pack, briefOf(marked(undefined), { language, length: 'standard' })).join('')).not.toContain('(TLP');
  });
});

describe('a pack that tells records without their mark', () => {
  const briefing = briefOf(marked('TLP:AMBER'), { language: 'en', length: 'full' });
  const bare = (pack: Pack) => bareTellings(deckOf(pack, briefing).deck.slides, markedTexts(briefing), 'a.bardar');

  it('is warned of, once a line', () => {
    const found = bare(packOf(VALID));
    expect(wordsOf(found)).toEqual([expect.stringMatching(/^warning packs\/plain\/deck\.md\.hbs:11 The text of a record marked TLP:AMBER \("[a-z-]+"\) is written here without its mark\. Write \{\{marked portion text\}\}/)]);
    expect(bare(packOf({ ...VALID, 'deck.md.hbs': (VALID['deck.md.hbs'] ?? '').replace('{{text}}', '{{marked portion text}}') }))).toEqual([]);
  });

  it.each(BUILT_IN)('is not %s', (pack) => expect(wordsOf(bare(builtIn(pack)))).toEqual([]));

  it('is not that of the page on templates', () => {
    const page = readFileSync('docs/templates.md', 'utf8');
    const files = Object.fromEntries([...page.matchAll(/^`my-pack\/([^`\n]+)`\n\n```\w+\n([^]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]));
    expect(wordsOf(bare(packOf(files)))).toEqual([]);
  });
});

describe('words of a theme or finding', () => {
  const words = (marking: string) => {
    const dataset = marked(undefined);
    return makeView(briefOf({ ...dataset, themes: dataset.themes.map((theme) => (theme.id === 'water' ? { ...theme, marking } : theme)) }, { language: 'en', length: 'standard' }));
  };
  it('that are marked themselves have their mark, and the briefing is as high', () => {
    const view = words('TLP:AMBER');
    expect([view.themes.map(({ portion, argument }) => [portion, argument.portion]), view.handling?.highest?.label]).toEqual([[['', ''], ['', ''], ['TLP:AMBER', 'TLP:AMBER']], 'TLP:AMBER']);
  });

  it('are as high as a record that they stand on, though it is not told at this length', () => {
    const dataset = marked(undefined);
    const secret = { ...dataset, records: dataset.records.map((record) => (record.id === 'secret-survey' ? { ...record, marking: 'TLP:AMBER' } : record)) } as Dataset;
    const detail = { ...secret, judgements: [], themes: secret.themes.map((theme) => ({ ...theme, points: theme.points.map((point) => (point.id === 'dam' ? { ...point, weight: 'key' as const } : point)) })) };
    const view = makeView(briefOf(detail, { language: 'en', length: 'standard' }));
    const dam = view.points.find(({ id }) => id === 'dam');
    expect([dam?.facts.map(({ id }) => id), dam?.portion, dam?.marking?.label, view.handling?.highest?.label]).toEqual([['dam-built'], 'TLP:AMBER', 'TLP:AMBER', 'TLP:AMBER']);
  });
});
