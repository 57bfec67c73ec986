/** A slide that is edited, and the events that several views send. Pure. */
import type { Dispatch } from 'react';
import { type Edit, type Language, moveSlide, setHidden, type SlideBlocks } from '../../electron/contract/api.ts';
import type { SessionEvent } from './session.ts';

/** A slide is put behind another. */
export const moved = (slide: string, after: string): SessionEvent => ({ type: 'edited', what: 'move', place: `${slide} ${after}`, edit: (edits) => moveSlide(edits, slide, after) });

/** A slide is hidden, or shown again. */
export const hidden = (slide: string, hide: boolean): SessionEvent => ({ type: 'edited', what: 'hide', place: slide, edit: (edits) => setHidden(edits, slide, hide) });

/** What is needed to edit the slide in view. */
export interface EditedSlide {
  /** Its id. */
  readonly slide: string;
  readonly outline: readonly SlideBlocks[];
  readonly edits: readonly Edit[];
  /** Of the slides in sight. */
  readonly language: Language;
  readonly send: Dispatch<SessionEvent>;
}
