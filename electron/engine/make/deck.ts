/** The deck as a PPTX file: painted, finished, validated. */
import type { DeckMakeup, DeckPart } from '../../contract/files.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { Composed } from '../compose.ts';
import { speakingSeconds } from '../deck/speaking.ts';
import { hasErrors, type Result } from '../diagnostics/problem.ts';
import { identify } from '../identity/identify.ts';
import { identityXml } from '../identity/part.ts';
import { finishPptx } from '../paint/pptx/finish/finish.ts';
import { deckMakeup } from '../paint/pptx/makeup.ts';
import { paintPptx } from '../paint/pptx/paint.ts';
import { validatePptx } from '../paint/pptx/validate/validate.ts';
import { zipParts } from '../paint/pptx/zip.ts';
import { BEGUN, placesOf } from '../progress.ts';
import { factsOf } from '../scene/facts.ts';
import type { Stage } from '../units/stage.ts';

/** A finished deck in memory, not yet on disk. */
export interface ExportedDeck {
  readonly bytes: Uint8Array;
  readonly slides: number;
  /** Ids of the records the deck stands on. */
  readonly facts: readonly string[];
  /** Font families that must be installed where the deck is shown; none where the file holds them. */
  readonly fonts: readonly string[];
  /** What the typeface adds to the file where it holds it, in bytes. */
  readonly fontBytes?: number;
  readonly makeup: DeckMakeup;
  /** Seconds to speak its notes, where the pack says which part of them is spoken. */
  readonly speaking?: number;
}

/** The deck as the bytes of a PPTX file. A package that does not validate is not returned. */
export async function makeDeck({ materials, choices, deck, scene, briefing, unedited }: Composed, { embedFonts = true }: DeckPart, onProgress: OnProgress): Promise<Result<ExportedDeck>> {
  const { dataset, fill, version, fonts } = materials;
  const begin = (stage: Stage) => onProgress({ stage, done: BEGUN[stage] });
  const at = placesOf(onProgress);
  begin('paint');
  const painted = await paintPptx(scene, at('paint'));
  begin('finish');
  const identity = identityXml(identify(scene, { bardar: version, dataset, pack: fill.pack, briefing, choices, unedited }));
  const finished = finishPptx(painted, scene, { fonts: embedFonts ? fonts : undefined, identity }, at('finish'));
  begin('validate');
  const problems = validatePptx(finished);
  if (hasErrors(problems)) return { problems };
  begin('write');
  const bytes = zipParts(finished);
  const makeup = deckMakeup(bytes);
  const typeface = embedFonts ? { fonts: [], fontBytes: makeup.fonts } : { fonts: [scene.look.fontFamily] };
  const speaking = speakingSeconds(deck);
  return { value: { bytes, makeup, ...(speaking !== undefined && { speaking }), slides: scene.slides.length, facts: factsOf(scene), ...typeface }, problems };
}
