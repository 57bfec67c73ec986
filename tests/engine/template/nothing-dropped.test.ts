/** What packs tell of the invented dataset: no record that an argument cites is dropped, judgements and recipients stand in each, and sentences begin as sentences. */
import { expect, it } from 'vitest';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import { handoutFiller, templateFiller } from '../../../electron/engine/template/fill.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { briefOf } from '../dataset/briefing-promises.ts';
import { BUILT_IN, type BuiltIn, builtIn, projectFolder, wordsOf } from './support.ts';

function invented(): Dataset {
  const { dataset, problems } = loadDataset({ ...projectFolder('data/strait-fictional'), media: new Map([['media/langar.png', '1']]) });
  if (dataset === undefined) throw new Error(wordsOf(problems).join('\n'));
  return dataset;
}

function filled(pack: BuiltIn, dataset: Dataset, choices: Parameters<typeof briefOf>[1]): { readonly deck: string; readonly handout: string } {
  const briefing = briefOf(dataset, choices);
  const [deck = '', handout = ''] = [templateFiller(builtIn(pack))(briefing), handoutFiller(builtIn(pack))?.(briefing)].map((each) => each?.markdown?.text);
  return { deck, handout };
}

const times = (piece: string, text: string): number => text.split(piece).length - 1;

it('tells each record that an argument cites once, whether a finding tells it or not', () => {
  const dataset = invented();
  const drought = 'Drought has lowered the river for three years in a row.';
  expect(times(drought, filled('briefing', dataset, { length: 'standard' }).handout)).toBe(1);
  const unfound = { ...dataset, themes: dataset.themes.map((theme) => ({ ...theme, points: theme.points.filter(({ id }) => id !== 'no-agreement') })) };
  expect(times(drought, filled('briefing', unfound, { length: 'standard' }).handout)).toBe(1);
  const said = { ...dataset, themes: dataset.themes.map((theme) => (theme.id === 'water' ? { ...theme, argument: { ...theme.argument, text: { fa: drought, en: drought } } } : theme)) };
  expect(times(drought, filled('briefing', said, { length: 'standard' }).handout)).toBe(1);
});

it.each(LANGUAGES)('judges and names recipients in every pack, %s', (language) => {
  for (const pack of BUILT_IN) {
    const { deck, handout } = filled(pack, invented(), { language, length: 'standard' });
    const [judged, recipient] = language === 'fa' ? ['محتمل است که پیمان ترانزیت', 'دفتر وزیر'] : ['It is likely that the transit treaty', 'Minister’s office'];
    expect([pack, deck.includes('{#distribution '), handout.includes('{#distribution}'), handout.includes(recipient), handout.includes(judged)]).toEqual([pack, true, true, true, true]);
    if (pack !== 'point-paper') expect(deck).toContain(judged);
  }
});

it('begins no sentence with a small letter', () => {
  for (const pack of BUILT_IN) {
    const { deck, handout } = filled(pack, invented(), { length: 'full' });
    const lines = `${deck}\n${handout}`.replace(/^~~~[^]*?^~~~$/gm, '').replace(/\[@[^\]]*\](?:\{[^}]*\})?/g, '').split('\n');
    expect(lines.filter((line) => /[.!?…][”")*]*[ ]+[*(]*[a-z]/.test(line) && !/^(?:by|[a-z-]+):/.test(line))).toEqual([]);
  }
});
