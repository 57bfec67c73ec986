/** The Handlebars of one run: nothing in it is shared, and nothing of it reaches files, network or prototypes. */
import Handlebars from 'handlebars';
import type { Language } from '../units/language.ts';
import { follow } from './access.ts';
import type { Caller } from './caller.ts';
import { makeCaller } from './caller.ts';
import { cleanText } from './clean.ts';
import { BLOCKS, HELPERS } from './helpers/all.ts';
import { Markdown } from './helpers/helper.ts';
import { asText } from './helpers/values.ts';
import type { Pack } from './pack-model.ts';
import { markedContent, markedValue } from './place/marks.ts';
import { INTERNAL_HELPERS } from './syntax/prepare.ts';

/** Most characters a template may write. */
const OUTPUT_LIMIT = 4_000_000;

type Options = Handlebars.HelperOptions;
type Environment = typeof Handlebars;

/** Compiles a pack; what comes back fills one of its templates with a view and throws ProblemError. */
export function compilePack(pack: Pack, template: string, language: Language): (view: unknown) => string {
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers)) {
    if (!BLOCKS.some((block) => block.name === name)) handlebars.unregisterHelper(name);
  }
  const caller = makeCaller(pack, language);
  const startAnew = registerWriters(handlebars, caller);
  registerHelpers(handlebars, caller);
  const known = [...BLOCKS, ...HELPERS].map(({ name }) => name).concat(Object.values(INTERNAL_HELPERS));
  const options = {
    noEscape: true,
    knownHelpers: Object.fromEntries(known.map((name) => [name, true])),
    knownHelpersOnly: true,
  };
  const programs = new Map([...pack.templates].map(([name, program]) => [name, handlebars.compile(program, options)]));
  for (const [name, compiled] of programs) handlebars.registerPartial(name, compiled);
  const main = programs.get(template);
  if (main === undefined) throw new Error(`The pack ${pack.id} has no template ${template}.`);
  return (view) => {
    startAnew();
    return main(view);
  };
}

/**
 * Helpers through which everything is written and looked up; syntax/prepare.ts puts them into the templates.
 * What comes back sets the count of written characters to nought, for the next filling.
 */
function registerWriters(handlebars: Environment, caller: Caller): () => void {
  let written = 0;
  const counted = (site: number, text: string): string => {
    written += text.length;
    return written > OUTPUT_LIMIT ? caller.fail(site, 'template.too-large', { limit: OUTPUT_LIMIT }) : text;
  };
  handlebars.registerHelper(INTERNAL_HELPERS.content, (site: number, text: string) =>
    counted(site, markedContent(site, text)),
  );
  handlebars.registerHelper(INTERNAL_HELPERS.value, (site: number, value: unknown) => {
    if (value instanceof Markdown) return counted(site, markedContent(site, value.text));
    return counted(site, markedValue(site, oneLine(asText(value, caller.at(site)))));
  });
  handlebars.registerHelper(INTERNAL_HELPERS.get, (site: number, start: unknown, ...rest: unknown[]) =>
    follow(start, rest.slice(0, -1).map(String), caller.sourceOf(site), caller.at(site)),
  );
  return () => {
    written = 0;
  };
}

function registerHelpers(handlebars: Environment, caller: Caller): void {
  for (const helper of HELPERS) {
    handlebars.registerHelper(helper.name, (site: number, ...rest: unknown[]) => {
      const { hash } = rest.at(-1) as Options;
      return helper.run(rest.slice(0, -1), caller.at(site, hash));
    });
  }
  const each = handlebars.helpers['each'] as (this: unknown, list: unknown, options: Options) => unknown;
  handlebars.registerHelper('each', function (this: unknown, site: number, list: unknown, options: Options): unknown {
    const isList = list === null || list === undefined || Array.isArray(list);
    return isList ? each.call(this, list, options) : caller.at(site).fail('template.not-list', {});
  });
}

/** A value on one line; a space at its end may be what the template wants between two. */
function oneLine(text: string): string {
  const clean = cleanText(text);
  if (clean === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${clean}${/\s$/.test(text) ? ' ' : ''}`;
}
