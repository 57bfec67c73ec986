import { describe, expect, it } from 'vitest';
import { atOnce, type Breathe, withBreaths } from '../../../electron/engine/units/breath.ts';
import { PLAIN_STEPS, rememberedSteps } from '../../../electron/engine/remembered.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from '../../acceptance/full-decks.ts';

const choices = fullChoices('en', { dataset: `${process.cwd()}/data/trial/bare` });
const window = { fonts: 'window' } as const;

/** Breath that ends the work at the n-th, from 1. */
function endingAt(wanted: number): Breathe {
  let count = 0;
  return () => ((count += 1) === wanted ? Promise.reject(new Error(`left at ${wanted}`)) : undefined);
}

function counting(): { readonly breathe: Breathe; readonly count: () => number } {
  let count = 0;
  return { breathe: () => ((count += 1), undefined), count: () => count };
}

describe('a workshop', () => {
  it('breathes between slides while it reads, lays, binds and paints them', async () => {
    const { breathe, count } = counting();
    const { slides } = valueOf(await realWorkshop().preview(choices, window, quietly, breathe));
    expect(count()).toBeGreaterThan(4 * (slides.length - 1));
  });

  it('answers after work that was broken off anywhere as after none', { timeout: 60_000 }, async () => {
    const whole = await realWorkshop().preview(choices, window, quietly);
    const { breathe, count } = counting();
    await realWorkshop().preview(choices, window, quietly, breathe);
    const workshop = realWorkshop();
    let left = 0;
    for (let n = 1; n <= count(); n += 1) {
      const answer = await workshop.preview(choices, window, quietly, endingAt(n)).catch(String);
      if (answer === `Error: left at ${n}`) left += 1;
      else expect(answer).toEqual(whole);
    }
    expect(left).toBeGreaterThan(count() / 2);
    expect(await workshop.preview(choices, window, quietly)).toEqual(whole);
  });

  it('keeps what was laid out before it was broken off, however often that was', async () => {
    const steps = rememberedSteps();
    const laid = new Map<string, unknown>();
    let anew = 0;
    const laySlide: typeof steps.layout.laySlide = (slide, ...given) => {
      const pages = steps.layout.laySlide(slide, ...given);
      if (laid.get(slide.id) !== pages) anew += 1;
      laid.set(slide.id, pages);
      return pages;
    };
    const workshop = realWorkshop(undefined, { ...steps, layout: { ...steps.layout, laySlide } });
    await workshop.preview(choices, window, quietly);
    const before = anew;
    for (const length of ['short', 'standard', 'short', 'standard', 'short', 'standard'] as const) {
      await expect(workshop.preview({ ...choices, length }, window, quietly, endingAt(1))).rejects.toThrow('left');
    }
    await workshop.preview(choices, window, quietly);
    expect(anew).toBe(before);
  });

  it('ends an export between its stages', async () => {
    const { breathe, count } = counting();
    await realWorkshop(undefined, PLAIN_STEPS).exportParts(choices, { deck: {} }, quietly, breathe);
    await expect(realWorkshop().exportParts(choices, { deck: {} }, quietly, endingAt(count()))).rejects.toThrow('left');
  });
});

it('work in steps is the same at once and with breaths, which can end it', async () => {
  function* work(): Generator<undefined, string> {
    yield;
    yield;
    return 'done';
  }
  const { breathe, count } = counting();
  expect([atOnce(work()), await withBreaths(work(), breathe), count()]).toEqual(['done', 'done', 2]);
  await expect(withBreaths(work(), endingAt(2))).rejects.toThrow('left at 2');
});
