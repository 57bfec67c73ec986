/** What slides and pages say of how much they tell is what they tell, and not what was chosen for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeHandout } from '../../electron/engine/make/handout.ts';
import { factsOf } from '../../electron/engine/scene/facts.ts';
import { createWorkshop } from '../../electron/engine/workshop.ts';
import { memoryHost, placedIn, projectTexts } from '../helpers/memory-host.ts';

const FOLDER = 'data/strait-fictional';
const FILES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [[entry.name, readFileSync(`${FOLDER}/${entry.name}`, 'utf8')] as const] : []));
const disk = { texts: new Map([...placedIn('data', FILES), ...projectTexts('briefing', 'point-paper')]), pictures: new Map([['media/langar.png', readFileSync(`${FOLDER}/media/langar.png`)]]) };

test('a point paper of five slides counts and names what is on them, and its page what is on it', async () => {
  const workshop = createWorkshop(memoryHost(() => disk));
  const { value } = await workshop.compose({ dataset: 'data', themes: [], language: 'en', template: 'point-paper', length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' }, () => undefined);
  const { scene, briefing, deck } = value!;
  const told = factsOf(scene);
  const listed = deck.slides.flatMap((slide) => (slide.kind === 'sources' ? slide.sources : []));
  expect([told.length < briefing.facts.length, listed.length < briefing.sources.length]).toEqual([true, true]);
  const words = JSON.stringify(deck.slides);
  expect(words).toContain(`${told.length} statements from ${listed.length} sources`);
  expect(words).toContain(`The ${told.length} statements rest on ${listed.length} sources`);
  const { value: handout } = makeHandout(value!, { citations: 'chicago-notes' });
  expect(JSON.stringify(handout)).toMatch(new RegExp(`"${handout!.facts.length} statements from \\d+ sources`));
  // Neither cites the speech whose original nobody has seen, so neither speaks of it.
  expect(words + JSON.stringify(handout)).not.toContain('Dorraj');
});
