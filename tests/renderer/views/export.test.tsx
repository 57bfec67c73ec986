// @vitest-environment happy-dom
/** The export in the window: what is wanted, how far it is, what became of it. */
import { lastOf, slidesWith, tell, sent } from './bridge.ts';
import { openWindow } from './open-window.tsx';
import { act, cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type ExportResult, LANGUAGES } from '../../../electron/contract/api.ts';
import { problemOf, templateOf } from '../fixtures.ts';

afterEach(cleanup);

describe.each(LANGUAGES)('the export (%s)', (language) => {
  async function openExport(answers: Parameters<typeof openWindow>[2] = {}, start: Parameters<typeof openWindow>[1] = {}) {
    const opened = await openWindow(language, start, answers);
    await opened.screen.findByRole('listbox', { name: opened.words.slides });
    await opened.user.keyboard('{Control>}e{/Control}');
    const dialog = within(await opened.screen.findByRole('dialog', { name: opened.words.exportTitle }));
    return { ...opened, dialog, go: () => opened.user.click(dialog.getByRole('button', { name: opened.words.exportNow })) };
  }
  const answered = (): { readonly answer: (result: ExportResult) => void; readonly exportFiles: () => Promise<ExportResult> } => {
    const { promise, answer } = (() => {
      let resolve: (result: ExportResult) => void = () => undefined;
      return { promise: new Promise<ExportResult>((done) => (resolve = done)), answer: (result: ExportResult) => resolve(result) };
    })();
    return { answer, exportFiles: () => promise };
  };

  it('needs something that is wanted, and exports what is', async () => {
    const { user, words, dialog, go } = await openExport({ exportFiles: async () => ({ status: 'cancelled' }) });
    const wanted = dialog.getByRole('checkbox', { name: words.fileKinds.deck });
    await user.click(wanted);
    expect(dialog.getByText(words.exportGaps.nothingWanted)).toBeDefined();
    await go();
    expect(lastOf('exportFiles')).toBeUndefined();
    await user.click(wanted);
    await user.click(dialog.getByRole('checkbox', { name: words.fileKinds.slides }));
    await go();
    expect(lastOf('exportFiles')).toMatchObject([{ dataset: '/data' }, { wanted: ['deck', 'slides'] }, []]);
  });

  it('sets the way to the sources and the other language with the written handout where they are asked for', async () => {
    const { user, words, dialog, go } = await openExport({ exportFiles: async () => ({ status: 'cancelled' }) });
    await user.click(dialog.getByRole('checkbox', { name: words.fileKinds.narrative }));
    await user.click(dialog.getByRole('radio', { name: words.annexNames.file }));
    const [other = 'fa'] = LANGUAGES.filter((each) => dialog.queryByRole('radio', { name: words.languageNames[each] }) !== null);
    await user.click(dialog.getByRole('radio', { name: words.languageNames[other] }));
    await go();
    expect(lastOf('exportFiles')).toMatchObject([{}, { annex: 'file', beside: other }, []]);
  });

  it('offers the form of a letter for a Persian briefing, with its fields', async () => {
    const { user, words, dialog, go } = await openExport({ exportFiles: async () => ({ status: 'cancelled' }) });
    await user.click(dialog.getByRole('checkbox', { name: words.fileKinds.narrative }));
    const form = dialog.queryByRole('radio', { name: words.handoutFormNames.letter });
    expect(form !== null).toBe(language === 'fa');
    if (form === null) return;
    expect(dialog.queryByRole('textbox')).toBeNull();
    await user.click(form);
    expect(dialog.queryByRole('radio', { name: words.languageNames.en })).toBeNull();
    await user.type(dialog.getByRole('textbox', { name: words.letterLines.number }), '۱۲');
    await user.type(dialog.getByRole('textbox', { name: words.letterLines.copies }), 'الف{Enter}{Enter}ب');
    await go();
    expect(lastOf('exportFiles')).toMatchObject([{}, { form: 'letter', letter: { number: '۱۲', copies: ['الف', 'ب'] } }, []]);
  });

  it('switches annex and letter off where the template has none, and says why', async () => {
    const templates = [{ ...templateOf('briefing'), heeds: ['length', 'calendar'] as const }];
    const { user, words, dialog, go } = await openExport({ templates: async () => templates, exportFiles: async () => ({ status: 'cancelled' }) }, { templates });
    await user.click(dialog.getByRole('checkbox', { name: words.fileKinds.narrative }));
    await user.click(dialog.getByRole('radio', { name: words.annexNames.file }));
    expect(dialog.getByText(words.annexUnheeded)).toBeDefined();
    expect(dialog.queryByText(words.letterUnheeded) !== null).toBe(language === 'fa');
    await go();
    expect(lastOf('exportFiles')?.[1]).not.toHaveProperty('annex');
  });

  it('offers no written handout where the template makes none', async () => {
    const templates = [{ ...templateOf('briefing'), handout: false }];
    const { user, words, dialog, go } = await openExport({ templates: async () => templates, exportFiles: async () => ({ status: 'cancelled' }) }, { templates });
    const narrative = dialog.getByRole('checkbox', { name: words.fileKinds.narrative });
    await user.click(narrative);
    expect([narrative.getAttribute('aria-disabled'), dialog.getByText(words.noHandout)]).toEqual(['true', expect.anything()]);
    await go();
    expect(lastOf('exportFiles')).toMatchObject([{}, { wanted: ['deck'] }, []]);
    expect(lastOf('keepBriefing')).toMatchObject([{ exportOptions: { wanted: ['deck'] } }, false]);
  });

  it('says how far it is, is stopped once, and says that nothing was written', async () => {
    const { answer, exportFiles } = answered();
    const { user, words, screen, go } = await openExport({ exportFiles });
    await go();
    act(() => tell.progress({ stage: 'layout', done: 0.4 }));
    const running = within(await screen.findByRole('dialog', { name: words.exporting }));
    expect(running.getByText(words.stages.layout)).toBeDefined();
    expect(running.getByRole('progressbar').getAttribute('value')).toBe('0.4');
    await user.click(running.getByRole('button', { name: words.cancel }));
    expect(lastOf('cancelExport')).toEqual([]);
    expect(running.getByRole('button', { name: words.cancel }).getAttribute('aria-disabled')).toBe('true');
    act(() => answer({ status: 'cancelled' }));
    await screen.findByText(words.exportCancelled);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tells why it failed and tries again, with what was wanted', async () => {
    const { user, words, screen, go } = await openExport({ exportFiles: async () => ({ status: 'failed', problems: [problemOf('The disk is full')] }) });
    await go();
    const failed = within(await screen.findByRole('dialog', { name: words.exportFailed }));
    expect([failed.getByText(words.nothingWritten), failed.getByText('The disk is full')]).toHaveLength(2);
    await user.click(failed.getByRole('button', { name: words.changeExport }));
    await screen.findByRole('dialog', { name: words.exportTitle });
  });

  it('tells a main process that does not answer from one that failed', async () => {
    const { words, screen, go } = await openExport({ exportFiles: () => Promise.reject(new Error('gone')) });
    await go();
    expect((await screen.findByRole('dialog', { name: words.exportFailed })).textContent).toContain(words.unanswered);
  });

  it('reports its files, shows them in their folder, and leads from a warning to its slide', async () => {
    const report = { files: [{ kind: 'deck', extension: 'pptx', path: '/out/Ports.pptx', slides: 4, bytes: 2048 }], facts: 1, records: 2, unsourced: 1, substitutions: 0, fonts: ['Vazirmatn'], warnings: [problemOf('No source', 3)] } as const;
    const { user, words, screen, go } = await openExport({ exportFiles: async () => ({ status: 'done', report }) });
    await go();
    const done = within(await screen.findByRole('dialog', { name: words.exportDone(1) }));
    expect([done.getByText('/out'), done.getByText('Ports.pptx'), done.getByText(/Vazirmatn/)]).toHaveLength(3);
    await user.click(done.getByRole('button', { name: words.showInFolder }));
    expect(lastOf('showInFolder')).toEqual(['/out/Ports.pptx']);
    await user.click(done.getByRole('button', { name: words.goToSlide(3) }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toBe('3. two');
  });

  it('is not to be had while there are no slides, and says why', async () => {
    const { user, words, screen } = await openWindow(language, {}, { preview: async (_, edits) => (edits.length > 0 ? { ok: true, value: sent(slidesWith(edits)) } : { ok: false, problems: [problemOf('A template breaks')] }) });
    await screen.findByText('A template breaks');
    await user.keyboard('{Control>}e{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: words.export }).getAttribute('title')).toBe(words.exportNeedsSlides);
  });
});
