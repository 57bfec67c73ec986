/** References by id that lead nowhere, or that stand twice in a list. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { asText, FAMILIES, idSites, sitesOf } from '../draft.ts';
import { isTextSite } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Check } from '../clean.ts';
import type { Draft, FileGroup } from '../draft.ts';
import type { Family } from '../../diagnostics/dataset/references.ts';
import type { Pattern, TextSite } from '../../source/site.ts';
import { nearestOf } from '../../source/nearest.ts';
import { KINDS } from '../kinds/all.ts';

interface Reference {
  readonly files: readonly FileGroup[];
  readonly pattern: Pattern;
  readonly to: Family;
  /** What else may be named there. */
  readonly or?: Family;
  /** Whether only states may stand there. */
  readonly states?: true;
}

/** Those of the fields that kinds of slide have; what several kinds share once. */
const OF_KINDS = [...new Set(Object.values(KINDS).flatMap(({ references = [] }) => references))].map(
  ({ at, ...reference }): Reference => ({ ...reference, files: ['themes.yaml'], pattern: ['*', 'points', '*', ...at] }),
);

const REFERENCES: readonly Reference[] = [
  { files: ['records'], pattern: ['*', 'themes', '*'], to: 'theme' },
  { files: ['records'], pattern: ['*', 'actors', '*'], to: 'actor' },
  { files: ['records'], pattern: ['*', 'places', '*'], to: 'place' },
  { files: ['records'], pattern: ['*', 'cite', '*', 'source'], to: 'source' },
  { files: ['records'], pattern: ['*', 'unit'], to: 'unit' },
  { files: ['records'], pattern: ['*', 'speaker'], to: 'actor' },
  { files: ['records'], pattern: ['*', 'actor'], to: 'actor' },
  { files: ['records'], pattern: ['*', 'instrument'], to: 'instrument' },
  { files: ['records'], pattern: ['*', 'from'], to: 'actor', or: 'place' },
  { files: ['records'], pattern: ['*', 'to'], to: 'actor', or: 'place' },
  { files: ['themes.yaml'], pattern: ['*', 'argument', 'facts', '*'], to: 'record' },
  { files: ['themes.yaml'], pattern: ['*', 'prose', '*', 'facts', '*'], to: 'record' },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'facts', '*'], to: 'record' },
  ...OF_KINDS,
  { files: ['dataset.yaml'], pattern: ['actor'], to: 'actor' },
  { files: ['dataset.yaml'], pattern: ['message', 'facts', '*'], to: 'record' },
  { files: ['dataset.yaml'], pattern: ['message', 'news', 'facts', '*'], to: 'record' },
  { files: ['dataset.yaml'], pattern: ['message', 'meaning', 'facts', '*'], to: 'record' },
  { files: ['dataset.yaml'], pattern: ['message', 'watch', '*', 'facts', '*'], to: 'record' },
  { files: ['judgements.yaml', 'gaps.yaml', 'questions.yaml'], pattern: ['*', 'themes', '*'], to: 'theme' },
  { files: ['judgements.yaml', 'questions.yaml'], pattern: ['*', 'facts', '*'], to: 'record' },
  { files: ['judgements.yaml'], pattern: ['*', 'by'], to: 'actor' },
  { files: ['judgements.yaml'], pattern: ['*', 'scenario', 'of'], to: 'scenario' },
  { files: ['gaps.yaml'], pattern: ['*', 'about', '*'], to: 'record' },
  { files: ['questions.yaml'], pattern: ['*', 'points', '*'], to: 'point' },
  { files: ['routes.yaml'], pattern: ['*', 'through', '*'], to: 'place' },
  { files: ['routes.yaml'], pattern: ['*', 'countries', '*'], to: 'actor', states: true },
  { files: ['routes.yaml'], pattern: ['*', 'facts', '*'], to: 'record' },
];

/** Reports ids that nothing has, ids repeated in one list, and countries that are no states. */
export function checkReferences(whole: Draft): Check {
  const ids = new Map(FAMILIES.map((family) => [family, idSites(whole, family).map(({ value }) => value)]));
  const known = new Map<string, Known | undefined>();
  const references = REFERENCES.map((reference) => {
    const key = [reference.to, reference.or].join(' ');
    if (!known.has(key)) known.set(key, knownTo(reference, whole, ids));
    return { ...reference, known: known.get(key) };
  });
  const others = noStatesIn(whole);
  return (draft) => [...references.flatMap((reference) => dangling(draft, reference)), ...noStates(draft, others)];
}

/** The ids that a reference may name. */
interface Known {
  readonly ids: ReadonlySet<string>;
  readonly nearest: (id: string) => string | undefined;
}

/** Undefined where not all of them are known. */
function knownTo({ to, or }: Reference, { incomplete }: Draft, ids: ReadonlyMap<Family, readonly string[]>): Known | undefined {
  const families = [to, ...(or === undefined ? [] : [or])];
  if (families.some((family) => incomplete.has(family))) return undefined;
  const known = new Set(families.flatMap((family) => ids.get(family) ?? []));
  return { ids: known, nearest: nearestOf(known) };
}

function dangling(draft: Draft, { files, pattern, to, known }: Reference & { readonly known: Known | undefined }): readonly Problem[] {
  const sites = sitesOf(draft, files, pattern).map(to === 'source' ? asText : (site) => site).filter(isTextSite);
  const repeated = (pattern.at(-1) === '*' ? listedTwice(sites) : []).map((site) =>
    problem('warning', 'dataset.listed-twice', { id: site.value }, site.file.where(site.path)),
  );
  if (known === undefined) return repeated;
  const lost = sites
    .filter((site) => !known.ids.has(site.value))
    .map((site) => {
      const near = known.nearest(site.value);
      const particulars = { family: to, id: site.value, ...(near === undefined ? {} : { nearest: near }) };
      return problem('error', 'dataset.dangling', particulars, site.file.where(site.path));
    });
  return [...repeated, ...lost];
}

/** Entries that say what another of their list says. @param sites list by list */
function listedTwice(sites: readonly TextSite[]): readonly TextSite[] {
  const seen = new Set<string>();
  return sites.filter((site, index) => {
    const before = sites[index - 1];
    if (before === undefined || !isOfOneList(before, site)) seen.clear();
    return seen.size === seen.add(site.value).size;
  });
}

const isOfOneList = (a: TextSite, b: TextSite): boolean => a.file === b.file && a.path.length === b.path.length && a.path.every((step, depth) => depth === a.path.length - 1 || step === b.path[depth]);

/** The actors that are no states. */
const noStatesIn = (whole: Draft): ReadonlySet<unknown> =>
  new Set(sitesOf(whole, ['actors.yaml'], ['*']).flatMap(({ value }) => (fieldOf(value, 'kind') === 'state' ? [] : [fieldOf(value, 'id')])));

function noStates(draft: Draft, others: ReadonlySet<unknown>): readonly Problem[] {
  return REFERENCES.filter(({ states }) => states).flatMap(({ files, pattern }) => sitesOf(draft, files, pattern))
    .filter(isTextSite)
    .filter(({ value }) => others.has(value))
    .map(({ file, path, value }) => problem('error', 'dataset.not-a-state', { id: value }, file.where(path)));
}
