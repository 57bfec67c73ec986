// @vitest-environment happy-dom
/** The window's start with the slides that it showed last: at once, marked, and gone when there are newer ones. */
import { lastOf, sent, slidesWith, startWith } from './bridge.ts';
import { openWindow } from './open-window.tsx';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type LastSlides, type Preview, type Start } from '../../../electron/contract/api.ts';

afterEach(cleanup);

const { slides, language: shownIn, aspect } = slidesWith([]);
const last: LastSlides = { language: shownIn, aspect, slides: slides.map((slide) => ({ ...slide, title: `${slide.title} then` })) };

function later<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  return { promise: new Promise<T>((given) => (resolve = given)), resolve };
}

describe.each(LANGUAGES)('a start with the briefing of last time (%s)', (language) => {
  it('shows its slides before anything is known, says that they are of last time, and exports nothing', async () => {
    const [start, preview] = [later<Start>(), later<Preview>()];
    const { screen, words, user } = await openWindow(language, {}, {
      lastSlides: async () => ({ ...last, windowLanguage: language }),
      start: () => start.promise,
      preview: async () => ({ ok: true, value: sent(await preview.promise) }),
    });
    const names = () => screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'));
    const then = ['1. title then', '2. one then', '3. two then', '4. three then'];
    await waitFor(() => expect(names()).toEqual(then));
    expect(screen.getByText(words.asLastTime).getAttribute('role')).toBe('status');
    expect(screen.getByText(new RegExp(words.lastTime), { selector: '.stage-place' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.export })).toBeNull();
    expect(screen.getAllByRole('option').every((option) => option.className === 'thumbnail thumbnail-pending')).toBe(true);
    // The slide that is picked stays picked.
    screen.getByRole('listbox').focus();
    await user.keyboard('{ArrowDown}{Delete}');
    await act(async () => start.resolve(startWith(language)));
    expect(names()).toEqual(then);
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toBe('2. one then');
    expect(screen.getByRole('button', { name: words.export }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(words.asLastTime)).toBeTruthy();
    expect(screen.getByRole('region', { name: words.details, hidden: true }).hasAttribute('inert')).toBe(true);
    await waitFor(() => expect(lastOf('preview')?.slice(1)).toEqual([[], { request: 1, held: undefined, inView: { slide: 'one', place: 1 } }]));
    await act(async () => preview.resolve(slidesWith([])));
    await waitFor(() => expect(names()).toEqual(['1. title', '2. one', '3. two', '4. three']));
    expect(screen.queryByText(words.asLastTime)).toBeNull();
    expect(screen.getByRole('button', { name: words.export }).getAttribute('aria-disabled')).toBeNull();
  });

  it('shows them no longer where none can be made', async () => {
    const { screen, words } = await openWindow(language, {}, { lastSlides: async () => ({ ...last, windowLanguage: language }), preview: async () => ({ ok: false, problems: [] }) });
    await waitFor(() => expect(screen.queryByText(words.asLastTime)).toBeNull());
  });
});
