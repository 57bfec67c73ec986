import type { BriefingPicture } from '../briefing-model.ts';
import type { DatasetPicture } from '../schema.ts';
import type { Voice } from './voice.ts';

/** A picture with its description in the briefing's language. */
export const pictureOf = ({ media, alt }: DatasetPicture, voice: Voice): BriefingPicture => ({ media, alt: voice.say(alt) });
