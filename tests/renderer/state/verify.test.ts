import { expect, it } from 'vitest';
import type { VerifiedDeck } from '../../../electron/contract/api.ts';
import { noVerify, type VerifyEvent, verifying, type VerifyState } from '../../../renderer/state/verify.ts';

const deck = { path: '/x/deck.pptx', found: {}, warnings: [] } as unknown as VerifiedDeck;
const problems = [{ severity: 'error', code: 'verify.not-a-deck', message: 'No deck.', hint: '', where: {} }] as const;
const found: VerifyEvent = { type: 'answered', outcome: { ok: true, value: deck } };
const after = (...events: readonly VerifyEvent[]): VerifyState => events.reduce(verifying, noVerify);

it('goes from the question to what was found, and is put away', () => {
  expect(after({ type: 'asked' })).toMatchObject({ phase: 'running', cancelling: false });
  expect(after({ type: 'asked' }, { type: 'cancelAsked' })).toMatchObject({ phase: 'running', cancelling: true });
  expect(after({ type: 'asked' }, found)).toEqual({ phase: 'done', deck, shown: 'all' });
  expect(after({ type: 'asked' }, found, { type: 'closed' })).toEqual(noVerify);
  expect(after({ type: 'asked' }, { type: 'answered', outcome: { ok: false, problems } })).toEqual({ phase: 'failed', problems });
});

it('is what it was before where a dialog was closed or verifying was stopped', () => {
  const nothing: VerifyEvent = { type: 'answered', outcome: undefined };
  expect(after({ type: 'asked' }, nothing)).toEqual(noVerify);
  expect(after({ type: 'asked' }, found, { type: 'filtered', shown: 'edited' }, { type: 'asked' }, nothing)).toEqual({ phase: 'done', deck, shown: 'edited' });
});

it('hears of what was let fall only while nothing runs, and answers only while something does', () => {
  const refused: VerifyEvent = { type: 'refused', problems };
  expect(after(refused)).toEqual({ phase: 'refused', problems });
  expect(after({ type: 'asked' }, refused)).toMatchObject({ phase: 'running' });
  expect(after(found)).toEqual(noVerify);
  expect(after({ type: 'asked' }, { type: 'asked' }, { type: 'answered', outcome: undefined })).toEqual(noVerify);
});

it('keeps what came of saving; a closed dialog changes nothing', () => {
  const saved: VerifyEvent = { type: 'saved', outcome: { ok: true, value: '/x/deck.txt' } };
  expect(after({ type: 'asked' }, found, saved)).toMatchObject({ phase: 'done', saved: { ok: true, value: '/x/deck.txt' } });
  expect(after({ type: 'asked' }, found, saved, { type: 'saved', outcome: undefined })).toMatchObject({ saved: { ok: true } });
  expect(after(saved)).toEqual(noVerify);
});
