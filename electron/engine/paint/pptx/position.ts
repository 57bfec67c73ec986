import { toInches, type Frame } from '../../units/length.ts';

/** A frame as pptxgenjs takes it, in inches. */
export const position = (frame: Frame): { x: number; y: number; w: number; h: number } => ({
  x: toInches(frame.x),
  y: toInches(frame.y),
  w: toInches(frame.width),
  h: toInches(frame.height),
});
