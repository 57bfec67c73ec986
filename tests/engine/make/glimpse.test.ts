/** The slides in view before the rest of a preview: which, when, with what in the place of the others; and the answer stays what it is. */
import { describe, expect, it } from 'vitest';
import type { Glimpse, InView } from '../../../electron/contract/glimpse.ts';
import type { Looking } from '../../../electron/engine/make/glimpse.ts';
import { rememberedSteps } from '../../../electron/engine/remembered.ts';
import { NO_BREATH } from '../../../electron/engine/units/breath.ts';
import type { Workshop } from '../../../electron/engine/workshop.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from '../../acceptance/full-decks.ts';

const choices = fullChoices('en', { dataset: `${process.cwd()}/data/trial/bare` });
const preview = async (workshop: Workshop, looking?: Looking, more: Partial<typeof choices> = {}) => valueOf(await workshop.preview({ ...choices, ...more }, { fonts: 'window' }, quietly, NO_BREATH, looking));
const whole = await preview(realWorkshop());
const middle = whole.slides[Math.floor(whole.slides.length / 2)]!;

/** Somebody who looks, and what is shown; due at the n-th time that the work asks. */
function looker(inView: InView, dueAt = 1, held?: Looking['held']): Looking & { readonly shown: Glimpse[]; readonly asked: () => number } {
  const shown: Glimpse[] = [];
  let asked = 0;
  return { inView, held, shown, asked: () => asked, isDue: () => (asked += 1) >= dueAt, show: (glimpse) => shown.push(glimpse) };
}

describe('a glimpse', () => {
  it('is of the slide in view and those beside it, as they come in the answer, and is shown once', async () => {
    const { shown, ...looking } = looker({ slide: middle.of, place: 0 });
    await preview(realWorkshop(), looking);
    const places = [...new Set(whole.slides.map(({ of }) => of))];
    const at = places.indexOf(middle.of);
    const fresh = whole.slides.filter(({ of }) => Math.abs(places.indexOf(of) - at) <= 1);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.fresh).toEqual(fresh.map(({ id }) => id));
    for (const slide of fresh) expect(shown[0]?.slides.find(({ id }) => id === slide.id)).toEqual({ ...slide, svg: expect.stringMatching(/^<svg.*<\/svg>$/s) });
    expect(shown[0]).toMatchObject({ language: whole.language, aspect: whole.aspect, outline: whole.outline, records: whole.records });
  });

  it('has the numbers that the slides had while those before them are not laid out', async () => {
    const last = whole.slides.at(-1)!;
    const { shown, ...looking } = looker({ slide: last.of, place: 0 }, 1, whole.slides);
    await preview(realWorkshop(), looking);
    expect(shown[0]?.slides.find(({ id }) => id === last.id)).toEqual(last);
  });

  it('has what was held in the place of what is not made yet, else a page with its title alone', async () => {
    const { shown, ...looking } = looker({ place: 0 }, 1, [{ ...whole.slides.at(-1)!, svg: 'as before' }]);
    await preview(realWorkshop(), looking);
    expect(shown[0]?.slides.map(({ of }) => of)).toEqual([...new Set(whole.slides.map(({ of }) => of))]);
    expect(shown[0]?.slides.at(-1)?.svg).toBe('as before');
    expect(shown[0]?.slides.at(-2)).toMatchObject({ svg: '', title: whole.slides.at(-2)?.title, section: whole.slides.at(-2)?.section });
  });

  it('is of what stands in its place where the slide is gone, also at the end', async () => {
    const { shown, ...looking } = looker({ slide: 'gone', place: 999 });
    await preview(realWorkshop(), looking);
    expect(shown[0]?.fresh.at(-1)).toBe(whole.slides.at(-1)?.id);
  });

  it('is laid out before all others', async () => {
    const steps = rememberedSteps();
    const laid: string[] = [];
    const laySlide: typeof steps.layout.laySlide = (slide, ...given) => {
      laid.push(slide.id);
      return steps.layout.laySlide(slide, ...given);
    };
    await preview(realWorkshop(undefined, { ...steps, layout: { ...steps.layout, laySlide } }), looker({ slide: middle.of, place: 0 }));
    expect(laid[0]).toBe(middle.of);
    expect(new Set(laid).size).toBe(laid.length);
  });

  it('is shown of what is only painted anew, and of nothing where it is never due', async () => {
    const workshop = realWorkshop();
    await preview(workshop);
    const dark = looker({ slide: middle.of, place: 0 });
    const answer = await preview(workshop, dark, { look: 'dark' });
    expect(dark.shown[0]?.slides.find(({ of }) => of === middle.of)).toEqual(answer.slides.find(({ of }) => of === middle.of));
    const never = looker({ place: 0 }, Number.POSITIVE_INFINITY);
    await preview(workshop, never);
    expect(never.shown).toEqual([]);
  });

  it('changes nothing in the answer, whenever it is shown', { timeout: 60_000 }, async () => {
    const counting = looker({ place: 0 }, Number.POSITIVE_INFINITY);
    await preview(realWorkshop(), counting);
    for (let n = 1; n <= counting.asked(); n += 7) {
      const looking = looker({ slide: middle.of, place: 0 }, n, n % 2 === 0 ? whole.slides : undefined);
      expect(await preview(realWorkshop(), looking)).toEqual(whole);
      expect(looking.shown).toHaveLength(1);
    }
  });
});
