/** The kinds of case, by the names that `npm run fuzz KIND` takes. */
import type { Generator } from './case.ts';
import { looks, packs, yaml } from './generators/bytes.ts';
import { deckMarkdown, handlebars } from './generators/deck-markdown.ts';
import { gallery } from './generators/gallery.ts';
import { media } from './generators/media.ts';
import { numbers } from './generators/numbers.ts';
import { sources } from './generators/sources.ts';
import { structure } from './generators/structure.ts';
import { texts } from './generators/texts.ts';

export const KINDS = { texts, structure, yaml, numbers, sources, gallery, 'deck-markdown': deckMarkdown, packs, handlebars, looks, media } as const satisfies Record<string, Generator>;
export type Kind = keyof typeof KINDS;
