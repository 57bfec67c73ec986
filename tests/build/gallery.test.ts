import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { DECK_KINDS } from '../../electron/engine/deck/kinds/all.ts';
import type { Deck } from '../../electron/engine/deck/model.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from '../acceptance/full-decks.ts';
import { lint } from '../lint/lint.ts';
import { exportDeck } from '../helpers/export-deck.ts';

describe.each(LANGUAGES)('the gallery (%s)', (language) => {
  let deck: Deck;
  const [choices, workshop] = [fullChoices(language, { template: inRoot('docs', 'gallery') }), realWorkshop()];
  beforeAll(async () => {
    ({ deck } = valueOf(await workshop.compose(choices, quietly)));
  });

  it('shows every kind of slide', () => {
    expect(new Set(deck.slides.map(({ kind }) => kind))).toEqual(new Set(Object.keys(DECK_KINDS)));
  });

  it('is a file in which the linter finds nothing', async () => {
    expect(lint(valueOf(await exportDeck(workshop, choices)).bytes)).toEqual([]);
  });

  it('has its pictures on the page of the documentation', () => {
    const page = readFileSync(inRoot('docs', 'slides.md'), 'utf8');
    const shown = [...page.matchAll(/images\/slides\/([\w-]+)-(en|fa)\.png/g)].filter(([, id, of]) => of === language && id !== 'invented').map(([, id]) => id);
    expect(deck.slides.map(({ id }) => id).filter((id) => id !== 'corridors')).toEqual(shown);
  });

  it('has the Markdown that the page gives', () => {
    const page = readFileSync(inRoot('docs', 'slides.md'), 'utf8');
    const pack = readFileSync(inRoot('docs', 'gallery', 'en.md.hbs'), 'utf8');
    for (const [, code = ''] of page.matchAll(/````markdown\n([\s\S]*?)\n````/g)) expect(pack).toContain(code);
  });
});
