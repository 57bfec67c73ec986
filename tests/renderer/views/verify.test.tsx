// @vitest-environment happy-dom
/** Decks that are verified: asked for, stopped, let fall on the window, told. */
import { asked, lastOf, tell } from './bridge.ts';
import { openWindow } from './open-window.tsx';
import { act, cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type VerifiedDeck } from '../../../electron/contract/api.ts';
import { problemOf } from '../fixtures.ts';

afterEach(cleanup);

const edition = { id: 'coast', version: 'a'.repeat(32) };
const deckOf = (dataset = 'coast'): VerifiedDeck => ({
  path: '/x/Talk.pptx',
  warnings: [],
  found: {
    made: { bardar: '0.1.0', dataset: edition, pack: edition, language: 'en', length: 'full', asOf: '2025-12-26' },
    against: { bardar: '0.1.0', dataset: { ...edition, id: dataset }, asOf: '2025-12-26', pack: edition },
    slides: [{ number: 1, title: 'Ports', origin: { id: 'ports', number: 1, sure: 'likely' }, copy: false, moved: true, edits: [{ kind: 'edited', part: 'title', shape: 'Title', now: 'Ports', records: [] }] }],
    deleted: [],
    falls: dataset === 'coast' ? [{ of: 'record', id: 'lost', state: 'gone', fell: [], told: [{ slide: 1, text: 'It opened in April.', edited: false }] }] : [],
    aftermath: [], records: [], statements: [], sources: [], texts: [], remaking: 'made',
    differs: true,
  },
});

describe.each(LANGUAGES)('a deck that is verified (%s)', (language) => {
  it('is asked for by the menu and told; findings are filtered and saved', async () => {
    const { user, words, screen } = await openWindow(language, {}, { verifyDeck: () => Promise.resolve({ ok: true, value: deckOf() }), saveFindings: () => Promise.resolve({ ok: true, value: '/x/found.txt' }) });
    await screen.findAllByRole('option');
    act(() => tell.command({ name: 'verify' }));
    await screen.findByRole('dialog', { name: words.verify.title('Talk.pptx') });
    expect(lastOf('verifyDeck')).toEqual(['/data', undefined]);
    expect(screen.getByText(words.verify.outdated(0, 1))).toBeDefined();
    expect(screen.getByText(words.verify.sure.likely)).toBeDefined();
    expect(screen.getByText('It opened in April.')).toBeDefined();
    await user.click(screen.getByRole('radio', { name: new RegExp(words.verify.kinds.edited) }));
    expect(screen.queryByText('It opened in April.')).toBeNull();
    await user.click(screen.getByRole('button', { name: words.verify.save }));
    await screen.findByText('/x/found.txt');
    await user.click(screen.getByRole('button', { name: words.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tells what else would be otherwise on one line, from what it says to what it would say', async () => {
    const deck = deckOf();
    const texts = [{ part: 'text', state: 'changed', now: 'Türkiye', told: [{ slide: 1, text: 'Turkey', edited: false, now: 'Türkiye' }] }] as const;
    const { words, screen } = await openWindow(language, {}, { verifyDeck: () => Promise.resolve({ ok: true, value: { ...deck, found: { ...deck.found, texts } } }) });
    await screen.findAllByRole('option');
    act(() => tell.command({ name: 'verify' }));
    await screen.findByRole('dialog', { name: words.verify.title('Talk.pptx') });
    const line = screen.getByText('Turkey').parentElement;
    expect(line?.textContent).toBe(`Turkey ${language === 'fa' ? '←' : '→'} Türkiye`);
    // Terms and what is said of them stand in rows.
    expect(line?.closest('.verified-said')).toBeNull();
  });

  it('tells what a value was and is, and words of the briefing’s own that rest on it', async () => {
    const deck = deckOf();
    const records = [{ id: 'trade', state: 'changed', what: 'value', values: [{ of: 'value', was: '30 tonnes', is: '31 tonnes' }], was: 'a', is: 'b', now: 'It was 31 tonnes.', told: [{ slide: 1, part: 'title', text: 'Ports', edited: false, again: true, own: true }] }] as const;
    const { words, screen } = await openWindow(language, {}, { verifyDeck: () => Promise.resolve({ ok: true, value: { ...deck, found: { ...deck.found, records } } }) });
    await screen.findAllByRole('option');
    act(() => tell.command({ name: 'verify' }));
    await screen.findByRole('dialog', { name: words.verify.title('Talk.pptx') });
    expect(screen.getByText('30 tonnes').parentElement?.textContent).toBe(`30 tonnes ${language === 'fa' ? '←' : '→'} 31 tonnes`);
    expect(screen.getByText(`(${words.verify.ownRests})`)).toBeDefined();
  });

  it('of another dataset says so, and nothing of its statements', async () => {
    const { words, screen } = await openWindow(language, {}, { verifyDeck: () => Promise.resolve({ ok: true, value: deckOf('other') }) });
    await screen.findAllByRole('option');
    act(() => tell.dropped({ kind: 'deck', path: '/x/Talk.pptx' }));
    await screen.findByRole('dialog', { name: words.verify.title('Talk.pptx') });
    expect(lastOf('verifyDeck')).toEqual(['/data', '/x/Talk.pptx']);
    expect(screen.queryByText('It opened in April.')).toBeNull();
    expect(screen.getAllByRole('button', { name: words.openDataset }).length).toBeGreaterThan(0);
  });

  it('can be stopped while it is read, and is told where it cannot be', async () => {
    let answer: (outcome: undefined) => void = () => undefined;
    const { user, words, screen } = await openWindow(language, {}, { verifyDeck: () => new Promise((resolve) => (answer = resolve)) });
    await screen.findAllByRole('option');
    act(() => tell.command({ name: 'verify' }));
    await user.click(await screen.findByRole('button', { name: words.cancel }));
    expect(asked.map(({ method }) => method)).toContain('cancelVerify');
    await act(async () => answer(undefined));
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => tell.dropped({ kind: 'refused', problems: [problemOf('No deck')] }));
    await screen.findByRole('dialog', { name: words.verify.cannotDrop });
    expect(screen.getByText('No deck')).toBeDefined();
  });
});
