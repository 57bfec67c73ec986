/** A template pack: a folder of text files, read, checked and ready to be filled. */
import type { Where } from '../diagnostics/problem.ts';
import type { Localized } from '../units/language.ts';
import type { Heedable } from '../../contract/choices.ts';
import type { Program } from './syntax/nodes.ts';
import type { Sites } from './syntax/sites.ts';

export interface Pack {
  /** Path of the folder as the user knows it. */
  readonly path: string;
  readonly id: string;
  /** Digest of its files and of those of the packs that it extends. */
  readonly version: string;
  readonly name: Localized;
  readonly description: Localized;
  /** Name of the template that makes the deck, one of `templates`. */
  readonly main: string;
  /** Name of the template that makes the narrative handout, one of `templates`; undefined where the pack makes none. */
  readonly handout?: string;
  /** Which choices its deck and handout follow beside those that every pack's do. */
  readonly heeds: readonly Heedable[];
  /** Each template by its path in the folder without ending, prepared by syntax/prepare.ts. */
  readonly templates: ReadonlyMap<string, Program>;
  /** Where the numbered places of the templates stand. */
  readonly sites: Sites;
  /** The words of the pack by key; `{name}` marks what a template fills in. */
  readonly strings: ReadonlyMap<string, Localized>;
  /** Where each of them stands: in its own file, or in that of a pack that it extends. */
  readonly stringPlaces: ReadonlyMap<string, Where>;
}
