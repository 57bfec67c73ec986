import { describe, expect, it } from 'vitest';
import { isBusy, noPreview, preview } from '../../../renderer/state/preview.ts';
import { previewOf, problemOf } from '../fixtures.ts';

const asked = (request: number) => ({ type: 'asked', request }) as const;
const good = (request: number, ...ids: readonly string[]) =>
  ({ type: 'answered', request, dataset: '/kz', outcome: { ok: true, value: previewOf(...ids) } }) as const;
const bad = (request: number, dataset = '/kz') =>
  ({ type: 'answered', request, dataset, outcome: { ok: false, problems: [problemOf('broken')] } }) as const;

describe('preview', () => {
  it('shows the answer to the newest request', () => {
    const state = [asked(1), good(1, 'x')].reduce(preview, noPreview);
    expect(state.shown?.slides.map(({ id }) => id)).toEqual(['x']);
    expect(isBusy(state)).toBe(false);
  });

  it('drops answers that were overtaken, in whatever order they come', () => {
    const state = [asked(1), asked(2), good(2, 'new'), good(1, 'old')].reduce(preview, noPreview);
    expect(state.shown?.slides.map(({ id }) => id)).toEqual(['new']);
    const waiting = [asked(1), asked(2), bad(1)].reduce(preview, noPreview);
    expect(waiting.problems).toEqual([]);
    expect(isBusy(waiting)).toBe(true);
  });

  it('keeps the slides in sight while newer ones are made', () => {
    const state = [asked(1), good(1, 'x'), asked(2)].reduce(preview, noPreview);
    expect(state.shown?.slides).toHaveLength(1);
    expect(isBusy(state)).toBe(true);
  });

  it('tells why there are no slides, and forgets it with the next good answer', () => {
    const failed = [asked(1), bad(1)].reduce(preview, noPreview);
    expect(failed.problems.map(({ message }) => message)).toEqual(['broken']);
    expect([asked(2), good(2, 'x')].reduce(preview, failed).problems).toEqual([]);
  });

  it('keeps the last good slides beside why there are no newer ones', () => {
    const state = [asked(1), good(1, 'x'), asked(2), bad(2)].reduce(preview, noPreview);
    expect(state.shown?.slides.map(({ id }) => id)).toEqual(['x']);
    expect(state.problems).toHaveLength(1);
  });

  it('does not keep slides of another dataset', () => {
    const state = [asked(1), good(1, 'x'), asked(2), bad(2, '/other')].reduce(preview, noPreview);
    expect(state.shown).toBeUndefined();
    expect([asked(3), bad(3)].reduce(preview, state).shown).toBeUndefined();
  });
});
