/** References to sources as they are shown. */
import { writingOf } from '../language/languages.ts';
import { locatorText } from '../text/locators/write.ts';
import type { Language } from '../units/language.ts';

/** Short form with locator: "Tabnak/Turan 2025, ¶14", «تابناک/توران ۲۰۲۵، بند ۱۴». */
export const shortCitation = (short: string, at: string, language: Language): string =>
  `${short}${writingOf(language).comma}${locatorText(at, language)}`;
