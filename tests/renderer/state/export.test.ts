import { describe, expect, it } from 'vitest';
import type { ExportResult } from '../../../electron/contract/api.ts';
import { exporting, isExporting, noExport, type ExportEvent } from '../../../renderer/state/export.ts';
import { problemOf } from '../fixtures.ts';

const at = new Date(2025, 10, 12, 12, 4);
const asked: ExportEvent = { type: 'asked' };
const progressed: ExportEvent = { type: 'progressed', progress: { stage: 'layout', done: 0.5 } };
const answered = (result: ExportResult): ExportEvent => ({ type: 'answered', result, at });
const done: ExportResult = {
  status: 'done',
  report: { path: '/out/deck.pptx', slides: 23, facts: 41, bytes: 812_000, fonts: ['Vazirmatn'], warnings: [] },
};
const after = (...events: readonly ExportEvent[]) => events.reduce(exporting, noExport);

describe('exporting', () => {
  it('shows nothing of its own until the first progress: the save dialog is open', () => {
    expect(after(asked).phase.name).toBe('choosing');
    expect(after(asked, progressed).phase).toMatchObject({ name: 'running', progress: { stage: 'layout' } });
  });

  it('ignores progress without an export, so that a late event opens no dialog', () => {
    expect(after(progressed).phase.name).toBe('idle');
    expect(after(asked, progressed, answered(done), progressed).phase.name).toBe('done');
  });

  it('remembers the cancelling over further progress', () => {
    expect(after(asked, progressed, { type: 'cancelAsked' }, progressed).phase).toMatchObject({ cancelling: true });
  });

  it('is quiet where the save dialog was closed, and says a word where the export was stopped', () => {
    expect(after(asked, answered({ status: 'cancelled' }))).toEqual({ phase: { name: 'idle' }, stopped: false });
    const stopped = after(asked, progressed, { type: 'cancelAsked' }, answered({ status: 'cancelled' }));
    expect(stopped).toEqual({ phase: { name: 'idle' }, stopped: true });
    expect(exporting(stopped, asked).stopped).toBe(false);
  });

  it('keeps what was saved last over closing and a later failure', () => {
    const failed = answered({ status: 'failed', problems: [problemOf('disk full')] });
    const state = after(asked, answered(done), { type: 'closed' }, asked, failed);
    expect(state.phase).toMatchObject({ name: 'failed', problems: [{ message: 'disk full' }] });
    expect(state.saved).toEqual({ path: '/out/deck.pptx', at });
  });

  it('runs one export at a time and is not closed while it runs', () => {
    const running = after(asked, progressed);
    expect(exporting(running, asked)).toBe(running);
    expect(exporting(running, { type: 'closed' })).toBe(running);
    expect(isExporting(running)).toBe(true);
  });
});
