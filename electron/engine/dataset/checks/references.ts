/** References by id that lead nowhere, or that stand twice in a list. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { asText, idSites, isTextSite, sitesOf } from '../draft.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Draft, Family, Pattern, TextSite } from '../draft.ts';
import { nearestOf } from '../../source/nearest.ts';
import type { FileName } from '../folder.ts';
import { RECORD_FILES } from '../schema.ts';

interface Reference {
  readonly files: readonly FileName[];
  readonly pattern: Pattern;
  readonly to: Family;
}

const REFERENCES: readonly Reference[] = [
  { files: RECORD_FILES, pattern: ['*', 'themes', '*'], to: 'theme' },
  { files: RECORD_FILES, pattern: ['*', 'actors', '*'], to: 'actor' },
  { files: RECORD_FILES, pattern: ['*', 'places', '*'], to: 'place' },
  { files: RECORD_FILES, pattern: ['*', 'cite', '*', 'source'], to: 'source' },
  { files: RECORD_FILES, pattern: ['*', 'unit'], to: 'unit' },
  { files: RECORD_FILES, pattern: ['*', 'speaker'], to: 'actor' },
  { files: RECORD_FILES, pattern: ['*', 'actor'], to: 'actor' },
  { files: RECORD_FILES, pattern: ['*', 'instrument'], to: 'instrument' },
  { files: ['themes.yaml'], pattern: ['*', 'argument', 'facts', '*'], to: 'record' },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'facts', '*'], to: 'record' },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'parts', '*', 'facts', '*'], to: 'record' },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'map', 'routes', '*'], to: 'route' },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'map', 'places', '*'], to: 'place' },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'map', 'countries', '*'], to: 'actor' },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'map', 'view', 'around', '*'], to: 'place' },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'centre'], to: 'actor' },
  { files: ['dataset.yaml'], pattern: ['actor'], to: 'actor' },
  { files: ['dataset.yaml'], pattern: ['message', 'facts', '*'], to: 'record' },
  { files: ['routes.yaml'], pattern: ['*', 'through', '*'], to: 'place' },
  { files: ['routes.yaml'], pattern: ['*', 'countries', '*'], to: 'actor' },
  { files: ['routes.yaml'], pattern: ['*', 'facts', '*'], to: 'record' },
];

/** Where only states may stand. */
const STATES: readonly Pick<Reference, 'files' | 'pattern'>[] = [
  { files: ['routes.yaml'], pattern: ['*', 'countries', '*'] },
  { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'map', 'countries', '*'] },
];

/** Reports ids that nothing has, ids repeated in one list, and countries that are no states. */
export function checkReferences(draft: Draft): readonly Problem[] {
  return [...REFERENCES.flatMap((reference) => dangling(draft, reference)), ...noStates(draft)];
}

function dangling(draft: Draft, { files, pattern, to }: Reference): readonly Problem[] {
  const sites = sitesOf(draft, files, pattern).map(to === 'source' ? asText : (site) => site).filter(isTextSite);
  const seen = new Set<string>();
  const twice = pattern.at(-1) === '*' ? sites.filter((site) => seen.size === seen.add(inItsList(site)).size) : [];
  const repeated = twice.map((site) =>
    problem('warning', 'dataset.listed-twice', { id: site.value }, site.file.where(site.path)),
  );
  if (draft.incomplete.has(to)) return repeated;
  const known = new Set(idSites(draft, to).map((site) => site.value));
  const nearestId = nearestOf(known);
  const lost = sites
    .filter((site) => !known.has(site.value))
    .map((site) => {
      const near = nearestId(site.value);
      const particulars = { family: to, id: site.value, ...(near === undefined ? {} : { nearest: near }) };
      return problem('error', 'dataset.dangling', particulars, site.file.where(site.path));
    });
  return [...repeated, ...lost];
}

/** What two entries of one list have in common that say the same. */
const inItsList = ({ file, path, value }: TextSite): string => JSON.stringify([file.path, path.slice(0, -1), value]);

function noStates(draft: Draft): readonly Problem[] {
  const others = new Set(sitesOf(draft, ['actors.yaml'], ['*'])
    .filter(({ value }) => fieldOf(value, 'kind') !== 'state')
    .map(({ value }) => fieldOf(value, 'id')));
  return STATES.flatMap(({ files, pattern }) => sitesOf(draft, files, pattern))
    .filter(isTextSite)
    .filter(({ value }) => others.has(value))
    .map(({ file, path, value }) => problem('error', 'dataset.not-a-state', { id: value }, file.where(path)));
}
