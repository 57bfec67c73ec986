// @vitest-environment happy-dom
/** What the window asks and says of a briefing that is not saved, not opened or not whole. */
import { asked, lastOf, startWith, tell } from './bridge.ts';
import { openWindow } from './open-window.tsx';
import { act, cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type OpenedBriefing } from '../../../electron/contract/api.ts';
import { optionsOf, problemOf } from '../fixtures.ts';

afterEach(cleanup);

const LOST = [{ key: 'a', name: 'Ports', at: Date.UTC(2026, 1, 3, 9, 5) }, { key: 'b', name: '', at: Date.UTC(2026, 1, 3, 9, 6) }];

describe.each(LANGUAGES)('a briefing (%s)', (language) => {
  const opened = (more: Partial<OpenedBriefing> = {}): OpenedBriefing => {
    const { choices, dataset } = startWith(language);
    return { choices, dataset, exportOptions: optionsOf(), edits: [{ kind: 'hide', slide: 'one' }], unsaved: true, path: '/here/Ports.bardar', warnings: [], ...more };
  };

  it('that was lost is offered back, one after the other, and opened with its edits', async () => {
    const { user, words, screen } = await openWindow(language, { recoverable: LOST }, { recoverBriefing: async (key) => (key === 'b' ? opened() : undefined) });
    const first = await screen.findByRole('dialog', { name: words.recoveryTitle });
    expect(first.textContent).toContain('Ports');
    await user.click(within(first).getByRole('button', { name: words.recoveryDiscard }));
    expect(lastOf('recoverBriefing')).toEqual(['a', false]);
    const second = await screen.findByRole('dialog', { name: words.recoveryTitle });
    expect(second.textContent).not.toContain('Ports');
    await user.click(within(second).getByRole('button', { name: words.recoveryOpen }));
    expect(lastOf('recoverBriefing')).toEqual(['b', true]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.getByRole('option', { name: words.slideName(words.hidden, 'one') })).toBeDefined());
    expect(document.title).toBe(`• Ports — ${words.appName}`);
  });

  it('that was lost is neither opened nor thrown away by Later', async () => {
    const { user, words, screen } = await openWindow(language, { recoverable: LOST.slice(0, 1) });
    await user.click(await screen.findByRole('button', { name: words.recoveryLater }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.map(({ method }) => method)).not.toContain('recoverBriefing');
  });

  it('is marked as unsaved from an edit until it is saved, and as it was where that failed', async () => {
    let answer: 'failed' | 'closed' | 'saved' = 'failed';
    const saveBriefing = async () =>
      answer === 'failed' ? { ok: false as const, problems: [problemOf('The disk is full')] } : answer === 'closed' ? undefined : { ok: true as const, value: '/here/Ports.bardar' };
    const { user, words, screen } = await openWindow(language, {}, { saveBriefing });
    (await screen.findByRole('listbox', { name: words.slides })).focus();
    expect(document.title).toBe(`${words.newBriefing} — ${words.appName}`);
    await user.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(document.title).toBe(`• ${words.newBriefing} — ${words.appName}`));
    await user.keyboard('{Control>}s{/Control}');
    const dialog = await screen.findByRole('dialog', { name: words.saveFailed });
    expect(dialog.textContent).toContain('The disk is full');
    await user.click(within(dialog).getByRole('button', { name: words.close }));
    answer = 'closed';
    await act(async () => tell.command({ name: 'saveAs' }));
    expect(lastOf('saveBriefing')).toMatchObject([{ edits: [{ kind: 'hide', slide: 'one' }] }, true]);
    expect(document.title).toBe(`• ${words.newBriefing} — ${words.appName}`);
    expect(screen.queryByRole('dialog')).toBeNull();
    answer = 'saved';
    act(() => tell.command({ name: 'save' }));
    await waitFor(() => expect(document.title).toBe(`Ports — ${words.appName}`));
  });

  it('that is refused or lacks something says so, and a refused one leaves the slides as they are', async () => {
    const { user, words, screen } = await openWindow(language, {}, { openBriefing: async (path) => (path === '/bad' ? { ok: false, problems: [problemOf('It is cut off')] } : { ok: true, value: opened({ unsaved: false, warnings: [problemOf('No such pack')] }) }) });
    await screen.findByRole('option', { name: '2. one' });
    act(() => tell.command({ name: 'openBriefingAt', path: '/bad' }));
    const refused = await screen.findByRole('dialog', { name: words.briefingRefused });
    expect(refused.textContent).toContain('It is cut off');
    expect(screen.getByRole('option', { name: '2. one', hidden: true })).toBeDefined();
    await user.click(within(refused).getByRole('button', { name: words.close }));
    act(() => tell.command({ name: 'openBriefingAt', path: '/good' }));
    expect((await screen.findByRole('dialog', { name: words.briefingOpened })).textContent).toContain('No such pack');
  });

  it('stays open where the main process does not answer', async () => {
    const { words, screen } = await openWindow(language, {}, { newBriefing: () => Promise.reject(new Error('gone')) });
    act(() => tell.command({ name: 'new' }));
    expect((await screen.findByRole('dialog')).textContent).toContain(words.unanswered);
  });
});
