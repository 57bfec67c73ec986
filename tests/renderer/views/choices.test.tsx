// @vitest-environment happy-dom
/** The pickers: each choice asks for other slides at once, in either language of the window. */
import { DATASET, lastOf, startWith } from './bridge.ts';
import { openWindow } from './open-window.tsx';
import { cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../electron/contract/api.ts';
import { problemOf, templateOf } from '../fixtures.ts';

afterEach(cleanup);

describe.each(LANGUAGES)('the choices (%s)', (language) => {
  const group = ({ screen }: Awaited<ReturnType<typeof openWindow>>, name: string) => within(screen.getByRole('radiogroup', { name }));

  it('ask for the slides of what is picked', async () => {
    const opened = await openWindow(language);
    const { user, words } = opened;
    await user.click(group(opened, words.deckLanguage).getByRole('radio', { name: words.languageNames[language === 'fa' ? 'en' : 'fa'] }));
    await user.click(group(opened, words.length).getByRole('radio', { name: words.lengthNames.short }));
    await user.click(group(opened, words.calendar).getByRole('radio', { name: words.calendarNames['both'] }));
    await waitFor(() => expect(lastOf('preview')?.slice(0, 2)).toMatchObject([{ language: language === 'fa' ? 'en' : 'fa', length: 'short', calendar: 'both', themes: ['trade', 'sea'] }, []]));
  });

  it('say that no theme is ticked, ask for nothing then, and tick all again', async () => {
    const { user, words, screen } = await openWindow(language);
    for (const { id } of DATASET.themes) await user.click(screen.getByRole('checkbox', { name: new RegExp(id) }));
    await screen.findByText(words.noThemeText);
    expect(screen.getByRole('button', { name: words.export }).getAttribute('title')).toBe(words.exportNeedsTheme);
    expect(lastOf('preview')?.[0]).not.toMatchObject({ themes: [] });
    await user.click(screen.getAllByRole('button', { name: words.tickAll })[0]!);
    await screen.findByRole('listbox', { name: words.slides });
  });

  it('heed no calendar where the template shows no dates', async () => {
    const templates = [{ ...templateOf('briefing'), heeds: ['length'] as const }];
    const opened = await openWindow(language, { templates }, { templates: async () => templates });
    expect(opened.screen.getByText(opened.words.calendarUnheeded)).toBeDefined();
    expect(group(opened, opened.words.calendar).getByRole('radio', { name: opened.words.calendarNames.persian }).getAttribute('aria-disabled')).toBe('true');
  });

  it('name a template that has a mistake, and heed no length where the template does not', async () => {
    const templates = [{ ...templateOf('briefing'), heeds: ['calendar'] as const }, { ...templateOf('mine'), problem: 'deck.md.hbs, line 3' }];
    const opened = await openWindow(language, { templates }, { templates: async () => templates });
    const { user, words, screen } = opened;
    expect(screen.getByRole('radio', { name: new RegExp(`mine.*${words.yours}.*${words.broken}.*line 3`) })).toBeDefined();
    expect(screen.getByText(words.lengthUnheeded)).toBeDefined();
    const short = group(opened, words.length).getByRole('radio', { name: words.lengthNames.short });
    await user.click(short);
    expect([short.getAttribute('aria-disabled'), lastOf('keepBriefing')]).toEqual(['true', [expect.objectContaining({ choices: expect.objectContaining({ length: 'standard' }) }), false]]);
  });

  it('offer the languages that the dataset has, and the levels at which it can be released', async () => {
    const levels = ['TLP:GREEN', 'TLP:RED'].map((label) => ({ label, shown: { fa: label, en: label } }));
    const dataset = { ok: true as const, value: { ...DATASET, languages: [language], levels } };
    const opened = await openWindow(language, { dataset, choices: startWith(language).choices });
    const { user, words, screen } = opened;
    expect(group(opened, words.deckLanguage).getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByText(words.onlyLanguage)).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: words.release }), 'TLP:GREEN');
    await waitFor(() => expect(lastOf('preview')?.[0]).toMatchObject({ release: 'TLP:GREEN', language }));
    expect(screen.getByText(words.releaseHint('TLP:GREEN'))).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: words.release }), '');
    await waitFor(() => expect(lastOf('preview')?.[0]).not.toMatchObject({ release: 'TLP:GREEN' }));
  });

  it('name the scheme of the marks, and take other recipients than those of the dataset', async () => {
    const scheme = { fa: 'TLP 2.0', en: 'TLP 2.0' };
    const value = { ...DATASET, languages: [language], levels: [{ label: 'TLP:RED', shown: { fa: 'TLP:RED', en: 'TLP:RED' } }], scheme, recipients: [{ fa: 'دفتر وزیر', en: 'Minister’s office' }] };
    const { user, words, screen } = await openWindow(language, { dataset: { ok: true, value }, choices: startWith(language).choices });
    expect(screen.getByText(words.schemeIs('TLP 2.0'))).toBeDefined();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.recipients });
    expect(field.value).toBe(value.recipients[0]?.[language]);
    await user.type(field, '{enter}Archive');
    await waitFor(() => expect(lastOf('preview')?.[0]).toMatchObject({ distribution: [value.recipients[0]?.[language], 'Archive'] }));
    await user.clear(field);
    await waitFor(() => expect(lastOf('preview')?.[0]).toMatchObject({ distribution: [] }));
  });

  it('take no recipients where the template has no page for them', async () => {
    const templates = [{ ...templateOf('briefing'), heeds: ['length'] as const }];
    const { words, screen } = await openWindow(language, { templates }, { templates: async () => templates });
    expect(screen.getByText(words.recipientsUnheeded)).toBeDefined();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.recipients }).disabled).toBe(true);
  });

  it('give their place to the problems of a dataset that cannot be read', async () => {
    const dataset = { ok: false as const, problems: [{ ...problemOf('No figure'), where: { file: 'figures.yaml', line: 7 } }] };
    const { words, screen } = await openWindow(language, { dataset, choices: startWith(language).choices });
    await screen.findByText(words.datasetBroken);
    expect(screen.getByText(/figures\.yaml/).closest('li')?.textContent).toContain('No figure');
    expect([screen.queryByRole('checkbox'), lastOf('preview')]).toEqual([null, undefined]);
  });

  it('keep the language of the window, and turn the window with it', async () => {
    const other = language === 'fa' ? 'en' : 'fa';
    const { user, screen } = await openWindow(language);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, language === 'fa' ? 'rtl' : 'ltr']);
    await user.click(screen.getByText(other === 'fa' ? 'فارسی' : 'English', { selector: 'header *, .header *' }));
    await waitFor(() => expect(document.documentElement.lang).toBe(other));
    expect([document.documentElement.dir, lastOf('setLanguage')]).toEqual([other === 'fa' ? 'rtl' : 'ltr', [other]]);
  });
});
