/** The window of a test, in the page of happy-dom: the real components and state, with a main process that is given as a value. */
import { type Answers, answerWith, slidesWith, startWith, sent } from './bridge.ts';
import { configure, render, screen, type Screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Language, Start } from '../../../electron/contract/api.ts';
import { App } from '../../../renderer/views/app.tsx';
import { en } from '../../../renderer/strings/en.ts';
import { fa } from '../../../renderer/strings/fa.ts';
import type { Words } from '../../../renderer/strings/words.ts';

// A busy machine takes its time; and what is missing is said without the whole page.
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? 'not found') });

export interface OpenWindow {
  readonly user: UserEvent;
  readonly words: Words;
  readonly screen: Screen;
}

/** Opens it and waits until it has started. */
export async function openWindow(language: Language, start: Partial<Start> = {}, answers: Answers = {}): Promise<OpenWindow> {
  answerWith({
    start: async () => startWith(language, start),
    preview: async (_, edits) => ({ ok: true, value: sent(slidesWith(edits)) }),
    templates: async () => startWith(language).templates,
    looks: async () => startWith(language).looks,
    describeDataset: async () => startWith(language, start).dataset,
    ...answers,
  });
  render(<App />);
  const words = language === 'fa' ? fa : en;
  await screen.findByRole('main');
  return { user: userEvent.setup(), words, screen };
}
