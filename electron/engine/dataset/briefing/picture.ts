import type { BriefingPicture } from '../fact-model.ts';
import type { DatasetPicture } from '../fields.ts';
import type { Voice } from './writing.ts';

/** A picture with its description in the briefing's language. */
export const pictureOf = ({ media, alt }: DatasetPicture, voice: Voice): BriefingPicture => ({ media, alt: voice.say(alt) });
