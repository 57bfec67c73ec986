// @vitest-environment happy-dom
/** The list of slides by keys: moving through it, moving a slide, hiding it and taking all back. */
import { lastOf, slidesWith, tell, sent } from './bridge.ts';
import { openWindow } from './open-window.tsx';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Preview } from '../../../electron/contract/api.ts';

afterEach(cleanup);

describe.each(LANGUAGES)('the list of slides (%s)', (language) => {
  async function open() {
    const opened = await openWindow(language);
    const list = await opened.screen.findByRole('listbox', { name: opened.words.slides });
    list.focus();
    const names = () => opened.screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'));
    const selected = () => opened.screen.getByRole('option', { selected: true }).getAttribute('aria-label');
    return { ...opened, names, selected };
  }

  it('goes from slide to slide, and to the ends', async () => {
    const { user, selected } = await open();
    expect(selected()).toBe('1. title');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(selected()).toBe('3. two');
    await user.keyboard('{End}{ArrowDown}');
    expect(selected()).toBe('4. three');
    await user.keyboard('{Home}');
    expect(selected()).toBe('1. title');
  });

  it('moves a slide with Alt, not past the ends, and stays on it', async () => {
    const { user, names, selected } = await open();
    await user.keyboard('{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(names()).toEqual(['1. title', '2. two', '3. one', '4. three']));
    await waitFor(() => expect(selected()).toBe('3. one'));
    expect(lastOf('preview')?.[1]).toEqual([{ kind: 'move', slide: 'one', after: 'two' }]);
    await user.keyboard('{Home}{Alt>}{ArrowDown}{/Alt}{ArrowDown}{Alt>}{ArrowUp}{/Alt}');
    expect(names()).toEqual(['1. title', '2. two', '3. one', '4. three']);
  });

  it('hides a slide in its place with Delete and shows it again, but never the first', async () => {
    const { user, names, words } = await open();
    await user.keyboard('{Delete}{ArrowDown}{Delete}');
    const hidden = words.slideName(words.hidden, 'one');
    await waitFor(() => expect(names()).toEqual(['1. title', hidden, '2. two', '3. three']));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(names()).toEqual(['1. title', '2. one', '3. two', '4. three']));
    expect(lastOf('preview')?.[1]).toEqual([]);
  });

  it('undoes and redoes step by step, and tells the main process what is to be kept', async () => {
    const { user, names } = await open();
    await user.keyboard('{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(names()[2]).toBe('3. one'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(names()).toHaveLength(4));
    await waitFor(() => expect(lastOf('keepBriefing')).toMatchObject([{ edits: [{ kind: 'move' }, { kind: 'hide', slide: 'one' }] }, true]));
    act(() => tell.command({ name: 'undo' }));
    act(() => tell.command({ name: 'undo' }));
    await waitFor(() => expect(names()).toEqual(['1. title', '2. one', '3. two', '4. three']));
    expect(lastOf('keepBriefing')).toMatchObject([{ edits: [] }, expect.anything()]);
    act(() => tell.command({ name: 'redo' }));
    await waitFor(() => expect(names()[2]).toBe('3. one'));
  });
});

describe.each(LANGUAGES)('while newer slides are made (%s)', (language) => {
  it('shows the slide in view first; the others are marked as those of before', async () => {
    let answer: (slides: Preview) => void = () => undefined;
    const later = new Promise<Preview>((resolve) => (answer = resolve));
    const { user, screen, words } = await openWindow(language, {}, { preview: async (_, edits, { request }) => ({ ok: true, value: sent(request === 1 ? slidesWith(edits) : await later) }) });
    const list = await screen.findByRole('listbox', { name: words.slides });
    list.focus();
    await user.keyboard('{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(lastOf('preview')?.[2]).toEqual({ request: 2, held: 'whole', inView: { slide: 'one', place: 1 } }));
    const { facts: _facts, warnings: _warnings, ...now } = slidesWith([{ kind: 'move', slide: 'one', after: 'two' }]);
    const made = now.slides.map((slide) => (slide.id === 'three' ? { ...slide, svg: '' } : { ...slide, title: `${slide.title} now` }));
    act(() => tell.glimpse({ request: 2, changes: { ...now, slides: made, fresh: ['one', 'two'], answer: '' } }));
    const classes = () => screen.getAllByRole('option').map((option) => [option.getAttribute('aria-label'), option.className]);
    expect(classes()).toEqual([['1. title now', 'thumbnail thumbnail-pending'], ['2. two now', 'thumbnail'], ['3. one now', 'thumbnail'], ['4. three', 'thumbnail thumbnail-unmade']]);
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toBe('3. one now');
    await screen.findByText(words.makingOthers);
    await user.keyboard('{End}');
    expect(screen.getByRole('main').querySelector('.stage-hidden')?.textContent).toBe('three');
    await act(async () => answer(slidesWith([{ kind: 'move', slide: 'one', after: 'two' }])));
    await waitFor(() => expect(classes().map(([, name]) => name)).toEqual(Array(4).fill('thumbnail')));
    expect(screen.queryByText(words.makingOthers)).toBeNull();
  });
});

it('says which slides cannot be drawn', async () => {
  const broken = { ...slidesWith([]), slides: [{ ...slidesWith([]).slides[0]!, svg: 'no picture' }] };
  const { screen, words } = await openWindow('en', {}, { preview: async () => ({ ok: true, value: sent(broken) }) });
  expect((await screen.findAllByText(words.undrawable)).length).toBeGreaterThan(0);
});
