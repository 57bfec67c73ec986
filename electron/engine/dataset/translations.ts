/**
 * The form of translations.yaml: digests of both languages of each text, as they were when somebody found that they say the same. From these it is
 * known that one language was edited after the other. The program makes it (`bardar check DIR --translated`), so that its form is nobody's work.
 */
import { z } from 'zod';

/** `facts/port-opens/text: 1f0c2a9b 77e01d34`: the first eight digits of the digests of the Persian and of the English text. */
export const translationsFileSchema = z.record(z.string(), z.string().describe('Digests of the Persian and of the English text.'));
