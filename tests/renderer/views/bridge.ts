/** The main process of a window in a test: answers of the test's own, and what was asked of it. Imported before anything of renderer/. */
import type { BardarApi, Dropped, Edit, MenuCommand, Preview, Progress, SentGlimpse, SlideBlocks, Start } from '../../../electron/contract/api.ts';
import type { PreviewChanges } from '../../../electron/contract/preview-changes.ts';
import { choicesOf, datasetOf, previewOf, startOf } from '../fixtures.ts';

export type Answers = Partial<BardarApi>;

/** Methods that were called, in order, with what they were called with. */
export const asked: { readonly method: keyof BardarApi; readonly args: readonly unknown[] }[] = [];

/** What was asked of a method last. */
export const lastOf = (method: keyof BardarApi): readonly unknown[] | undefined => asked.findLast((each) => each.method === method)?.args;

let answers: Answers = {};
const listeners = { onGlimpse: new Set<(value: never) => void>(), onProgress: new Set<(value: never) => void>(), onChanged: new Set<(value: never) => void>(), onDropped: new Set<(value: never) => void>(), onCommand: new Set<(value: never) => void>() };

export function answerWith(next: Answers): void {
  answers = next;
  asked.length = 0;
}

/** The main process says something by itself. */
export const tell = { glimpse: (value: SentGlimpse) => emit('onGlimpse', value), dropped: (value: Dropped) => emit('onDropped', value), progress: (value: Progress) => emit('onProgress', value), command: (value: MenuCommand) => emit('onCommand', value) };

function emit(event: keyof typeof listeners, value: unknown): void {
  for (const listener of listeners[event]) listener(value as never);
}

const bridge = new Proxy({} as BardarApi, {
  get: (_, method: keyof BardarApi) => {
    if (method in listeners) {
      const heard = listeners[method as keyof typeof listeners];
      return (listener: (value: never) => void) => {
        heard.add(listener);
        return () => heard.delete(listener);
      };
    }
    return async (...args: readonly unknown[]): Promise<unknown> => {
      asked.push({ method, args });
      return (answers[method] as ((...given: readonly unknown[]) => unknown) | undefined)?.(...args);
    };
  },
});
Object.assign(window, { bardar: bridge });

export const DATASET = datasetOf('/data', 'trade', 'sea');

export const startWith = (language: 'en' | 'fa', more: Partial<Start> = {}): Start => ({ ...startOf(DATASET, { ...choicesOf('/data', 'trade', 'sea'), language }), language, ...more });

const SLIDES = ['title', 'one', 'two', 'three'];

const outlined = (slide: string, edits: readonly Edit[]): SlideBlocks => ({
  slide, name: slide, text: `## ${slide}`, base: `${slide}-base`, ownNotes: '', own: false,
  hidden: edits.some((edit) => edit.kind === 'hide' && edit.slide === slide),
  blocks: [{ id: 'title', kind: 'title', text: `${slide} says`, base: 'b', facts: [] }, { id: 'item-1', kind: 'item', text: `${slide} bullet`, base: 'c', facts: [] }],
});

/** Four slides; hidden and moved ones are so. */
export function slidesWith(edits: readonly Edit[], more: Partial<Preview> = {}): Preview {
  const order = [...SLIDES];
  for (const edit of edits) {
    if (edit.kind !== 'move') continue;
    order.splice(order.indexOf(edit.slide), 1);
    order.splice(order.indexOf(edit.after) + 1, 0, edit.slide);
  }
  const outline = order.map((slide) => outlined(slide, edits));
  return { ...previewOf(...outline.filter(({ hidden }) => !hidden).map(({ slide }) => slide)), language: 'en', outline, editStates: edits.map(() => 'applied'), ...more };
}

/** An answer that is sent whole, as to a window that holds none. */
export const sent = (preview: Preview): PreviewChanges<Preview> => ({ ...preview, answer: 'whole' });
