import { writingOf } from '../language/languages.ts';
import type { Passage } from '../markdown/model.ts';
import type { Language } from '../units/language.ts';
import { plain } from './text.ts';

/** What a picture, table or drawing shows, for screen readers: the slide's title, and the names of its parts. */
export const described = (title: Pick<Passage, 'spans'>, parts: readonly string[], language: Language): string =>
  `${plain(title)} (${parts.filter((part) => part !== '').join(writingOf(language).comma)})`;
