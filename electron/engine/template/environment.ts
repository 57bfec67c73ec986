/** The Handlebars of one run: nothing in it is shared, and nothing of it reaches files, network or prototypes. */
import Handlebars from 'handlebars';
import { type Problem, ProblemError } from '../diagnostics/problem.ts';
import type { Language } from '../units/language.ts';
import { follow } from './access.ts';
import type { Caller } from './caller.ts';
import { makeCaller } from './caller.ts';
import { cleanText } from './clean.ts';
import { BLOCKS, HELPERS } from './helpers/all.ts';
import { FAILED, Markdown } from './helpers/helper.ts';
import { asText } from './helpers/values.ts';
import type { Pack } from './pack-model.ts';
import { markedContent, markedValue } from './place/marks.ts';
import type { Program } from './syntax/nodes.ts';
import { INTERNAL_HELPERS } from './syntax/prepare.ts';
import type { Site } from './syntax/sites.ts';

/** Most characters that a template may write, and that its helpers may make, written or not: a text made of a text made of a text grows without end. */
const LIMITS: Limits = { written: 4_000_000, made: 16_000_000 };
/** What each record that is told adds to them. */
const OF_A_RECORD: Limits = { written: 4_000, made: 16_000 };
/** After so many calls a run tells where it is. */
const CALLS_BETWEEN = 50_000;
/** After so many different problems a run ends: whoever mends these looks again anyway. */
const MOST_PROBLEMS = 50;

type Options = Handlebars.HelperOptions;
type Environment = typeof Handlebars;
/** What `Handlebars.template` takes; the library's types do not name it. */
export type TemplateSpecification = Parameters<typeof Handlebars.template>[0];

/** Hears now and then where a run is. */
export type OnSite = (site: Site) => void;

/** A compiled template: fills itself with a view. @throws ProblemError with all that went wrong */
export type Writer = (view: unknown, onSite?: OnSite) => string;

/** A prepared template of a pack as code, which any environment can run. */
export type Compile = (program: Program, name: string, pack: Pick<Pack, 'version'>) => TemplateSpecification;

const KNOWN = [...BLOCKS, ...HELPERS].map(({ name }) => name).concat(Object.values(INTERNAL_HELPERS));

/** The code of a prepared template: an expression in JavaScript. */
export const templateCode = (program: Program): string =>
  Handlebars.precompile(program, { noEscape: true, knownHelpers: Object.fromEntries(KNOWN.map((name) => [name, true])), knownHelpersOnly: true }) as string;

export const compileTemplate = (program: Program): TemplateSpecification => {
  // As Handlebars.compile does, which would compile anew for every environment. The names in the code are those of helpers.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function(`return ${templateCode(program)};`)() as TemplateSpecification;
};

/** Compiles a pack; what comes back fills one of its templates. */
export function compilePack(pack: Pack, template: string, language: Language, compile: Compile = compileTemplate): Writer {
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers)) {
    if (!BLOCKS.some((block) => block.name === name)) handlebars.unregisterHelper(name);
  }
  const run: Run = { written: 0, made: 0, calls: 0, onSite: undefined, records: 0, limits: LIMITS };
  const caller = makeCaller(pack, language, (site, signs) => {
    if (run.made + signs > run.limits.made) caller.fail(site, 'template.made-too-much', { limit: run.limits.made, records: run.records });
  });
  const faults = collector();
  const visit = (site: number): void => {
    run.calls += 1;
    const place = pack.sites.get(site);
    if (run.calls % CALLS_BETWEEN === 0 && place !== undefined) run.onSite?.(place);
  };
  registerWriters(handlebars, caller, faults, run, visit);
  registerHelpers(handlebars, caller, faults, run, visit);
  const programs = new Map([...pack.templates].map(([name, program]) => [name, handlebars.template(compile(program, name, pack))]));
  for (const [name, compiled] of programs) handlebars.registerPartial(name, compiled);
  const main = programs.get(template);
  if (main === undefined) throw new Error(`The pack ${pack.id} has no template ${template}.`);
  return (view, onSite) => {
    const records = toldIn(view);
    const limits: Limits = { written: LIMITS.written + records * OF_A_RECORD.written, made: LIMITS.made + records * OF_A_RECORD.made };
    Object.assign(run, { written: 0, made: 0, calls: 0, onSite, records, limits } satisfies Run);
    faults.found.clear();
    const text = main(view);
    if (faults.found.size > 0) throw new ProblemError([...faults.found.values()]);
    return text;
  };
}

/** How many records a view tells. */
const toldIn = (view: unknown): number => (typeof view === 'object' && view !== null && 'facts' in view && Array.isArray(view.facts) ? view.facts.length : 0);

/** In characters. */
interface Limits {
  readonly written: number;
  readonly made: number;
}

/** What a run has done so far. */
interface Run {
  /** Characters written. */
  written: number;
  /** Characters made by helpers. */
  made: number;
  calls: number;
  onSite: OnSite | undefined;
  /** That the view tells. */
  records: number;
  limits: Limits;
}

type Visit = (site: number) => void;

/** What goes wrong in a run. */
interface Faults {
  /** By what they say and where. */
  readonly found: Map<string, Problem>;
  /** What the call gives; {@link FAILED} where it has a problem, which is kept. */
  readonly attempt: <T>(call: () => T) => T | typeof FAILED;
}

function collector(): Faults {
  const found = new Map<string, Problem>();
  const attempt: Faults['attempt'] = (call) => {
    try {
      return call();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      for (const problem of error.problems) found.set(JSON.stringify(problem), problem);
      // Who writes without end is stopped at once.
      if (found.size >= MOST_PROBLEMS || error.problems.some(({ code }) => code === 'template.too-large' || code === 'template.made-too-much')) throw new ProblemError([...found.values()]);
      return FAILED;
    }
  };
  return { found, attempt };
}

/** Helpers through which everything is written and looked up; syntax/prepare.ts puts them into the templates. */
function registerWriters(handlebars: Environment, caller: Caller, { attempt }: Faults, run: Run, visit: Visit): void {
  const counted = (site: number, text: string): string => {
    visit(site);
    run.written += text.length;
    return run.written > run.limits.written ? caller.fail(site, 'template.too-large', { limit: run.limits.written, records: run.records }) : text;
  };
  handlebars.registerHelper(INTERNAL_HELPERS.content, (site: number, text: string) =>
    counted(site, markedContent(site, text)),
  );
  handlebars.registerHelper(INTERNAL_HELPERS.value, (site: number, value: unknown) => {
    if (value instanceof Markdown) return counted(site, markedContent(site, value.text));
    const text = attempt(() => asText(value, caller.at(site)));
    return counted(site, markedValue(site, text === FAILED ? '' : oneLine(text as string)));
  });
  handlebars.registerHelper(INTERNAL_HELPERS.get, (site: number, start: unknown, ...rest: unknown[]) =>
    attempt(() => follow(start, rest.slice(0, -1).map(String), caller.sourceOf(site), caller.at(site))),
  );
}

function registerHelpers(handlebars: Environment, caller: Caller, { attempt }: Faults, run: Run, visit: Visit): void {
  for (const helper of HELPERS) {
    handlebars.registerHelper(helper.name, (site: number, ...rest: unknown[]) => {
      visit(site);
      const { hash } = rest.at(-1) as Options;
      const values = rest.slice(0, -1);
      if ([...values, ...Object.values<unknown>(hash)].includes(FAILED)) return FAILED;
      return attempt(() => {
        const call = caller.at(site, hash);
        const made = helper.run(values, call);
        const signs = typeof made === 'string' ? made.length : made instanceof Markdown ? made.text.length : 0;
        call.room(signs);
        run.made += signs;
        return made;
      });
    });
  }
  const each = handlebars.helpers['each'] as (this: unknown, list: unknown, options: Options) => unknown;
  handlebars.registerHelper('each', function (this: unknown, site: number, list: unknown, options: Options): unknown {
    visit(site);
    if (list === null || list === undefined || Array.isArray(list)) return each.call(this, list, options);
    if (list !== FAILED) attempt(() => caller.at(site).fail('template.not-list', {}));
    return '';
  });
}

/** A value on one line; a space at its end may be what the template wants between two. */
function oneLine(text: string): string {
  const clean = cleanText(text);
  if (clean === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${clean}${/\s$/.test(text) ? ' ' : ''}`;
}
