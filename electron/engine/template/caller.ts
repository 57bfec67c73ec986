/** What helpers know of the place they are called at. */
import type { Code, Problem } from '../diagnostics/problem.ts';
import { problem, ProblemError, type Where } from '../diagnostics/problem.ts';
import type { Language } from '../units/language.ts';
import type { HelperCall } from './helpers/helper.ts';
import type { Pack } from './pack-model.ts';
import { whereOf } from './syntax/sites.ts';
import { STRINGS } from './read/strings.ts';

export interface Caller {
  /** The call at a numbered place of the pack; `hash` holds its named values. */
  at(site: number, hash?: Readonly<Record<string, unknown>>): HelperCall;
  /** What is written at a place. */
  sourceOf(site: number): string;
  /** Stops the run with a problem at a place. */
  fail<C extends Code>(site: number, code: C, params: Extract<Problem, { code: C }>['params']): never;
}

/** @param room asked before text is made at a place: whether there is room for so many signs more */
export function makeCaller(pack: Pack, language: Language, room: (site: number, signs: number) => void): Caller {
  const stringKeys = [...pack.strings.keys()];
  const string = (key: string): string | undefined => pack.strings.get(key)?.[language];
  const fail: Caller['fail'] = (site, code, params) => {
    const place = pack.sites.get(site);
    throw new ProblemError([problem('error', code, params as never, place && whereOf(place))]);
  };
  return {
    at: (site, hash = {}) => ({
      language,
      named: hash,
      string,
      stringKeys,
      stringElsewhere: (key) => elsewhere(pack.stringPlaces.get(key), pack.sites.get(site)?.file),
      room: (signs) => room(site, signs),
      fail: (code, params, where) => {
        if (where === undefined) return fail(site, code, params as never);
        throw new ProblemError([problem('error', code, params as never, where)]);
      },
    }),
    sourceOf: (site) => pack.sites.get(site)?.source ?? '',
    fail,
  };
}

/** The place of a text unless it stands in the pack that the template is of: whose template it is could mend that itself. */
const elsewhere = (text: Where | undefined, template = ''): Where | undefined => (text?.file === undefined || template.startsWith(text.file.slice(0, -STRINGS.length)) ? undefined : text);
