/** Handling marks that a scheme does not have, that are above the dataset's ceiling, or that count for nothing. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isTextSite, type Site, type TextSite } from '../../source/site.ts';
import { nearest } from '../../source/nearest.ts';
import { fieldOf } from '../../source/value-at.ts';
import { type Draft, sitesOf } from '../draft.ts';
import { handlingFileSchema, ownScheme } from '../handling/own-scheme.ts';
import { type HandlingScheme, meantLabel, OWN_SCHEME, rankOf, schemeOf, schemesWith } from '../handling/schemes.ts';
import { withFallbacks } from '../languages.ts';
import { isRecordFile } from '../records.ts';

export function checkHandling(draft: Draft): readonly Problem[] {
  const at = (...pattern: readonly string[]) => sitesOf(draft, ['dataset.yaml'], ['handling', ...pattern]).filter(isTextSite);
  const marks = [
    ...sitesOf(draft, ['records', 'themes.yaml', 'judgements.yaml', 'gaps.yaml', 'questions.yaml'], ['*', 'marking']),
    ...sitesOf(draft, ['themes.yaml'], ['*', 'points', '*', 'marking']),
    ...sitesOf(draft, ['sources.json'], ['*', 'custom', 'marking']),
  ].filter(isTextSite);
  const [written] = at('scheme');
  if (written === undefined) return draft.files.has('dataset.yaml') && at().length === 0 && sitesOf(draft, ['dataset.yaml'], ['handling']).length === 0 ? marks.map((site) => problem('error', 'dataset.marking-alone', { marking: site.value }, site.file.where(site.path))) : [];
  const file = draft.files.get('handling.yaml');
  if (written.value === OWN_SCHEME && file === undefined) return [problem('error', 'dataset.no-own-scheme', undefined, written.file.where(written.path))];
  const read = handlingFileSchema.safeParse(withFallbacks('handling.yaml', file?.value, draft.languages));
  const scheme = schemeOf(written.value, read.success ? ownScheme(read.data) : undefined);
  if (scheme === undefined) return [];
  const rank = (site: TextSite | undefined): number => (site === undefined ? -1 : rankOf(scheme, site.value));
  const [[base], [ceiling]] = [at('marking'), at('ceiling')];
  const inHead = [...at('marking'), ...at('ceiling')];
  const wrong = [...inHead, ...marks].filter((site) => rank(site) === -1).map((site) => wrongMark(scheme, written.value, site));
  const above = ceiling === undefined || rank(ceiling) === -1 ? [] : [...at('marking'), ...marks].filter((site) => rank(site) > rank(ceiling)).map((site) => problem('error', 'dataset.marking-above', { marking: site.value, ceiling: ceiling.value }, site.file.where(site.path)));
  const known = marked(draft);
  const below = marks.filter((site) => rank(site) !== -1).flatMap((site) => {
    const least = rank(site) < rank(base) ? { least: base?.value ?? '', what: 'dataset' as const } : (sourceAbove(known, scheme, site) ?? recordAbove(known, scheme, site));
    return least === undefined ? [] : [problem('warning', 'dataset.marking-below', { marking: site.value, ...least }, site.file.where(site.path))];
  });
  return [...wrong, ...above, ...below];
}

function wrongMark(scheme: HandlingScheme, name: string, { file, path, value }: TextSite): Problem {
  const meant = meantLabel(scheme, value);
  const others = schemesWith(value);
  if (meant === undefined && others.length > 0) return problem('error', 'dataset.marking-scheme', { marking: value, scheme: name, others }, file.where(path));
  const known = scheme.levels.map(({ label }) => label);
  const near = meant ?? nearest(value, known);
  return problem('error', 'dataset.marking-unknown', { marking: value, known, ...(near === undefined ? {} : { nearest: near }) }, file.where(path));
}

/** What has a mark of its own, by its id. */
interface Marked {
  readonly sources: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<unknown, string>;
}

function marked(draft: Draft): Marked {
  const withMarks = <K>(sites: readonly Site[], idOf: (value: unknown) => K, markOf: (value: unknown) => unknown): ReadonlyMap<K, string> =>
    new Map(sites.flatMap(({ value }) => {
      const mark = markOf(value);
      return typeof mark === 'string' ? [[idOf(value), mark] as const] : [];
    }));
  return {
    sources: withMarks(sitesOf(draft, ['sources.json'], ['*']), (value) => String(fieldOf(value, 'id')), (value) => fieldOf(fieldOf(value, 'custom'), 'marking')),
    records: withMarks(sitesOf(draft, ['records'], ['*']), (value) => fieldOf(value, 'id'), (value) => fieldOf(value, 'marking')),
  };
}

/** The mark of a source that a record cites and is marked lower than. */
function sourceAbove({ sources }: Marked, scheme: HandlingScheme, site: TextSite): { readonly least: string; readonly what: 'source' } | undefined {
  const index = site.path[0];
  if (!isRecordFile(site.file.name) || !Array.isArray(site.file.value) || typeof index !== 'number') return undefined;
  const cites = fieldOf(site.file.value[index], 'cite');
  const marks = (Array.isArray(cites) ? cites : []).flatMap((cite: unknown) => sources.get(String(fieldOf(cite, 'source'))) ?? []);
  const higher = marks.find((mark) => rankOf(scheme, mark) > rankOf(scheme, site.value));
  return higher === undefined ? undefined : { least: higher, what: 'source' };
}

/** The mark of a record that a judgement, gap or question stands on and is marked lower than. The words of points and themes may have a mark of their own. */
function recordAbove({ records }: Marked, scheme: HandlingScheme, site: TextSite): { readonly least: string; readonly what: 'record' } | undefined {
  const index = site.path[0];
  if (!['judgements.yaml', 'gaps.yaml', 'questions.yaml'].includes(site.file.name) || !Array.isArray(site.file.value) || typeof index !== 'number') return undefined;
  const entry: unknown = site.file.value[index];
  const on = [fieldOf(entry, 'facts'), fieldOf(entry, 'about')].flatMap((ids) => (Array.isArray(ids) ? (ids as unknown[]) : []));
  const higher = on.flatMap((id) => records.get(id) ?? []).find((mark) => rankOf(scheme, mark) > rankOf(scheme, site.value));
  return higher === undefined ? undefined : { least: higher, what: 'record' };
}
