// @vitest-environment happy-dom
/** Below the slide: warnings that lead to their slides, and the fields in which a slide is edited. */
import { lastOf, slidesWith, sent } from './bridge.ts';
import { openWindow } from './open-window.tsx';
import { cleanup, fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../electron/contract/api.ts';
import { problemOf } from '../fixtures.ts';

afterEach(cleanup);

describe.each(LANGUAGES)('below the slide (%s)', (language) => {
  const warnings = [problemOf('Of the whole deck'), problemOf('On the third', 3), problemOf('On the first', 1)];

  it('warnings of the slide in view come first, and others lead to theirs', async () => {
    const { user, words, screen } = await openWindow(language, {}, { preview: async (_, edits) => ({ ok: true, value: sent(slidesWith(edits, { warnings })) }) });
    await user.click(await screen.findByRole('tab', { name: new RegExp(words.warnings) }));
    const messages = () => screen.getAllByText(/^(?:Of|On) the/).map(({ textContent }) => textContent);
    expect(messages()).toEqual(['On the first', 'On the third', 'Of the whole deck']);
    await user.click(screen.getByRole('button', { name: new RegExp(words.goToSlide(3)) }));
    await waitFor(() => expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toBe('3. two'));
    expect(messages()[0]).toBe('On the third');
  });

  it('a deck without warnings says so', async () => {
    const { user, words, screen } = await openWindow(language);
    await user.click(await screen.findByRole('tab', { name: words.warnings }));
    expect(screen.getByText(words.noWarnings)).toBeDefined();
  });

  it('a record shows where it is from, how good that is, and the words of the source in their own language', async () => {
    const grade = (code: string, said: string) => ({ grade: code, words: said });
    const records = [
      { id: 'treaty', text: 'Two countries signed a treaty.', cites: [{ place: 'Daily 2025, ¶4', words: 'پیمان بسته شد', language: 'fa', reliability: grade('B', 'usually reliable'), credibility: grade('2', 'probably true') }, { place: 'Weekly 2024, p. 3', words: '', language: 'en', reliability: null, credibility: null }] },
    ] as const;
    const preview = slidesWith([]);
    const slides = preview.slides.map((slide) => ({ ...slide, facts: ['treaty'] }));
    const { user, words, screen } = await openWindow(language, {}, { preview: async () => ({ ok: true, value: sent({ ...preview, slides, records }) }) });
    await user.click(await screen.findByRole('tab', { name: new RegExp(words.facts) }));
    const panel = screen.getByRole('tabpanel');
    expect(panel.textContent).toContain(`Daily 2025, ¶4${words.sourceGrade} B: usually reliable${words.statementGrade} 2: probably true«پیمان بسته شد»Weekly 2024, p. 3treaty`);
    const quoted = within(panel).getByLabelText(words.wordsReliedOn);
    expect([quoted.lang, quoted.dir]).toEqual(['fa', 'rtl']);
    expect(panel.querySelectorAll('blockquote')).toHaveLength(1);
  });

  async function edit() {
    const opened = await openWindow(language);
    const { user, words, screen } = opened;
    await user.click(await screen.findByRole('option', { name: '2. one' }));
    await user.click(screen.getByRole('tab', { name: words.edit }));
    const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
    return { ...opened, field, edits: () => lastOf('preview')?.[1] };
  }

  it('a text that is replaced goes into the slides, and is taken back', async () => {
    const { user, words, screen, field, edits } = await edit();
    fireEvent.change(field(words.blockKinds.item), { target: { value: 'said otherwise' } });
    await waitFor(() => expect(edits()).toMatchObject([{ kind: 'replace', slide: 'one', block: 'item-1', base: 'c', text: 'said otherwise', language: 'en' }]));
    expect(field(words.blockKinds.item).value).toBe('said otherwise');
    await user.click(screen.getByRole('button', { name: words.takeBack }));
    await waitFor(() => expect([edits(), field(words.blockKinds.item).value]).toEqual([[], 'one bullet']));
  });

  it('a title cannot be left empty, a bullet can', async () => {
    const { user, words, field, edits } = await edit();
    fireEvent.change(field(words.blockKinds.title), { target: { value: ' ' } });
    expect(field(words.blockKinds.title).getAttribute('aria-invalid')).toBe('true');
    await user.click(field(words.blockKinds.item));
    fireEvent.blur(field(words.blockKinds.title));
    expect(field(words.blockKinds.title).value).toBe('one says');
    fireEvent.change(field(words.blockKinds.item), { target: { value: '' } });
    await waitFor(() => expect(edits()).toMatchObject([{ kind: 'replace', block: 'item-1', text: '' }]));
  });

  it('own notes and an own slide are written, and an own slide needs a title', async () => {
    const { user, words, screen, field, edits } = await edit();
    fireEvent.change(field(words.ownNotes), { target: { value: 'Ask first.' } });
    await user.click(screen.getByRole('button', { name: words.insertSlide }));
    const dialog = within(await screen.findByRole('dialog'));
    const insert = dialog.getByRole('button', { name: words.insertNow });
    await user.click(insert);
    expect([insert.getAttribute('aria-disabled'), insert.getAttribute('title')]).toEqual(['true', words.ownSlideNeedsTitle]);
    fireEvent.change(dialog.getByRole('textbox', { name: words.blockKinds.title }), { target: { value: 'Mine' } });
    fireEvent.change(dialog.getByRole('textbox', { name: words.ownBullets }), { target: { value: 'a\nb' } });
    await user.click(dialog.getByRole('button', { name: words.insertNow }));
    await waitFor(() => expect(edits()).toMatchObject([{ kind: 'notes', slide: 'one', text: 'Ask first.' }, { kind: 'insert', after: 'one', text: { en: '## Mine\n\n- a\n- b' } }]));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('the first slide stays, and the last cannot go further down', async () => {
    const { user, words, screen } = await edit();
    await user.click(screen.getByRole('option', { name: '4. three' }));
    expect(screen.getByRole('button', { name: words.moveDown }).getAttribute('title')).toBe(words.cannotMove);
    await user.click(screen.getByRole('option', { name: '1. title' }));
    for (const name of [words.hideSlide, words.moveUp, words.moveDown]) expect(screen.getByRole('button', { name }).getAttribute('title')).toBe(words.titleStays);
  });

  it('the list of changes names each, and takes one back', async () => {
    const { user, words, screen, field, edits } = await edit();
    await user.click(screen.getByRole('button', { name: words.hideSlide }));
    fireEvent.change(field(words.ownNotes), { target: { value: 'Ask first.' } });
    await user.click(screen.getByRole('tab', { name: new RegExp(words.edits) }));
    const items = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([expect.stringContaining(words.editKinds.hide), expect.stringContaining('Ask first.')]);
    await user.click(within(items[0]!).getByRole('button', { name: words.takeBack }));
    await waitFor(() => expect(edits()).toMatchObject([{ kind: 'notes' }]));
  });
});
