/** Documents of a briefing: one that holds whatever texts is read as it was written, and one that is damaged is refused in words or means what it says. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BriefingDocument } from '../../../electron/contract/document.ts';
import { asDocument } from '../../../electron/engine/document/format.ts';
import { readDocument } from '../../../electron/engine/document/read.ts';
import { writeDocument } from '../../../electron/engine/document/write.ts';
import { Random } from '../../helpers/random.ts';
import { damaged } from '../generators/bytes.ts';
import { anyWildness, hostileText } from '../generators/hostile.ts';
import { disturbed } from '../generators/structure.ts';
import { problemFaults } from '../judge.ts';
import type { Trial } from '../trial.ts';

const SIGNS = ['...', '---', 'format: 99', 'format: -1', '<<<<<<< mine', '=======', '>>>>>>> theirs', '&a ', '*a', '<<: *a', '!!x ', '|', '>-', ': ', '- ', '"', '{', '}', '\t', 'kind: none', '__proto__: 1'];

function anyDocument(random: Random): unknown {
  const wildness = anyWildness(random);
  const text = () => hostileText(random, wildness);
  const edits = random.several<() => unknown>(
    [
      () => ({ kind: 'hide', slide: 'sources' }),
      () => ({ kind: 'move', slide: 'trade', after: text() }),
      () => ({ kind: 'replace', slide: 'trade', block: random.pick(['title', 'notes', 'table']), language: 'fa', base: 'a1', text: text() }),
      () => ({ kind: 'replace-slide', slide: text(), language: 'en', base: 'a1', text: `## ${text()}` }),
      () => ({ kind: 'insert', slide: 'own-1', after: 'trade', text: { fa: text(), en: text() } }),
      () => ({ kind: 'notes', slide: 'trade', language: 'fa', text: text() }),
    ],
    random.int(0, 5),
  );
  const choices = { dataset: 'kazakhstan', themes: ['trade'], language: 'fa', template: 'briefing', length: 'full', calendar: 'both', look: 'light', size: '16:9' };
  return { choices, exportOptions: { wanted: ['deck'], embedFonts: true, pages: '3', formats: ['docx'], citations: 'apa', paper: 'a4' }, edits: edits.map((make) => make()) };
}

export const documents: Trial = (seed, { folder }) => {
  const random = new Random(seed, 8);
  const tree = anyDocument(random);
  const how = random.pick(['whole', 'tree', 'text'] as const);
  // What the window sends goes through the same check before it is written.
  const document = asDocument(how === 'tree' ? disturbed(tree, random) : tree);
  const sound = document === undefined ? '' : writeDocument(document, '0.1.0').text;
  const text = how === 'text' ? damaged(sound, random, SIGNS) : sound;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'briefing.bardar'), text);
  const begun = Date.now();
  const { value, problems } = readDocument('briefing.bardar', text);
  const errors = problems.some(({ severity }) => severity === 'error');
  const again = (read: BriefingDocument): boolean => isDeepStrictEqual(readDocument('again', writeDocument(read, '0.1.0').text).value?.document, read);
  const faults = [
    ...problems.flatMap(problemFaults),
    ...(errors === (value !== undefined) ? ['a value beside an error, or neither'] : []),
    ...(how !== 'text' && document !== undefined && !isDeepStrictEqual(value?.document, document) ? ['what was written is not what is read'] : []),
    ...(value !== undefined && !again(value.document) ? ['what was read is not read again once it is written'] : []),
  ];
  return Promise.resolve({ seed, told: `a document, ${how}`, made: value !== undefined, took: Date.now() - begun, faults, codes: [...new Set(problems.map(({ code }) => code))] });
};
