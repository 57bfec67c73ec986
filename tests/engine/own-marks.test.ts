/** Somebody's own words in a briefing: what they name is checked, with the file, the line and the field of their edit and the slide. */
import { expect, test } from 'vitest';
import type { Edit } from '../../electron/contract/document.ts';
import { factsOf } from '../../electron/engine/scene/facts.ts';
import { createWorkshop } from '../../electron/engine/workshop.ts';
import { memoryHost, placedIn, projectTexts } from '../helpers/memory-host.ts';
import { jpeg, png } from '../helpers/pictures.ts';
import { RICH } from './dataset/rich.ts';

const disk = { texts: new Map([...placedIn('data', Object.entries(RICH)), ...projectTexts('briefing')]), pictures: new Map([['media/minister.png', png(80, 60)], ['media/port.jpg', jpeg()]]) };
const workshop = createWorkshop(memoryHost(() => disk));
const CHOICES = { dataset: 'data', themes: [], language: 'en', template: 'briefing', length: 'short', calendar: 'gregorian', look: 'light', size: '16:9' } as const;

/** Each on the line that follows from its place, from 10 on. */
const composed = (...edits: readonly Edit[]) => workshop.compose({ ...CHOICES, edits: { file: 'a.bardar', edits, lines: edits.map((_, index) => 10 + index) } }, () => undefined);

test('each mark that names nothing, or that slides show as it is written, has one message', async () => {
  const { value, problems } = await composed(
    { kind: 'replace', slide: 'title', block: 'title', language: 'en', base: '', text: 'Ours [@daily-2025, ¶1]{fact=volum}' },
    { kind: 'notes', slide: 'title', language: 'en', text: 'Say this. [@daily-2025, ¶1]{fact=volum}' },
    { kind: 'insert', slide: 'own-1', after: 'title', text: { en: '## Ours {.bullets}\n- Trade of {value:volume} [@daily-2025, ¶1]{fact=nosuch}' } },
  );
  const own = problems.filter(({ code, where }) => where.file === 'a.bardar' && code !== 'edit.block-changed');
  expect(own.map(({ code, where: { line, field, slide } }) => [code, line, field, slide])).toEqual([
    ['deck.mark-as-text', 10, 'text', 1],
    ['deck.mark-as-text', 12, 'text.en', 2],
    ['deck.unknown-record', 11, 'text', 1],
    ['deck.unknown-record', 12, 'text.en', 2],
  ]);
  const records = (await workshop.check('data')).value!.records.map(({ id }) => id);
  expect(factsOf(value!.scene).filter((id) => !records.includes(id))).toEqual([]);
});

test('an error of own words names their field too', async () => {
  const { problems } = await composed({ kind: 'notes', slide: 'title', language: 'en', text: 'Say this. [@dialy, ¶1]' });
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'deck.unknown-source', where: { file: 'a.bardar', line: 10, field: 'text' } }]);
});
