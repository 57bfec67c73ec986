import { describe, expect, it } from 'vitest';
import { inSight, isBusy, noPreview, preview } from '../../../renderer/state/preview.ts';
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

  const glimpsed = (request: number, dataset = '/kz') => {
    const { facts: _facts, warnings: _warnings, ...slides } = previewOf('new', 'old');
    return { type: 'glimpsed', request, dataset, glimpse: { ...slides, fresh: ['new'] } } as const;
  };

  it('shows the slides in view before the rest is there, with what was known of the rest', () => {
    const state = [asked(1), { ...good(1, 'x'), outcome: { ok: true, value: { ...previewOf('x'), facts: 7, warnings: [problemOf('w')] } } } as const, asked(2), glimpsed(2)].reduce(preview, noPreview);
    expect(inSight(state)).toMatchObject({ fresh: ['new'], facts: 7, warnings: [{ message: 'w' }] });
    expect(isBusy(state)).toBe(true);
    // They stay while still newer ones are asked for, and go with the answer.
    expect(inSight(preview(state, asked(3)))?.fresh).toEqual(['new']);
    expect(inSight(preview(state, good(2, 'y')))).toEqual(previewOf('y'));
    expect(inSight(preview(state, glimpsed(2, '/other')))).toMatchObject({ facts: 0, warnings: [] });
  });

  it('drops a glimpse that was overtaken, or that comes behind its answer', () => {
    const state = [asked(1), good(1, 'x'), asked(2)].reduce(preview, noPreview);
    expect(preview(state, glimpsed(1)).glimpse).toBeUndefined();
    expect(preview(preview(state, good(2, 'y')), glimpsed(2)).glimpse).toBeUndefined();
  });

  it('shows the last whole slides again where the answer behind a glimpse has none', () => {
    const state = [asked(1), good(1, 'x'), asked(2), glimpsed(2), bad(2)].reduce(preview, noPreview);
    expect(inSight(state)?.slides.map(({ id }) => id)).toEqual(['x']);
    expect(state.problems).toHaveLength(1);
  });

  it('does not keep slides of another dataset', () => {
    const state = [asked(1), good(1, 'x'), asked(2), bad(2, '/other')].reduce(preview, noPreview);
    expect(state.shown).toBeUndefined();
    expect([asked(3), bad(3)].reduce(preview, state).shown).toBeUndefined();
  });
});
