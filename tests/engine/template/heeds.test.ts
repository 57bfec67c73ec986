/** What a built-in pack says of the choices that it heeds is true: each makes another deck or handout of it. The workshop sees to it that no length and no calendar does where they are not heeded. */
import { describe, expect, it } from 'vitest';
import { HEEDABLE } from '../../../electron/contract/choices.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import { templateFiller } from '../../../electron/engine/template/fill.ts';
import { BUILT_IN, builtIn, projectFolder } from './support.ts';

const { dataset } = loadDataset({ ...projectFolder('data/strait-fictional'), media: new Map([['media/langar.png', '1']]) });

describe.each(BUILT_IN)('%s', (id) => {
  const pack = builtIn(id);
  const made = (change: { readonly length?: 'short' | 'full'; readonly calendar?: 'persian'; readonly of?: Partial<Dataset> } = {}) => {
    if (dataset === undefined) throw new Error('no dataset');
    const { length = 'standard', calendar = 'gregorian', of } = change;
    const { briefing } = makeBriefing({ ...dataset, ...of }, { language: 'fa', length, calendar, themes: [] });
    if (briefing === undefined) throw new Error('no briefing');
    return [pack.main, ...(pack.handout === undefined ? [] : [pack.handout])].map((main) => templateFiller(pack, main)(briefing).markdown?.text ?? '');
  };

  it('heeds what it declares and nothing else', () => {
    const [deck, handout = ''] = made();
    const other = (...those: readonly (readonly string[])[]) => those.some(([one]) => one !== deck);
    const heeded = {
      length: other(made({ length: 'short' }), made({ length: 'full' })),
      calendar: other(made({ calendar: 'persian' })),
      distribution: other(made({ of: { distribution: [] } })),
      annex: /^# .*\.annex/mu.test(handout),
      letter: /^letter:/mu.test(handout),
    };
    expect(pack.heeds.filter((choice) => !heeded[choice])).toEqual([]);
    expect(HEEDABLE.filter((choice) => choice !== 'length' && heeded[choice] && !pack.heeds.includes(choice))).toEqual([]);
  });
});
