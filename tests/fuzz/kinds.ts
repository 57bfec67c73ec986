/** The kinds of case, by the names that `npm run fuzz KIND` takes. */
import { looks, packs, yaml } from './generators/bytes.ts';
import { deckMarkdown, handlebars } from './generators/deck-markdown.ts';
import { gallery } from './generators/gallery.ts';
import { media } from './generators/media.ts';
import { numbers } from './generators/numbers.ts';
import { sources } from './generators/sources.ts';
import { structure } from './generators/structure.ts';
import { texts } from './generators/texts.ts';
import type { Trial } from './trial.ts';
import { typed } from './trials/arguments.ts';
import { briefing } from './trials/briefing.ts';
import { decks } from './trials/decks.ts';
import { documents } from './trials/documents.ts';
import { journals } from './trials/journals.ts';
import { settings } from './trials/settings.ts';

export const KINDS = {
  texts: briefing(texts),
  structure: briefing(structure),
  yaml: briefing(yaml),
  numbers: briefing(numbers),
  sources: briefing(sources),
  gallery: briefing(gallery),
  'deck-markdown': briefing(deckMarkdown),
  packs: briefing(packs),
  handlebars: briefing(handlebars),
  looks: briefing(looks),
  media: briefing(media),
  settings,
  documents,
  decks,
  journals,
  arguments: typed,
} as const satisfies Record<string, Trial>;
export type Kind = keyof typeof KINDS;
