import type { Briefing } from '../dataset/briefing-model.ts';
import type { DeckMarkdown } from '../markdown/markdown.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { hasErrors, problem, ProblemError } from '../diagnostics/problem.ts';
import type { Edition } from '../units/edition.ts';
import type { Language } from '../units/language.ts';
import type { OnPlace } from '../../contract/progress.ts';
import { type Compile, compilePack, compileTemplate, type Writer } from './environment.ts';
import type { Pack } from './pack-model.ts';
import { placeLine, placeMarkdown } from './place/place.ts';
import { makeView } from './view.ts';

/** Deck Markdown, undefined exactly where `problems` holds an error. */
export interface FilledTemplate {
  readonly markdown?: DeckMarkdown;
  readonly problems: readonly Problem[];
}

/** Fills a pack with briefings; the pack is compiled once a language. */
export interface Filler {
  /** @param onPlace hears now and then where the filling is */
  (briefing: Briefing, onPlace?: OnPlace): FilledTemplate;
  /** The template's file. */
  readonly file: string;
  /** The pack whose template it is. */
  readonly pack: Edition;
}

/** Makes the filler of a pack's deck, or of another of its templates. No value changes the structure that the template gives. */
export function templateFiller(pack: Pack, template = pack.main, compile: Compile = compileTemplate, place = placeLine): Filler {
  const main = [...pack.sites.values()].find(({ file }) => file.replace(/(?:\.md)?\.hbs$/, '').endsWith(`/${template}`))?.file ?? pack.path;
  const compiled = new Map<Language, Writer>();
  const writer = (language: Language) => {
    const known = compiled.get(language) ?? compilePack(pack, template, language, compile);
    compiled.set(language, known);
    return known;
  };
  const fill = (briefing: Briefing, onPlace?: OnPlace): FilledTemplate => {
    try {
      const written = writer(briefing.language)(makeView(briefing), ({ file, line }) => onPlace?.({ file, line }));
      const { markdown, problems } = placeMarkdown(written, pack.sites, main, place);
      return hasErrors(problems) ? { problems } : { markdown, problems };
    } catch (error) {
      if (error instanceof ProblemError) return { problems: error.problems };
      const detail = error instanceof Error ? error.message : String(error);
      return { problems: [problem('error', 'template.failed', { detail }, { file: main })] };
    }
  };
  return Object.assign(fill, { file: main, pack: { id: pack.id, version: pack.version } });
}

/** The filler of a pack's narrative handout; undefined where the pack makes none. */
export const handoutFiller = (pack: Pack, compile?: Compile, place = placeLine): Filler | undefined =>
  pack.handout === undefined ? undefined : templateFiller(pack, pack.handout, compile, place);

/** Fills a pack with one briefing. */
export const fillTemplate = (pack: Pack, briefing: Briefing): FilledTemplate => templateFiller(pack)(briefing);
