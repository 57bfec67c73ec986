import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { BriefingChoices, Start } from '../../electron/contract/api.ts';
import type { Glimpse } from '../../electron/contract/glimpse.ts';
import type { PreviewChanges } from '../../electron/contract/preview-changes.ts';
import type { Engine } from '../../electron/host/engine.ts';
import { keepLastSlides, lastPlace } from '../../electron/host/last-slides.ts';
import { BriefingKeeper } from '../../electron/main/briefing/keeper.ts';
import { begin } from '../../electron/main/handlers/beginning.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { choicesOf, datasetOf, previewOf, startOf } from '../renderer/fixtures.ts';

const dataset = datasetOf('/data/kz', 'a', 'b');
const opened: Start = startOf(dataset, choicesOf('/data/kz'));

/** What has begun, once it has its first answer; `asked` are the choices of the previews that were asked of the engine. */
async function begun(first: Promise<Start>, glimpse?: PreviewChanges<Glimpse>, folder = temporaryFolder()) {
  const asked: BriefingChoices[] = [];
  const previewChanges: Engine['previewChanges'] = (choices, _asker, run) => {
    asked.push(choices);
    if (glimpse !== undefined) run?.onGlimpse?.(glimpse);
    return Promise.resolve({ problems: [] });
  };
  const briefing = new BriefingKeeper({ folder, documents: folder, machine: { dataset: '/data/kz', home: folder }, version: '0' });
  const open = async () => (briefing.take({ path: undefined, saved: undefined, document: opened, unsaved: false }), []);
  const beginning = begin({ engine: { previewChanges }, briefing }, { open, start: () => first });
  // What never comes is not waited for.
  await Promise.race([first.then(() => setImmediate()), setImmediate()]).catch(() => undefined);
  return { beginning, asked, folder };
}

test('the first slides are those that the window will ask for, and are asked of the engine once', async () => {
  const { beginning, asked } = await begun(Promise.resolve(opened));
  const wanted = { ...opened.choices, themes: ['a', 'b'] };
  expect(asked).toEqual([wanted]);
  expect(beginning.takePreview(wanted, [])).toBeDefined();
  expect(beginning.takePreview(wanted, [])).toBeUndefined();
});

test('what was shown last is there before anything else, once', async () => {
  const folder = temporaryFolder();
  const { slides, language, aspect } = previewOf('title');
  await keepLastSlides(lastPlace(folder, opened, '0'), { slides, language, aspect });
  const { beginning } = await begun(new Promise<Start>(() => undefined), undefined, folder);
  expect(await beginning.takeLast()).toEqual({ slides, language, aspect });
  expect(await beginning.takeLast()).toBeUndefined();
});

test('slides that came before the window asked are told when it does', async () => {
  const glimpse: PreviewChanges<Glimpse> = { slides: [], records: [], outline: [], editStates: [], language: 'fa', aspect: 1, fresh: [], answer: '' };
  const { beginning } = await begun(Promise.resolve(opened), glimpse);
  const heard: unknown[] = [];
  beginning.takePreview({ ...opened.choices, themes: ['a', 'b'] }, [])?.hearGlimpse((each) => heard.push(each));
  expect(heard).toEqual([glimpse]);
});

test('slides of other choices, or with edits, are not taken for those that are wanted', async () => {
  const wanted = { ...opened.choices, themes: ['a', 'b'] };
  for (const [choices, edits] of [[{ ...wanted, language: 'en' as const }, []], [wanted, [{ kind: 'hide', slide: 'agenda' }]]] as const) {
    const { beginning } = await begun(Promise.resolve(opened));
    expect(beginning.takePreview(choices, edits)).toBeUndefined();
  }
});

test('the first answer is taken once: a page that is loaded anew starts anew', async () => {
  const { beginning } = await begun(Promise.resolve(opened));
  await expect(beginning.takeStart()).resolves.toBe(opened);
  expect(beginning.takeStart()).toBeUndefined();
});

test('a dataset that cannot be read begins no slides, and a failure is told to who asks', async () => {
  const broken = await begun(Promise.resolve({ ...opened, dataset: { ok: false, problems: [] } }));
  expect(broken.asked).toEqual([]);
  const failed = await begun(Promise.reject(new Error('gone')));
  await expect(failed.beginning.takeStart()).rejects.toThrow('gone');
});
