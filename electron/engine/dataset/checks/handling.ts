/** Handling marks that a scheme does not have, that are above the dataset's ceiling, or that count for nothing. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isTextSite, type TextSite } from '../../source/site.ts';
import { nearest } from '../../source/nearest.ts';
import { fieldOf } from '../../source/value-at.ts';
import { type Draft, sitesOf } from '../draft.ts';
import { handlingFileSchema, ownScheme } from '../handling/own-scheme.ts';
import { type HandlingScheme, meantLabel, OWN_SCHEME, rankOf, schemeOf, schemesWith } from '../handling/schemes.ts';
import { declaredLanguages, withFallbacks } from '../languages.ts';
import { RECORD_FILES } from '../records.ts';

export function checkHandling(draft: Draft): readonly Problem[] {
  const at = (...pattern: readonly string[]) => sitesOf(draft, ['dataset.yaml'], ['handling', ...pattern]).filter(isTextSite);
  const marks = [
    ...sitesOf(draft, [...RECORD_FILES, 'themes.yaml', 'judgements.yaml', 'gaps.yaml', 'questions.yaml'], ['*', 'marking']),
    ...sitesOf(draft, ['themes.yaml'], ['*', 'points', '*', 'marking']),
    ...sitesOf(draft, ['sources.json'], ['*', 'custom', 'marking']),
  ].filter(isTextSite);
  const [written] = at('scheme');
  if (written === undefined) return draft.files.has('dataset.yaml') && at().length === 0 && sitesOf(draft, ['dataset.yaml'], ['handling']).length === 0 ? marks.map((site) => problem('error', 'dataset.marking-alone', { marking: site.value }, site.file.where(site.path))) : [];
  const file = draft.files.get('handling.yaml');
  if (written.value === OWN_SCHEME && file === undefined) return [problem('error', 'dataset.no-own-scheme', undefined, written.file.where(written.path))];
  const read = handlingFileSchema.safeParse(withFallbacks('handling.yaml', file?.value, declaredLanguages(draft.files.get('dataset.yaml')?.value)));
  const scheme = schemeOf(written.value, read.success ? ownScheme(read.data) : undefined);
  if (scheme === undefined) return [];
  const rank = (site: TextSite | undefined): number => (site === undefined ? -1 : rankOf(scheme, site.value));
  const [[base], [ceiling]] = [at('marking'), at('ceiling')];
  const inHead = [...at('marking'), ...at('ceiling')];
  const wrong = [...inHead, ...marks].filter((site) => rank(site) === -1).map((site) => wrongMark(scheme, written.value, site));
  const above = ceiling === undefined || rank(ceiling) === -1 ? [] : [...at('marking'), ...marks].filter((site) => rank(site) > rank(ceiling)).map((site) => problem('error', 'dataset.marking-above', { marking: site.value, ceiling: ceiling.value }, site.file.where(site.path)));
  const below = marks.filter((site) => rank(site) !== -1).flatMap((site) => {
    const least = rank(site) < rank(base) ? { least: base?.value ?? '', what: 'dataset' as const } : (sourceAbove(draft, scheme, site) ?? recordAbove(draft, scheme, site));
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

/** The mark of a source that a record cites and is marked lower than. */
function sourceAbove(draft: Draft, scheme: HandlingScheme, site: TextSite): { readonly least: string; readonly what: 'source' } | undefined {
  const index = site.path[0];
  if (!(RECORD_FILES as readonly string[]).includes(site.file.name) || !Array.isArray(site.file.value) || typeof index !== 'number') return undefined;
  const cites = fieldOf(site.file.value[index], 'cite');
  const cited = new Set(Array.isArray(cites) ? cites.map((cite: unknown) => String(fieldOf(cite, 'source'))) : []);
  const higher = sitesOf(draft, ['sources.json'], ['*']).filter(({ value }) => cited.has(String(fieldOf(value, 'id')))).flatMap(({ value }) => {
    const mark = fieldOf(fieldOf(value, 'custom'), 'marking');
    return typeof mark === 'string' && rankOf(scheme, mark) > rankOf(scheme, site.value) ? [mark] : [];
  });
  return higher[0] === undefined ? undefined : { least: higher[0], what: 'source' };
}

/** The mark of a record that a judgement, gap or question stands on and is marked lower than. The words of points and themes may have a mark of their own. */
function recordAbove(draft: Draft, scheme: HandlingScheme, site: TextSite): { readonly least: string; readonly what: 'record' } | undefined {
  const index = site.path[0];
  if (!['judgements.yaml', 'gaps.yaml', 'questions.yaml'].includes(site.file.name) || !Array.isArray(site.file.value) || typeof index !== 'number') return undefined;
  const entry: unknown = site.file.value[index];
  const on = [fieldOf(entry, 'facts'), fieldOf(entry, 'about')].flatMap((ids) => (Array.isArray(ids) ? (ids as unknown[]) : []));
  const higher = sitesOf(draft, RECORD_FILES, ['*', 'marking']).filter(isTextSite).find(({ file, path, value }) => Array.isArray(file.value) && on.includes(fieldOf(file.value[Number(path[0])], 'id')) && rankOf(scheme, value) > rankOf(scheme, site.value));
  return higher === undefined ? undefined : { least: higher.value, what: 'record' };
}
