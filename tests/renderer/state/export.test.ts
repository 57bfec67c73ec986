import { describe, expect, it } from 'vitest';
import type { ExportResult } from '../../../electron/contract/api.ts';
import { exporting, isExporting, noExport, type ExportEvent } from '../../../renderer/state/export.ts';
import { problemOf } from '../fixtures.ts';

const at = new Date(2025, 10, 12, 12, 4);
const opened: ExportEvent = { type: 'opened' };
const asked: ExportEvent = { type: 'asked' };
const progressed: ExportEvent = { type: 'progressed', progress: { stage: 'layout', done: 0.5 } };
const answered = (result: ExportResult): ExportEvent => ({ type: 'answered', result, at });
const done: ExportResult = {
  status: 'done',
  report: {
    files: [{ path: '/out/deck.pptx', kind: 'deck', extension: 'pptx', slides: 23, bytes: 812_000 }],
    facts: 41,
    records: 94,
    unsourced: 0,
    substitutions: 0,
    fonts: ['Vazirmatn'],
    warnings: [],
  },
};
const after = (...events: readonly ExportEvent[]) => events.reduce(exporting, noExport);

describe('exporting', () => {
  it('begins with its options, which stay in sight below the save dialog until the first progress', () => {
    expect(after(opened).phase.name).toBe('options');
    expect(after(opened, asked).phase.name).toBe('choosing');
    expect(after(opened, asked, progressed).phase).toMatchObject({ name: 'running', progress: { stage: 'layout' } });
  });

  it('ignores progress without an export, so that a late event opens no dialog', () => {
    expect(after(progressed).phase.name).toBe('idle');
    expect(after(asked, progressed, answered(done), progressed).phase.name).toBe('done');
  });

  it('remembers the cancelling over further progress', () => {
    expect(after(asked, progressed, { type: 'cancelAsked' }, progressed).phase).toMatchObject({ cancelling: true });
  });

  it('returns to the options where the save dialog was closed, and says a word where the export was stopped', () => {
    expect(after(opened, asked, answered({ status: 'cancelled' }))).toEqual({ phase: { name: 'options' }, stopped: false });
    const stopped = after(opened, asked, progressed, { type: 'cancelAsked' }, answered({ status: 'cancelled' }));
    expect(stopped).toEqual({ phase: { name: 'idle' }, stopped: true });
    expect(exporting(stopped, opened).stopped).toBe(false);
  });

  it('leads from a failure back to the options', () => {
    const failed = after(opened, asked, progressed, answered({ status: 'failed', problems: [problemOf('locked')] }));
    expect(exporting(failed, opened).phase.name).toBe('options');
    expect(exporting(failed, asked).phase.name).toBe('choosing');
  });

  it('keeps when something was saved last over closing and a later failure', () => {
    const failed = answered({ status: 'failed', problems: [problemOf('disk full')] });
    const state = after(asked, answered(done), { type: 'closed' }, asked, failed);
    expect(state.phase).toMatchObject({ name: 'failed', problems: [{ message: 'disk full' }] });
    expect(state.savedAt).toEqual(at);
  });

  it('runs one export at a time and is not closed while it runs', () => {
    const running = after(asked, progressed);
    expect(exporting(running, asked)).toBe(running);
    expect(exporting(running, opened)).toBe(running);
    expect(exporting(running, { type: 'closed' })).toBe(running);
    expect(isExporting(running)).toBe(true);
  });
});
